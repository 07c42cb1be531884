/** Blocks to facts: every rule over every block that may hold facts, then overlaps, ids and refiners. */
import type { Lexicon } from '../lexicon/schema.ts';
import type { Block, BlockId, BlockKind, Fact, FactId, Found } from './model.ts';
import { refiners } from './refiners/index.ts';
import { withoutOverlaps } from './refiners/overlap.ts';
import { rules } from './rules/index.ts';
import type { RuleContext } from './rules/rule.ts';
import type { View } from './view.ts';

/** A repeat (headline, pull-quote) is not counted again; furniture says nothing about the story. */
const HOLDS_FACTS: Readonly<Record<BlockKind, boolean>> = {
  headline: false,
  standfirst: true,
  dateline: false,
  byline: true,
  paragraph: true,
  heading: true,
  'pull-quote': false,
  caption: true,
  boilerplate: false,
  blank: false,
};

export type Unidentified = Found & { readonly rule: string };

/**
 * The facts of an article in the order of its text.
 * @param blockViews the blocks' views, in the same order
 * @param published the day relative dates are counted from, ISO 8601, or null
 */
export function findFacts(
  blocks: readonly Block[],
  blockViews: readonly View[],
  lexicon: Lexicon,
  published: string | null,
): readonly Fact[] {
  const views = new Map<BlockId, View>();
  const facts: Fact[] = [];
  const context = { lexicon, published };
  for (const [index, block] of blocks.entries()) {
    const view = blockViews[index];
    if (!view || !HOLDS_FACTS[block.kind] || echoesBody(block)) continue;
    views.set(block.id, view);
    const found = foundIn(view, context);
    if (found.length === 0) continue;
    for (const fact of identified(withoutOverlaps(found), block.id)) facts.push(fact);
  }
  return refiners.reduce<readonly Fact[]>((all, refine) => refine(all, { lexicon, published, blocks, views }), facts);
}

function foundIn(view: View, context: RuleContext): readonly Unidentified[] {
  const found: Unidentified[] = [];
  for (const rule of rules) for (const fact of rule.find(view, context)) found.push({ ...fact, rule: rule.name });
  return found;
}

/** A standfirst that is the lead cut short says nothing that the lead does not. */
function echoesBody(block: Block): boolean {
  return block.kind === 'standfirst' && block.echoes !== null;
}

/** Ids from where facts stand: of those that start together the widest keeps the plain id. */
function identified(found: readonly Unidentified[], block: BlockId): Fact[] {
  const taken = new Set<string>();
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((fact) => {
      const plain: FactId = `${block}-${fact.start}`;
      const id: FactId = taken.has(plain) ? `${plain}-${fact.kind}` : plain;
      taken.add(plain);
      return { ...fact, id, block } as Fact;
    });
}
