/** What npm run check says of an edition against its article: every message, at its line, and none for a right edition. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadLexicon } from '../../src/lexicon/load.ts';
import type { Article } from '../../src/seed/model.ts';
import { parseSeed } from '../../src/seed/parse.ts';
import { editionFaults } from '../../src/segments/compare.ts';
import { englishNames } from '../../src/segments/english-names.ts';
import { readEdition } from '../../src/segments/read-edition.ts';

const lexicon = loadLexicon();
const articleOf = (seed: string): Article => parseSeed(readFileSync(seed), lexicon);
const article = articleOf('tests/editions/seeds/port-reopens.txt');
const right = readFileSync('tests/editions/site/port-reopens.en.mdx', 'utf8');

/** `12 message`, for the edition with some of its words changed. */
function faults(...changes: readonly (readonly [from: string, to: string])[]): string[] {
  const text = changes.reduce((all, [from, to]) => {
    assert.ok(all.includes(from), from);
    return all.replace(from, to);
  }, right);
  const { edition, faults: read } = readEdition(text);
  assert.deepEqual(read, []);
  assert.ok(edition);
  return editionFaults(edition, { article, lexicon, lang: 'en' }).map(
    // Intl sets thin spaces around a dash.
    ({ line, message }) => `${line} ${message.replace(/\s/g, ' ')}`,
  );
}

const lineOf = (words: string): number => right.slice(0, right.indexOf(words)).split('\n').length;
const L5 = lineOf('<Segment id="L5"');
const L7 = lineOf('<Segment id="L7"');
const L11 = lineOf('<Omitted id="L11"');
const L13 = lineOf('<Segment id="L13"');

test('a right edition has no fault', () => assert.deepEqual(faults(), []));

test('the edition of the real seed and those of the tests have no fault', () => {
  for (const [seed, file] of [
    ['seeds/000_c525837f81758f3a.txt', 'src/editions/c525837f81758f3a.en.mdx'],
    ['tests/editions/seeds/two-scripts.txt', 'tests/editions/site/two-scripts.en.mdx'],
  ] as const) {
    const { edition, faults: read } = readEdition(readFileSync(file, 'utf8'));
    assert.deepEqual(read, []);
    assert.ok(edition);
    assert.deepEqual(editionFaults(edition, { article: articleOf(seed), lexicon, lang: 'en' }), [], file);
  }
});

