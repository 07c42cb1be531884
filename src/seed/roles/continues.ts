/** Lines that go on with what was said before: «وأضاف الوزير …». No headline, label or link begins so. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { folded } from '../fold.ts';
import type { Piece } from './page.ts';

const known = new WeakMap<Lexicon, ReadonlySet<string>>();

/** True where the first word starts with the conjunction و; a question («وماذا عن التمويل؟») may be a heading all the same. */
export function continues(piece: Piece, lexicon: Lexicon): boolean {
  const first = piece.words[0]?.text ?? '';
  if (first.length < 3 || !first.startsWith('و') || /[؟?]\s*$/u.test(piece.view.text)) return false;
  return piece.words.length > 1 && !wordsWithWaw(lexicon).has(first);
}

function wordsWithWaw(lexicon: Lexicon): ReadonlySet<string> {
  const words = known.get(lexicon);
  if (words) return words;
  const made = new Set(lexicon.openings.withWaw.map(folded));
  known.set(lexicon, made);
  return made;
}
