/** What can be checked within an article: parts that add up to a total, figures of one thing that disagree. */
import type { Lexicon } from '../lexicon/schema.ts';
import { findDisagreements } from './disagreements.ts';
import type { Block, Check, Fact, FactOfKind, Sum } from './model.ts';

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
const CASUALTIES = new Set(['victim', 'casualty', 'person', 'dead-or-wounded']);

export function findChecks(facts: readonly Fact[], blocks: readonly Block[], lexicon: Lexicon): readonly Check[] {
  return [...findSums(facts), ...findDisagreements(facts, blocks, lexicon)];
}

/** The sums of an article: parts that stand together, and the figure before, behind or elsewhere that is their total. */
function findSums(facts: readonly Fact[]): readonly Sum[] {
  const quantities = facts.filter(
    (fact): fact is Quantity => fact.kind === 'quantity' && fact.unit !== null && Number.isInteger(fact.value),
  );
  const byValue = Map.groupBy(quantities, ({ value }) => value);
  return rowsOf(quantities).flatMap((row) => sumOf(row, byValue) ?? []);
}

function sumOf(row: readonly Quantity[], byValue: ReadonlyMap<number, readonly Quantity[]>): Sum | null {
  const [first, last] = [row[0] as Quantity, row.at(-1) as Quantity];
  const readings = [
    { parts: row, total: totalOf(row, byValue) },
    // «55 هجوما، 27 في العراق و28 في سوريا», «22 هجوما و18 هجوما، أي 40 هجوما»
    { parts: row.slice(1), total: first },
    { parts: row.slice(0, -1), total: last },
  ];
  const right = readings.find(({ parts, total }) => total && parts.length > 1 && isSum(parts, total));
  return right?.total ? { kind: 'sum', parts: right.parts.map(({ id }) => id), total: right.total.id } : null;
}

function isSum(parts: readonly Quantity[], total: Quantity): boolean {
  return parts.reduce((sum, { value }) => sum + value, 0) === total.value && isCompatible(parts, total);
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
