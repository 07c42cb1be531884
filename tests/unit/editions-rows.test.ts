/** An article with its edition: rows, the English of pull-quotes, which words say which facts, and what has changed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { nestedRuns, type Run } from '../../src/article/runs.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { blockDigest, changedBlocks } from '../../src/load/block-digest.ts';
import { parseSeed } from '../../src/seed/parse.ts';
import type { Edition } from '../../src/segments/edition.ts';
import { readEdition } from '../../src/segments/read-edition.ts';
import { readingOf } from '../../src/segments/reading.ts';
import { blocksToTell, quoteOf, rowsOf, segmentOf } from '../../src/segments/rows.ts';
import { segmentRuns } from '../../src/segments/segment-runs.ts';

const lexicon = loadLexicon();
const bytes = readFileSync('tests/editions/seeds/port-reopens.txt');
const article = parseSeed(bytes, lexicon);
const source = readFileSync('tests/editions/site/port-reopens.en.mdx', 'utf8');

function editionOf(text: string): Edition {
  const { edition } = readEdition(text);
  assert.ok(edition);
  return edition;
}
const edition = editionOf(source);

/** `L13+L15 segment`, `L11 omitted`, `L5 -`. */
function shown(of: Edition): string[] {
  return rowsOf(article, of).map(({ blocks, segment, omission }) => {
    const ids = blocks.map(({ block }) => block.id).join('+');
    return `${ids} ${segment ? 'segment' : omission ? 'omitted' : '-'}`;
  });
}

test('one row for every block that is read; merged blocks share one', () => {
  assert.deepEqual(shown(edition), ['L5 segment', 'L7 segment', 'L9 -', 'L11 omitted', 'L13+L15 segment']);
  assert.deepEqual(
    blocksToTell(article).map(({ id }) => id),
    ['L5', 'L7', 'L11', 'L13', 'L15'],
  );
  assert.equal(segmentOf('L15', edition)?.id, 'L13');
  assert.equal(segmentOf('L11', edition), undefined);
  assert.equal(rowsOf(article, edition)[3]?.omission?.why, 'directions for shipping firms');
});

const MERGES: readonly (readonly [name: string, merges: string, ...rows: readonly string[]])[] = [
  ['with itself', 'L13', 'L13 segment', 'L15 -'],
  ['with what is not there', 'L99', 'L13 segment', 'L15 -'],
  ['with a pull-quote', 'L9 L15', 'L13+L15 segment'],
  ['with a block before it', 'L11', 'L11+L13 segment', 'L15 -'],
];
for (const [name, merges, ...rows] of MERGES) {
  test(`no block is lost to a segment that is merged ${name}`, () => {
    const ids = shown(editionOf(source.replace('merges="L15"', `merges="${merges}"`)));
    assert.deepEqual(ids.flatMap((row) => row.split(' ')[0]?.split('+') ?? []).toSorted(), [
      'L11',
      'L13',
      'L15',
      'L5',
      'L7',
      'L9',
    ]);
    const told = ids.slice(3).map((row) => row.replace('L13+L11', 'L11+L13'));
    assert.deepEqual(
      told.filter((row) => row !== 'L11 omitted'),
      rows,
    );
  });
}

test('no block is lost to segments that merge each other, nor to one of no block', () => {
  const body = (...segments: readonly string[]): Edition =>
    editionOf(source.slice(0, source.indexOf('<Segment')) + segments.join('\n\n'));
  assert.deepEqual(
    shown(body('<Segment id="L5" merges="L7">A.</Segment>', '<Segment id="L7" merges="L5">B.</Segment>')),
    ['L5+L7 segment', 'L9 -', 'L11 -', 'L13 -', 'L15 -'],
  );
  assert.deepEqual(shown(body('<Segment id="L98" merges="L5 L7">A.</Segment>')).slice(0, 2), ['L5 -', 'L7 -']);
});

test('a pull-quote’s English is the very words of its segment', () => {
  const quote = article.blocks.find((block) => block.kind === 'pull-quote');
  assert.ok(quote?.kind === 'pull-quote');
  const words = 'the repairs cost 174 million dollars, and freight rose by 15%';
  assert.equal(quoteOf(quote, edition), words);
  assert.ok(segmentOf('L7', edition)?.text.includes(words));
  assert.equal(rowsOf(article, edition)[2]?.quote, words);
  assert.equal(rowsOf(article, edition)[1]?.quote, null);
  const spaced = editionOf(
    source.replace('<Echo id="L9">the', '<Echo id="L9"> the').replace('15%</Echo>', '15% </Echo>'),
  );
  assert.equal(quoteOf(quote, spaced), words);
});

