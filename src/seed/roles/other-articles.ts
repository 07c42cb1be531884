/** What stands behind "read also": headlines of other articles, or the whole of one. */

import { furniturePhrase } from './boilerplate.ts';
import { addStems, shareOf, stemsOf } from './cohesion.ts';
import { continues } from './continues.ts';
import { isDateline } from './dateline.ts';
import { datelineWords } from './dateline-words.ts';
import { furnitureOf } from './furniture.ts';
import { isKind, isProse, type Page, type Piece } from './page.ts';
import { readDateline } from './read-dateline.ts';

/** A longer line is no headline of another article. */
const LINK_WORDS = 25;
/** The headline of the article that follows is one of the last links. */
const LINKS = 6;
/** A longer one is a headline rather than a sub-heading. */
const HEADING_WORDS = 3;
const LONG = 10;
/** Headlines of other articles are hardly shorter. */
const SHORT_LINK = 4;

/** Reads on from every "read also" that stands behind a paragraph. */
export function recogniseOtherArticles(page: Page, title: Piece | null): void {
  const furniture = furnitureOf(page.lexicon);
  const prose = page.filled.findIndex((piece) => !page.toldOf(piece) && isProse(piece));
  const start = prose < 0 ? firstLongLine(page, title) : prose;
  if (start < 0) return;
  const openers = page.filled.flatMap((piece, at) => {
    const phrase = at > start && isKind(page, piece, 'boilerplate') ? furniturePhrase(piece, furniture) : null;
    return phrase?.opensOthers ? [{ at, phrase: phrase.phrase }] : [];
  });
  if (openers.length === 0) return;
  const proseAbove = proseCounter(page);
  const story = new Set<string>();
  let from = start;
  for (const [index, { at, phrase }] of openers.entries()) {
    addStems(
      story,
      page.filled.slice(from, at).filter((piece) => !page.toldOf(piece)),
    );
    from = at + 1;
    const behind = page.filled.slice(from, openers[index + 1]?.at);
    tellLinks(page, page.filled[at] as Piece, behind, phrase, story);
    const above = page.filled[at - 1];
    const credited = isKind(page, above, 'byline') && !above?.id.includes('.');
    const closed = credited && proseAbove(at) >= proseAbove(page.filled.length) * 0.6;
    // «المصدر: الجزيرة» right above: the story is over
    if (!closed && !isAnother(page, page.filled[at] as Piece, behind, title, story)) continue;
    tellRest(page, from, page.filled[at] as Piece);
    return;
  }
}

/** Where no line reads as prose (none has a stop or a comma), the story begins with the first long one. */
function firstLongLine(page: Page, title: Piece | null): number {
  return page.filled.findIndex(
    (piece) => !page.toldOf(piece) && piece.words.length >= LONG && (!title || piece.index > title.index),
  );
}

/** How many words the paragraphs have that stand above a place. */
function proseCounter(page: Page): (place: number) => number {
  const sums = new Int32Array(page.filled.length + 1);
  for (const [at, piece] of page.filled.entries())
    sums[at + 1] = (sums[at] as number) + (!page.toldOf(piece) && isProse(piece) ? piece.words.length : 0);
  return (place) => sums[place] as number;
}

/** The short lines right behind a bare "read also". */
function tellLinks(
  page: Page,
  opener: Piece,
  behind: readonly Piece[],
  phrase: string,
  story: ReadonlySet<string>,
): void {
  // «المزيد في أخبار محلية»
  const more = /(?:في|من|عن|حول)$/u.test(phrase) ? 4 : 1;
  if (opener.words.length > phrase.split(' ').length + more) return;
  for (const [at, piece] of behind.entries()) {
    if (isKind(page, piece, 'dateline', 'caption', 'byline', 'boilerplate')) continue;
    if (page.toldOf(piece) || !canBeLink(page, piece) || saysStory(piece, story)) return;
    let beside = at + 1;
    while (isKind(page, behind[beside], 'boilerplate', 'caption', 'pull-quote')) beside++;
    const next = behind[beside];
    if (next && !page.toldOf(next) && isProse(next) && (isHeadingOf(next, piece, story) || says(next, piece))) return;
    if (piece.words.length <= SHORT_LINK && mayHead(page, behind, at, story)) return;
    page.tell(piece, { kind: 'boilerplate', reason: { code: 'other-article', detail: opener.id } });
  }
}

