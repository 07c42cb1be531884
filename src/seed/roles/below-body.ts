/** What follows the story's last sentence: told by where it stands, by its shape and by what is about it. */
import { furniturePhrase } from './boilerplate.ts';
import { shareOf, stemsOf } from './cohesion.ts';
import { continues } from './continues.ts';
import { furnitureOf } from './furniture.ts';
import { isEntry, isKind, isProse, type Page, type Piece } from './page.ts';
import { siteWords } from './site-words.ts';

const LABEL_WORDS = 4;
const LINK_WORDS = 25;
/** So many headlines of other articles in a row are a list of links. */
const LIST = 3;
/** So many words of an initials line: «م م/أ أ». */
const INITIALS = 6;
/** A site says no more than so many paragraphs of itself. */
const SITE_PARAGRAPHS = 3;

interface Tail {
  readonly page: Page;
  /** The lines below the story's last sentence. */
  readonly below: readonly Piece[];
  /** Where the first line of furniture stands in `below`; its length where none does. */
  readonly furniture: number;
  /** Where the comments begin. */
  readonly comments: number;
  /** Words of the title and the story; worked out when they are first asked for. */
  readonly story: () => ReadonlySet<string>;
  /** Where in `below` the first line stands that is neither told nor short. */
  readonly tags: number;
  /** True where the story's paragraphs end with stops, so that a line without one is none of them. */
  readonly stopped: boolean;
}

/** Tells what follows the comments, lists of links, tags, labels among furniture, and what the site says of itself. */
export function recogniseBelowBody(page: Page): void {
  const tail = tailOf(page);
  if (!tail) return;
  for (const [at, piece] of tail.below.entries()) {
    const code = page.toldOf(piece) ? null : reasonOf(tail, piece, at);
    if (code) page.tell(piece, { kind: 'boilerplate', reason: { code } });
  }
}

function tailOf(page: Page): Tail | null {
  const furniture = furnitureOf(page.lexicon);
  const phraseOf = (piece: Piece) => (isKind(page, piece, 'boilerplate') ? furniturePhrase(piece, furniture) : null);
  const prose = page.filled.flatMap((piece, at) => (!page.toldOf(piece) && isProse(piece) ? [{ piece, at }] : []));
  const closing = page.filled.findIndex((piece, at) => phraseOf(piece)?.closes && isMostlyAbove(prose, at));
  const told = prose.filter(({ at }) => closing < 0 || at < closing);
  // What the site says of itself may be as long as a paragraph.
  for (let more = SITE_PARAGRAPHS; more > 0 && isOfSite(page, told); more--) told.pop();
  const last = told.at(-1);
  if (!last) return null;
  const headlines = page.filled.filter((piece) => isKind(page, piece, 'headline'));
  let stems: ReadonlySet<string> | undefined;
  const end = endOfStory(page, last.at + 1);
  const below = page.filled.slice(end);
  const first = below.findIndex((piece) => phraseOf(piece) !== null);
  const tags = below.findIndex((piece) => !page.toldOf(piece) && !isShort(piece));
  const stops = told.filter(({ piece }) => piece.stops).length;
  return {
    page,
    below,
    furniture: first < 0 ? below.length : first,
    comments: closing < 0 ? below.length : closing - end,
    story: () => (stems ??= stemsOf(headlines.concat(told.map(({ piece }) => piece)))),
    tags: tags < 0 ? below.length : tags,
    stopped: stops >= told.length * 0.7 && last.piece.stops && !endsInEntry(page.filled[end - 1]),
  };
}

/**
 * «ولم يصدر تعليق.»: short sentences and lists go on with the story, and what stands between. Furniture ends it.
 * @returns the place behind its last line
 */
function endOfStory(page: Page, from: number): number {
  let [end, inList] = [from, false];
  for (let next = from; next < page.filled.length; next++) {
    const piece = page.filled[next] as Piece;
    if (isKind(page, piece, 'pull-quote', 'caption', 'heading')) continue;
    if (page.toldOf(piece)) break;
    const entry = inList && isEntry(piece);
    inList = entry || /:\s*$/u.test(piece.view.text);
    if (entry || goesOn(page, piece)) end = next + 1;
  }
  return end;
}

/** «3. دعوة الزملاء إلى وقفة»: behind a list without stops who signs it is no tag. */
function endsInEntry(piece: Piece | undefined): boolean {
  return piece !== undefined && isEntry(piece) && !piece.stops;
}

/** A sentence that is not the site's, or a line that starts with «و» and is longer than a tag. */
function goesOn(page: Page, piece: Piece): boolean {
  if (continues(piece, page.lexicon)) return piece.stops || piece.words.length >= LABEL_WORDS;
  return isSentence(page, piece) && siteShare(stemsOf([piece]), page) < 0;
}

