import { perLexicon } from '../per-lexicon.ts';
import { viewOf } from '../view.ts';
import { stem } from './cohesion.ts';

export const siteWords = perLexicon((lexicon): ReadonlySet<string> => {
  const made = new Set(lexicon.openings.site.flatMap((word) => viewOf(word).tokens.map(stem)));
  return made;
});
