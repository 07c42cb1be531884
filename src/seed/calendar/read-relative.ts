/** Dates told from the day of writing: «أمس», «الثلاثاء الماضي», «الأسبوع الماضي», «7 أكتوبر الماضي», «قبل يومين». */
import { nounsOf, type TimeUnit } from '../counted/nouns.ts';
import { monthAt } from './month-at.ts';
import { readDay } from './read-date.ts';
import { bare, type Reader } from './reader.ts';
import {
  ago,
  type Direction,
  dayAway,
  namedMonth,
  periodAway,
  type Resolved,
  stepOf,
  weekdayNear,
} from './relative-days.ts';

export interface RelativeDate extends Resolved {
  readonly first: number;
  readonly next: number;
  readonly calendar: 'gregory';
}
/** How many words before a weekday a word of the future counts: «من المقرر أن يجتمع المجلس الثلاثاء». */
const FUTURE_REACH = 8;
/** «قبل 3000 عام» names no day of the calendar. */
const LONGEST_AGO = 366;

export function readRelative(reader: Reader, index: number): RelativeDate | null {
  return (
    readNamedDay(reader, index) ??
    readWeekday(reader, index) ??
    readMonthNamed(reader, index) ??
    readPeriod(reader, index) ??
    readAgo(reader, index)
  );
}

function relative(first: number, next: number, resolved: Resolved): RelativeDate {
  return { first, next, calendar: 'gregory', ...resolved };
}

const NAMED_DAYS = [
  ['dayBefore', -2],
  ['yesterday', -1],
  ['today', 0],
  ['dayAfter', 2],
  ['tomorrow', 1],
] as const;

/** «أمس», «مساء اليوم», «غدا الخميس». */
function readNamedDay(reader: Reader, index: number): RelativeDate | null {
  for (const [list, days] of NAMED_DAYS) {
    const match = reader.lists.phrases(list).longestAt(reader.tokens, index, { clitics: true });
    if (!match || (match.prefix.endsWith('ال') && days !== -1)) continue;
    const weekday = weekdayAt(reader, match.next);
    if (days === 0 && !weekday && !isToday(reader, index, match.next)) return null;
    if (!weekday) return relative(index, match.next, dayAway(reader.published, days));
    const direction = days > 0 ? 'coming' : 'past';
    const strict = days !== 0;
    return relative(index, weekday.next, weekdayNear(reader.published, weekday.day, direction, strict));
  }
  return null;
}

/** «اليوم» is today unless the words around it make it "the day": «في اليوم التالي», «ذلك اليوم». */
function isToday(reader: Reader, index: number, next: number): boolean {
  if (next - index > 1) return true;
  const { lists, text } = reader;
  if (text(index) !== 'اليوم' || lists.notToday.has(text(index - 1))) return false;
  return !/^ال/u.test(text(next)) && text(index - 1) !== '(' && text(index - 1) !== '"';
}

/** «الثلاثاء» or «(الثلاثاء)». */
function weekdayAt(reader: Reader, index: number): { day: number; next: number } | null {
  const enclosed = reader.text(index) === '(';
  const day = reader.lists.weekdays.get(reader.text(enclosed ? index + 1 : index));
  if (day === undefined || (enclosed && reader.text(index + 2) !== ')')) return null;
  return { day, next: index + (enclosed ? 3 : 1) };
}

/** The token of the weekday in «يوم الثلاثاء», «الثلاثاء», «والثلاثاء». */
export function weekdayToken(reader: Reader, index: number): { day: number; next: number } | null {
  const { lists, text } = reader;
  const named = bare(text(index), lists.day) !== null;
  const at = named ? index + 1 : index;
  const day = lists.weekdays.get(text(at)) ?? (named ? undefined : lists.weekdays.get(text(at).replace(/^[وفب]/u, '')));
  if (day === undefined || (!named && lists.notWeekday.has(text(index - 1)))) return null;
  return { day, next: at + 1 };
}

function readWeekday(reader: Reader, index: number): RelativeDate | null {
  const weekday = weekdayToken(reader, index);
  if (!weekday) return null;
  const direction = directionAt(reader, weekday.next);
  if (direction)
    return relative(
      index,
      weekday.next + 1,
      weekdayNear(reader.published, weekday.day, direction, direction !== 'current'),
    );
  const told = hasFutureBefore(reader, index) ? 'coming' : 'past';
  return relative(index, weekday.next, weekdayNear(reader.published, weekday.day, told, false));
}

// «سيجتمع», «وستعقد», «سنعلن»
const FUTURE_VERB = /^[وف]?س[يتن]\p{L}{3,}$/u;

function hasFutureBefore(reader: Reader, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - FUTURE_REACH); at--) {
    const word = reader.text(at);
    if (/^[.؟!؛]$/u.test(word)) return false;
    if (reader.lists.future.has(word) || FUTURE_VERB.test(word)) return true;
  }
  return false;
}

