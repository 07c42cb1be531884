/** Every number that people write in Arabic words or digits is read back: a wide sample to 10^15, all spellings. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { paragraphArticle } from '../../src/seed/paragraph.ts';
import { type Style, spelled, twice } from '../numbers/spelled.ts';

const lexicon = loadLexicon();

const style: fc.Arbitrary<Style> = fc.record({
  feminine: fc.boolean(),
  oblique: fc.boolean(),
  hundred: fc.constantFrom('مئة', 'مائة', 'مئه', 'مية', 'ماية'),
  apart: fc.boolean(),
  eight: fc.constantFrom('ثمان', 'ثماني'),
  two: fc.constantFrom('اثن', 'إثن'),
  tanwin: fc.constantFrom('اً', 'ًا', 'ا', ''),
  and: fc.constantFrom(' و', ' و '),
  mark: fc.constantFrom('', 'ٌ', 'ٍ', 'َ'),
});
const value = fc.oneof(
  fc.integer({ min: 0, max: 1200 }),
  fc.integer({ min: 0, max: 999_999 }),
  fc.integer({ min: 0, max: 999_999_999_999_999 }),
);

function assertReads(text: string, wanted: number): void {
  const found = paragraphArticle(text, lexicon, null).facts.map((fact) => ('value' in fact ? fact.value : fact.kind));
  assert.deepEqual(found, [wanted], text);
}

test('numbers in words, bare and in a sentence', () => {
  fc.assert(
    fc.property(value, style, (number, how) => {
      assertReads(spelled(number, how), number);
      assertReads(`وكان العدد ${spelled(number, how)} في تلك المدينة`, number);
    }),
    { numRuns: 3000, seed: 4 },
  );
});

test('numbers in words, with what they count', () => {
  fc.assert(
    fc.property(value, style, (number, how) => {
      fc.pre(number > 2);
      assertReads(`وصل ${spelled(number, { ...how, feminine: false })} شخص`, number);
    }),
    { numRuns: 1000, seed: 4 },
  );
});

test('twice a scale word, before what it counts', () => {
  for (const [word, size] of [
    ['ألف', 1e3],
    ['مليون', 1e6],
    ['مليار', 1e9],
  ] as const) {
    fc.assert(
      fc.property(style, (how) => assertReads(`تضم ${twice(word, how)} نسخة من الكتاب`, 2 * size)),
      { numRuns: 20, seed: 4 },
    );
  }
});

test('digits in every grouping', () => {
  const grouped = (number: number, mark: string): string => number.toString().replace(/\B(?=(\d{3})+$)/g, mark);
  fc.assert(
    fc.property(
      fc.integer({ min: 1_000_000, max: 999_999_999 }),
      fc.constantFrom('.', ',', '٬', '،', ' ', ''),
      (number, mark) => assertReads(grouped(number, mark), number),
    ),
    { numRuns: 500, seed: 4 },
  );
});

test('decimals with every mark, in digits of either kind', () => {
  const eastern = (text: string): string => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999 }),
      fc.integer({ min: 1, max: 99 }),
      fc.constantFrom('.', ',', '٫', '،', ' فاصلة '),
      fc.boolean(),
      (whole, decimals, mark, east) => {
        const text = `${whole}${mark}${decimals}`;
        assertReads(`سجل المؤشر ${east ? eastern(text) : text}`, Number(`${whole}.${decimals}`));
        assertReads(
          `${east ? eastern(text) : text} مليون`,
          Number((Number(`${whole}.${decimals}`) * 1e6).toPrecision(15)),
        );
      },
    ),
    { numRuns: 500, seed: 4 },
  );
});
