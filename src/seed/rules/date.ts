/** Dates and the spans between them; what they are is read in calendar/. */
import { type DateMention, datesOf } from '../calendar/dates-of.ts';
import { tokenRange } from '../counted/free-numerals.ts';
import type { Found } from '../model.ts';
import type { View } from '../view.ts';
import type { Rule } from './rule.ts';

export const date: Rule = {
  name: 'date',
  find(view, { lexicon, published }) {
    const facts: Found[] = [];
    for (const mention of datesOf(view, lexicon, published)) {
      if (mention.kind !== 'name') facts.push(dateFact(view, mention));
    }
    return facts;
  },
};

function dateFact(view: View, mention: Exclude<DateMention, { kind: 'name' }>): Found {
  const range = tokenRange(view, mention.first, mention.next);
  return mention.kind === 'date'
    ? { kind: 'date', ...range, ...mention.value }
    : { kind: 'date-range', ...range, ...mention.value };
}
