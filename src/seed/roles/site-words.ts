/** The words by which a site speaks of itself («صحيفة إلكترونية مستقلة»), without their clitics; once a lexicon. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { viewOf } from '../view.ts';
import { stem } from './cohesion.ts';

const known = new WeakMap<Lexicon, ReadonlySet<string>>();

export function siteWords(lexicon: Lexicon): ReadonlySet<string> {
  const words = known.get(lexicon);
  if (words) return words;
  const made = new Set(lexicon.openings.site.flatMap((word) => viewOf(word).tokens.map(stem)));
  known.set(lexicon, made);
  return made;
}
