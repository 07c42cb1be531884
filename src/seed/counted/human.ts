import { perLexicon } from '../per-lexicon.ts';

/** Keys of units that are people. */
export const humans = perLexicon((lexicon): ReadonlySet<string> => {
  const made = new Set(lexicon.units.flatMap(({ key, human }) => (human ? [key] : [])));
  return made;
});

/** Keys of units that a word before a bare figure tells: «مقتل 4», «وإصابة 7». */
export const fates = perLexicon((lexicon): ReadonlySet<string> => {
  const made = new Set(lexicon.units.flatMap(({ key, before }) => (before.length > 0 ? [key] : [])));
  return made;
});
