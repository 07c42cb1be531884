/** What stands behind "read also": headlines of other articles, or the whole of one. */

import { furniturePhrase } from './boilerplate.ts';
import { addStems, shareOf, stemsOf } from './cohesion.ts';
import { furnitureOf } from './furniture.ts';
import { isKind, isProse, type Page, type Piece } from './page.ts';

/** A longer line is no headline of another article. */
const LINK_WORDS = 25;

/** Reads on from every "read also" that stands behind a paragraph. */
export function recogniseOtherArticles(page: Page, title: Piece | null): void {
  const furniture = furnitureOf(page.lexicon);
  const start = page.filled.findIndex((piece) => !page.toldOf(piece) && isProse(piece));
  if (start < 0) return;
  const openers = page.filled.flatMap((piece, at) => {
    const phrase = at > start && isKind(page, piece, 'boilerplate') ? furniturePhrase(piece, furniture) : null;
    return phrase?.opensOthers ? [{ at, phrase: phrase.phrase }] : [];
  });
  const story = new Set<string>();
  let from = start;
  for (const [index, { at, phrase }] of openers.entries()) {
    addStems(
      story,
      page.filled.slice(from, at).filter((piece) => !page.toldOf(piece)),
    );
    from = at + 1;
    const behind = page.filled.slice(from, openers[index + 1]?.at);
    tellLinks(page, page.filled[at] as Piece, behind, phrase);
    if (!isAnother(page, page.filled[at] as Piece, behind, title, story)) continue;
    tellRest(page, from, page.filled[at] as Piece);
    return;
  }
}

/** The short lines right behind a bare "read also". */
function tellLinks(page: Page, opener: Piece, behind: readonly Piece[], phrase: string): void {
  if (opener.words.length > phrase.split(' ').length + 1) return;
  for (const piece of behind) {
    if (isKind(page, piece, 'dateline', 'caption', 'byline', 'boilerplate')) continue;
    if (page.toldOf(piece) || piece.words.length > LINK_WORDS || /[.]\s*$/.test(piece.view.text)) return;
    page.tell(piece, { kind: 'boilerplate', reason: { code: 'other-article', detail: opener.id } });
  }
}

/**
 * True where what follows is another story: it says what the headline behind "read also" says, and hardly anything that
 * the title and the story so far say.
 */
function isAnother(
  page: Page,
  opener: Piece,
  behind: readonly Piece[],
  title: Piece | null,
  story: ReadonlySet<string>,
): boolean {
  const prose = behind.filter((piece) => !page.toldOf(piece) && isProse(piece));
  if (prose.length === 0) return false;
  const above = behind.slice(0, behind.indexOf(prose[0] as Piece));
  const opened = stemsOf([opener, ...above.filter((piece) => isKind(page, piece, 'boilerplate'))]);
  const told = stemsOf(prose);
  const dated = above.some((piece) => isKind(page, piece, 'dateline', 'byline'));
  const strange = shareOf(stemsOf(title ? [title] : []), told) <= 0.25 && shareOf(told, story) <= 0.3;
  return strange && (dated || shareOf(opened, told) >= 0.4);
}

function tellRest(page: Page, from: number, opener: Piece): void {
  for (const piece of page.filled.slice(from)) {
    page.tell(piece, { kind: 'boilerplate', reason: { code: 'other-article', detail: opener.id } });
  }
}
