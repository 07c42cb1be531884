/** What can be checked within an article: parts that add up to a total. */
import type { Check, Fact, FactOfKind } from './model.ts';

type Quantity = FactOfKind<'quantity'>;

/** A total is sought among the figures this many blocks away. */
const REACH_IN_LINES = 8;
const MOST_PARTS = 4;
/** Of many figures of one value only the first are looked at, so that time stays linear. */
const MOST_CANDIDATES = 50;
/** Offsets between one part and the next: parts of a sum stand in one sentence. */
const PARTS_APART = 60;
/** Parts that can be parts of another thing: 22 times and 18 times are 40 attacks; dead and wounded are casualties. */
const COUNTS_EVENTS = new Set(['time']);
const EVENTS = new Set([
  'attack',
  'strike',
  'raid',
  'airstrike',
  'operation',
  'explosion',
  'violation',
  'visit',
  'match',
]);
const CASUALTY_PARTS = new Set(['dead', 'wounded', 'martyr', 'death', 'casualty', 'missing-person']);
const CASUALTIES = new Set(['victim', 'casualty', 'person']);

/** The sums of an article, each with the parts that stand together and the figure elsewhere that is their total. */
export function findChecks(facts: readonly Fact[]): readonly Check[] {
  const quantities = facts.filter(
    (fact): fact is Quantity => fact.kind === 'quantity' && fact.unit !== null && Number.isInteger(fact.value),
  );
  const byValue = Map.groupBy(quantities, ({ value }) => value);
  return rowsOf(quantities).flatMap((row) => {
    const total = totalOf(row, byValue);
    return total ? [{ kind: 'sum' as const, parts: row.map(({ id }) => id), total: total.id }] : [];
  });
}

/** Figures of one sentence that stand side by side and count the same, or dead and wounded. */
function rowsOf(quantities: readonly Quantity[]): Quantity[][] {
  const rows: Quantity[][] = [];
  for (const fact of quantities) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    if (row && before && row.length < MOST_PARTS && areParts(before, fact)) row.push(fact);
    else rows.push([fact]);
  }
  return rows.filter((row) => row.length > 1);
}

function areParts(a: Quantity, b: Quantity): boolean {
  const near = a.block === b.block && b.start - a.end >= 0 && b.start - a.end < PARTS_APART;
  const like = a.unit === b.unit || (CASUALTY_PARTS.has(a.unit ?? '') && CASUALTY_PARTS.has(b.unit ?? ''));
  return near && like && a.value > 0 && b.value > 0;
}

function totalOf(row: readonly Quantity[], byValue: ReadonlyMap<number, readonly Quantity[]>): Quantity | undefined {
  const sum = row.reduce((all, { value }) => all + value, 0);
  const candidates = byValue.get(sum)?.slice(0, MOST_CANDIDATES);
  return candidates?.find((fact) => !row.includes(fact) && isCompatible(row, fact) && isNear(row[0] as Quantity, fact));
}

function isCompatible(row: readonly Quantity[], total: Quantity): boolean {
  const units = new Set(row.map(({ unit }) => unit ?? ''));
  const unit = total.unit ?? '';
  if (units.size === 1 && units.has(unit)) return true;
  if ([...units].every((part) => COUNTS_EVENTS.has(part))) return EVENTS.has(unit);
  return units.size > 1 && CASUALTIES.has(unit);
}

function isNear(a: Quantity, b: Quantity): boolean {
  return Math.abs(lineOf(a) - lineOf(b)) <= REACH_IN_LINES;
}

function lineOf(fact: Quantity): number {
  return Number.parseInt(fact.block.slice(1), 10);
}
