/** Short lines above and below the story that no phrase tells: told by their shape and where they stand. */

import { furniturePhrase } from './boilerplate.ts';
import { shareOf, stemsOf } from './cohesion.ts';
import { continues } from './continues.ts';
import { furnitureOf } from './furniture.ts';
import { isKind, isProse, type Page, type Piece, untold } from './page.ts';

const LABEL_WORDS = 4;
const LINK_WORDS = 25;
/** So many headlines of other articles in a row are a list of links. */
const LIST = 3;

/**
 * Kickers, names of the site and tickers: lines above the title that end no sentence; and sentences there that share
 * nothing with the story, in which the site speaks of itself.
 */
export function recogniseAboveTitle(page: Page, title: Piece | null): void {
  if (!title) return;
  const open = untold(page);
  const story = stemsOf([title, ...open.filter((piece) => piece.index > title.index)]);
  for (const piece of open) {
    if (piece.index > title.index) return;
    const sentence = piece.stops && piece.words.length > LABEL_WORDS;
    if (sentence && shareOf(stemsOf([piece]), story) > 0.15) continue;
    const code = sentence ? 'site' : piece.words.length > 12 ? 'ticker' : 'above-title';
    page.tell(piece, { kind: 'boilerplate', reason: { code } });
  }
}

/**
 * Between title and body: labels of up to four words are furniture, more is a standfirst; but a whole sentence below the
 * date is the story's own.
 */
export function recogniseBelowTitle(page: Page, title: Piece | null): void {
  if (!title) return;
  const open = untold(page).filter((piece) => piece.index > title.index);
  const first = open.find((piece) => isProse(piece));
  if (!first) return;
  const dates = page.filled.filter((piece) => piece.index < first.index && isKind(page, piece, 'dateline', 'byline'));
  const lastDate = dates.at(-1)?.index ?? title.index;
  for (const piece of open) {
    if (piece.index >= first.index) break;
    if (piece.stops && piece.index > lastDate) continue;
    if (piece.words.length <= LABEL_WORDS && !piece.stops)
      page.tell(piece, { kind: 'boilerplate', reason: { code: 'label' } });
    else page.tell(piece, { kind: 'standfirst', echoes: null, reason: { code: 'under-title' } });
  }
  if (isSummary(page, title, first, open))
    page.tell(first, { kind: 'standfirst', echoes: null, reason: { code: 'above-date' } });
}

/** One paragraph between the title and the dateline, and the story behind it. */
function isSummary(page: Page, title: Piece, first: Piece, open: readonly Piece[]): boolean {
  const at = page.filled.indexOf(first);
  const above = page.filled.slice(page.filled.indexOf(title), at);
  const next = page.filled[at + 1];
  const behind = open.filter((piece) => isProse(piece)).length;
  return (
    behind >= 3 &&
    first.words.length <= 60 &&
    isKind(page, next, 'dateline', 'byline') &&
    !above.some((piece) => isKind(page, piece, 'dateline'))
  );
}

/** Below the last paragraph: what follows the comments, lists of links, labels among furniture. */
export function recogniseBelowBody(page: Page): void {
  const last = page.filled.findLastIndex((piece) => !page.toldOf(piece) && isProse(piece));
  if (last < 0) return;
  const below = page.filled.slice(last + 1);
  const furniture = furnitureOf(page.lexicon);
  const told = below.map((piece) => (isKind(page, piece, 'boilerplate') ? furniturePhrase(piece, furniture) : null));
  const comments = told.findIndex((phrase) => phrase?.closes);
  const firstFurniture = told.findIndex((phrase) => phrase !== null);
  const story = stemsOf(page.filled.slice(0, last + 1).filter((piece) => !page.toldOf(piece)));
  for (const [at, piece] of below.entries()) {
    if (page.toldOf(piece)) continue;
    const behindFurniture = firstFurniture >= 0 && firstFurniture < at;
    const code =
      comments >= 0 && comments < at
        ? 'after-comments'
        : tailReason(listAround(page, below, at), piece, behindFurniture, story, page);
    if (code) page.tell(piece, { kind: 'boilerplate', reason: { code } });
  }
}

/** Short lines may end a story too («لا.»), so only those without a stop, and only where furniture or a list is about. */
function tailReason(
  list: readonly Piece[],
  piece: Piece,
  behindFurniture: boolean,
  story: ReadonlySet<string>,
  page: Page,
): string | null {
  const links =
    behindFurniture || (list.every((one) => one.words.length > LABEL_WORDS) && shareOf(stemsOf(list), story) <= 0.15);
  if (list.length >= LIST && links) return 'link-list';
  if (!behindFurniture || continues(piece, page.lexicon)) return null;
  // «أعجبك ما قرأت؟»
  const asks = /[؟?!]\s*$/u.test(piece.view.text) && piece.words.length <= LABEL_WORDS + 1;
  if (piece.stops && !asks) return null;
  if (piece.words.length <= LABEL_WORDS && !asks) return 'label';
  return shareOf(stemsOf([piece]), story) <= 0.2 ? 'ticker' : null;
}

/** The lines in a row, `at` among them, that are as long as headlines and end no sentence; no more than a few each way. */
function listAround(page: Page, below: readonly Piece[], at: number): readonly Piece[] {
  const isLink = (piece: Piece | undefined): boolean =>
    piece !== undefined &&
    piece.words.length <= LINK_WORDS &&
    !/[.،:]\s*$/.test(piece.view.text) &&
    (!page.toldOf(piece) || isKind(page, piece, 'boilerplate'));
  let [from, to] = [at, at];
  while (at - from < LIST && isLink(below[from - 1])) from--;
  while (to - at < LIST && isLink(below[to + 1])) to++;
  return isLink(below[at]) ? below.slice(from, to + 1) : [];
}
