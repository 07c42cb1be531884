/** Days of the Umm al-Qura calendar, by way of ICU's tables (years 1300 to 1600; computed outside). */
import { dayNumber, isoDay, isoOf } from './days.ts';

const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
const MS_PER_DAY = 86_400_000;
const DAYS_PER_MONTH = 29.530_588;
const LAST_YEAR = 1600;
/** 1 Muharram 1 AH, astronomical. */
const EPOCH = dayNumber('0622-07-18');

/** First days of months by their number since 1 AH; asked of ICU once. */
const starts = new Map<number, number>();

/** Day number of the first day of the month `count` months after Muharram of 1 AH. */
function startOf(count: number): number {
  const known = starts.get(count);
  if (known !== undefined) return known;
  let day = EPOCH + Math.round(count * DAYS_PER_MONTH);
  // The guess is a day or two off; the day of the month that ICU gives tells by how many.
  for (let look = 0; look < 3; look++) {
    const at = hijriOf(day);
    const off = (count - (at.year * 12 + at.month - 13)) * DAYS_PER_MONTH + 1 - at.day;
    if (at.day === 1 && Math.abs(off) < 1) break;
    day += Math.round(off);
  }
  starts.set(count, day);
  return day;
}

interface HijriDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function hijriOf(dayNumber: number): HijriDay {
  const parts = format.formatToParts(dayNumber * MS_PER_DAY);
  const value = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return { year: value('year'), month: value('month'), day: value('day') };
}

/** The Hijri day of a Gregorian one, ISO 8601. */
export function hijriOfIso(iso: string): HijriDay {
  return hijriOf(dayNumber(iso));
}

/**
 * The Gregorian day of a Hijri one, ISO 8601; null where there is no such day. Where a month was sighted a day longer
 * than computed, its 30th is the day after the 29th.
 */
export function hijriDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 30 || year < 1 || year > LAST_YEAR) return null;
  return isoDay(startOf((year - 1) * 12 + month - 1) + day - 1);
}

/** First and last Gregorian day of a Hijri month, or of the whole year. */
export function hijriSpan(year: number, month: number | null): { from: string; to: string } | null {
  if (year < 1 || year > LAST_YEAR) return null;
  const first = (year - 1) * 12 + (month ?? 1) - 1;
  return { from: isoDay(startOf(first)), to: isoDay(startOf(first + (month === null ? 12 : 1)) - 1) };
}

/** True where a Gregorian date can be: 31 April cannot. */
export function isPossibleDay(month: number, day: number): boolean {
  return isoOf(2000, month, day) !== null;
}
