/** Which of several facts found in the same words stays. */
import type { Unidentified } from '../facts.ts';
import type { FactKind } from '../model.ts';

const [SPEECH, FIGURE, NAME] = [1, 2, 4] as const;

/** Facts of one layer never share a word; facts of different layers may nest (a figure in a quotation). A bit a layer. */
const LAYER = {
  quotation: SPEECH,
  date: FIGURE,
  'date-range': FIGURE,
  range: FIGURE,
  money: FIGURE,
  percentage: FIGURE,
  age: FIGURE,
  duration: FIGURE,
  quantity: FIGURE,
  ordinal: FIGURE,
  number: FIGURE,
  source: NAME,
  person: NAME,
  organisation: NAME,
  place: NAME,
} as const satisfies Record<FactKind, number>;

const RANK = Object.fromEntries(Object.keys(LAYER).map((kind, rank) => [kind, rank])) as Record<FactKind, number>;

/**
 * In one layer the wider fact stays; of two as wide, the kind named first above. In time n log n and the
 * length of the text.
 */
export function withoutOverlaps(found: readonly Unidentified[]): readonly Unidentified[] {
  if (found.length < 2) return found;
  const best = found.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || RANK[a.kind] - RANK[b.kind] || a.start - b.start,
  );
  let length = 0;
  for (const { end } of found) length = Math.max(length, end);
  const taken = new Uint8Array(length);
  return best.filter(({ kind, start, end }) => {
    const layer = LAYER[kind];
    // Wider facts come first: one that covers any of this fact's offsets covers its first or its last.
    if (end > start && (((taken[start] as number) | (taken[end - 1] as number)) & layer) !== 0) return false;
    for (let at = start; at < end; at++) taken[at] = (taken[at] as number) | layer;
    return true;
  });
}
