/** Spans between two dates: «من 2 إلى 22 أكتوبر 2023», «بين عامي 2014 و2016», «2014-2016», «2-22 أكتوبر». */
import { isYearLike } from '../counted/noun-after.ts';
import { nounsOf } from '../counted/nouns.ts';
import { digitNumeral } from '../numerals/numeral.ts';
import { type DateParts, dateValue, type ReadDate } from './date-parts.ts';
import { monthAt } from './month-at.ts';
import { readDate, readDay } from './read-date.ts';
import { eraAt, readLoneYear } from './read-year.ts';
import { bare, type Reader } from './reader.ts';

export interface ReadRange {
  readonly first: number;
  readonly next: number;
  readonly from: string;
  readonly to: string;
}

export function readDateRange(reader: Reader, index: number): ReadRange | null {
  const glued = readGluedRange(reader, index);
  if (glued) return glued;
  const between = reader.lists.phrases('betweenWords').longestAt(reader.tokens, index, { clitics: true });
  const from = bare(reader.text(index), reader.lists.fromWords) !== null ? index + 1 : null;
  const opens = between?.next ?? from ?? index;
  const word = between ? 'between' : from === null ? 'none' : 'from';
  const first = readEdge(reader, opens);
  if (!first) return null;
  const joint = skipJoint(reader, first.next, word);
  const second = joint === null ? null : readEnd(reader, joint);
  if (!second || (word === 'none' && first.year !== null && first.month === null)) return null;
  return ranged(index, second.next, completed(first, second), closed(first, second));
}

/** «من 7 أكتوبر 2023 حتى 31 ديسمبر»: the year of the first holds on. */
function closed(first: ReadDate, second: ReadDate): DateParts {
  return second.year === null && second.month !== null ? { ...second, year: first.year } : second;
}

/** The first of two dates may lack what the second tells: «2» of «من 2 إلى 22 أكتوبر». */
function completed(first: ReadDate, second: ReadDate): DateParts {
  const month = first.month ?? (first.day === null ? null : second.month);
  return { calendar: second.calendar, day: first.day, month, year: first.year ?? second.year };
}

function ranged(first: number, next: number, a: DateParts, b: DateParts): ReadRange | null {
  if (a.calendar !== b.calendar) return null;
  const [from, to] = [dateValue(a), dateValue(b)];
  const start = from?.iso ?? from?.resolved?.from;
  const end = to?.iso ?? to?.resolved?.to;
  if (!start || !end || (start.length === end.length && !start.startsWith('--') && start >= end)) return null;
  return { first, next, from: start, to: end };
}

function readEdge(reader: Reader, index: number): ReadDate | null {
  const whole = readWhole(reader, index);
  if (whole) return whole;
  const month = monthAt(reader.tokens, index, reader.lexicon);
  if (month && !month.doubtful)
    return { first: index, next: month.next, calendar: month.calendar, year: null, month: month.month, day: null };
  const day = readDay(reader, index);
  return day && { first: index, next: day.next, calendar: 'gregory', year: null, month: null, day: day.day };
}

function readEnd(reader: Reader, index: number): ReadDate | null {
  return readWhole(reader, index);
}

/** A date, a year behind its word, or four digits that are a year and count nothing. */
function readWhole(reader: Reader, index: number): ReadDate | null {
  const date = readDate(reader, index);
  if (date) return date;
  const year = readLoneYear(reader, index);
  if (year)
    return {
      first: index,
      next: year.next,
      calendar: year.hijri ? 'islamic-umalqura' : 'gregory',
      year: year.year,
      month: null,
      day: null,
    };
  const numeral = reader.numeralAt(index);
  if (!numeral || !isYearLike(numeral) || numeral.value < 1900) return null;
  if (nounsOf(reader.lexicon).nouns.longestAt(reader.tokens, numeral.next)) return null;
  if (/^[%$€£]$/.test(reader.text(numeral.next))) return null;
  return { first: index, next: numeral.next, calendar: 'gregory', year: numeral.value, month: null, day: null };
}

/** Behind the first date: «إلى», «حتى», «-»; «و» only behind «بين». Gives where the second date starts. */
function skipJoint(reader: Reader, index: number, word: 'between' | 'from' | 'none'): number | null {
  const { lists, text } = reader;
  if (lists.toWords.has(text(index))) return index + 1;
  if (text(index) === 'و' && lists.toWords.has(text(index + 1))) return index + 2;
  if (text(index) === '-') return index + 1;
  if (word !== 'between') return null;
  if (reader.numeralAt(index)?.joined) return index;
  if (text(index) === 'و') return index + 1;
  return text(index).startsWith('و') ? index : null;
}

/** «2014-2016», «2014/2015», «2-22 أكتوبر 2023». */
function readGluedRange(reader: Reader, index: number): ReadRange | null {
  const run = reader.runAt(index);
  const [a, b] = run?.parts ?? [];
  if (run?.parts.length !== 2 || !a?.digits || !b?.digits || run.joints[0] === ':') return null;
  if (a.digits.length === 4 && b.digits.length === 4)
    return gluedYears(reader, index, run.next, Number(a.digits), Number(b.digits));
  if (a.digits.length > 2 || b.digits.length > 2) return null;
  const month = monthAt(reader.tokens, run.next, reader.lexicon);
  if (!month || month.doubtful) return null;
  const second = readDate(
    {
      ...reader,
      numeralAt: (at) =>
        at === b.first ? digitNumeral(b.first, b.next, Number(b.digits), b.digits as string) : reader.numeralAt(at),
    },
    b.first,
  );
  return second && ranged(index, second.next, { ...second, day: Number(a.digits) }, second);
}

function gluedYears(reader: Reader, first: number, next: number, from: number, to: number): ReadRange | null {
  const era = eraAt(reader, next);
  const hijri = era.hijri ?? (from >= 1300 && to <= 1500);
  const likely = hijri ? from >= 1300 && to <= 1500 : from >= 1800 && to <= 2100;
  if (!likely || from >= to || nounsOf(reader.lexicon).nouns.longestAt(reader.tokens, next)) return null;
  const calendar = hijri ? 'islamic-umalqura' : 'gregory';
  const year = (value: number): DateParts => ({ calendar, year: value, month: null, day: null });
  return ranged(first, era.next, year(from), year(to));
}
