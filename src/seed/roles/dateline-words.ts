/** The words of datelines, indexed once a lexicon. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { folded } from '../fold.ts';
import { perLexicon } from '../per-lexicon.ts';
import { type PhraseIndex, phraseIndex } from '../phrases.ts';

export type DateWord =
  | {
      readonly is:
        | 'published'
        | 'updated'
        | 'date'
        | 'clock'
        | 'writer'
        | 'era'
        | 'unit'
        | 'counter'
        | 'section'
        | 'relative';
    }
  /** ISO 8601: Monday is 1. */
  | { readonly is: 'weekday'; readonly day: number | null }
  | { readonly is: 'month'; readonly month: number; readonly hijri: boolean };

/** What the longest phrase at a token does in a dateline; of two readings of one phrase the first named here counts. */
export const datelineWords = perLexicon((lexicon): PhraseIndex<DateWord> => {
  const { dateline } = lexicon;
  const words = (is: Exclude<DateWord['is'], 'month' | 'weekday'>, forms: readonly string[]) =>
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
    ...dateline.weekdays.map((form) => [form, { is: 'weekday' as const, day: weekdayOf(form, lexicon) }] as const),
    ...words('era', dateline.eras),
    ...words('clock', dateline.clock),
    ...words('relative', dateline.relative),
    ...words('counter', dateline.counters),
    ...words('unit', dateline.relativeUnits),
    ...words('date', dateline.date),
    ...words('section', dateline.sections),
    ...words('writer', lexicon.bylines.leads),
  ]);
  return made;
});

const ENGLISH = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** «الجمعة», «جمعة», "Fri": 5; null where no list has it. */
function weekdayOf(form: string, { calendar }: Lexicon): number | null {
  const english = ENGLISH.findIndex((start) => form.toLowerCase().startsWith(start));
  if (english >= 0) return english + 1;
  const plain = folded(form).replace(/^ال/u, '');
  return calendar.weekdays.find(({ forms }) => forms.some((one) => folded(one) === `ال${plain}`))?.day ?? null;
}
