/** Where a name must have ended. */
import type { Readings } from './readings.ts';

/** A mark or «إنّ», behind which nothing can belong to what stands before. */
export function endsHard(readings: Readings, at: number): boolean {
  const token = readings.tokens[at];
  return !token || token.kind === 'mark' || readings.at(at, 'that') !== null;
}

/** A mark, the end, a preposition, «إنّ». */
export function isBoundary(readings: Readings, at: number): boolean {
  const token = readings.tokens[at];
  return token?.kind !== 'word' || readings.at(at, 'that') !== null || readings.at(at, 'ends') !== null;
}
