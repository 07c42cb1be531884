/** Quotations. Who speaks is resolved once all names of the article are known: refiners/speakers.ts. */

import { spanRange } from '../names/readings.ts';
import { speechesOf } from '../speech/speeches.ts';
import type { Rule } from './rule.ts';

export const quotation: Rule = {
  name: 'quotation',
  find: (view, { lexicon }) =>
    speechesOf(view, lexicon).speeches.map((speech) => ({
      kind: 'quotation' as const,
      ...spanRange(view, speech),
      quote: spanRange(view, speech.inner),
      speaker: null,
      verb: speech.verb,
      via: null,
    })),
};
