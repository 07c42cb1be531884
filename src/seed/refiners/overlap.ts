/** Which of several facts found in the same words stays. */
import type { Unidentified } from '../facts.ts';
import type { FactKind } from '../model.ts';

/** Facts of one layer never share a word; facts of different layers may nest (a figure in a quotation). */
const LAYER = {
  quotation: 'speech',
  date: 'figure',
  'date-range': 'figure',
  range: 'figure',
  money: 'figure',
  percentage: 'figure',
  age: 'figure',
  duration: 'figure',
  quantity: 'figure',
  ordinal: 'figure',
  number: 'figure',
  source: 'name',
  person: 'name',
  organisation: 'name',
  place: 'name',
} as const satisfies Record<FactKind, string>;
type Layer = (typeof LAYER)[FactKind];

const RANK = new Map(Object.keys(LAYER).map((kind, rank) => [kind, rank]));

/**
 * In one layer the wider fact stays; of two as wide, the kind named first above. In time n log n and the
 * length of the text.
 */
export function withoutOverlaps(found: readonly Unidentified[]): readonly Unidentified[] {
  if (found.length < 2) return found;
  const best = found.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || rankOf(a) - rankOf(b) || a.start - b.start,
  );
  const taken = new Map<Layer, Uint8Array>();
  const length = found.reduce((most, fact) => Math.max(most, fact.end), 0);
  return best.filter((fact) => {
    const layer = LAYER[fact.kind];
    const offsets = taken.get(layer) ?? new Uint8Array(length);
    taken.set(layer, offsets);
    // Wider facts come first: one that covers any of this fact's offsets covers its first or its last.
    if (fact.end > fact.start && (offsets[fact.start] === 1 || offsets[fact.end - 1] === 1)) return false;
    offsets.fill(1, fact.start, fact.end);
    return true;
  });
}

function rankOf(fact: Unidentified): number {
  return RANK.get(fact.kind) ?? RANK.size;
}
