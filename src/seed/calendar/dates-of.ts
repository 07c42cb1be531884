/** All dates of a text, absolute and relative, and the spans between them. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { isYearLike } from '../counted/noun-after.ts';
import { nounsOf } from '../counted/nouns.ts';
import { lastView } from '../last-view.ts';
import { readOrdinal } from '../numerals/read-ordinal.ts';
import type { View } from '../view.ts';
import { type DateValue, dateValue, type ReadDate } from './date-parts.ts';
import { canStartDate } from './date-starts.ts';
import { readDate } from './read-date.ts';
import { type ReadRange, readDateRange } from './read-range.ts';
import { readRelative, weekdayToken } from './read-relative.ts';
import { readLoneYear } from './read-year.ts';
import { bare, type Reader, readerOf } from './reader.ts';

/** Token indexes, half-open. */
interface Span {
  readonly first: number;
  readonly next: number;
}
export type DateMention =
  | (Span & { readonly kind: 'date'; readonly value: DateValue })
  | (Span & { readonly kind: 'date-range'; readonly value: { readonly from: string; readonly to: string } })
  /** A date that names a street or a palace: no fact, and no figure either. */
  | (Span & { readonly kind: 'name' });

interface Known {
  readonly lexicon: Lexicon;
  readonly published: string | null;
  readonly dates: readonly DateMention[];
}
const read = lastView<Known>();

/** The dates of a view in order, read once; they never share a token. */
export function datesOf(view: View, lexicon: Lexicon, published: string | null): readonly DateMention[] {
  const known = read.get(view);
  if (known?.lexicon === lexicon && known.published === published) return known.dates;
  const dates = scan(readerOf(view, lexicon, published));
  read.set(view, { lexicon, published, dates });
  return dates;
}

function scan(reader: Reader): DateMention[] {
  const dates: DateMention[] = [];
  for (let at = 0; at < reader.tokens.length; ) {
    const mention = canStartDate(reader, at) ? mentionAt(reader, at) : null;
    if (mention) dates.push(mention);
    at = mention?.next ?? reader.runAt(at)?.next ?? at + 1;
  }
  return dates;
}

function mentionAt(reader: Reader, index: number): DateMention | null {
  const weekday = weekdayToken(reader, index);
  const start = weekday ? skipAfterWeekday(reader, weekday.next) : dayNoun(reader, index);
  const found =
    rangeMention(reader, index) ?? absolute(reader, index, start) ?? relative(reader, index) ?? bareYear(reader, index);
  const named = found && !weekday && reader.lists.namedAfter.has(reader.text(index - 1));
  return named && found.kind === 'date' && found.value.calendar !== null && !isYearOnly(found)
    ? { ...found, kind: 'name' }
    : found;
}

function isYearOnly(mention: DateMention): boolean {
  return mention.kind === 'date' && mention.value.iso?.length === 4;
}

/** «الأربعاء، 8 نوفمبر», «الأربعاء الموافق 8 نوفمبر», «الأربعاء (8 نوفمبر)». */
function skipAfterWeekday(reader: Reader, index: number): number {
  let at = index;
  if (/^[،,(-]$/u.test(reader.text(at))) at++;
  if (/^ال?موافق$/u.test(reader.text(at)) || reader.text(at) === 'الموافق') at++;
  if (reader.text(at) === 'ل' && reader.numeralAt(at) === undefined) at++;
  return at;
}

/** «يوم 8 نوفمبر» starts at «يوم». */
function dayNoun(reader: Reader, index: number): number {
  return bare(reader.text(index), reader.lists.day) === null ? index : index + 1;
}

function rangeMention(reader: Reader, index: number): DateMention | null {
  const range: ReadRange | null = readDateRange(reader, index);
  return range && { kind: 'date-range', first: index, next: range.next, value: { from: range.from, to: range.to } };
}

function absolute(reader: Reader, index: number, start: number): DateMention | null {
  const date = readDate(reader, start) ?? loneYear(reader, start);
  if (!date || (start !== index && date.day === null)) return null;
  // «7 أكتوبر الماضي» and «15 من الشهر الجاري» say more than the day.
  const told = date.year === null ? readRelative(reader, start) : null;
  const longer = told && told.next > date.next ? told : null;
  const value = longer ?? dateValue(date);
  if (!value) return null;
  const { iso, calendar, resolved } = value;
  const end = longer?.next ?? date.next;
  const enclosed = start > index && reader.text(start - 1) === '(' && reader.text(end) === ')';
  return {
    kind: 'date',
    first: index,
    next: enclosed ? end + 1 : end,
    value: { iso, calendar, ...(resolved ? { resolved } : {}) },
  };
}

function loneYear(reader: Reader, index: number): ReadDate | null {
  const year = readLoneYear(reader, index);
  if (!year) return null;
  const calendar = year.hijri ? 'islamic-umalqura' : 'gregory';
  return { first: year.first, next: year.next, calendar, year: year.year, month: null, day: null };
}

function relative(reader: Reader, index: number): DateMention | null {
  const date = readRelative(reader, index);
  if (!date) return null;
  const { iso, calendar, resolved } = date;
  return {
    kind: 'date',
    first: date.first,
    next: date.next,
    value: { iso, calendar, ...(resolved ? { resolved } : {}) },
  };
}

/** «الربع الثالث من 2023» */
function isOfYear(reader: Reader, index: number): boolean {
  return reader.text(index - 1) === 'من' && readOrdinal(reader.tokens, index - 2, reader.lexicon)?.definite === true;
}

/** «في 2016», «مونديال 2022», «وبحلول 2030»: a year by the word before it, where it counts nothing. */
function bareYear(reader: Reader, index: number): DateMention | null {
  const numeral = reader.numeralAt(index);
  if (!numeral || !isYearLike(numeral) || numeral.value < 1900 || numeral.enclosed) return null;
  const told = bare(reader.text(index - 1), reader.lists.yearEvents) !== null || isOfYear(reader, index);
  if (!told) return null;
  const after = reader.tokens[numeral.next];
  if (
    nounsOf(reader.lexicon).nouns.longestAt(reader.tokens, numeral.next) ||
    (after?.glued && /^[%$€£\p{L}]/u.test(after.text))
  )
    return null;
  return {
    kind: 'date',
    first: numeral.first,
    next: numeral.next,
    value: { iso: String(numeral.value), calendar: 'gregory' },
  };
}
