/** One article saved in many ways gives the same roles and the very same facts, and every offset points into its own text. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { factsJson } from '../../src/article/json.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { decode } from '../../src/seed/decode.ts';
import { encode } from '../../src/seed/encode.ts';
import { folded } from '../../src/seed/fold.ts';
import type { Article } from '../../src/seed/model.ts';
import { parseSeed } from '../../src/seed/parse.ts';
import { ways } from '../noise/ways.ts';

const lexicon = loadLexicon();
const articles = globSync('{seeds,tests/seeds}/*.txt')
  .sort()
  .map((file) => ({ file, text: plain(decode(readFileSync(file)).source.text) }));

for (const way of ways) {
  test(`the same facts in ${way.name}`, () => {
    let saved = 0;
    for (const { file, text } of articles) {
      const bytes = way.save(text);
      if (!bytes) continue;
      saved++;
      const expected = parseSeed(new TextEncoder().encode(text), lexicon);
      const seen = parseSeed(bytes, lexicon);
      assert.equal(Buffer.compare(encode(seen.source), bytes), 0, `${file} is given back`);
      assert.deepEqual(outline(seen), outline(expected), file);
    }
    assert.ok(saved > articles.length / 2, 'most articles can be saved so');
  });
}

/** Marks at the start, presentation forms and line ends are what the ways put in. */
function plain(text: string): string {
  return text
    .replace(/^\ufeff+/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFKC');
}

/** What must not change: roles and facts, with words folded and ids as places in the order of the text. */
function outline(article: Article): unknown {
  const blocks = article.blocks.filter((block) => block.kind !== 'blank');
  const places = new Map<string, string>(blocks.map(({ id }, at) => [id, `block ${at}`]));
  for (const [at, { id }] of article.facts.entries()) places.set(id, `fact ${at}`);
  const same = (value: unknown): unknown =>
    typeof value === 'string' ? (places.get(value) ?? words(value)) : nested(value, same);
  return {
    title: article.title && places.get(article.title),
    published: article.published,
    blocks: blocks.map((block) => {
      const echoed = 'echoes' in block && block.echoes ? block.echoes : null;
      const body = blocks.find(({ id }) => id === echoed?.block)?.text ?? '';
      return [block.kind, words(block.text), echoed && words(body.slice(echoed.start, echoed.end))];
    }),
    facts: factsJson(article, lexicon).map(({ start, end, quote, ...fact }) => {
      const text = blocks.find(({ id }) => id === fact['block'])?.text ?? '';
      const { start: from = 0, end: to = 0 } = (quote ?? {}) as { start?: number; end?: number };
      assert.equal(text.slice(start as number, end as number), fact.text, 'offsets point into the source');
      return { ...(same(fact) as object), quote: words(text.slice(from, to)) };
    }),
    checks: same(article.checks),
    diagnostics: article.diagnostics.flatMap(({ code, params }) => (code === 'mojibake' ? [] : [{ code, params }])),
  };
}

function nested(value: unknown, same: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(same);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, same(inner)]));
}

/** Compared by the words alone: «٤٠ ألفًا» is «40 الفا». */
function words(text: string): string {
  return folded(text.normalize('NFC')).replace(/\s+/g, ' ').trim();
}
