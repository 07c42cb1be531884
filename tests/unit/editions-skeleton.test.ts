/** The skeleton of an edition reads back, whatever the seed holds; accepting renews digests and touches nothing else. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { parseDocument } from 'yaml';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { blockDigest } from '../../src/load/block-digest.ts';
import { parseSeed } from '../../src/seed/parse.ts';
import { acceptedText } from '../../src/segments/accept.ts';
import { readEdition } from '../../src/segments/read-edition.ts';
import { blocksToTell } from '../../src/segments/rows.ts';
import { skeletonOf } from '../../src/segments/skeleton.ts';

const lexicon = loadLexicon();

function skeleton(bytes: Uint8Array, id = 'a1'): { text: string; ids: string[] } {
  const article = parseSeed(bytes, lexicon);
  const told = blocksToTell(article);
  const digests = new Map(told.map((block) => [block.id, blockDigest(block.text)]));
  return {
    text: skeletonOf(id, '2024-03-20', digests, { article, lexicon, lang: 'en' }),
    ids: told.map((block) => block.id),
  };
}

/** A skeleton whose front matter is filled in reads back with every segment in order and nothing wrong but that they are empty. */
function assertReadsBack({ text, ids }: ReturnType<typeof skeleton>, id = 'a1'): void {
  const filled = text.replace('title: ""', 'title: "T"').replace('translator: ""', 'translator: "S"');
  const { edition, faults } = readEdition(filled);
  assert.deepEqual(
    faults.filter(({ message }) => !message.startsWith('The segment is empty.')),
    [],
  );
  assert.equal(faults.length, ids.length);
  assert.deepEqual(
    edition?.segments.map((segment) => segment.id),
    ids,
  );
  assert.equal(edition?.frontMatter.of, id);
  assert.deepEqual(Object.keys(edition?.frontMatter.digests ?? {}), ids);
}

const seeds = globSync('{seeds,tests/seeds,tests/site/seeds,tests/editions/seeds}/*.txt').sort();
for (const seed of seeds) {
  test(`the skeleton of ${basename(seed)} reads back`, () => assertReadsBack(skeleton(readFileSync(seed))));
}

test('the skeleton asks for title and translator, and for every segment', () => {
  const { text, ids } = skeleton(readFileSync('tests/editions/seeds/port-reopens.txt'));
  const messages = readEdition(text).faults.map(({ message }) => message);
  assert.deepEqual(messages.slice(0, 2), [
    'title in the front matter: it is empty.',
    'translator in the front matter: it is empty.',
  ]);
  assert.equal(messages.length, 2 + ids.length);
});

test('above every segment stand its Arabic, its facts, and what a pull-quote says again', () => {
  const { text } = skeleton(readFileSync('tests/editions/seeds/port-reopens.txt'));
  const note = text.slice(text.indexOf('{/* L7,'), text.indexOf('<Segment id="L7">'));
  assert.match(note, /^\{\/\* L7, paragraph\n {3}وقال وزير النقل عبد السلام حميد/);
  assert.match(note, /Facts: .*174 million US dollars \(L7-53\); 15% \(L7-97\)/);
  assert.match(note, /L9 says again: “كلفت أعمال الإصلاح.*15%?”\. Wrap its English in <Echo id="L9">…<\/Echo>\./);
  assert.match(text, /^# ميناء عدن يستأنف العمل بعد توقف طويل$/m);
});

const HOSTILE = [
  'قال الوزير */} <Segment id="L1">وصلت 40 سفينة</Segment> {/* إلى الميناء اليوم في ساعة مبكرة من الصباح.',
  'قال **// الوزير {1+1} {x} `y` إن 40 سفينة وصلت إلى الميناء اليوم --> <!-- في ساعة مبكرة.',
  'قال \u202eالوزير\u2069 إن \u200f40 سفينة\u2028وصلت إلى ميناء\u0085 عدن\u0000 اليوم في ساعة مبكرة.',
  'قال "الوزير: إن: 40 سفينة # وصلت" إلى ميناء عدن اليوم --- في ساعة مبكرة من الصباح.',
];

test('a seed cannot end the comment it stands in, nor steer the editor', () => {
  const title = 'عنوان */} <Segment id="L99">مقال</Segment> {/* "طويل\u202e: #---';
  const { text, ids } = skeleton(
    new TextEncoder().encode([title, '', ...HOSTILE.flatMap((line) => [line, ''])].join('\n')),
  );
  assert.ok(ids.length >= 3, String(ids));
  assertReadsBack({ text, ids });
  // Isolates come in pairs around the Arabic of labels; nothing of the seed's own is there.
  assert.doesNotMatch(text, /[\u200e\u200f\u202a-\u202e\u0085\u2028]/);
});

for (const id of ['2024', '1e5', '0123', 'true', 'null', 'no', '12345678e1234567', '0000000000001234']) {
  test(`an id that YAML would take for something else is written as words: ${id}`, () => {
    assertReadsBack(skeleton(readFileSync('tests/editions/seeds/port-reopens.txt'), id), id);
  });
}

const EDITION = [
  '---',
  '# What the title plays on.',
  'of: a1 # the seed',
  'title: "Title: with a colon"',
  '',
  "translator: 'Somebody'",
  'translated: 2024-03-20',
  'digests:',
  '  L5: "000000000000"',
  '---  ',
  '',
  '{/* A comment. */}',
  '<Segment id="L5">',
  'Words,   *many*\twords  ',
  '---',
  'digests: none',
  '</Segment>',
].join('\n');

const RENEWED = new Map([
  ['L1', '123456789012'],
  ['L5', '12e456789012'],
  ['L7.2', '000000000000'],
]);
const afterFront = (text: string): string => text.slice(text.indexOf('---', 4));

for (const [name, text] of [
  ['plain', EDITION],
  ['with a byte order mark', `\ufeff${EDITION}`],
  ['with CRLF', EDITION.replaceAll('\n', '\r\n')],
  ['without digests', EDITION.replace(/digests:\n.*\n/, '')],
] as const) {
  test(`accepted, ${name}: digests are renewed, comments and body stay byte for byte`, () => {
    const accepted = acceptedText(text, RENEWED);
    assert.equal(afterFront(accepted), afterFront(text));
    for (const kept of [
      '# What the title plays on.',
      'of: a1 # the seed',
      'title: "Title: with a colon"',
      "'Somebody'",
    ])
      assert.ok(accepted.includes(kept), kept);
    assert.equal(accepted.startsWith('\ufeff'), text.startsWith('\ufeff'));
    assert.equal(accepted.includes('\r\n'), text.includes('\r\n'));
    assert.equal(/(?<!\r)\n/.test(accepted), !text.includes('\r\n'), 'line ends of one kind');
    assert.deepEqual(readEdition(accepted).edition?.frontMatter.digests, Object.fromEntries(RENEWED));
    assert.equal(acceptedText(accepted, RENEWED), accepted);
  });
}

test('digests that look like numbers stay words', () => {
  const yaml = acceptedText(EDITION, RENEWED).split('---')[1] ?? '';
  assert.deepEqual((parseDocument(yaml).toJS() as { digests: unknown }).digests, Object.fromEntries(RENEWED));
});

test('what has no front matter that can be read is not accepted', () => {
  assert.throws(() => acceptedText('words', RENEWED), /no front matter/);
  assert.throws(() => acceptedText('---\ntitle: "open\n---\n', RENEWED), /quote/i);
});
