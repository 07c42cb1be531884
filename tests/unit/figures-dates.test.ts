/** Every date that Intl writes for an Arab country is read back: all styles, both kinds of digits, three calendars. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { hijriDay } from '../../src/seed/calendar/hijri.ts';
import type { Fact } from '../../src/seed/model.ts';
import { paragraphArticle } from '../../src/seed/paragraph.ts';

const COUNTRIES = 'AE BH DJ DZ EG EH ER IL IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SS SY TD TN YE'.split(' ');
const STYLES = ['full', 'long', 'medium', 'short'] as const;
const DIGITS = ['arab', 'latn'] as const;
const PUBLISHED = '2023-11-08';
const lexicon = loadLexicon();

/** The 1st, 8th, 15th, 22nd and last of every month of two years, a leap year among them. */
const days = Array.from({ length: 24 }, (_, month) =>
  [1, 8, 15, 22, 0].map((day) => new Date(Date.UTC(2023, day === 0 ? month + 1 : month, day))),
).flat();

// «6 صفر»: nothing says that it is a day of Safar and no score.
const SCORE = /^[\d٠-٩] صفر$/u;

type Options = Intl.DateTimeFormatOptions;
/** What is asked for, and what of the day's ISO form it tells. */
const FIELDS: readonly (readonly [Options, (iso: string) => string])[] = [
  ...STYLES.map((dateStyle) => [{ dateStyle }, (iso: string) => iso] as const),
  ...STYLES.map((dateStyle) => [{ dateStyle, timeStyle: 'short' }, (iso: string) => iso] as const),
  [{ year: 'numeric', month: '2-digit', day: '2-digit' }, (iso) => iso],
  [{ year: '2-digit', month: 'numeric', day: 'numeric' }, (iso) => iso],
  [{ year: 'numeric', month: 'short', day: 'numeric', weekday: 'short' }, (iso) => iso],
  [{ year: 'numeric', month: 'numeric', day: 'numeric', weekday: 'long' }, (iso) => iso],
  [{ year: 'numeric', month: 'long', day: 'numeric', era: 'long' }, (iso) => iso],
  [{ year: 'numeric', month: 'long' }, (iso) => iso.slice(0, 7)],
  [{ year: 'numeric', month: 'short' }, (iso) => iso.slice(0, 7)],
  [{ year: 'numeric', month: 'numeric' }, (iso) => iso.slice(0, 7)],
  [{ month: 'long', day: 'numeric' }, (iso) => `-${iso.slice(4)}`],
  [{ month: 'long', day: 'numeric', weekday: 'long' }, (iso) => `-${iso.slice(4)}`],
];

function* formatters(calendar: string, options: Options): Iterable<Intl.DateTimeFormat> {
  for (const country of COUNTRIES)
    for (const digits of DIGITS)
      yield new Intl.DateTimeFormat(`ar-${country}-u-ca-${calendar}-nu-${digits}`, { ...options, timeZone: 'UTC' });
}

/** Each text once: most countries write alike. */
function written<T>(calendar: string, options: Options, expected: (day: Date) => T): ReadonlyMap<string, T> {
  const texts = new Map<string, T>();
  for (const format of formatters(calendar, options))
    for (const day of days) texts.set(format.format(day), expected(day));
  return texts;
}

function isoOf(day: Date): string {
  return day.toISOString().slice(0, 10);
}

/** The only figure of a text; dates of Hijri months and years have their days in `resolved`. */
function figure(text: string): Extract<Fact, { kind: 'date' }> {
  const figures = paragraphArticle(text, lexicon, PUBLISHED).facts.filter(({ kind }) => kind !== 'place');
  assert.deepEqual(
    figures.map(({ kind }) => kind),
    ['date'],
    text,
  );
  return figures[0] as Extract<Fact, { kind: 'date' }>;
}

for (const [options, told] of FIELDS) {
  test(`${COUNTRIES.length} Arab countries, Gregorian, ${JSON.stringify(options)}`, () => {
    for (const [text, iso] of written('gregory', options, (day) => told(isoOf(day)))) {
      assert.equal(figure(text).iso, iso, text);
      assert.equal(figure(`عُقد الاجتماع في ${text} بالعاصمة`).iso, iso, text);
    }
  });

  test(`${COUNTRIES.length} Arab countries, Umm al-Qura, ${JSON.stringify(options)}`, () => {
    for (const [text, iso] of written('islamic-umalqura', options, isoOf)) {
      if (SCORE.test(text)) continue;
      const { calendar, iso: read, resolved } = figure(text);
      assert.equal(calendar, 'islamic-umalqura', text);
      if (told(iso) === iso) assert.equal(read, iso, text);
      else if (resolved) assert.ok(resolved.from <= iso && iso <= resolved.to, text);
    }
  });
}

for (const calendar of ['islamic-civil', 'islamic-tbla']) {
  const numeric = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { dateStyle: 'short', timeZone: 'UTC' });

  // A text does not say by which reckoning it is Hijri: its day, month and year are taken for those of Umm al-Qura.
  test(`${COUNTRIES.length} Arab countries, ${calendar}`, () => {
    for (const dateStyle of STYLES) {
      for (const [text, day] of written(calendar, { dateStyle }, (day) => day)) {
        const parts = new Map(numeric.formatToParts(day).map(({ type, value }) => [type, Number(value)]));
        const expected = hijriDay(parts.get('year') ?? 0, parts.get('month') ?? 0, parts.get('day') ?? 0);
        assert.equal(figure(text).iso, expected, text);
      }
    }
  });
}

test('month names of CLDR: every locale, every width but the narrow, alone before a year', () => {
  for (const month of ['long', 'short'] as const) {
    for (const [text, iso] of written('gregory', { month }, isoOf))
      assert.equal(figure(`${text} 2023`).iso, `2023-${iso.slice(5, 7)}`, text);
  }
});