type Change = readonly [from: string, to: string];
const CASES: readonly (readonly [name: string, changes: readonly Change[], ...messages: readonly string[]])[] = [
  [
    'a block that is not there',
    [['id="L11"', 'id="L99"']],
    `${L11} The article has no block L99. npm run inspect shows which there are.`,
    'null L11 is not told. Write <Segment id="L11">, or <Omitted id="L11" why="…" />.',
  ],
  [
    'a block that is not told',
    [['<Omitted id="L11" why="directions for shipping firms" />', '']],
    'null L11 is not told. Write <Segment id="L11">, or <Omitted id="L11" why="…" />.',
  ],
  [
    'a block twice',
    [
      ['id="L11"', 'id="L5"'],
      ['<Segment id="L13" merges="L15"', '<Segment id="L13" merges="L15 L11"'],
    ],
    `${L11} L5 is told already in line ${L5}. Keep one of the two.`,
  ],
  [
    'a block that is merged twice',
    [['merges="L15"', 'merges="L15 L11"']],
    `${L13} L11 is told already in line ${L11}. Keep one of the two.`,
  ],
  [
    'a segment that merges itself',
    [['merges="L15"', 'merges="L15 L13"']],
    `${L13} L13 is told already in line ${L13}. Keep one of the two.`,
  ],
  [
    'a pull-quote as a segment',
    [['id="L11" why="directions for shipping firms" />', 'id="L9" why="" />\n<Omitted id="L11" />']],
    `${L11} L9 is a pull-quote: take this away, and wrap what it says again in <Echo id="L9">, where it stands in its sentence.`,
  ],
  [
    'the headline as a segment',
    [['<Omitted id="L11"', '<Omitted id="L1" />\n<Omitted id="L11"']],
    `${L11} L1 is not read in the article (it is the headline: write it as title). Take it away.`,
  ],
  [
    'a dateline as a segment',
    [['<Omitted id="L11"', '<Omitted id="L3" />\n<Omitted id="L11"']],
    `${L11} L3 is not read in the article (it is dateline). Take it away.`,
  ],
  [
    'a pull-quote without English',
    [
      ['<Echo id="L9">', ''],
      ['</Echo>', ''],
    ],
    `${L7} L9 says L7 again: wrap those words there in <Echo id="L9">.`,
  ],
  [
    'an echo of what is no pull-quote',
    [['The port of Aden went', 'The <Echo id="L11">port</Echo> of Aden went']],
    `${L5} <Echo id="L11">: L11 is no pull-quote.`,
  ],
  [
    'an echo in another segment',
    [
      ['<Echo id="L9">', ''],
      ['</Echo>', ''],
      ['The port of Aden went', 'The <Echo id="L9">port</Echo> of Aden went'],
    ],
    `${L5} <Echo id="L9"> belongs into the segment of L7, which L9 says again.`,
  ],
  [
    'a figure that is lost',
    [['**40 ships**', 'ships']],
    `${L5} L5 says “40 ships”; its English has no such figure. Correct it, or write without="L5-70".`,
  ],
  [
    'a figure that changed',
    [['**40 ships**', '44 ships']],
    `${L5} L5 says “40 ships”; its English has no such figure, but “44”. Correct it, or write without="L5-70".`,
  ],
  [
    'a figure that is too much',
    [['of the year.”', 'of the year, 77 of them women.”']],
    `${L7} L7 has “77”, which its Arabic does not say. Correct it.`,
  ],
  [
    'a number in words that is too much',
    [['of the year.”', 'of the year, and then eighty.”']],
    `${L7} L7 has “eighty”, which its Arabic does not say. Correct it.`,
  ],
  [
    'a percentage that lost its sign',
    [['by 15%', 'by 15']],
    `${L7} L7 says “15%”; its English has no such figure. Correct it, or write without="L7-97".`,
  ],
  [
    'a day that changed',
    [['on 2 March 2024', 'on 3 March 2024']],
    `${L5} L5 says “2 March 2024”; its English has no such figure, but “3 March 2024”. Correct it, or write without="L5-23".`,
  ],
  [
    'a day that is too much',
    [['18 months.', '18 months, since 9 August 2022.']],
    `${L5} L5 has “9 August 2022”, which its Arabic does not say. Correct it.`,
  ],
  [
    'the end of a span that changed',
    [['from 5 to 22 February', 'from 5 to 25 February']],
    `${L13} L13 says “5 – 22 February 2024”; its English has no such figure, but “5 to 25 February 2024”. Correct it, or write without="L13-82".`,
  ],
  [
    'money that changed',
    [['174 million dollars', '147 million dollars']],
    `${L7} L7 says “174 million US dollars”; its English has no such figure, but “147 million”. Correct it, or write without="L7-53".`,
  ],
  [
    'another currency',
    [['174 million dollars', '174 million euros']],
    `${L7} L7 says “174 million US dollars”; its English has another currency. Correct it, or write without="L7-53".`,
  ],
  [
    'another currency by its sign',
    [['174 million dollars', '€174 million']],
    `${L7} L7 says “174 million US dollars”; its English has another currency. Correct it, or write without="L7-53".`,
  ],
  [
    'an end of a range that is lost',
    [['20 to 30 thousand workers', '30 thousand workers']],
    `${L7} L7 says “20,000 to 30,000 workers”; its English has no such figure. Correct it, or write without="L7-128".`,
  ],
  [
    'a duration that changed',
    [['18 months', '16 months']],
    `${L5} L5 says “18 months”; its English has no such figure, but “16”. Correct it, or write without="L5-52".`,
  ],
  [
    'a name that is missing',
    [['port of Aden went', 'port went']],
    `${L5} L5 names “Aden”; its English does not. Name it, or write without="aden".`,
  ],
  [
    'segments out of order',
    [
      ['<Segment id="L5">', '<Segment id="L7" merges="L5">'],
      ['<Segment id="L7">', '<Segment id="L5">'],
    ],
    `${L7} L5 is told already in line ${L5}. Keep one of the two.`,
  ],
];

