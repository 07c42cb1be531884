/** Lines that go on with what was said before: «وأضاف الوزير …». No headline, label or link begins so. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { folded } from '../fold.ts';
import { perLexicon } from '../per-lexicon.ts';
import type { Piece } from './page.ts';

/** True where the first word starts with the conjunction و; a question («وماذا عن التمويل؟») may be a heading all the same. */
export function continues(piece: Piece, lexicon: Lexicon): boolean {
  const first = piece.words[0]?.text ?? '';
  if (first.length < 3 || !first.startsWith('و') || /[؟?]\s*$/u.test(piece.view.text)) return false;
  return piece.words.length > 1 && !wordsWithWaw(lexicon).has(first);
}

const wordsWithWaw = perLexicon((lexicon): ReadonlySet<string> => {
  const made = new Set(lexicon.openings.withWaw.map(folded));
  return made;
});
