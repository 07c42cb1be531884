/** What a result shows of its page: the passages that answer best, each cut to what stands around the words found. */
import type { Range } from '../seed/model.ts';
import type { Passage, SearchDocument } from './document.ts';
import { type Marks, marksOf } from './marks.ts';
import type { Attempt } from './query.ts';

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface Excerpt {
  readonly passage: Passage;
  /** Joined they are the excerpt, with an ellipsis where the passage goes on. */
  readonly pieces: readonly Piece[];
  /** The first words found, as offsets into the passage; null where none stands in it. */
  readonly first: Range | null;
}

/** The most passages of one page. */
const MOST = 3;
/** UTF-16 code units: an excerpt's length, and how much of it may stand before the first words found. */
const [LONGEST, LEAD] = [220, 70];

/** In the order of the text; the first passage where no passage has any of the words. */
export function excerptsOf({ passages }: SearchDocument, attempt: Attempt | null): readonly Excerpt[] {
  const marked = passages.map((passage) => ({ passage, marks: attempt ? marksOf(passage, attempt) : NONE }));
  const answering = marked.filter(({ marks }) => marks.found > 0);
  const most = Math.max(0, ...answering.map(({ marks }) => marks.found));
  const best = answering.filter(({ marks }) => marks.found === most).slice(0, MOST);
  return (best.length > 0 ? best : marked.slice(0, 1)).map(({ passage, marks }) => excerpt(passage, marks));
}

const NONE: Marks = { ranges: [], found: 0 };

function excerpt(passage: Passage, { ranges }: Marks): Excerpt {
  const first = ranges[0] ?? null;
  return { passage, first, pieces: piecesOf(passage.text, ranges, windowOf(passage.text, ranges)) };
}

/** A text as pieces, all of it or a stretch. */
export function piecesOf(
  text: string,
  ranges: readonly Range[],
  { start, end } = { start: 0, end: text.length },
): readonly Piece[] {
  const pieces: Piece[] = start > 0 ? [{ text: '…', marked: false }] : [];
  let at = start;
  for (const range of ranges) {
    if (range.start < at || range.end > end) continue;
    pieces.push(
      { text: text.slice(at, range.start), marked: false },
      { text: text.slice(range.start, range.end), marked: true },
    );
    at = range.end;
  }
  pieces.push({ text: text.slice(at, end), marked: false }, { text: end < text.length ? '…' : '', marked: false });
  return pieces.filter(({ text: words }) => words !== '');
}

/** The stretch of whole words with the most of what was found. */
function windowOf(text: string, ranges: readonly Range[]): Range {
  if (text.length <= LONGEST) return { start: 0, end: text.length };
  const within = (from: Range): number =>
    ranges.filter(({ start, end }) => start >= from.start && end <= from.start + LONGEST - LEAD).length;
  const best = ranges.toSorted((a, b) => within(b) - within(a) || a.start - b.start)[0] ?? { start: 0, end: 0 };
  const from = best.start <= LEAD ? 0 : text.indexOf(' ', best.start - LEAD) + 1;
  const start = Math.min(from, best.start);
  if (start + LONGEST >= text.length) return { start, end: text.length };
  return { start, end: Math.max(text.lastIndexOf(' ', start + LONGEST), best.end) };
}
