/** Paragraphs in the middle of a quotation that an earlier one opens and a later one closes, without marks of their own. */

import type { Block, BlockId, Fact, FactId, Quotation } from '../model.ts';
import { type Speeches, speechesOf } from '../speech/speeches.ts';
import { inOrder } from './order.ts';
import type { Refine } from './refiner.ts';

/** A statement may run over so many paragraphs. */
const MOST = 12;

export const continuedQuotations: Refine = (facts, { lexicon, views, blocks }) => {
  if (!facts.some(({ kind }) => kind === 'quotation')) return facts;
  const kinds = new Map(blocks.map((block) => [block.id, block.kind]));
  const middle: Block['id'][] = [];
  let open: BlockId[] | null = null;
  for (const [block, view] of views) {
    const { speeches, marks } = speechesOf(view, lexicon);
    if (open && speeches[0]?.lacks === 'open') middle.push(...open);
    if (opensOn({ speeches, marks }, view.tokens.length)) open = [];
    else if (open && !marks && kinds.get(block) === 'paragraph' && open.length < MOST) open.push(block);
    else open = null;
  }
  return middle.length > 0 ? inOrder(withWhole(facts, middle, blocks), blocks) : facts;
};

function opensOn({ speeches }: Pick<Speeches, 'speeches' | 'marks'>, end: number): boolean {
  const last = speeches.at(-1);
  return last?.lacks === 'close' && last.to === end;
}

/** The blocks as quotations; the wider of two facts that start together has the plain id. */
function withWhole(facts: readonly Fact[], middle: readonly BlockId[], blocks: readonly Block[]): readonly Fact[] {
  const texts = new Map(blocks.map((block) => [block.id, block.text]));
  const whole = middle.map((block) => quotationOf(block, texts.get(block) ?? ''));
  const taken = new Set<string>(whole.map(({ id }) => id));
  const moved = facts.map((fact) => (taken.has(fact.id) ? { ...fact, id: `${fact.id}-${fact.kind}` as FactId } : fact));
  return [...moved, ...whole];
}

function quotationOf(block: BlockId, text: string): Quotation {
  const start = text.length - text.trimStart().length;
  const range = { start, end: Math.max(start, text.trimEnd().length) };
  return {
    kind: 'quotation',
    ...range,
    id: `${block}-${start}`,
    block,
    rule: 'continued-quotation',
    quote: range,
    speaker: null,
    verb: null,
    via: null,
  };
}
