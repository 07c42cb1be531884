/** Spans between two dates: «من 2 إلى 22 أكتوبر 2023», «بين عامي 2014 و2016», «2 - 22 أكتوبر», «مارس - مايو 2022». */
import type { DateParts, ReadDate } from './date-parts.ts';
import { START, startsAt } from './date-starts.ts';
import { type DateMention, spanMention } from './mention.ts';
import { monthAt } from './month-at.ts';
import { readDate } from './read-date.ts';
import { readDay } from './read-day.ts';
import { readGluedRange } from './read-glued-range.ts';
import { readLead } from './read-lead.ts';
import { dateBehind } from './read-led-date.ts';
import { plainYear, readLoneYear } from './read-year.ts';
import { bare, joinedFigure, type Reader } from './reader.ts';

/** How many words before two years a verb of change makes them figures: «ارتفع عدد المدارس من 1950 إلى 2010». */
const CHANGE_REACH = 8;

/** «من 1885 حتى 1898» is a span of years; 1885 by itself may count. */
const OLDEST_OF_SPAN = 1800;

type Opening = 'between' | 'from' | 'none';

export function readDateRange(reader: Reader, index: number): DateMention | null {
  const glued = readGluedRange(reader, index);
  if (glued) return glued;
  const { word, next: start } = openingAt(reader, index);
  const first = word === 'between' || mayGoOn(reader, start) ? readEdge(reader, start) : null;
  if (!first) return null;
  const joint = skipJoint(reader, first.next, word);
  const second = joint === null ? null : readEnd(reader, joint);
  if (!second || (isBareYear(first) && !yearsMayMeet(reader, index, word, second.next))) return null;
  const from = completed(first, second);
  return spanMention(index, second.next, from, closed(from, second));
}

/** No more tokens than that make a date: «يوم الأحد الموافق 3 تشرين الأول / أكتوبر من عام 2023». */
const LONGEST_DATE = 12;

/** Whether anything that leads to a second date stands near. */
function mayGoOn({ lists, tokens }: Reader, start: number): boolean {
  const until = lists.phrases('until');
  const end = Math.min(tokens.length, start + LONGEST_DATE + 2);
  for (let at = start + 1; at < end; at++) {
    if (tokens[at]?.text === '-' || until.longestAt(tokens, at)) return true;
  }
  return false;
}

/** «بين», «ما بين شهري», «من», «منذ يوم». */
function openingAt(reader: Reader, index: number): { word: Opening; next: number } {
  const { lists, tokens, text } = reader;
  const between = lists.phrases('betweenWords').longestAt(tokens, index, { clitics: true });
  if (between && !between.prefix.includes('ال'))
    return { word: 'between', next: isPairHead(text(between.next)) ? between.next + 1 : between.next };
  return bare(text(index), lists.fromWords) === null
    ? { word: 'none', next: index }
    : { word: 'from', next: index + 1 };
}

// «بين شهري مارس ومايو», «بين يومي 5 و7»
function isPairHead(word: string): boolean {
  return /^(?:شهري|يومي)$/u.test(word);
}

function isBareYear({ year, month, day }: DateParts): boolean {
  return year !== null && month === null && day === null;
}

/** Years meet behind «بين» and «من»; with a dash between them only in parentheses or behind «الفترة». */
function yearsMayMeet(reader: Reader, index: number, word: Opening, end: number): boolean {
  if (word === 'between') return true;
  if (word === 'from') return !isChange(reader, index);
  const before = reader.text(index - 1);
  if (bare(reader.text(index), reader.lists.year) !== null || bare(before, reader.lists.yearSpans) !== null)
    return true;
  return before === '(' && reader.text(end) === ')';
}

function isChange(reader: Reader, index: number): boolean {
  if (bare(reader.text(index + 1), reader.lists.year) !== null) return false;
  for (let at = index - 1; at >= Math.max(0, index - CHANGE_REACH); at--) {
    if (reader.text(at) === '.') return false;
    if (bare(reader.text(at), reader.lists.changes) !== null) return true;
  }
  return false;
}

/** The first of two dates may lack what the second tells: «2» of «من 2 إلى 22 أكتوبر», «ديسمبر» of «ديسمبر إلى مارس 2023». */
function completed(first: ReadDate, second: ReadDate): DateParts {
  const { day, month: own } = first;
  const month = own ?? (day === null ? null : second.month);
  const year = first.year ?? second.year;
  const parts = { calendar: own === null ? second.calendar : first.calendar, day, month, year };
  const crossesYear =
    first.year === null && year !== null && month !== null && second.month !== null && month > second.month;
  return crossesYear ? { ...parts, year: year - 1 } : parts;
}

/** «من 7 أكتوبر 2023 حتى 31 ديسمبر»: the year of the first holds on, or the next begins. */
function closed(from: DateParts, { calendar, day, month, year }: ReadDate): DateParts {
  if (year !== null || month === null || from.year === null) return { calendar, day, month, year };
  return { calendar, day, month, year: from.month !== null && month < from.month ? from.year + 1 : from.year };
}

/** What a span may start with: a whole date, a month alone, a day alone. */
function readEdge(reader: Reader, index: number): ReadDate | null {
  const at = skipEdge(reader, index);
  const whole = readWhole(reader, at);
  if (whole || startsAt(reader, at) === 0) return whole;
  const named = bare(reader.text(at), reader.lists.month) !== null;
  const month = monthAt(reader.tokens, named ? at + 1 : at, reader.lexicon);
  if (month)
    return { first: index, next: month.next, calendar: month.calendar, year: null, month: month.month, day: null };
  const lead = readLead(reader, at);
  const day = readDay(reader, lead && lead.away === null ? lead.next : at);
  if (!day || day.form === 'first') return null;
  return { first: index, next: day.next, calendar: 'gregory', year: null, month: null, day: day.day };
}

function readEnd(reader: Reader, index: number): ReadDate | null {
  return readWhole(reader, skipEdge(reader, index));
}

/** «من مطلع يناير إلى منتصف مارس» */
function skipEdge(reader: Reader, index: number): number {
  return bare(reader.text(index), reader.lists.edges) === null ? index : index + 1;
}

/** A date, behind its weekday or not, a year behind its word, or four digits that are a year and count nothing. */
function readWhole(reader: Reader, index: number): ReadDate | null {
  const start = startsAt(reader, index);
  if (start & START.date) {
    const date = readDate(reader, index) ?? readLoneYear(reader, index) ?? plainYear(reader, index, OLDEST_OF_SPAN);
    if (date) return date;
  }
  const lead = start & START.lead ? readLead(reader, index) : null;
  return lead && lead.away === null ? dateBehind(reader, lead) : null;
}

/** Behind the first date: «إلى», «حتى», «-»; «و» only behind «بين». Gives where the second date starts. */
function skipJoint(reader: Reader, index: number, word: Opening): number | null {
  const until = reader.lists.phrases('until').longestAt(reader.tokens, index);
  if (until) return until.next;
  const text = reader.text(index);
  if (text === 'و' && reader.lists.until.has(reader.text(index + 1))) return index + 2;
  if (text === '-') return index + 1;
  if (word !== 'between') return null;
  const figure = joinedFigure(reader, index);
  if (figure !== null) return figure;
  return text === 'و' ? index + 1 : text.startsWith('و') ? index : null;
}
