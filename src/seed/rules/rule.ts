import type { Lexicon } from '../../lexicon/schema.ts';
import type { Found } from '../model.ts';
import type { View } from '../view.ts';

/** What a rule may know besides the text. */
export interface RuleContext {
  readonly lexicon: Lexicon;
  /** Publication day that relative dates are counted from, ISO 8601; null where the seed does not say. */
  readonly published: string | null;
}

/**
 * One way to find facts in a block. A rule looks at one block, in time linear in its length, and gives what it is sure of;
 * offsets of what it gives count in the block's text (`view.range`), and start and end between words.
 */
export interface Rule {
  /** Stands in the JSON as `rule`. */
  readonly name: string;
  readonly find: (view: View, context: RuleContext) => readonly Found[];
}
