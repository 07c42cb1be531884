/** What a text says of a date, and the ISO 8601 form of it. */
import { type DaySpan, isoOf, pad, spanOf } from './days.ts';
import { hijriDay, hijriSpan, isPossibleDay } from './hijri.ts';
import type { CalendarName } from './month-at.ts';

export interface DateParts {
  readonly calendar: CalendarName;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Worked out from the publication day, or waiting for one: «7 أكتوبر الماضي». */
  readonly relative?: boolean;
}
/** Token indexes, half-open. */
export interface ReadDate extends DateParts {
  readonly first: number;
  readonly next: number;
}
export interface DateValue {
  readonly iso: string | null;
  readonly calendar: CalendarName;
  readonly resolved?: DaySpan;
}

/**
 * The date's value, always in the Gregorian calendar, as ISO 8601 is; a Hijri month or year is no Gregorian one and has
 * its days in `resolved`. Null where there is no such day.
 */
export function dateValue(parts: DateParts): DateValue | null {
  return parts.calendar === 'gregory' ? gregorian(parts) : hijri(parts);
}

function gregorian(parts: DateParts): DateValue | null {
  const calendar = 'gregory';
  const iso = gregorianIso(parts);
  if (iso === null) return parts.relative && isPossible(parts) ? { iso, calendar } : null;
  return parts.relative && !iso.startsWith('--') ? { iso, calendar, resolved: spanOf(iso) } : { iso, calendar };
}

function gregorianIso({ year, month, day }: DateParts): string | null {
  if (month === null) return year === null || day !== null ? null : pad(year, 4);
  if (day === null) return year === null ? null : `${pad(year, 4)}-${pad(month, 2)}`;
  if (year !== null) return isoOf(year, month, day);
  return isPossibleDay(month, day) ? `--${pad(month, 2)}-${pad(day, 2)}` : null;
}

/** A relative date that no publication day resolves: «15 من الشهر الجاري». */
function isPossible({ year, month, day }: DateParts): boolean {
  return year === null && (month === null || day === null);
}

function hijri({ year, month, day, relative }: DateParts): DateValue | null {
  const calendar = 'islamic-umalqura';
  if (year === null) return (day !== null && day <= 30) || relative ? { iso: null, calendar } : null;
  if (month !== null && day !== null) {
    const iso = hijriDay(year, month, day);
    if (iso === null) return null;
    return relative ? { iso, calendar, resolved: spanOf(iso) } : { iso, calendar };
  }
  const resolved = hijriSpan(year, month);
  return resolved ? { iso: null, calendar, resolved } : null;
}
