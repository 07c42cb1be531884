/** What a text says of a date, and the ISO 8601 form of it. */
import { type DaySpan, isoOf, pad } from './days.ts';
import { hijriDay, hijriSpan, isPossibleDay } from './hijri.ts';
import type { CalendarName } from './month-at.ts';

export interface DateParts {
  readonly calendar: CalendarName;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
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

function gregorian({ year, month, day }: DateParts): DateValue | null {
  const calendar = 'gregory';
  if (month === null) return year === null ? null : { iso: pad(year, 4), calendar };
  if (day === null) return { iso: year === null ? null : `${pad(year, 4)}-${pad(month, 2)}`, calendar };
  if (!isPossibleDay(month, day)) return null;
  if (year === null) return { iso: `--${pad(month, 2)}-${pad(day, 2)}`, calendar };
  const iso = isoOf(year, month, day);
  return iso === null ? null : { iso, calendar };
}

function hijri({ year, month, day }: DateParts): DateValue | null {
  const calendar = 'islamic-umalqura';
  if (year === null) return day !== null && day > 30 ? null : { iso: null, calendar };
  if (month !== null && day !== null) {
    const iso = hijriDay(year, month, day);
    return iso === null ? null : { iso, calendar };
  }
  const resolved = hijriSpan(year, month);
  return resolved ? { iso: null, calendar, resolved } : null;
}
