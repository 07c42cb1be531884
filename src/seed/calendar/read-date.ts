/** Dates that say what they are: «7 تشرين الأول/ أكتوبر 2023», «أكتوبر 2023», «الثالث من أيار», «08/11/2023». */
import type { Numeral } from '../numerals/numeral.ts';
import { readOrdinal } from '../numerals/read-ordinal.ts';
import type { DateParts, ReadDate } from './date-parts.ts';
import { type MonthRead, monthAt } from './month-at.ts';
import { readNumericDate } from './read-numeric-date.ts';
import { readYear } from './read-year.ts';
import { bare, type Reader } from './reader.ts';

/** The date that starts at a token, without a weekday. */
export function readDate(reader: Reader, index: number): ReadDate | null {
  return readNumericDate(reader, index) ?? readDayAndMonth(reader, index) ?? readMonthAndYear(reader, index);
}

export interface DayRead {
  readonly day: number;
  readonly next: number;
  readonly inWords: boolean;
}

/** A day of the month: «7», «الـ15», «(7)», «الثالث», «الحادي والثلاثين». */
export function readDay(reader: Reader, index: number): DayRead | null {
  const numeral = reader.numeralAt(index);
  if (numeral)
    return isDayNumber(numeral) ? { day: numeral.value, next: numeral.next, inWords: numeral.form === 'words' } : null;
  const ordinal = readOrdinal(reader.tokens, index, reader.lexicon);
  return ordinal?.definite && ordinal.value <= 31 ? { day: ordinal.value, next: ordinal.next, inWords: true } : null;
}

function isDayNumber({ value, digits, form }: Numeral): boolean {
  const written = form === 'words' || (digits !== null && digits.length <= 2);
  return written && Number.isInteger(value) && value >= 1 && value <= 31;
}

function readDayAndMonth(reader: Reader, index: number): ReadDate | null {
  const day = readDay(reader, index);
  if (!day) return null;
  const { at, of } = skipToMonth(reader, day.next);
  const month = monthAt(reader.tokens, at, reader.lexicon);
  if (!month) return null;
  const year = yearAfterMonth(reader, month.next, month);
  const sure = of || year !== null;
  if (!sure && isDoubtful(reader, month, at, day)) return null;
  return { first: index, next: year?.next ?? month.next, ...dated(month, day.day, year) };
}

/** «3 صفر» is a score, «ثلاثة آب» nothing: a doubtful name stands behind a day in digits, and «صفر» never without more. */
function isDoubtful(reader: Reader, month: MonthRead, at: number, day: DayRead): boolean {
  return month.doubtful && (day.inWords || reader.text(at) === 'صفر');
}

/** Skips «من», «من شهر», «/», «-» between day and month. */
function skipToMonth(reader: Reader, from: number): { at: number; of: boolean } {
  let at = from;
  let of = false;
  if (/^[/\-,،]$/u.test(reader.text(at))) at++;
  if (reader.text(at) === 'من') {
    at++;
    of = true;
  }
  if (reader.lists.month.has(reader.text(at))) {
    at++;
    of = true;
  }
  return { at, of };
}

function readMonthAndYear(reader: Reader, index: number): ReadDate | null {
  const month = monthAt(reader.tokens, index, reader.lexicon, true);
  if (!month) return null;
  const year = yearAfterMonth(reader, month.next, month);
  if (year) return { first: index, next: year.next, ...dated(month, null, year) };
  return readMonthDayYear(reader, index, month);
}

/** «أكتوبر 7, 2023»: the English order, only with a year. */
function readMonthDayYear(reader: Reader, index: number, month: MonthRead): ReadDate | null {
  const day = readDay(reader, month.next);
  if (!day || day.inWords) return null;
  const year = yearAfterMonth(reader, day.next, month);
  return year && { first: index, next: year.next, ...dated(month, day.day, year) };
}

interface YearRead {
  readonly year: number;
  readonly next: number;
  readonly hijri: boolean | null;
}

/** «2023», «من العام 2023», «عام 2023م», «، 2023», «/2023». */
function yearAfterMonth(reader: Reader, from: number, month: MonthRead): YearRead | null {
  let at = from;
  if (/^[/\-,،]$/u.test(reader.text(at))) at++;
  if (reader.text(at) === 'من' || reader.text(at) === 'في') at++;
  const named = bare(reader.text(at), reader.lists.year) !== null;
  if (named) at++;
  const year = readYear(reader, at, named);
  if (!year || (year.hijri !== null && year.hijri !== (month.calendar === 'islamic-umalqura'))) return null;
  const plausible = month.calendar === 'gregory' ? year.year >= 1500 : year.year <= 1600;
  return plausible ? year : null;
}

function dated(month: MonthRead, day: number | null, year: YearRead | null): DateParts {
  return { calendar: month.calendar, month: month.month, day, year: year?.year ?? null };
}