for (const [name, changes, ...messages] of CASES) {
  test(`check: ${name}`, () => {
    const found = faults(...changes);
    for (const message of messages) assert.ok(found.includes(message), `${message}\n\nfound:\n${found.join('\n')}`);
    // The last case moves what every segment says.
    if (!name.startsWith('segments')) assert.equal(found.length, messages.length, found.join('\n'));
  });
}

test('check: an order that is not the Arabic’s', () => {
  const segment = right.slice(right.indexOf('<Segment id="L5">'), right.indexOf('{/* L7'));
  const moved = right.replace(segment, '').replace('<Omitted', `${segment}<Omitted`);
  const { edition } = readEdition(moved);
  assert.ok(edition);
  const line = moved.slice(0, moved.indexOf('<Segment id="L5">')).split('\n').length;
  assert.deepEqual(editionFaults(edition, { article, lexicon, lang: 'en' }), [
    { line, message: 'L5 stands behind L7. Put the segments in the order of the Arabic.' },
  ]);
});

const RIGHT_TOO: readonly (readonly [name: string, ...changes: readonly Change[]])[] = [
  ['figures in words', ['**40 ships** from 14 countries', 'forty ships from fourteen countries']],
  ['the other order of days', ['on 2 March 2024', 'on March 2, 2024']],
  ['money by its sign', ['174 million dollars', '$174 million']],
  ['money with its country', ['174 million dollars', '174 million US dollars']],
  ['a range with an «and»', ['20 to 30 thousand', 'between 20,000 and 30,000']],
  ['a span with an «and»', ['from 5 to 22 February', 'between 5 and 22 February']],
  ['another form of a name', ['the Emirates', 'the UAE'], ['The United Nations', 'The UN']],
  [
    'a figure that is left out on purpose',
    ['<Segment id="L5">', '<Segment id="L5" without="L5-70">'],
    ['**40 ships**', 'ships'],
  ],
  [
    'a name that is left out on purpose',
    ['<Segment id="L5">', '<Segment id="L5" without="aden">'],
    ['port of Aden', 'port'],
  ],
  ['a figure told once more', ['of the year.”', 'of the year.” The 174 million dollars are a loan.']],
  [
    'numbers that count nothing, where the Arabic has them too',
    [
      '<Omitted id="L11" why="directions for shipping firms" />',
      '<Segment id="L11">\nThe port lies on Road 95; call +967 2 202 666.\n</Segment>',
    ],
  ],
  ['small numbers in words', ['of the year.”', 'of the year.” Two of the three say no.']],
];

for (const [name, ...changes] of RIGHT_TOO) {
  test(`check: nothing is wrong with ${name}`, () => assert.deepEqual(faults(...changes), []));
}

test('figures of a block that is merged are looked for in the segment that tells it', () => {
  assert.deepEqual(faults(['aged 18', 'aged 19']).length, 1);
  assert.match(faults(['aged 18', 'aged 19']).join(), new RegExp(`^${L13} L15 says “18 years.*but “19”`));
});

test('names may stand in any form that the lexicon has, and people by their family name', () => {
  const real = articleOf('seeds/000_c525837f81758f3a.txt');
  const forms = new Map(
    englishNames(real.facts, { article: real, lexicon, lang: 'en' }).map(({ fact, forms: all }) => [fact.entry, all]),
  );
  for (const form of ['United States', 'US', 'U.S.', 'America', 'American']) {
    assert.ok(forms.get('united-states')?.includes(form), form);
  }
  assert.equal(forms.get('iraq')?.[0], 'Iraq');
  for (const form of ['Iraqi', 'Iraqis']) assert.ok(forms.get('iraq')?.includes(form), form);
  assert.ok(forms.get('shafaq-news')?.includes('Shafaq'));
  for (const all of forms.values()) assert.equal(new Set(all).size, all.length);
});
