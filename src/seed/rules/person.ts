/** People with their roles: «المتحدث باسم وزارة الداخلية العراقية العميد مقداد الموسوي». */
import { namesOf } from '../names/names.ts';
import { nameRange, spanRange } from '../names/readings.ts';
import type { Rule } from './rule.ts';

export const person: Rule = {
  name: 'person-name',
  find: (view, { lexicon }) =>
    namesOf(view, lexicon).people.map((span) => ({
      kind: 'person' as const,
      ...spanRange(view, span),
      name: nameRange(view, span),
      entry: span.entry,
      role: span.role && nameRange(view, span.role),
      same: null,
    })),
};
