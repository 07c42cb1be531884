/** Units of the lexicon that are people, and those that tell what became of them. */
import type { Lexicon } from '../../lexicon/schema.ts';

const compiledHumans = new WeakMap<Lexicon, ReadonlySet<string>>();
const compiledFates = new WeakMap<Lexicon, ReadonlySet<string>>();

/** Keys of units that are people. */
export function humans(lexicon: Lexicon): ReadonlySet<string> {
  const known = compiledHumans.get(lexicon);
  if (known) return known;
  const made = new Set(lexicon.units.flatMap(({ key, human }) => (human ? [key] : [])));
  compiledHumans.set(lexicon, made);
  return made;
}

/** Keys of units that a word before a bare figure tells: «مقتل 4», «وإصابة 7». */
export function fates(lexicon: Lexicon): ReadonlySet<string> {
  const known = compiledFates.get(lexicon);
  if (known) return known;
  const made = new Set(lexicon.units.flatMap(({ key, before }) => (before.length > 0 ? [key] : [])));
  compiledFates.set(lexicon, made);
  return made;
}
