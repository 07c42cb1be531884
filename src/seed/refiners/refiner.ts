import type { Lexicon } from '../../lexicon/schema.ts';
import type { Block, BlockId, Fact } from '../model.ts';
import type { View } from '../view.ts';

export interface RefineContext {
  readonly lexicon: Lexicon;
  readonly published: string | null;
  readonly blocks: readonly Block[];
  /** The views of the blocks that may hold facts. */
  readonly views: ReadonlyMap<BlockId, View>;
}

/** Looks at all facts of an article, in the order of the text, and gives them back bettered: linked, completed, dropped. */
export type Refine = (facts: readonly Fact[], context: RefineContext) => readonly Fact[];
