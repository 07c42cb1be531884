/** An edition's file to its segments: what is read, and what is told with its line. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Segment } from '../../src/segments/edition.ts';
import { readEdition } from '../../src/segments/read-edition.ts';

const FRONT = ['---', 'of: a1', 'title: Title', 'translator: Somebody', 'translated: 2024-03-20', '---', ''];
/** The line of the file on which the first line of a body stands. */
const BODY = FRONT.length + 1;

function withBody(...lines: readonly string[]): string {
  return [...FRONT, ...lines, ''].join('\n');
}

function faultsOf(source: string): string[] {
  return readEdition(source).faults.map(({ line, message }) => `${line} ${message}`);
}

function only(source: string): Segment {
  const { edition, faults } = readEdition(source);
  assert.deepEqual(faults, []);
  assert.equal(edition?.segments.length, 1);
  return edition?.segments[0] as Segment;
}

/** What a mark covers: `em stress`. */
function marked({ text, marks }: Segment): string[] {
  return marks.map((mark) => {
    const more = mark.kind === 'echo' ? ` ${mark.quote}` : mark.kind === 'link' ? ` ${mark.href}` : '';
    return `${mark.kind}${more}: ${text.slice(mark.start, mark.end)}`;
  });
}

test('a right file: front matter, segments with their lines, what is left out, and no fault', () => {
  const { edition, faults } = readEdition(
    withBody(
      '<Segment id="L10">One.</Segment>',
      '',
      '{/* between */}',
      '<Segment id="L12" merges="L14, L16.2" without="iraq L12-4">',
      'Two.',
      '</Segment>',
      '<Omitted id="L18" why="a list of links" />',
    ),
  );
  assert.deepEqual(faults, []);
  assert.deepEqual(edition?.frontMatter, {
    of: 'a1',
    title: 'Title',
    translator: 'Somebody',
    translated: '2024-03-20',
    digests: {},
  });
  assert.deepEqual(edition?.segments, [
    { id: 'L10', merges: [], without: [], text: 'One.', marks: [], line: BODY },
    { id: 'L12', merges: ['L14', 'L16.2'], without: ['iraq', 'L12-4'], text: 'Two.', marks: [], line: BODY + 3 },
  ]);
  assert.deepEqual(edition?.omissions, [{ id: 'L18', why: 'a list of links', line: BODY + 6 }]);
});

test('a byte order mark, CRLF and white space behind the lines change nothing', () => {
  const plain = withBody(
    '<Segment id="L10">',
    'One *two*',
    'three.',
    '</Segment>',
    '',
    '<Segment id="L12">Four.</Segment>',
  );
  const expected = readEdition(plain);
  assert.deepEqual(expected.faults, []);
  assert.deepEqual(readEdition(`\ufeff${plain}`), expected);
  assert.deepEqual(readEdition(plain.replaceAll('\n', '\r\n')), expected);
  assert.deepEqual(readEdition(plain.replaceAll('---\n', '---  \n')), expected);
});

const FAULTY_BODY: readonly (readonly [name: string, body: readonly string[], ...faults: readonly RegExp[]])[] = [
  ['loose words', ['Words.'], /^8 a paragraph stands outside every segment\. Put it into/],
  ['words beside a segment', ['Words <Segment id="L1">in</Segment>'], /^8 a paragraph stands outside/],
  ['a heading', ['# Title'], /^8 a heading stands outside/],
  ['an import', ['import X from "x";'], /^8 an import or export stands outside/],
  ['an export', ['', 'export const x = 1;'], /^9 an import or export stands outside/],
  ['an expression', ['{1 + 1}'], /^8 an expression stands outside/],
  ['an expression between comments', ['{/* a */ 1 + 1 /* b */}'], /^8 an expression stands outside/],
  ['an unknown element', ['<Quote id="L1">Words.</Quote>'], /^8 <Quote> stands outside/],
  ['HTML', ['<script>alert(1)</script>'], /^8 <script> stands outside/],
  ['a segment without id', ['<Segment>Words.</Segment>'], /^8 <Segment> needs the id of a block/],
  [
    'an id that is none',
    ['<Segment id="12">W.</Segment>', '<Omitted id="L0" />'],
    /^8 <Segment> needs/,
    /^9 <Omitted> needs/,
  ],
  [
    'an id that is an expression',
    ['<Segment id={"L1"}>Words.</Segment>'],
    /^8 id of <Segment> is no words\. Write id="…"/,
    /^8 <Segment> needs the id/,
  ],
  ['attributes spread', ['<Segment id="L1" {...all}>Words.</Segment>'], /^8 <Segment> has no \{…\}/],
  ['an attribute of its own', ['<Segment id="L1" onclick="x()">Words.</Segment>'], /^8 <Segment> has no onclick/],
  [
    'a misspelt attribute',
    ['<Segment id="L1" merge="L3">Words.</Segment>'],
    /^8 <Segment> has no merge\. It may have id, merges, without/,
  ],
  [
    'merges of no block',
    ['<Segment id="L1" merges="L3 four">Words.</Segment>'],
    /^8 merges: “four” is no id of a block/,
  ],
  ['an empty segment', ['<Segment id="L1">', '', '</Segment>'], /^8 The segment is empty/],
  ['a segment that is closed at once', ['<Segment id="L1" />'], /^8 The segment is empty/],
  ['a comment alone', ['<Segment id="L1">{/* later */}</Segment>'], /^8 The segment is empty/],
  ['an element in a segment', ['<Segment id="L1">', 'A <b>c</b> d.', '</Segment>'], /^9 <b> has no place in a segment/],
  [
    'a segment in a segment',
    ['<Segment id="L1">A <Segment id="L2">b</Segment></Segment>'],
    /^8 <Segment> has no place/,
  ],
  ['an expression in a segment', ['<Segment id="L1">', 'A', '{x}', '</Segment>'], /^10 an expression has no place/],
  ['an image', ['<Segment id="L1">A ![b](https://c.example/d.png)</Segment>'], /^8 an image has no place/],
  ['a list', ['<Segment id="L1">', '', '- a', '', '</Segment>'], /^10 a list has no place/, /^8 The segment is empty/],
  ['an echo of nothing', ['<Segment id="L1">A <Echo>b</Echo> c.</Segment>'], /^8 <Echo> needs the id of a pull-quote/],
  [
    'a link that would run',
    ['<Segment id="L1">A [b](javascript:alert(1)) c.</Segment>'],
    /^8 The link leads to “javascript:alert\(1\)”/,
  ],
  ['a link without a site', ['<Segment id="L1">A [b](/c/) d.</Segment>'], /^8 The link leads to “\/c\/”/],
  ['a link to data', ['<Segment id="L1">A [b](data:text/html,x) c.</Segment>'], /^8 The link leads to “data:/],
];

