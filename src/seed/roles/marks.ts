/** Lines without a word: blank ones, and rules made of marks («***», «————»). */
import type { Token } from '../view.ts';
import { type Page, untold } from './page.ts';

export function recogniseMarks(page: Page): void {
  for (const piece of page.pieces) {
    if (piece.words.length > 0) continue;
    const drawn = piece.view.tokens.length > 0;
    page.tell(
      piece,
      drawn ? { kind: 'boilerplate', reason: { code: 'marks' } } : { kind: 'blank', reason: { code: 'blank' } },
    );
  }
}

/** Lines without a word of letters («0», «1 / 5»), and lines of nothing but hashtags («#غزة #القدس»). */
export function recogniseFigures(page: Page): void {
  for (const piece of untold(page)) {
    const { tokens } = piece.view;
    const letters = piece.words.filter((word) => word.kind === 'word');
    if (letters.length === 0) page.tell(piece, { kind: 'boilerplate', reason: { code: 'figures' } });
    else if (tokens[0]?.text === '#' && letters.every((word) => isTagged(tokens, word.index))) {
      page.tell(piece, { kind: 'boilerplate', reason: { code: 'hashtags' } });
    }
  }
}

/** «#غزة_تحت_القصف»: behind a hash, words and underscores run on without a space. */
function isTagged(tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (tokens[from]?.glued && from > 0) from--;
  return tokens[from]?.text === '#';
}
