/** Facts in the order of the text: by block, then start, the wider first. */
import type { Block, Fact } from '../model.ts';

export function inOrder(facts: readonly Fact[], blocks: readonly Block[]): readonly Fact[] {
  const place = new Map(blocks.map((block, index) => [block.id, index]));
  return facts.toSorted(
    (a, b) => (place.get(a.block) ?? 0) - (place.get(b.block) ?? 0) || a.start - b.start || b.end - a.end,
  );
}