for (const [name, body, ...messages] of FAULTY_BODY) {
  test(`body: ${name}, told with its line`, () => {
    const faults = faultsOf(withBody(...body));
    assert.equal(faults.length, messages.length, JSON.stringify(faults));
    for (const [index, message] of messages.entries()) assert.match(faults[index] ?? '', message);
  });
}

for (const body of ['<Segment id="L1">', 'A <b', 'A {b', '<Segment id="L1">words</Segmnt>', '<https://a.example>']) {
  test(`body: «${body}» is no MDX, told with a line`, () => {
    const [fault, ...more] = faultsOf(withBody('{/* first */}', body));
    assert.match(fault ?? '', /^(?:9|10) This is no MDX: /);
    assert.deepEqual(more, []);
  });
}

test('the words of what may not stand there are kept where they are words, and the link is not', () => {
  const { edition } = readEdition(withBody('<Segment id="L1">A [b](javascript:c) <Echo>d</Echo> e.</Segment>'));
  assert.equal(edition?.segments[0]?.text, 'A b d e.');
  assert.deepEqual(edition?.segments[0]?.marks, []);
});

test('marks cover their words, wherever white space and comments stand', () => {
  const segment = only(
    withBody(
      '<Segment id="L1">',
      'A *b c*, **d** and [e *f*](https://g.example/?h=1#i) {/* note */} said “<Echo id="L3"> j *k*  ',
      'l </Echo>”.',
      '</Segment>',
    ),
  );
  assert.equal(segment.text, 'A b c, d and e f said “ j k l ”.');
  assert.deepEqual(marked(segment), [
    'em: b c',
    'strong: d',
    'em: f',
    'link https://g.example/?h=1#i: e f',
    'em: k',
    'echo L3: j k l',
  ]);
});

test('paragraphs of a segment stand on lines of their own, and marks in the second are in place', () => {
  const segment = only(
    withBody('<Segment id="L1">', 'One.', '', 'Two *three*', 'four.', '', '', 'Five.', '</Segment>'),
  );
  assert.equal(segment.text, 'One.\nTwo three four.\nFive.');
  assert.deepEqual(marked(segment), ['em: three']);
});

test('line ends, hard ones too, entities and code are words', () => {
  const segment = only(withBody('<Segment id="L1">', 'One\\', 'two  ', 'three &amp; `four` \\*five\\*', '</Segment>'));
  assert.equal(segment.text, 'One two three & four *five*');
});

test('segments that share a line are read, and comments between them skipped', () => {
  const { edition, faults } = readEdition(
    withBody('<Segment id="L1">A.</Segment> {/* b */} <Segment id="L3">C.</Segment>'),
  );
  assert.deepEqual(faults, []);
  assert.deepEqual(
    edition?.segments.map(({ id, text, line }) => [id, text, line]),
    [
      ['L1', 'A.', BODY],
      ['L3', 'C.', BODY],
    ],
  );
});

test('a segment that stands twice is kept twice: what the article makes of it is told there', () => {
  const { edition } = readEdition(withBody('<Segment id="L1">A.</Segment>', '', '<Segment id="L1">B.</Segment>'));
  assert.deepEqual(
    edition?.segments.map(({ line }) => line),
    [BODY, BODY + 2],
  );
});

test('whatever the file holds, nothing is thrown, and every line that is told is one of the file', () => {
  const piece = fc.constantFrom(
    '---\n',
    'of: a1\n',
    'title: *x\n',
    'digests: &a [*a]\n',
    '<Segment id="L1">',
    '</Segment>',
    '<Echo id="L3">',
    '</Echo>',
    '<Omitted id="L5" />',
    '{',
    '}',
    '{/* */}',
    '\n',
    '\r\n',
    '*',
    '[a](b)',
    'words',
    '\u202e',
    '\ufeff',
    '&#0;',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const source = pieces.join('');
      const lines = source.split('\n').length;
      for (const { line, message } of readEdition(source).faults) {
        assert.ok(line === null || (line >= 1 && line <= lines), `${line} ${message}`);
        assert.notEqual(message, '');
      }
    }),
    { numRuns: 500, seed: 6 },
  );
});