interface Placed {
  readonly piece: Piece;
  readonly at: number;
}

/** Comments come below the story: most of the page's paragraphs stand above their heading. */
function isMostlyAbove(prose: readonly Placed[], at: number): boolean {
  const words = (lines: readonly Placed[]): number => lines.reduce((sum, { piece }) => sum + piece.words.length, 0);
  const above = prose.filter((placed) => placed.at < at);
  return above.length > 0 && words(above) * 2 >= words(prose);
}

/** A paragraph right behind furniture, at the end, with hardly a word of the story. */
function isOfSite(page: Page, prose: readonly Placed[]): boolean {
  const [last, placed] = prose.slice(-2);
  if (!placed || !last || continues(placed.piece, page.lexicon)) return false;
  const between = page.filled.slice(last.at + 1, placed.at);
  const fence = between.slice(between.findLastIndex((piece) => !page.toldOf(piece) && !isShort(piece)) + 1);
  if (!fence.some((piece) => isKind(page, piece, 'boilerplate'))) return false;
  const own = stemsOf([placed.piece]);
  const share = siteShare(own, page);
  return share > 0 && shareOf(own, stemsOf(prose.slice(0, -1).map(({ piece }) => piece))) <= share;
}

/** How much of the story a paragraph may share in which the site speaks of itself: the more such words the more. */
function siteShare(own: ReadonlySet<string>, { lexicon }: Page): number {
  const words = siteWords(lexicon);
  const said = [...own].filter((word) => words.has(word)).length;
  return SITE_SHARES[Math.min(said, SITE_SHARES.length - 1)] as number;
}

const SITE_SHARES = [-1, 0.15, 0.3, 0.45] as const;

function isSentence(page: Page, piece: Piece | undefined): boolean {
  return (
    piece !== undefined &&
    !page.toldOf(piece) &&
    piece.stops &&
    piece.words.length >= 3 &&
    !/[؟?]\s*$/u.test(piece.view.text)
  );
}

function isShort(piece: Piece): boolean {
  const { words, view } = piece;
  return (
    !piece.stops &&
    words.length <= LABEL_WORDS &&
    words.some(({ kind }) => kind === 'word') &&
    !/[:،"»]\s*$/u.test(view.text)
  );
}

function reasonOf(tail: Tail, piece: Piece, at: number): string | null {
  const { page, story } = tail;
  if (at > tail.comments) return 'after-comments';
  const list = listAround(tail, at);
  const behind = tail.furniture < at;
  const links =
    behind || (list.every((one) => one.words.length > LABEL_WORDS) && shareOf(stemsOf(list), story()) <= 0.15);
  if (list.length >= LIST && links) return 'link-list';
  if (continues(piece, page.lexicon)) return null;
  if (isInitials(piece)) return 'initials';
  if (isTag(tail, piece, at)) return 'tag';
  if (!behind) return null;
  // «أعجبك ما قرأت؟»
  const asks = /[؟?!]\s*$/u.test(piece.view.text) && piece.words.length <= LABEL_WORDS + 1;
  if (piece.stops && !asks) return isSiteSentence(tail, piece) ? 'site' : null;
  if (piece.words.length <= LABEL_WORDS && !asks) return 'label';
  return shareOf(stemsOf([piece]), story()) <= 0.2 ? 'ticker' : null;
}

/** «م م/أ أ», «ح.س/ف.ع», «- مل -»: who wrote and who edited. */
function isInitials({ view, words, stops }: Piece): boolean {
  const marked = view.text.includes('/') || (words.length === 1 && /^\s*-.*-\s*$/u.test(view.text));
  return marked && !stops && words.length <= INITIALS && words.every((word) => word.text.length <= 2);
}

/** «طنجة», «أزمة الماء»: a few words without a stop below a story of sentences, with others of the sort or furniture about. */
function isTag({ stopped, below, tags, furniture }: Tail, piece: Piece, at: number): boolean {
  if (!stopped || !isShort(piece) || tags < at) return false;
  return (
    furniture < below.length || [below[at - 1], below[at + 1]].some((beside) => beside !== undefined && isShort(beside))
  );
}

function isSiteSentence({ page, story }: Tail, piece: Piece): boolean {
  const own = stemsOf([piece]);
  return shareOf(own, story()) <= siteShare(own, page);
}

/** The lines in a row, `at` among them, that are as long as headlines and end no sentence; no more than a few each way. */
function listAround({ page, below }: Tail, at: number): readonly Piece[] {
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
