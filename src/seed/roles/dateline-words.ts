/** The words of datelines, indexed once a lexicon. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { type PhraseIndex, phraseIndex } from '../phrases.ts';

export type DateWord =
  | {
      readonly is:
        | 'published'
        | 'updated'
        | 'date'
        | 'weekday'
        | 'clock'
        | 'writer'
        | 'era'
        | 'unit'
        | 'counter'
        | 'section'
        | 'relative';
    }
  | { readonly is: 'month'; readonly month: number; readonly hijri: boolean };

const indexes = new WeakMap<Lexicon, PhraseIndex<DateWord>>();

/** What the longest phrase at a token does in a dateline; of two readings of one phrase the first named here counts. */
export function datelineWords(lexicon: Lexicon): PhraseIndex<DateWord> {
  const known = indexes.get(lexicon);
  if (known) return known;
  const { dateline } = lexicon;
  const words = (is: Exclude<DateWord['is'], 'month'>, forms: readonly string[]) =>
    forms.map((form) => [form, { is }] as const);
  const months = [
    ...lexicon.months,
    ...dateline.latinMonths.map((month) => ({ ...month, calendar: 'gregory' })),
  ].flatMap(({ month, calendar, forms }) =>
    forms.map((form) => [form, { is: 'month', month, hijri: calendar !== 'gregory' }] as const),
  );
  const made = phraseIndex<DateWord>([
    ...months,
    ...words('published', dateline.published),
    ...words('updated', dateline.updated),
    ...words('weekday', dateline.weekdays),
    ...words('era', dateline.eras),
    ...words('clock', dateline.clock),
    ...words('relative', dateline.relative),
    ...words('counter', dateline.counters),
    ...words('unit', dateline.relativeUnits),
    ...words('date', dateline.date),
    ...words('section', dateline.sections),
    ...words('writer', lexicon.bylines.leads),
  ]);
  indexes.set(lexicon, made);
  return made;
}
