/** Dates told from the day of writing: «أمس», «الثلاثاء الماضي», «الأسبوع الماضي», «في تموز», «قبل يومين». */
import { nounsOf, type TimeUnit } from '../counted/nouns.ts';
import { readOrdinal } from '../numerals/read-ordinal.ts';
import { spanOf } from './days.ts';
import { directionAt } from './direction.ts';
import { monthAt } from './month-at.ts';
import { dayWords, type Lead } from './read-lead.ts';
import { periodAt } from './read-period.ts';
import { readWeekOfMonth } from './read-week-of-month.ts';
import { bare, type Reader } from './reader.ts';
import { ago, dayAway, periodAway, type Resolved, weekdayNear } from './relative-days.ts';

export interface RelativeDate extends Resolved {
  readonly first: number;
  readonly next: number;
}
/** How many words before a weekday a word of the future counts: «من المقرر أن يجتمع المجلس الثلاثاء». */
const FUTURE_REACH = 8;
/** «قبل 3000 عام» names no day of the calendar. */
const LONGEST_AGO = { D: 400, W: 60, M: 60, Y: 100 } as const;

export function readRelative(reader: Reader, index: number): RelativeDate | null {
  return (
    readPeriod(reader, index) ??
    readWeekOfMonth(reader, index) ??
    readAgo(reader, index) ??
    readBareMonth(reader, index)
  );
}

/** What a weekday or a word such as «أمس» says when no date stands beside it. */
export function leadAlone(reader: Reader, index: number, lead: Lead): RelativeDate | null {
  const { away, weekday, next } = lead;
  if (weekday === null) return away === null ? null : { first: index, next, ...dayAway(reader.published, away) };
  if (away !== null) {
    const way = away > 0 ? 'coming' : 'past';
    return { first: index, next, ...oneDay(reader, weekday, { way, far: false }, away !== 0) };
  }
  if (isEvery(reader, next)) return null;
  const direction = directionAt(reader, next);
  if (direction)
    return { first: index, next: direction.next, ...oneDay(reader, weekday, direction, direction.way !== 'current') };
  // «الثلاثاء: غائم»
  const planned = lead.these || (index === 0 && reader.text(next) === ':') || hasFutureBefore(reader, index);
  const way = planned ? 'coming' : 'past';
  return { first: index, next, ...oneDay(reader, weekday, { way, far: false }, false) };
}

function oneDay(reader: Reader, weekday: number, way: Parameters<typeof weekdayNear>[2], strict: boolean): Resolved {
  if (reader.published === null) return { iso: null };
  const iso = weekdayNear(reader.published, weekday, way, strict);
  return { iso, resolved: spanOf(iso) };
}

/** «الأحد من كل أسبوع», «الأحد الأول من مايو», «الجمعة الأخيرة». */
function isEvery({ tokens, text, lists, lexicon }: Reader, index: number): boolean {
  if (text(index) === 'من') return text(index + 1) === 'كل';
  return lists.lasts.has(text(index)) || readOrdinal(tokens, index, lexicon)?.definite === true;
}

// «سيجتمع», «وستعقد», «سنعلن»
const FUTURE_VERB = /^[وف]?س[يتن]\p{L}{3,}$/u;

/** A verb or another word of the future in the words before; «كان يستقبل» is past. */
export function hasFutureBefore(reader: Reader, index: number): boolean {
  const { lists, text } = reader;
  for (let at = index - 1; at >= Math.max(0, index - FUTURE_REACH); at--) {
    const word = text(at);
    if (/^[.؟!؛]$/u.test(word)) return false;
    if (lists.future.has(word) || FUTURE_VERB.test(word)) return true;
    if (bare(word, lists.planned) !== null) return bare(text(at - 1), lists.pastVerbs) === null;
  }
  return false;
}

function readPeriod(reader: Reader, index: number): RelativeDate | null {
  const period = periodAt(reader, index);
  return period && { first: index, next: period.next, ...periodAway(reader.published, period.unit, period.steps) };
}

/** «في تموز», «شهر أيار»: of which year it does not say. */
function readBareMonth(reader: Reader, index: number): RelativeDate | null {
  const named = bare(reader.text(index), reader.lists.month) !== null;
  if (!named && !tellsMonth(reader, index - 1)) return null;
  const month = monthAt(reader.tokens, named ? index + 1 : index, reader.lexicon);
  if (month?.calendar !== 'gregory' || (month.doubtful && !named)) return null;
  return { first: index, next: month.next, iso: null };
}

function tellsMonth({ lists, text }: Reader, index: number): boolean {
  return /^[وف]?(?:في|منذ|خلال|حتي)$/u.test(text(index)) || bare(text(index), lists.edges) !== null;
}

/** «قبل 3 أيام», «قبل يومين», «قبل أسبوع»; «قبل يومين من الانتخابات» is told from another day. */
function readAgo(reader: Reader, index: number): RelativeDate | null {
  if (!isAgoWord(reader, index)) return null;
  const time = readTime(reader, index + 1);
  if (!time || /^(?:من|ان|علي)$/u.test(reader.text(time.next)) || time.unit.iso.startsWith('T')) return null;
  const unit = time.unit.iso as keyof typeof LONGEST_AGO;
  const count = time.amount * time.unit.size;
  if (!Number.isInteger(count) || count < 1 || count > LONGEST_AGO[unit]) return null;
  return { first: index, next: time.next, ...ago(reader.published, unit, count) };
}

/** «3 أيام», «يومين», «أسبوع», «شهر واحد». */
function readTime(reader: Reader, index: number): { amount: number; unit: TimeUnit; next: number } | null {
  const { nouns } = nounsOf(reader.lexicon);
  const numeral = reader.numeralAt(index);
  const match = nouns.longestAt(reader.tokens, numeral?.next ?? index);
  if (match?.value.sense.kind !== 'time') return null;
  const { number, sense } = match.value;
  const { next } = match;
  if (numeral) return number === 'two' ? null : { amount: numeral.value, unit: sense.time, next };
  if (number === 'two') return { amount: 2, unit: sense.time, next };
  if (!reader.lists.singles.has(reader.text(index)) || next !== index + 1) return null;
  const one = reader.numeralAt(next)?.value === 1;
  return !one && nextNames(reader, next) ? null : { amount: 1, unit: sense.time, next: one ? next + 1 : next };
}

/** «قبل»; «منذ» counts a stretch of time, but where nothing else is said, it tells its first day. */
function isAgoWord(reader: Reader, index: number): boolean {
  const word = bare(reader.text(index), reader.lists.ago);
  return word !== null && (!reader.lists.fromWords.has(word) || saysNoMore(reader, index));
}

/** A text of a few words that starts here. */
export function saysNoMore(reader: Reader, index: number): boolean {
  return index === 0 && reader.tokens.length <= 4;
}

/** «قبل شهر رمضان», «قبل عام 2019», «قبل يوم الأحد»: the noun has a name of its own. */
function nextNames(reader: Reader, index: number): boolean {
  return (
    reader.numeralAt(index) !== undefined ||
    dayWords(reader.lexicon).weekdays.has(reader.text(index)) ||
    monthAt(reader.tokens, index, reader.lexicon) !== null ||
    /^(?:ال|لل)/u.test(reader.text(index))
  );
}
