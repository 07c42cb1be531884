/** The publication day of a page, from its datelines. */
import type { Dateline } from '../model.ts';
import { isProse, type Page, type Piece } from './page.ts';

/**
 * ISO 8601, or null where the page does not tell. A date that says it is the publication's comes first, then one
 * between title and body, then one above the title (it may be the day the page was saved), then that of an update.
 */
export function publishedOf(page: Page, title: Piece | null): string | null {
  const body = page.filled.find((piece) => page.toldOf(piece)?.kind === 'paragraph' && isProse(piece));
  const last = page.filled.findLast((piece) => page.toldOf(piece)?.kind === 'paragraph');
  const rank = (piece: Piece, { reason }: { reason: Dateline['reason'] }): number => {
    if (reason.code === 'date-published') return 0;
    const late = reason.code === 'date-updated' ? 4 : 0;
    if (body && piece.index > body.index) return last && piece.index <= last.index + 2 ? 3 + late : 9;
    return (title && piece.index < title.index ? 2 : 1) + late;
  };
  const told = page.filled.flatMap((piece) => {
    const role = page.toldOf(piece);
    return role?.kind === 'dateline' && role.iso ? [{ iso: role.iso, rank: rank(piece, role) }] : [];
  });
  return told.filter((dated) => dated.rank < 9).toSorted((a, b) => a.rank - b.rank)[0]?.iso ?? null;
}
