/** The publication day of a page, from its datelines. */
import type { Dateline } from '../model.ts';
import { furniturePhrase } from './boilerplate.ts';
import { type FurniturePhrase, furnitureOf } from './furniture.ts';
import { isKind, isProse, type Page, type Piece } from './page.ts';

/** So many lines below the last paragraph a date may still be the article's. */
const NEAR = 4;

/**
 * ISO 8601, or null where the page does not tell. Above the body a date that says it is the publication's comes first,
 * then one between title and body, then one above the title (it may be the day the page was saved). Then a date right
 * below the body, or a labelled one there, so long as no other article has begun. An update's day comes after all.
 */
export function publishedOf(page: Page, title: Piece | null): string | null {
  const body = page.filled.find((piece) => isKind(page, piece, 'paragraph') && isProse(piece));
  const last = page.filled.findLast((piece) => isKind(page, piece, 'paragraph'));
  const others = othersStart(page, last);
  // «منذ 3 أيام» is all that the page says: a date further down is another article's
  const relative = page.filled.some((piece) => page.toldOf(piece)?.reason.code === 'date-relative');
  const rank = (piece: Piece, { reason }: { reason: Dateline['reason'] }): number | null => {
    const late = reason.code === 'date-updated' ? 4 : 0;
    const labelled = reason.code === 'date-published';
    if (!body || piece.index < body.index) return labelled ? 0 : (title && piece.index < title.index ? 2 : 1) + late;
    const near = last !== undefined && page.placeOf(piece) - page.placeOf(last) <= NEAR;
    return piece.index < others && (relative ? labelled && near : labelled || near) ? 3 + late : null;
  };
  const told = page.filled.flatMap((piece) => {
    const role = page.toldOf(piece);
    const place = role?.kind === 'dateline' && role.iso ? rank(piece, role) : null;
    return role?.kind === 'dateline' && role.iso && place !== null ? [{ iso: role.iso, place }] : [];
  });
  return told.toSorted((a, b) => a.place - b.place)[0]?.iso ?? null;
}

/** Other articles, or readers' comments, which have dates of their own. */
function opensAnother(phrase: FurniturePhrase | null): boolean {
  return phrase !== null && (phrase.opensOthers || (phrase.closes && phrase.phrase.includes(' ')));
}

/** Where other articles or comments begin below the body. */
function othersStart(page: Page, last: Piece | undefined): number {
  const furniture = furnitureOf(page.lexicon);
  const opener = page.filled.find(
    (piece) =>
      last !== undefined &&
      piece.index > last.index &&
      isKind(page, piece, 'boilerplate') &&
      (page.toldOf(piece)?.reason.code === 'other-article' || opensAnother(furniturePhrase(piece, furniture))),
  );
  return opener?.index ?? Number.POSITIVE_INFINITY;
}
