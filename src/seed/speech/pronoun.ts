/** Words with a possessive pronoun: «قلقه», «بلادها», but not «الإدارة», which folds to the same ending. */
import type { Readings } from '../names/readings.ts';
import { hasArticle } from '../names/shapes.ts';

export function endsInPronoun({ tokens, view }: Readings, at: number): boolean {
  const token = tokens[at];
  if (!token || token.text.length < 4 || hasArticle(token.text)) return false;
  // بلادها, حقوقهم, شعبنا, folded
  if (/(?:ها|هم|نا)$/u.test(token.text)) return true;
  const { start, end } = view.range(token.start, token.end);
  return token.text.endsWith('ه') && /ه\p{M}*$/u.test(view.source.slice(start, end).normalize('NFKC'));
}
