/** Nothing of a seed is lost, whatever its bytes: blocks tile the source, and the source is the file. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { splitLines } from '../../src/seed/lines.ts';
import { assertLossless } from '../hostile/assert-lossless.ts';

const lexicon = loadLexicon();

const isLossless = (bytes: Uint8Array): void => void assertLossless(bytes, lexicon);

for (const file of globSync('{seeds,tests/seeds}/*.txt').sort()) {
  test(`${file} is kept whole`, () => isLossless(readFileSync(file)));
}

test('any bytes are kept whole', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), isLossless), { numRuns: 300 });
});

/** Pieces of pages in any order: what the recognisers look for, where they do not expect it. */
const piece = fc.constantFrom(
  ...[
    '\n',
    '\r\n',
    '\r',
    ' ',
    '\ufeff',
    '\0',
    '\ud83d',
    '…',
    '. ',
    ': ',
    '"',
    '«',
    '»',
    '(',
    ' - ',
    ' | ',
    '08/11/2023',
    '٢٠٢٣',
  ],
  ...[
    'اقرأ أيضا',
    'رابط الخبر',
    'قال الوزير',
    'منذ 3 أيام',
    'نوفمبر',
    'كتب',
    'رويترز',
    'صورة أرشيفية',
    'التعليقات',
    '<script>',
    '{1+1}',
  ],
  'وأعلنت الوزارة أن الأشغال ستنتهي قبل نهاية السنة الجارية وأن الطريق سيفتح أمام حركة المرور في الاتجاهين.',
);

test('any page is kept whole', () => {
  const page = fc.array(piece, { maxLength: 60 }).map((pieces) => new TextEncoder().encode(pieces.join('')));
  fc.assert(fc.property(page, isLossless), { numRuns: 500 });
});

test('lines end in LF, CRLF or CR, and joined are the text', () => {
  const text = fc
    .array(fc.constantFrom('\n', '\r', '\r\n', 'ا', ' '), { maxLength: 30 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (value) => {
      const lines = splitLines(value);
      assert.equal(lines.map(({ start, end }) => value.slice(start, end)).join(''), value);
      assert.equal(lines.length, value.split(/\r\n|\r|\n/).length - (/(?:^|[\r\n])$/.test(value) ? 1 : 0));
      assert.deepEqual(
        lines.map(({ number }) => number),
        lines.map((_, at) => at + 1),
      );
    }),
  );
});
