/** Stretches of time: «3 أيام», «ساعة ونصف», «لمدة شهر». Those that tell an age are left to age.ts. */
import { durationsOf } from '../counted/durations-of.ts';
import { tokenRange } from '../counted/free-numerals.ts';
import type { Found } from '../model.ts';
import { tellsAge } from './age.ts';
import type { Rule } from './rule.ts';

export const duration: Rule = {
  name: 'duration',
  find(view, context) {
    const facts: Found[] = [];
    for (const read of durationsOf(view, context)) {
      if (!tellsAge(view, read, context))
        facts.push({ kind: 'duration', ...tokenRange(view, read.first, read.next), iso: read.iso });
    }
    return facts;
  },
};
