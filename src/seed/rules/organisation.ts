/** Organisations: «وزارة الداخلية العراقية», «حماس». */
import { namesOf } from '../names/names.ts';
import { nameRange, spanRange } from '../names/readings.ts';
import type { Rule } from './rule.ts';

export const organisation: Rule = {
  name: 'organisation-name',
  find: (view, { lexicon }) =>
    namesOf(view, lexicon).organisations.map((span) => ({
      kind: 'organisation' as const,
      ...spanRange(view, span),
      name: nameRange(view, span),
      entry: span.entry,
      same: null,
    })),
};
