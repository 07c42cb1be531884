/** The front matter of an edition: what must stand in it, and what is told of what does not fit. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEdition } from '../../src/segments/read-edition.ts';

const FRONT = ['---', 'of: a1', 'title: Title', 'translator: Somebody', 'translated: 2024-03-20', '---', ''];

function withBody(...lines: readonly string[]): string {
  return [...FRONT, ...lines, ''].join('\n');
}

function faultsOf(source: string): string[] {
  return readEdition(source).faults.map(({ line, message }) => `${line} ${message}`);
}

test('front matter: none, empty, no closing line', () => {
  for (const source of ['', 'words', '\n---\nof: a\n---\n', '---\n---\n', '---\nof: a1\n', '--- of: a1 ---'])
    assert.deepEqual(faultsOf(source), [
      '1 There is no front matter. Begin the file with --- and of, title, translator, translated.',
    ]);
});

const FAULTY_FRONT: readonly (readonly [name: string, yaml: string, line: number, message: RegExp])[] = [
  ['YAML that is none', 'of: a1\ntitle: "open\ntranslator: x', 4, /quote/i],
  ['a key twice', 'of: a1\nof: a2', 3, /unique/i],
  ['an alias of nothing', 'of: a1\ntitle: *none', 1, /alias/i],
  ['words alone', 'some words', 2, /expected object/],
  ['a list', '- of\n- title', 2, /expected object/],
  ['a title that is not there', 'of: a1\ntranslator: x\ntranslated: 2024-03-20', 1, /^title in the front matter: /],
  ['an empty title', 'of: a1\ntitle: " "\ntranslator: x\ntranslated: 2024-03-20', 3, /^title .*: it is empty\.$/],
  [
    'a title that is a list',
    'of: a1\ntitle: [a]\ntranslator: x\ntranslated: 2024-03-20',
    3,
    /^title .*expected string/,
  ],
  ['no such day', 'of: a1\ntitle: t\ntranslator: x\ntranslated: 2024-02-30', 5, /^translated in/],
  ['a day in words', 'of: a1\ntitle: t\ntranslator: x\ntranslated: March', 5, /^translated in/],
  ['a key of its own', 'of: a1\ntitle: t\ntranslator: x\ntranslated: 2024-03-20\nlang: en', 2, /"lang"/],
  [
    'a digest that YAML takes for a number',
    'of: a1\ntitle: t\ntranslator: x\ntranslated: 2024-03-20\ndigests:\n  L1: 123456789012',
    7,
    /^digests\.L1 .*expected string/,
  ],
  [
    'a digest of no block',
    'of: a1\ntitle: t\ntranslator: x\ntranslated: 2024-03-20\ndigests:\n  X1: "a"',
    7,
    /^digests\.X1/,
  ],
];

for (const [name, yaml, line, message] of FAULTY_FRONT) {
  test(`front matter: ${name}, told with its line`, () => {
    const { edition, faults } = readEdition(`---\n${yaml}\n---\n\n<Segment id="L1">Words.</Segment>\n`);
    assert.equal(edition, null);
    assert.ok(
      faults.some((fault) => fault.line === line && message.test(fault.message)),
      JSON.stringify(faults),
    );
    assert.doesNotMatch(faults.map((fault) => fault.message).join(), /\n/);
  });
}

test('front matter and body are told of together', () => {
  const faults = faultsOf('---\nof: a1\n---\n\nloose words\n');
  assert.match(faults.join('\n'), /title in the front matter/);
  assert.match(faults.join('\n'), /^5 a paragraph stands outside every segment/m);
});

test('digests that look like numbers are words where they stand in quotes', () => {
  const digests = ['  L1: "123456789012"', '  L3: "12e456789012"', '  L5.2: "000000000000"'];
  const source = withBody('<Segment id="L1">Words.</Segment>').replace(
    '\n---\n\n',
    `\ndigests:\n${digests.join('\n')}\n---\n\n`,
  );
  assert.deepEqual(readEdition(source).edition?.frontMatter.digests, {
    L1: '123456789012',
    L3: '12e456789012',
    'L5.2': '000000000000',
  });
});