export function directionAt(reader: Reader, index: number): Direction | null {
  const word = reader.text(index);
  if (reader.lists.past.has(word)) return 'past';
  if (reader.lists.coming.has(word)) return 'coming';
  return reader.lists.current.has(word) ? 'current' : null;
}

/** «7 أكتوبر الماضي», «أكتوبر الماضي», «شهر أيار المقبل». */
function readMonthNamed(reader: Reader, index: number): RelativeDate | null {
  const day = readDay(reader, index);
  let at = day?.next ?? index;
  if (day && reader.text(at) === 'من') at++;
  const named = bare(reader.text(at), reader.lists.month) !== null;
  if (named) at++;
  const month = monthAt(reader.tokens, at, reader.lexicon, !day && !named);
  if (month?.calendar !== 'gregory') return null;
  const direction = directionAt(reader, month.next);
  if (direction)
    return relative(index, month.next + 1, namedMonth(reader.published, month.month, day?.day ?? null, direction));
  if (day || (month.doubtful && !named)) return null;
  return named || /^(?:في|منذ|خلال|حتى)$/u.test(reader.text(index - 1))
    ? relative(index, month.next, { iso: null })
    : null;
}

/** «الأسبوع الماضي», «للعام المقبل», «هذا الشهر», «15 من الشهر الجاري». */
function readPeriod(reader: Reader, index: number): RelativeDate | null {
  const day = readDay(reader, index);
  let at = day?.next ?? index;
  if (day && reader.text(at) === 'من') at++;
  const period = periodAt(reader, at);
  if (!period) return null;
  const resolved = periodAway(reader.published, period.unit, period.steps);
  if (!day) return relative(index, period.next, resolved);
  if (period.unit !== 'M') return null;
  if (resolved.iso === null) return relative(index, period.next, { iso: null });
  const month = Number(resolved.iso.slice(5, 7));
  return relative(index, period.next, namedMonth(`${resolved.iso}-01`, month, day.day, 'current'));
}

function periodAt(reader: Reader, index: number): { unit: 'W' | 'M' | 'Y'; steps: number; next: number } | null {
  const these = bare(reader.text(index), reader.lists.these) !== null;
  const at = these ? index + 1 : index;
  const time = definiteTime(reader, at);
  if (!time) return null;
  const { iso, size } = time.unit;
  if ((iso !== 'W' && iso !== 'M' && iso !== 'Y') || size !== 1) return null;
  if (these) return { unit: iso, steps: 0, next: time.next };
  const direction = directionAt(reader, time.next);
  return direction && { unit: iso, steps: stepOf(direction), next: time.next + 1 };
}

/** «الأسبوع», «للعام», «بالشهر»: one week, month or year, definite. */
function definiteTime(reader: Reader, index: number): { unit: TimeUnit; next: number } | null {
  if (!/(?:ال|لل)/u.test(reader.text(index))) return null;
  const match = nounsOf(reader.lexicon).nouns.longestAt(reader.tokens, index, { clitics: true });
  if (match?.value.sense.kind !== 'time' || match.value.number !== 'one' || !/(?:ال|ل)$/u.test(match.prefix))
    return null;
  return { unit: match.value.sense.time, next: match.next };
}

/** «قبل 3 أيام», «قبل يومين», «قبل أسبوع»; «قبل يومين من الانتخابات» is told from another day. */
function readAgo(reader: Reader, index: number): RelativeDate | null {
  if (!/^[وف]?قبل$/u.test(reader.text(index))) return null;
  const numeral = reader.numeralAt(index + 1);
  const at = numeral?.next ?? index + 1;
  const match = nounsOf(reader.lexicon).nouns.longestAt(reader.tokens, at);
  if (match?.value.sense.kind !== 'time' || (numeral && match.value.number === 'two')) return null;
  const { iso, size } = match.value.sense.time;
  const single = !numeral && match.value.number === 'one';
  const blocked = /^(?:من|ان|\d+|على)$/u.test(reader.text(match.next)) || (single && nextNames(reader, match.next));
  if (blocked || (!numeral && match.value.number === 'plural') || iso.startsWith('T')) return null;
  const count = (numeral?.value ?? (match.value.number === 'two' ? 2 : 1)) * size;
  if (!Number.isInteger(count) || count < 1 || count > LONGEST_AGO) return null;
  return relative(index, match.next, ago(reader.published, iso as 'D' | 'W' | 'M' | 'Y', count));
}

/** «قبل شهر رمضان», «قبل عام 2019», «قبل يوم الأحد»: the noun has a name of its own. */
function nextNames(reader: Reader, index: number): boolean {
  return (
    reader.numeralAt(index) !== undefined ||
    reader.lists.weekdays.has(reader.text(index)) ||
    monthAt(reader.tokens, index, reader.lexicon) !== null ||
    /^(?:ال|لل)/u.test(reader.text(index))
  );
}
