/** Dates that say what they are: «7 تشرين الأول/ أكتوبر 2023», «أكتوبر 2023», «الثالث من أيار», «08/11/2023». */
import type { ReadDate } from './date-parts.ts';
import { isoOf, weekdayOf } from './days.ts';
import { type MonthRead, monthAt } from './month-at.ts';
import { type DayRead, readDay } from './read-day.ts';
import { dayWords } from './read-lead.ts';
import { readNumericDate } from './read-numeric-date.ts';
import { periodAt } from './read-period.ts';
import { bare, type Reader } from './reader.ts';
import { periodAway } from './relative-days.ts';
import { yearAfterMonth, yearOf } from './year-of-month.ts';

/** The date that starts at a token, without a weekday. */
export function readDate(reader: Reader, index: number): ReadDate | null {
  return readNumericDate(reader, index) ?? readDayAndMonth(reader, index) ?? readMonthAndYear(reader, index);
}

function readDayAndMonth(reader: Reader, index: number): ReadDate | null {
  const day = readDay(reader, index);
  if (!day || (day.form === 'words' && isPartOf(reader, index))) return null;
  const again = dayOfSameMonth(reader, index, day);
  if (again) return again;
  const { at, of } = skipToMonth(reader, day.next);
  const month = monthAt(reader.tokens, at, reader.lexicon);
  if (!month) return readDayOfPeriod(reader, index, day, of, at);
  const year = yearOf(reader, month, day.day);
  if (!year && (!of || day.form === 'first') && isDoubtful(reader, month, at, day)) return null;
  if (day.form === 'words' && isWeekOfMonth(reader, index, month, day.day, year?.year ?? null)) return null;
  return {
    first: index,
    next: month.next,
    calendar: month.calendar,
    month: month.month,
    day: day.day,
    year: null,
    ...year,
  };
}

/** «في الثامن والعشرين منه», «في 28 من الشهر نفسه»: of the month told last. */
function dayOfSameMonth({ lists, text, told }: Reader, first: number, { day, next, form }: DayRead): ReadDate | null {
  if (told.month === null || form === 'first') return null;
  const ofIt = text(next) === 'منه' && form === 'words';
  const ofSame =
    text(next) === 'من' && lists.month.has(text(next + 1).replace(/^ال/u, '')) && lists.same.has(text(next + 2));
  if (!ofIt && !ofSame) return null;
  return { first, next: next + (ofIt ? 1 : 3), calendar: 'gregory', year: told.year, month: told.month, day };
}

/** «الأسبوع الأول من نوفمبر», «النصف الثاني من مارس»: an ordinal behind a noun is no day; «الخميس الثالث من» may be. */
function isPartOf({ text, lists, lexicon }: Reader, index: number): boolean {
  const before = text(index - 1);
  if (!/^[وف]?(?:[بك]?ال|لل)/u.test(before) || !/^ال/u.test(text(index))) return false;
  const leads = lists.weekdays.has(before) || lists.listed.has(before) || lists.notNouns.has(before);
  return !leads && dayWords(lexicon).named.get(before) === undefined;
}

/** «الأحد الأول من مايو 2024» is the first Sunday, which is no first of May. */
function isWeekOfMonth(
  { text, lists, published }: Reader,
  index: number,
  month: MonthRead,
  day: number,
  year: number | null,
): boolean {
  const weekday = lists.weekdays.get(text(index - 1));
  const near = year ?? (published === null ? null : Number(published.slice(0, 4)));
  if (weekday === undefined || day > 5 || near === null || month.calendar !== 'gregory') return false;
  const iso = isoOf(near, month.month, day);
  return iso !== null && weekdayOf(iso) !== weekday;
}

/** «ثلاثة آب» is nothing: a doubtful name stands behind a day in digits; «أول رمضان له» is no day. */
function isDoubtful(reader: Reader, month: MonthRead, at: number, day: DayRead): boolean {
  if (day.form === 'first') return month.doubtful || month.calendar !== 'gregory';
  return month.doubtful && (day.form === 'words' || isScore(reader, at, day.day));
}

/** No side of a match scores as often. */
const MOST_GOALS = 9;

/** «فاز 3 صفر»; «15 صفر» and «الخميس 3 صفر» are days. */
function isScore({ text, lists }: Reader, at: number, day: number): boolean {
  if (text(at) !== 'صفر' || day > MOST_GOALS) return false;
  return ![text(at - 2), text(at - 3)].some((word) => lists.weekdays.has(word) || lists.day.has(word));
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

// What stands before «20 الجاري».
const BEFORE_DAY = /^[وف]?(?:في|يوم|ال|حتي|من|الي|بتاريخ|مساء|صباح|ليله|\(|،)$/u;

/** «15 من الشهر الجاري», «يوم 20 الجاري»: of the month of the publication day, or of one before or after it. */
function readDayOfPeriod(reader: Reader, index: number, day: DayRead, of: boolean, at: number): ReadDate | null {
  const parts = { first: index, calendar: 'gregory', day: day.day, relative: true } as const;
  if (of) {
    const period = day.form === 'first' ? null : periodAt(reader, at);
    if (period?.unit !== 'M') return null;
    return { ...parts, next: period.next, ...monthOf(periodAway(reader.published, 'M', period.steps).iso) };
  }
  if (day.form !== 'digits' || at !== day.next || !reader.lists.current.has(reader.text(at))) return null;
  const before = reader.text(index - 1);
  if (index > 0 && !BEFORE_DAY.test(before) && !reader.lists.weekdays.has(before)) return null;
  return { ...parts, next: at + 1, ...monthOf(reader.published) };
}

/** Year and month of «2023-11», «2023-11-08». */
function monthOf(iso: string | null): { year: number | null; month: number | null } {
  if (iso === null) return { year: null, month: null };
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)) };
}

function readMonthAndYear(reader: Reader, index: number): ReadDate | null {
  const named = bare(reader.text(index), reader.lists.month) !== null;
  const month = monthAt(reader.tokens, named ? index + 1 : index, reader.lexicon, !named);
  if (!month) return null;
  const year = yearOf(reader, month, null);
  if (year) return { first: index, calendar: month.calendar, month: month.month, day: null, ...year };
  return readMonthDayYear(reader, index, month);
}

/** «أكتوبر 7, 2023»: the English order, only with a year. */
function readMonthDayYear(reader: Reader, index: number, month: MonthRead): ReadDate | null {
  const day = readDay(reader, month.next);
  if (day?.form !== 'digits') return null;
  const year = yearAfterMonth(reader, day.next, month);
  return (
    year && {
      first: index,
      next: year.next,
      calendar: month.calendar,
      month: month.month,
      day: day.day,
      year: year.year,
    }
  );
}
