/** Who said what in mini articles of several paragraphs: speakers.articles.txt says how they are written. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { findFacts } from '../../src/seed/facts.ts';
import { folded } from '../../src/seed/fold.ts';
import type { Block, BlockRange, Fact, FactId, Quotation } from '../../src/seed/model.ts';
import { viewOf } from '../../src/seed/view.ts';

interface Said {
  readonly quote: string;
  readonly speaker: string;
  readonly via: string;
}
interface MiniArticle {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly said: readonly Said[];
}

const lexicon = loadLexicon();

for (const { title, paragraphs, said } of readArticles('tests/unit/speakers.articles.txt')) {
  test(`who said what: ${title}`, () => {
    const found = quotationsOf(paragraphs);
    assert.deepEqual(
      found.map((one, index) => agreed(one, said[index])),
      said,
    );
  });
}

function readArticles(file: string): readonly MiniArticle[] {
  const [, ...articles] = readFileSync(file, 'utf8').split(/^## /mu);
  assert.ok(articles.length >= 25);
  return articles.map((article) => {
    const [title = '', ...lines] = article.split('\n').filter((line) => line.trim() !== '');
    const quoted = lines.filter((line) => line.startsWith('> ') && line !== '> none');
    return { title, paragraphs: lines.filter((line) => !line.startsWith('> ')), said: quoted.map(readSaid) };
  });
}

function readSaid(line: string): Said {
  const [quote = '', speaker = '-', via = '?'] = line.slice(2).split(' | ');
  return { quote, speaker, via };
}

function quotationsOf(paragraphs: readonly string[]): readonly Said[] {
  const blocks = paragraphs.map(
    (text, index): Block => ({
      kind: 'paragraph',
      id: `L${index + 1}`,
      line: index + 1,
      start: 0,
      end: text.length,
      text,
      reason: { code: 'given' },
    }),
  );
  const facts = findFacts(
    blocks,
    blocks.map(({ text }) => viewOf(text)),
    lexicon,
    null,
  );
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const words = ({ block, start, end }: BlockRange): string => (texts.get(block) ?? '').slice(start, end);
  const named = (who: Quotation['speaker']): string => (who === null ? '-' : words(rangeOf(who, facts)));
  return facts
    .filter((fact) => fact.kind === 'quotation')
    .map((fact) => ({
      quote: words({ block: fact.block, ...fact.quote }),
      speaker: named(fact.speaker),
      via: named(fact.via),
    }));
}

/** The name of a fact, or the words themselves. */
function rangeOf(who: FactId | BlockRange, facts: readonly Fact[]): BlockRange {
  if (typeof who !== 'string') return who;
  const fact = facts.find(({ id }) => id === who);
  assert.ok(fact && 'name' in fact, `no name has the id ${who}`);
  assert.ok(fact.kind !== 'person' || fact.same === null, `${who} is not the fullest name`);
  return { block: fact.block, ...fact.name };
}

/** What was found, told in the words of what was expected where it holds them. */
function agreed(found: Said, expected: Said | undefined): Said {
  if (!expected) return found;
  const [first = '', last] = expected.quote.split('…').map(plain);
  const quote = plain(found.quote);
  const whole = last === undefined ? quote === first : quote.startsWith(first) && quote.endsWith(last);
  const holds = (words: string, part: string): boolean =>
    part === '-' ? words === '-' : plain(words).includes(plain(part));
  return {
    quote: whole ? expected.quote : found.quote,
    speaker: holds(found.speaker, expected.speaker) ? expected.speaker : found.speaker,
    via: expected.via === '?' || holds(found.via, expected.via) ? expected.via : found.via,
  };
}

/** Folded words without marks. */
function plain(text: string): string {
  return (
    folded(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}
