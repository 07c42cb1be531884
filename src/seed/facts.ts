/** Blocks to facts: every rule over every block that may hold facts, then overlaps, ids and refiners. */
import type { Lexicon } from '../lexicon/schema.ts';
import type { Block, BlockId, BlockKind, Fact, FactId, Found } from './model.ts';
import { refiners } from './refiners/index.ts';
import { withoutOverlaps } from './refiners/overlap.ts';
import { rules } from './rules/index.ts';
import type { RuleContext } from './rules/rule.ts';
import type { View } from './view.ts';
import { forget } from './view-memory.ts';

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

/** What a rule gives is its own: it becomes a fact as it is, and no copy is made of it on the way. */
interface Becoming {
  rule: string;
  id: FactId;
  block: BlockId;
}

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
  const told = blocks.flatMap((block, index): Told[] => {
    const view = blockViews[index];
    return view && HOLDS_FACTS[block.kind] && !echoesBody(block) ? [{ block: block.id, view, found: [] }] : [];
  });
  const facts: Fact[] = [];
  for (let from = 0; from < told.length; from += TOGETHER) {
    for (const fact of factsOf(told.slice(from, from + TOGETHER), { lexicon, published })) facts.push(fact);
  }
  const views = new Map(told.map(({ block, view }) => [block, view]));
  return refiners.reduce<readonly Fact[]>((all, refine) => refine(all, { lexicon, published, blocks, views }), facts);
}

/** A block that may hold facts, and what was found in it. */
interface Told {
  readonly block: BlockId;
  readonly view: View;
  readonly found: Unidentified[];
}

/** So many blocks are read at a time, each rule over all of them: faster than all rules over each. */
const TOGETHER = 32;

function factsOf(told: readonly Told[], context: RuleContext): readonly Fact[] {
  for (const rule of rules) {
    for (const { view, found } of told) {
      for (const fact of rule.find(view, context)) found.push(foundBy(rule.name, fact));
    }
  }
  const facts: Fact[] = [];
  for (const { block, view, found } of told) {
    if (told.length === TOGETHER) forget(view);
    if (found.length > 0) identify(withoutOverlaps(found), block, facts);
  }
  return facts;
}

function foundBy(rule: string, found: Found): Unidentified {
  (found as Found & Becoming).rule = rule;
  return found as Unidentified;
}

/** A standfirst that is the lead cut short says nothing that the lead does not. */
function echoesBody(block: Block): boolean {
  return block.kind === 'standfirst' && block.echoes !== null;
}

/** Ids of facts in the order of the text, from where they stand: of those that start together the widest keeps the plain id. */
function identify(found: readonly Unidentified[], block: BlockId, facts: Fact[]): void {
  let last = -1;
  for (const fact of found) {
    const plain: FactId = `${block}-${fact.start}`;
    const becoming = fact as Unidentified & Becoming;
    becoming.id = fact.start === last ? `${plain}-${fact.kind}` : plain;
    becoming.block = block;
    last = fact.start;
    facts.push(becoming as Fact);
  }
}