test('the reading links words to facts of their own blocks, and says which facts are told', () => {
  const reading = readingOf({ article, lexicon, lang: 'en' }, edition, new Set());
  const linked = new Map<string, string>();
  for (const { id, text } of edition.segments) {
    for (const { fact, start, end } of reading.links.get(id) ?? []) linked.set(fact, text.slice(start, end));
  }
  for (const [fact, words] of [
    ['L5-23', '2 March 2024'],
    ['L5-70', '40'],
    ['L7-53', '174 million'],
    ['L7-97', '15%'],
    ['L7-128', '20 to 30 thousand'],
    ['L13-82', '5 to 22 February 2024'],
    ['L15-36', '18'],
  ] as const) {
    assert.equal(linked.get(fact), words, fact);
  }
  assert.match(linked.get('L7-33') ?? '', /^“the repairs .*”$/);
  assert.deepEqual(new Set(linked.keys()), reading.told);
  assert.deepEqual(
    [...reading.told].filter((id) => id.startsWith('L11')),
    [],
  );
});

function textOf(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === 'text' ? run.text : textOf(run.runs))).join('');
}
function kindsOf(runs: readonly Run[]): string[] {
  return runs.flatMap((run) => (run.kind === 'text' ? [] : [`${run.kind}: ${textOf([run])}`, ...kindsOf(run.runs)]));
}

test('runs of a segment joined are its words; stress, links, echoes, facts and Arabic names are set apart', () => {
  const reading = readingOf({ article, lexicon, lang: 'en' }, edition, new Set());
  const kinds = edition.segments.flatMap((segment) => {
    const runs = segmentRuns(segment, reading.links.get(segment.id) ?? [], (id) =>
      article.facts.find((fact) => fact.id === id),
    );
    assert.equal(textOf(runs), segment.text);
    return kindsOf(runs);
  });
  for (const kind of ['em: back to work', 'strong: 40 ships', 'fact: 40', 'link: its report'])
    assert.ok(kinds.includes(kind), kind);
  assert.ok(kinds.some((kind) => kind.startsWith('mark: the repairs cost')));
});

test('Arabic words are one run each, with the spaces between them; digits between two names are in neither', () => {
  const text = 'From سوق الشيوخ 40 دفتر الأسماء, and «الحِجر» at the end.';
  const runs = segmentRuns({ id: 'L5', merges: [], without: [], text, marks: [], line: 1 }, [], () => undefined);
  assert.equal(textOf(runs), text);
  assert.deepEqual(kindsOf(runs), ['rtl: سوق الشيوخ', 'rtl: دفتر الأسماء', 'rtl: الحِجر']);
  assert.deepEqual(textOf(nestedRuns(text, [])), text);
});

test('what has changed since it was translated is told, what was never accepted is not', () => {
  const digests = Object.fromEntries(article.blocks.map(({ id, text }) => [id, blockDigest(text)]));
  const accepted = (changed: Record<string, string>): Edition => ({
    ...edition,
    frontMatter: { ...edition.frontMatter, digests: changed } as Edition['frontMatter'],
  });
  assert.deepEqual([...changedBlocks(article, accepted(digests))], []);
  assert.deepEqual([...changedBlocks(article, edition)], []);
  assert.deepEqual([...changedBlocks(article, accepted({ ...digests, L7: '000000000000' }))], ['L7']);
  const later = parseSeed(
    new TextEncoder().encode(new TextDecoder().decode(bytes).replace('40 سفينة', '44 سفينة')),
    lexicon,
  );
  assert.deepEqual([...changedBlocks(later, accepted(digests))], ['L5']);
});

test('a digest is of the words as they are shown: white space and marks that only steer a typesetter change nothing', () => {
  assert.equal(blockDigest('نص  المقال\n'), blockDigest('\u200fنص\t المقال'));
  assert.notEqual(blockDigest('نص المقال'), blockDigest('نص مقال'));
  assert.match(blockDigest('نص'), /^[0-9a-f]{12}$/);
});
