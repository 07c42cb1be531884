import type { Lexicon } from '../../lexicon/schema.ts';
import type { View } from '../view.ts';
import { viewMemory } from '../view-memory.ts';
import { ordinalWords } from './read-ordinal.ts';

const read = viewMemory<readonly number[]>();

/** Where in a view words stand that an ordinal can start with, found once: token indexes in order. */
export function ordinalsOf(view: View, lexicon: Lexicon): readonly number[] {
  const known = read.get(view);
  if (known) return known;
  const ordinalAt = ordinalWords(lexicon);
  const found: number[] = [];
  for (const token of view.tokens) if (token.kind === 'word' && ordinalAt(token) !== null) found.push(token.index);
  read.set(view, found);
  return found;
}
