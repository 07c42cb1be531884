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

export type Direction = 'past' | 'coming' | 'current';
export interface Resolved {
  /** The single day, month or year; null where it is none of them (a week). */
  readonly iso: string | null;
  readonly resolved?: DaySpan;
}
const UNKNOWN: Resolved = { iso: null };
const STEP = { past: -1, current: 0, coming: 1 } as const satisfies Record<Direction, number>;

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
export function weekdayNear(
  published: string | null,
  weekday: number,
  direction: Direction,
  strict: boolean,
): Resolved {
  if (published === null) return UNKNOWN;
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  if (direction === 'coming') return single(addDays(published, ahead === 0 && strict ? 7 : ahead));
  return single(addDays(published, ahead === 0 ? (strict ? -7 : 0) : ahead - 7));
}

/** «الأسبوع الماضي», «الشهر المقبل», «العام الجاري». */
export function periodAway(published: string | null, unit: 'W' | 'M' | 'Y', steps: number): Resolved {
  if (published === null) return UNKNOWN;
  if (unit === 'W') return { iso: null, resolved: weekSpan(published, steps) };
  return single(unit === 'M' ? monthAfter(published, steps) : pad(Number(published.slice(0, 4)) + steps, 4));
}

export function stepOf(direction: Direction): number {
  return STEP[direction];
}

/** «أكتوبر الماضي», «7 أكتوبر الماضي»: the last one before the publication day, the next one after it, or this year's. */
export function namedMonth(
  published: string | null,
  month: number,
  day: number | null,
  direction: Direction,
): Resolved {
  if (published === null) return { iso: day === null ? null : `--${pad(month, 2)}-${pad(day, 2)}` };
  const year = Number(published.slice(0, 4));
  const years = direction === 'past' ? [year, year - 1] : direction === 'coming' ? [year, year + 1] : [year];
  for (const candidate of years) {
    const iso = day === null ? `${pad(candidate, 4)}-${pad(month, 2)}` : isoOf(candidate, month, day);
    if (iso !== null && lies(iso, published, direction)) return single(iso);
  }
  return UNKNOWN;
}

function lies(iso: string, published: string, direction: Direction): boolean {
  if (direction === 'current') return true;
  const { from, to } = spanOf(iso);
  return direction === 'past' ? dayNumber(to) < dayNumber(published) : dayNumber(from) > dayNumber(published);
}

/** «قبل 3 أيام», «قبل عام». */
export function ago(published: string | null, unit: 'D' | 'W' | 'M' | 'Y', count: number): Resolved {
  if (unit !== 'D') return periodAway(published, unit, -count);
  return published === null ? UNKNOWN : single(isoDay(dayNumber(published) - count));
}