/** A short line may head the paragraph below, with a pull-quote or furniture between; behind other links any may. */
function mayHead(page: Page, behind: readonly Piece[], at: number, story: ReadonlySet<string>): boolean {
  const below = behind.slice(at + 1, at + 5);
  const first = below.slice(0, 2).findIndex((piece) => isProse(piece));
  if (at > 0 && first >= 0 && !below.slice(0, first + 1).some((piece) => page.toldOf(piece))) return true;
  const own = behind[at] as Piece;
  return below.some((piece) => !page.toldOf(piece) && isProse(piece) && isHeadingOf(piece, own, story));
}

function canBeLink(page: Page, piece: Piece): boolean {
  return piece.words.length <= LINK_WORDS && !/[.،؛]\s*$/u.test(piece.view.text) && !continues(piece, page.lexicon);
}

/** Whether a paragraph says nearly all of a line above it, three words in a row at least: a pull-quote before its sentence. */
function says(paragraph: Piece, piece: Piece): boolean {
  const key = ` ${paragraph.key} `;
  const { words } = piece;
  const inRun = new Set<number>();
  for (let at = 0; at + 2 < words.length; at++) {
    const run = words.slice(at, at + 3).map((word) => word.text);
    if (key.includes(` ${run.join(' ')} `)) for (const place of [at, at + 1, at + 2]) inRun.add(place);
  }
  return words.length >= 6 && inRun.size >= words.length * 0.8;
}

/** A line that the story has said already is a pull-quote, or its own. */
function saysStory(piece: Piece, story: ReadonlySet<string>): boolean {
  const stems = stemsOf([piece]);
  return stems.size >= 6 && shareOf(stems, story) > 0.7;
}

/** A few words right above a paragraph that says them: the story goes on with a sub-heading. */
function isHeadingOf(next: Piece, piece: Piece, story: ReadonlySet<string>): boolean {
  const stems = stemsOf([piece]);
  const [asks, short] = [/[؟?]\s*$/u.test(piece.view.text), piece.words.length <= HEADING_WORDS];
  if (short && asks) return true;
  return shareOf(stems, stemsOf([next])) >= 0.3 && (short || (piece.words.length <= 6 && shareOf(stems, story) >= 0.4));
}

/**
 * True where what follows is another story: its lead says what a headline behind "read also" says, and far more of it
 * than the story so far does. A paragraph that goes on behind a link hardly ever does so by chance.
 */
function isAnother(
  page: Page,
  opener: Piece,
  behind: readonly Piece[],
  title: Piece | null,
  story: ReadonlySet<string>,
): boolean {
  const lead = behind.find((piece) => !page.toldOf(piece) && isProse(piece));
  // «وأضاف …» goes on with the story
  if (!lead || continues(lead, page.lexicon)) return false;
  const above = behind.slice(0, behind.indexOf(lead));
  const links = above.filter(
    (piece) => isKind(page, piece, 'boilerplate') && piece.words.length > 2 && !says(lead, piece),
  );
  const dated = above.some((piece) => isKind(page, piece, 'dateline', 'byline') || isDated(page, piece));
  const told = stemsOf([lead]);
  const all = stemsOf(behind.filter((piece) => !page.toldOf(piece) && isProse(piece)));
  const ofTitle = stemsOf(title ? [title] : []);
  if (shareOf(ofTitle, told) > 0.25 || shareOf(ofTitle, all) > 0.5) return false;
  return (links.length > 0 ? links.slice(-LINKS) : [opener]).some((link) => {
    const headline = stemsOf([link]);
    const said = shareOf(headline, told);
    return said >= (dated ? 0.15 : 0.2) && said >= 2 * shareOf(headline, story);
  });
}

/** A date, or the month of one that stands on three lines. */
function isDated(page: Page, piece: Piece): boolean {
  if (piece.view.tokens.length > 24) return false;
  const reading = readDateline(piece.view.tokens, datelineWords(page.lexicon));
  return isDateline(reading) || (reading.parts.month !== null && reading.rest.length === 0 && piece.words.length <= 2);
}

function tellRest(page: Page, from: number, opener: Piece): void {
  for (const piece of page.filled.slice(from)) {
    page.tell(piece, { kind: 'boilerplate', reason: { code: 'other-article', detail: opener.id } });
  }
}
