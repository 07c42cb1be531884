/** A day told by a dateline. */
import { gregorianOf } from './hijri.ts';

export interface Day {
  /** ISO 8601, Gregorian. */
  readonly iso: string;
  readonly hijri: boolean;
  /** True where day and month can change places: 08/11/2023. */
  readonly ambiguous: boolean;
}

/** The day of a Gregorian or (years 1300 to 1599) Hijri date; null where there is no such day or it is no news date. */
export function dayOf(year: number, month: number, day: number, hijri = year > 1300 && year < 1600): Day | null {
  if (hijri) {
    const iso = gregorianOf({ year, month, day });
    return iso === null ? null : { iso, hijri, ambiguous: false };
  }
  if (year < 1900 || year > 2100 || !exists(year, month, day)) return null;
  const iso = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  return { iso, hijri, ambiguous: false };
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

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
