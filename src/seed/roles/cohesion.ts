/** Which words two stretches of text share: what tells one story from another. */
import { askedOnce } from '../words.ts';
import type { Piece } from './page.ts';

/** Shorter words stand in every story. */
const LETTERS = 4;

/** A word without and, by, the: «والعراق» and «العراق» are one, «الوزير» and «وزير» too (both lose their و). */
export function stemOf(word: string): string {
  return word.replace(/^[وف]?(?:[بلك]?ال|لل)(?=..)/u, '').replace(/^[وف](?=...)/u, '');
}

/** The stem of a token's word. */
export const stem = askedOnce(stemOf);

export function addStems(stems: Set<string>, pieces: Iterable<Piece>): void {
  for (const piece of pieces) {
    for (const word of piece.words) if (word.kind === 'word' && word.text.length >= LETTERS) stems.add(stem(word));
  }
}

export function stemsOf(pieces: Iterable<Piece>): ReadonlySet<string> {
  const stems = new Set<string>();
  addStems(stems, pieces);
  return stems;
}

/** Which part of `some` is in `all`, 0 to 1; 0 where there are none. */
export function shareOf(some: ReadonlySet<string>, all: ReadonlySet<string>): number {
  return some.size === 0 ? 0 : [...some].filter((word) => all.has(word)).length / some.size;
}
