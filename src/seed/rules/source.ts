/** Agencies, papers and broadcasters that the text cites. */
import { namesOf } from '../names/names.ts';
import { nameRange, spanRange } from '../names/readings.ts';
import type { Rule } from './rule.ts';

export const source: Rule = {
  name: 'source-name',
  find: (view, { lexicon }) =>
    namesOf(view, lexicon).sources.map((span) => ({
      kind: 'source' as const,
      ...spanRange(view, span),
      name: nameRange(view, span),
      entry: span.entry,
    })),
};
