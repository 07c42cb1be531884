/** Relative dates worked out from the publication day. All give null for what is not known without one. */
import {
  addDays,
  type DaySpan,
  dayNumber,
  isoDay,
  isoOf,
  monthAfter,
  pad,
  spanOf,
  weekdayOf,
  weekSpan,
} from './days.ts';
import { type Direction, stepsOf } from './direction.ts';
import { hijriOfIso, hijriSpan } from './hijri.ts';
import type { CalendarName } from './month-at.ts';

export interface Resolved {
  /** The single day, month or year; null where it is none of them (a week). */
  readonly iso: string | null;
  readonly resolved?: DaySpan;
}
export type Period = 'W' | 'M' | 'Y';
type Way = Pick<Direction, 'way' | 'far'>;
const UNKNOWN: Resolved = { iso: null };

function single(iso: string): Resolved {
  return { iso, resolved: spanOf(iso) };
}

/** «أمس» is -1, «غدا» 1. */
export function dayAway(published: string | null, days: number): Resolved {
  return published === null ? UNKNOWN : single(addDays(published, days));
}

/**
 * The weekday nearest to the publication day: the last one up to it, or the next one after it. «الماضي» and «المقبل»
 * (`strict`) leave the publication day itself out.
 */
export function weekdayNear(published: string, weekday: number, { way, far }: Way, strict: boolean): string {
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  const farther = far ? 7 : 0;
  if (way === 'coming') return addDays(published, (ahead === 0 && strict ? 7 : ahead) + farther);
  return addDays(published, (ahead === 0 ? (strict ? -7 : 0) : ahead - 7) - farther);
}

/** «الأسبوع الماضي», «الشهر المقبل», «العام الجاري». */
export function periodAway(published: string | null, unit: Period, steps: number): Resolved {
  if (published === null) return UNKNOWN;
  if (unit === 'W') return { iso: null, resolved: weekSpan(published, steps) };
  return single(unit === 'M' ? monthAfter(published, steps) : pad(Number(published.slice(0, 4)) + steps, 4));
}

/**
 * The year of «أكتوبر الماضي», «7 أكتوبر الماضي»: of the last one before the publication day, the next one after it, or
 * this year's.
 */
export function yearNear(published: string, calendar: CalendarName, month: number, day: number | null, to: Way) {
  const now = calendar === 'gregory' ? Number(published.slice(0, 4)) : hijriOfIso(published).year;
  const steps = stepsOf({ ...to, next: 0 });
  if (steps === 0) return now;
  const towards = Math.sign(steps);
  const lies = (year: number): boolean => {
    const span = spanIn(calendar, year, month, day);
    if (!span) return false;
    return towards < 0 ? span.to < published : span.from > published;
  };
  const nearest = [now, now + towards].find(lies);
  return nearest === undefined ? null : nearest + (to.far ? towards : 0);
}

function spanIn(calendar: CalendarName, year: number, month: number, day: number | null): DaySpan | null {
  if (calendar !== 'gregory') return hijriSpan(year, month);
  const iso = day === null ? `${pad(year, 4)}-${pad(month, 2)}` : isoOf(year, month, day);
  return iso === null ? null : spanOf(iso);
}

/** «قبل 3 أيام», «قبل عام». */
export function ago(published: string | null, unit: 'D' | Period, count: number): Resolved {
  if (unit !== 'D') return periodAway(published, unit, -count);
  return published === null ? UNKNOWN : single(isoDay(dayNumber(published) - count));
}
