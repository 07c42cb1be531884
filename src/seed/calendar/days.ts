/** Days as ISO 8601 strings, counted in whole days; the proleptic Gregorian calendar, no time zones. */

export interface DaySpan {
  /** First and last day, ISO 8601. */
  readonly from: string;
  readonly to: string;
}

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01. */
export function dayNumber(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  // Date.UTC takes years below 100 for those of the twentieth century.
  return Date.UTC(year + 400, month - 1, day) / MS_PER_DAY - DAYS_OF_400_YEARS;
}

const DAYS_OF_400_YEARS = 146_097;

export function isoDay(dayNumber: number): string {
  const date = new Date(dayNumber * MS_PER_DAY);
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`;
}

export function addDays(iso: string, days: number): string {
  return isoDay(dayNumber(iso) + days);
}

/** `2023-11-08`, or null where there is no such day (31 February). */
export function isoOf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (DAYS_OF_MONTHS[month - 1] as number);
}

export function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(iso: string): number {
  return ((((dayNumber(iso) + 3) % 7) + 7) % 7) + 1;
}

/** The ISO week, Monday to Sunday, that lies `weeks` after the one of a day; Arab countries begin their weeks on different days. */
export function weekSpan(iso: string, weeks: number): DaySpan {
  const from = addDays(iso, 1 - weekdayOf(iso) + 7 * weeks);
  return { from, to: addDays(from, 6) };
}

/** The month `months` after that of a day: `2023-10`. */
export function monthAfter(iso: string, months: number): string {
  const [year, month] = iso.split('-').map(Number) as [number, number];
  const count = year * 12 + month - 1 + months;
  return `${pad(Math.floor(count / 12), 4)}-${pad((((count % 12) + 12) % 12) + 1, 2)}`;
}

/** First and last day of `2023-10` or of `2023`. */
export function spanOf(iso: string): DaySpan {
  if (iso.length === 4) return { from: `${iso}-01-01`, to: `${iso}-12-31` };
  if (iso.length === 10) return { from: iso, to: iso };
  const from = `${iso}-01`;
  return { from, to: addDays(`${monthAfter(from, 1)}-01`, -1) };
}
