/** Places: «العراق», «للسعودية», «بلدة القرارة». */
import { namesOf } from '../names/names.ts';
import { nameRange, spanRange } from '../names/readings.ts';
import type { Rule } from './rule.ts';

export const place: Rule = {
  name: 'place-name',
  find: (view, { lexicon }) =>
    namesOf(view, lexicon).places.map((span) => ({
      kind: 'place' as const,
      ...spanRange(view, span),
      name: nameRange(view, span),
      entry: span.entry,
    })),
};
