/** Sets of kinds of senses, a bit a kind: what a loop over every word of a text asks is answered by two ands. */
import type { SenseKind } from './senses.ts';

/** Bits of two small integers (V8's Smi has 31 with its sign). */
export interface KindSet {
  readonly low: number;
  readonly high: number;
}

const BITS = 30;
/** The bit of every kind that was ever put into a set, in the order in which they came. */
const numbers = new Map<SenseKind, number>();

export function kindSet(kinds: Iterable<SenseKind>): KindSet {
  let [low, high] = [0, 0];
  for (const kind of kinds) {
    const number = numberOf(kind);
    if (number < BITS) low |= 1 << number;
    else high |= 1 << (number - BITS);
  }
  return { low, high };
}

/** Whether two sets share a kind. */
export function isOneOf(a: KindSet, b: KindSet): boolean {
  return ((a.low & b.low) | (a.high & b.high)) !== 0;
}

export function hasKind({ low, high }: KindSet, kind: SenseKind): boolean {
  const number = numbers.get(kind);
  if (number === undefined) return false;
  return ((number < BITS ? low >> number : high >> (number - BITS)) & 1) === 1;
}

function numberOf(kind: SenseKind): number {
  const number = numbers.get(kind) ?? numbers.size;
  numbers.set(kind, number);
  return number;
}
