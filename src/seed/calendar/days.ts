/** Days as ISO 8601 strings, counted in whole days; the proleptic Gregorian calendar, no time zones. */

export interface DaySpan {
  /** First and last day, ISO 8601. */
  readonly from: string;
  readonly to: string;
}

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01. */
export function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY;
}

export function isoDay(dayNumber: number): string {
  return new Date(dayNumber * MS_PER_DAY).toISOString().slice(0, 10);
}

export function addDays(iso: string, days: number): string {
  return isoDay(dayNumber(iso) + days);
}

/** `2023-11-08`, or null where there is no such day (31 February). */
export function isoOf(year: number, month: number, day: number): string | null {
  const iso = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || isoDay(time / MS_PER_DAY) !== iso ? null : iso;
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
