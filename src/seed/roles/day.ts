/** A day told by a dateline. */
import { isoOf } from '../calendar/days.ts';
import { hijriDay } from '../calendar/hijri.ts';

export interface Day {
  /** ISO 8601, Gregorian. */
  readonly iso: string;
  readonly hijri: boolean;
  /** True where day and month can change places: 08/11/2023. */
  readonly ambiguous: boolean;
}

/** Years of news in either calendar, both bounds included. */
const HIJRI = { from: 1301, to: 1599 };
const GREGORIAN = { from: 1900, to: 2100 };
const isWithin = (year: number, { from, to }: typeof HIJRI): boolean => year >= from && year <= to;

/** The day of a Gregorian or Hijri date; null where there is no such day or it is no news date. */
export function dayOf(year: number, month: number, day: number, hijri = isWithin(year, HIJRI)): Day | null {
  if (!isWithin(year, hijri ? HIJRI : GREGORIAN)) return null;
  const iso = hijri ? hijriDay(year, month, day) : isoOf(year, month, day);
  return iso === null ? null : { iso, hijri, ambiguous: false };
}

/** Three figures as they stand: year first, or day first where it can be; month first only where nothing else fits. */
export function dayOfFigures(first: string, second: string, third: string): Day | null {
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (first.length === 4 && third.length <= 2) return dayOf(a, b, c);
  if (first.length > 2 || second.length > 2) return null;
  // 08/11/23: years of two digits stand last, and are of this century.
  const year = third.length === 4 ? c : third.length === 2 && c <= 50 ? 2000 + c : null;
  if (year === null) return null;
  const dayFirst = dayOf(year, b, a);
  if (!dayFirst) return dayOf(year, a, b);
  return { ...dayFirst, ambiguous: a !== b && a <= 12 && !dayFirst.hijri };
}
