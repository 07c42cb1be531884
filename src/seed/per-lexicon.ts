import type { Lexicon } from '../lexicon/schema.ts';

/** What is compiled of a lexicon once: hardly ever is there more than one, so the last is looked at first. */
export function perLexicon<T>(compile: (lexicon: Lexicon) => T): (lexicon: Lexicon) => T {
  const compiled = new WeakMap<Lexicon, { readonly made: T }>();
  let last: Lexicon | undefined;
  let made: T;
  return (lexicon) => {
    if (lexicon === last) return made;
    const known = compiled.get(lexicon);
    made = known ? known.made : compile(lexicon);
    if (!known) compiled.set(lexicon, { made });
    last = lexicon;
    return made;
  };
}
