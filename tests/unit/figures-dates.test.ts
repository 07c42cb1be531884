/** Every date that Intl writes for an Arab country is read back, in both calendars and all styles. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { paragraphArticle } from '../../src/seed/paragraph.ts';

const COUNTRIES = 'AE BH DJ DZ EG EH ER IL IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SS SY TD TN YE'.split(' ');
const STYLES = ['full', 'long', 'medium', 'short'] as const;
const lexicon = loadLexicon();

/** Days of two years, each weekday, month and end of month among them. */
const days = Array.from({ length: 48 }, (_, i) => new Date(Date.UTC(2022, 0, 1 + i * 16)));

for (const calendar of ['gregory', 'islamic-umalqura']) {
  test(`dates of ${COUNTRIES.length} Arab countries, ${calendar}`, () => {
    for (const text of new Map(writtenDates(calendar))) assertRead(...text);
  });
}

function* writtenDates(calendar: string): Iterable<[text: string, iso: string]> {
  for (const country of COUNTRIES) {
    for (const dateStyle of STYLES) {
      const format = new Intl.DateTimeFormat(`ar-${country}-u-ca-${calendar}`, { dateStyle, timeZone: 'UTC' });
      for (const day of days) yield [format.format(day), day.toISOString().slice(0, 10)];
    }
  }
}

function assertRead(text: string, iso: string): void {
  for (const around of [text, `عُقد الاجتماع في ${text} بالعاصمة`]) {
    const figures = paragraphArticle(around, lexicon, '2023-11-08').facts.filter(({ kind }) => kind !== 'place');
    assert.deepEqual(
      figures.map((fact) => (fact.kind === 'date' ? fact.iso : fact.kind)),
      [iso],
      around,
    );
  }
}
