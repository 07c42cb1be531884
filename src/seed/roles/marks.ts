/** Lines without a word: blank ones, and rules made of marks («***», «————»). */
import type { Token } from '../view.ts';
import { bodyOf, type Page, type Piece, untold } from './page.ts';

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
  const times = liveTimes(page);
  for (const piece of untold(page)) {
    if (times.has(piece)) continue;
    const figures = piece.words.every((word) => word.kind === 'number');
    if (figures) page.tell(piece, { kind: 'boilerplate', reason: { code: 'figures' } });
    else if (isHashtags(piece.view.tokens)) page.tell(piece, { kind: 'boilerplate', reason: { code: 'hashtags' } });
  }
}

/** «14:32», «1946» above a line of the story, again and again below its first paragraph: a live report, a chronicle. */
function liveTimes(page: Page): ReadonlySet<Piece> {
  const first = bodyOf(page)?.first ?? Number.POSITIVE_INFINITY;
  const times = untold(page).filter((piece) => {
    if (piece.index < first || !/^\s*(?:\d{1,2}:\d{2}|1\d{3}|20\d{2})\s*$/u.test(piece.view.text)) return false;
    const next = page.filled[page.placeOf(piece) + 1];
    return next !== undefined && !page.toldOf(next) && next.words.length >= 4;
  });
  return new Set(times.length >= 2 ? times : []);
}

/** «#غزة_تحت_القصف #القدس»: behind a hash, words and underscores run on without a space. */
function isHashtags(tokens: readonly Token[]): boolean {
  return tokens[0]?.text === '#' && tokens.every((token) => token.text === '#' || token.glued || token.kind === 'mark');
}
