/** Which found fact is which label's: each is one other's at most. */
import type { Range } from '../../src/seed/model.ts';
import { isFound, overlaps } from './agree.ts';
import type { FoundFact } from './found.ts';
import type { Label } from './read-labels.ts';

export interface Sheet {
  readonly seed: string;
  /** The labels that must be found. */
  readonly labels: readonly Label[];
  /** The facts that are judged. */
  readonly found: readonly FoundFact[];
  readonly pairs: ReadonlyMap<Label, FoundFact>;
}

/** A seed's labels against its facts; what stands where a label is optional is judged only where another label has it. */
export function sheetOf(seed: string, labels: readonly Label[], found: readonly FoundFact[]): Sheet {
  const asked = labels.filter(({ optional }) => !optional);
  const optional = labels.filter((label) => label.optional);
  const pairs = paired(asked, found);
  const taken = new Set(pairs.values());
  const excused = (fact: FoundFact): boolean =>
    !taken.has(fact) && optional.some((label) => label.kind === fact.json.kind && overlaps(label, fact));
  return { seed, labels: asked, found: found.filter((fact) => !excused(fact)), pairs };
}

function paired(labels: readonly Label[], found: readonly FoundFact[]): ReadonlyMap<Label, FoundFact> {
  const pairs = new Map<Label, FoundFact>();
  const free = new Set(found);
  for (const label of labels) {
    const [best] = [...free]
      .filter((fact) => isFound(label, fact))
      .toSorted((a, b) => common(label, b) - common(label, a));
    if (!best) continue;
    pairs.set(label, best);
    free.delete(best);
  }
  return pairs;
}

function common(one: Range, other: Range): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}
