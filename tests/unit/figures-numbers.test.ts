/** Every number written in Arabic words is read back: all below 1,200, a wide sample to 10^15, both genders and cases. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { paragraphArticle } from '../../src/seed/paragraph.ts';

const lexicon = loadLexicon();

interface Style {
  readonly feminine: boolean;
  readonly oblique: boolean;
  readonly hundred: 'مئة' | 'مائة';
  /** «ثلاث مئة» in two words. */
  readonly apart: boolean;
}
const MASCULINE = ['', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'];
const FEMININE = ['', 'واحدة', 'اثنتان', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع', 'عشر'];
const TENS = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const SCALES = [
  [1e12, 'تريليون', 'تريليونات'],
  [1e9, 'مليار', 'مليارات'],
  [1e6, 'مليون', 'ملايين'],
  [1e3, 'ألف', 'آلاف'],
] as const;

function spelled(value: number, style: Style): string {
  if (value === 0) return 'صفر';
  const parts: string[] = [];
  let rest = value;
  for (const [size, singular, plural] of SCALES) {
    const count = Math.floor(rest / size);
    rest %= size;
    if (count > 0) parts.push(scaled(count, singular, plural, style));
  }
  if (rest > 0) parts.push(belowThousand(rest, style));
  return parts.join(' و');
}

function scaled(count: number, singular: string, plural: string, style: Style): string {
  if (count === 1) return singular;
  if (count === 2) return singular + (style.oblique ? 'ين' : 'ان');
  const words = belowThousand(count, { ...style, feminine: false });
  if (count <= 10) return `${words} ${plural}`;
  return `${words} ${count % 100 > 10 ? `${singular}اً` : singular}`;
}

function belowThousand(value: number, style: Style): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  return [hundreds > 0 ? hundredsOf(hundreds, style) : '', rest > 0 ? belowHundred(rest, style) : '']
    .filter(Boolean)
    .join(' و');
}

function hundredsOf(hundreds: number, { hundred, apart, oblique }: Style): string {
  if (hundreds === 1) return hundred;
  if (hundreds === 2) return hundred.slice(0, -1) + (oblique ? 'تين' : 'تان');
  return `${FEMININE[hundreds]}${apart ? ' ' : ''}${hundred}`;
}

function belowHundred(value: number, { feminine, oblique }: Style): string {
  const units = feminine ? FEMININE : MASCULINE;
  if (value <= 10) return (units[value] as string).replace(/^(اثنت?)ان$/u, oblique ? '$1ين' : '$1ان');
  if (value < 20) return teen(value - 10, feminine, oblique);
  const tens = TENS[Math.floor(value / 10)] + (oblique ? 'ين' : 'ون');
  return value % 10 === 0 ? tens : `${units[value % 10]} و${tens}`;
}

function teen(unit: number, feminine: boolean, oblique: boolean): string {
  const ten = feminine ? 'عشرة' : 'عشر';
  if (unit === 1) return `${feminine ? 'إحدى' : 'أحد'} ${ten}`;
  if (unit === 2) return `${feminine ? (oblique ? 'اثنتي' : 'اثنتا') : oblique ? 'اثني' : 'اثنا'} ${ten}`;
  return `${(feminine ? FEMININE : MASCULINE)[unit]} ${ten}`;
}

const style: fc.Arbitrary<Style> = fc.record({
  feminine: fc.boolean(),
  oblique: fc.boolean(),
  hundred: fc.constantFrom('مئة' as const, 'مائة' as const),
  apart: fc.boolean(),
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

test('numbers in words', () => {
  fc.assert(
    fc.property(value, style, (number, how) => assertReads(spelled(number, how), number)),
    { numRuns: 3000, seed: 4 },
  );
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
