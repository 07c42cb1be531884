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
    const figures = piece.words.every((word) => word.kind === 'number');
    if (figures) page.tell(piece, { kind: 'boilerplate', reason: { code: 'figures' } });
    else if (isHashtags(piece.view.tokens)) page.tell(piece, { kind: 'boilerplate', reason: { code: 'hashtags' } });
  }
}

/** «#غزة_تحت_القصف #القدس»: behind a hash, words and underscores run on without a space. */
function isHashtags(tokens: readonly Token[]): boolean {
  return tokens[0]?.text === '#' && tokens.every((token) => token.text === '#' || token.glued || token.kind === 'mark');
}
