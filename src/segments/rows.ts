/** The rows of an article that is read in two languages: each block, or blocks told together, with its segment. */
import { bodyOf, type ShownBlock } from '../article/body.ts';
import type { Article, Block, BlockId, PullQuote } from '../seed/model.ts';
import type { Edition, Omission, Segment } from './edition.ts';

export interface Row {
  /** The first has the id that links lead to; the others are told by the same segment. */
  readonly blocks: readonly [ShownBlock, ...ShownBlock[]];
  /** Null where the edition does not have the block. */
  readonly segment: Segment | null;
  /** Why the edition leaves it out, if it says so. */
  readonly omission: Omission | null;
  /** The English of a pull-quote: the very words of the segment that it says again; null for other blocks. */
  readonly quote: string | null;
}

/** One row for every block that is read, in the order of the text. */
export function rowsOf(article: Article, edition: Edition): readonly Row[] {
  const segments = new Map(edition.segments.map((segment) => [segment.id, segment]));
  const omissions = new Map(edition.omissions.map((omission) => [omission.id, omission]));
  const shown = bodyOf(article);
  const mergedBy = mergedInto(shown, segments);
  return shown
    .filter(({ block }) => !mergedBy.has(block.id))
    .map((one) => {
      const segment = segments.get(one.block.id) ?? null;
      const others = shown.filter(({ block }) => mergedBy.get(block.id) === one.block.id);
      return {
        blocks: [one, ...others],
        segment,
        omission: omissions.get(one.block.id) ?? null,
        quote: one.block.kind === 'pull-quote' ? quoteOf(one.block, edition) : null,
      };
    });
}

/** Which block each is told with. A block that is told twice over stands in one row only, and none is lost to a segment of no row. */
function mergedInto(
  shown: readonly ShownBlock[],
  segments: ReadonlyMap<BlockId, Segment>,
): ReadonlyMap<BlockId, BlockId> {
  const told = new Set(shown.flatMap(({ block }) => (block.kind === 'pull-quote' ? [] : [block.id])));
  const hosts = new Set<BlockId>();
  const merged = new Map<BlockId, BlockId>();
  for (const { block } of shown) {
    if (!told.has(block.id) || merged.has(block.id)) continue;
    const others =
      segments.get(block.id)?.merges.filter((id) => id !== block.id && told.has(id) && !hosts.has(id)) ?? [];
    if (others.length > 0) hosts.add(block.id);
    for (const id of others) if (!merged.has(id)) merged.set(id, block.id);
  }
  return merged;
}

/** The words that the edition marks as what a pull-quote says again. */
export function quoteOf({ id }: PullQuote, { segments }: Edition): string | null {
  for (const { text, marks } of segments) {
    const mark = marks.find((one) => one.kind === 'echo' && one.quote === id);
    if (mark) return text.slice(mark.start, mark.end);
  }
  return null;
}

/** The blocks that an edition can tell: what is read, but for pull-quotes, which are drawn from it. */
export function blocksToTell(article: Article): readonly Block[] {
  return bodyOf(article)
    .map(({ block }) => block)
    .filter(({ kind }) => kind !== 'pull-quote');
}

/** The segment that tells a block. */
export function segmentOf(id: BlockId, { segments }: Edition): Segment | undefined {
  return segments.find((segment) => segment.id === id || segment.merges.includes(id));
}
