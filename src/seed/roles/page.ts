/** What the recognisers of block kinds work on: the pieces of a page, and what has been told of them so far. */
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Block, BlockId, Diagnostic, Range } from '../model.ts';
import type { Token, View } from '../view.ts';

/** A line, or a part of a line where furniture is glued to a paragraph. `start` and `end` count in the source. */
export interface Piece extends Range {
  readonly index: number;
  readonly id: BlockId;
  readonly line: number;
  /** The view of its text. */
  readonly plain: View;
  /** The same with Latin letters made small, as the lexicon writes them. */
  readonly view: View;
  /** The tokens that are not marks: what repeats are compared by. */
  readonly words: readonly Token[];
  /** The words joined by spaces. */
  readonly key: string;
  /** True where its last mark ends a sentence. */
  readonly stops: boolean;
  /** True where a sentence ends within it: «قلت له: لا أستطيع. سكت طويلا». */
  readonly innerStop: boolean;
}

type Role<B extends Block> = B extends Block ? Omit<B, 'id' | 'line' | 'start' | 'end' | 'text'> : never;
/** A block but for where it stands. */
export type Told = Role<Block>;

export interface Page {
  readonly lexicon: Lexicon;
  readonly pieces: readonly Piece[];
  /** The pieces that hold words. */
  readonly filled: readonly Piece[];
  /** Where a piece stands among those that hold words. */
  readonly placeOf: (piece: Piece) => number;
  /** What has been told of a piece, if anything has. */
  readonly toldOf: (piece: Piece) => Told | undefined;
  /** Says what a piece is. What was told first stays. */
  readonly tell: (piece: Piece, told: Told) => void;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** Tells what it is sure of; looks at the whole page, in time linear in its length. */
export type Recogniser = (page: Page) => void;

export const isKind = (page: Page, piece: Piece | undefined, ...kinds: readonly Block['kind'][]): boolean => {
  const told = piece && page.toldOf(piece);
  return told !== undefined && kinds.includes(told.kind);
};

/** The pieces that hold words and have no role yet. */
export function untold(page: Page): readonly Piece[] {
  return page.filled.filter((piece) => !page.toldOf(piece));
}

/** As long as a paragraph of a story: with a full stop, of clauses parted by commas, or longer than a headline. */
export function isProse(piece: Piece): boolean {
  const { length } = piece.words;
  return length >= 22 || (length >= 12 && (piece.stops || piece.view.text.includes('،') || piece.innerStop));
}

/** «- كوبان من الدقيق», «2. النوم مبكرا»: an entry of a list. */
export function isEntry({ view }: Piece): boolean {
  return /^\s*(?:[-•*]|\d{1,2}\s?[.)-])\s*\p{L}/u.test(view.text);
}

/**
 * The first and last piece that reads as prose and has no other role; null where there is none. The first is one that has
 * more prose close behind it: what a site says of itself stands alone above the title. Where some prose ends with a stop,
 * the first does: long lines without one are tickers more often than leads.
 */
export function bodyOf(page: Page): { readonly first: number; readonly last: number } | null {
  const open = untold(page);
  const prose = open.flatMap((piece, at) => (isProse(piece) ? [{ piece, at }] : []));
  // A label may stand between two paragraphs again and again.
  const goesOn = ({ piece, at }: { piece: Piece; at: number }): boolean =>
    open
      .slice(at + 1, at + 8)
      .filter(
        (other, index, next) =>
          isProse(other) || (other.key !== next[index - 1]?.key && other.key !== next[index + 1]?.key),
      )
      .slice(0, 2)
      .some((other) => isProse(other) || (other.stops && other.words.length >= 6 && piece.stops));
  const stopped = prose.filter(({ piece }) => piece.stops || piece.innerStop);
  const first = stopped.find(goesOn) ?? stopped[0] ?? prose.find(goesOn) ?? prose[0];
  const last = prose.at(-1);
  return first && last ? { first: first.piece.index, last: last.piece.index } : null;
}
