/** Days of the Umm al-Qura calendar, by way of ICU's tables (years 1300 to 1600; computed outside). */
import { addDays, isoOf } from './days.ts';

const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
const DAYS_PER_YEAR = 354.367;
const DAYS_PER_MONTH = 29.5306;
/** 1 Muharram 1 AH, astronomical. */
const EPOCH = '0622-07-18';

/** The Gregorian day of a Hijri one, ISO 8601; null where there is no such day. */
export function hijriDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 30 || year < 1 || year > 1600) return null;
  const guess = addDays(EPOCH, Math.round((year - 1) * DAYS_PER_YEAR + (month - 1) * DAYS_PER_MONTH + day - 1));
  for (let shift = 0; shift <= 8; shift++) {
    for (const sign of shift === 0 ? [0] : [-shift, shift]) {
      const iso = addDays(guess, sign);
      if (isHijri(iso, year, month, day)) return iso;
    }
  }
  return null;
}

function isHijri(iso: string, year: number, month: number, day: number): boolean {
  const parts = format.formatToParts(new Date(`${iso}T00:00:00Z`));
  const value = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return value('day') === day && value('month') === month && value('year') === year;
}

/** First and last Gregorian day of a Hijri month, or of the whole year. */
export function hijriSpan(year: number, month: number | null): { from: string; to: string } | null {
  const from = hijriDay(year, month ?? 1, 1);
  const [nextYear, nextMonth] = month === null || month === 12 ? [year + 1, 1] : [year, month + 1];
  const after = hijriDay(nextYear, nextMonth, 1);
  return from && after ? { from, to: addDays(after, -1) } : null;
}

/** True where a Gregorian date can be: 31 April cannot. */
export function isPossibleDay(month: number, day: number): boolean {
  return isoOf(2000, month, day) !== null;
}
