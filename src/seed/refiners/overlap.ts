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

/** A fact as it competes: facts of all kinds have one shape here, and are compared without looking at them again. */
interface Competitor {
  readonly fact: Unidentified;
  readonly start: number;
  readonly end: number;
  readonly rank: number;
  readonly layer: number;
}

function competitor(fact: Unidentified): Competitor {
  const { kind, start, end } = fact;
  return { fact, start, end, rank: RANK[kind], layer: LAYER[kind] };
}

/**
 * In one layer the wider fact stays; of two as wide, the kind named first above. In time n log n and the
 * length of the text.
 * @returns the facts that stay, in the order of the text, the wider of two that start together first
 */
export function withoutOverlaps(found: readonly Unidentified[]): readonly Unidentified[] {
  if (found.length < 2) return found;
  const competitors = found.map(competitor);
  let length = 0;
  for (const { end } of competitors) length = Math.max(length, end);
  const taken = new Uint8Array(length);
  return competitors
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.rank - b.rank || a.start - b.start)
    .filter(({ start, end, layer }) => {
      // Wider facts come first: one that covers any of this fact's offsets covers its first or its last.
      if (end > start && (((taken[start] as number) | (taken[end - 1] as number)) & layer) !== 0) return false;
      for (let at = start; at < end; at++) taken[at] = (taken[at] as number) | layer;
      return true;
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ fact }) => fact);
}
