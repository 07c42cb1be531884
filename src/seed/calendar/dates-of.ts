/** All dates of a text, absolute and relative, and the spans between them. */
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Token, View } from '../view.ts';
import { viewMemory } from '../view-memory.ts';
import { START, startsAt, wordStarts } from './date-starts.ts';
import { type DateMention, dateMention } from './mention.ts';
import { readDate } from './read-date.ts';
import { readDayList } from './read-day-list.ts';
import { readLedDate, relativeMention } from './read-led-date.ts';
import { readMonthList } from './read-month-list.ts';
import { readDateRange } from './read-range.ts';
import { readRelative } from './read-relative.ts';
import { readToldYear } from './read-told-year.ts';
import { readWeekdays } from './read-weekdays.ts';
import { plainYear, readLoneYear } from './read-year.ts';
import { readYearPart } from './read-year-part.ts';
import { bare, joinedFigure, type Reader, readerOf } from './reader.ts';

export type { DateMention } from './mention.ts';

interface Known {
  readonly lexicon: Lexicon;
  readonly published: string | null;
  readonly dates: readonly DateMention[];
  /** Which tokens belong to one: 1 where they do. */
  tokens: Uint8Array | null;
}
const read = viewMemory<Known>();

/** The dates of a view in order, read once; they never share a token. */
export function datesOf(view: View, lexicon: Lexicon, published: string | null): readonly DateMention[] {
  return knownOf(view, lexicon, published).dates;
}

/** A number for each token of a view: 1 where it belongs to a date. */
export function datedTokens(view: View, lexicon: Lexicon, published: string | null): Uint8Array {
  const known = knownOf(view, lexicon, published);
  if (known.tokens) return known.tokens;
  known.tokens = new Uint8Array(view.tokens.length);
  for (const { first, next } of known.dates) known.tokens.fill(1, first, next);
  return known.tokens;
}

function knownOf(view: View, lexicon: Lexicon, published: string | null): Known {
  const known = read.get(view);
  if (known?.lexicon === lexicon && known.published === published) return known;
  const dates = scan(readerOf(view, lexicon, published));
  const made: Known = { lexicon, published, dates, tokens: null };
  read.set(view, made);
  return made;
}

function scan(reader: Reader): DateMention[] {
  const dates: DateMention[] = [];
  const { tokens, numerals } = reader;
  const startOf = wordStarts(reader.lexicon);
  for (let at = 0, end = -1; at < tokens.length; ) {
    const token = tokens[at] as Token;
    if (at !== end && numerals[at] === undefined && isPlain(token, startOf)) {
      at++;
      continue;
    }
    const start = startsAt(reader, at);
    const last = dates.at(-1);
    const found =
      (start !== 0 && mentionsAt(reader, at, start)) || (last?.next === at ? yearBeside(reader, at, last) : null);
    if (found) {
      dates.push(...found);
      remember(reader, found.at(-1));
    }
    at = found?.at(-1)?.next ?? reader.runAt(at)?.next ?? at + 1;
    if (found) end = at;
  }
  return dates;
}

/** A word or a mark that no date starts with. */
function isPlain(token: Token, startOf: (token: Token) => number): boolean {
  return token.kind === 'word' ? startOf(token) === 0 : token.kind === 'mark' && token.text !== '(';
}

/** Keeps the month and year of a date: a day without a year leaves the year as it was. */
function remember({ told }: Reader, mention: DateMention | undefined): void {
  if (mention?.kind !== 'date' || mention.value.iso === null || mention.value.calendar !== 'gregory') return;
  const [year = '', month] = mention.value.iso.replace(/^--/u, '-').split('-');
  if (year !== '') told.year = Number(year);
  told.month = month === undefined ? null : Number(month);
}

/** The widest readings first: spans and rows of days before the dates they are made of. */
function mentionsAt(reader: Reader, index: number, start: number): readonly DateMention[] | null {
  const several =
    (start & START.weekday && readWeekdays(reader, index)) ||
    (start & START.days && (readMonthList(reader, index) ?? readDayList(reader, index)));
  if (several) return several;
  const found = mentionAt(reader, index, start);
  return found && [isNameOf(reader, index, found) ? { kind: 'name', first: found.first, next: found.next } : found];
}

function mentionAt(reader: Reader, index: number, start: number): DateMention | null {
  return (
    (start & START.span && readDateRange(reader, index)) ||
    (start & START.part && readYearPart(reader, index)) ||
    (start & START.lead && readLedDate(reader, index)) ||
    (start & START.date && readAbsolute(reader, index)) ||
    (start & START.relative && readToRelative(reader, index)) ||
    null
  );
}

function readAbsolute(reader: Reader, index: number): DateMention | null {
  const date = readDate(reader, index) ?? readLoneYear(reader, index) ?? readToldYear(reader, index);
  return date && dateMention(date);
}

function readToRelative(reader: Reader, index: number): DateMention | null {
  const date = readRelative(reader, index);
  return date && relativeMention(date);
}

/** «عامي 2014 و2018», «عام 1952 أو 1953»: a year beside a year. */
function yearBeside(reader: Reader, index: number, last: DateMention): readonly DateMention[] | null {
  if (last.kind !== 'date' || last.value.iso?.length !== 4 || last.value.resolved) return null;
  const beside = /^(?:او|[،,])$/u.test(reader.text(index)) ? index + 1 : joinedFigure(reader, index);
  const year = plainYear(reader, beside ?? -1);
  const mention = year && dateMention(year);
  return mention && [mention];
}

/** «شارع 26 يوليو», «ثورة 25 يناير»: the day is a name. */
function isNameOf(reader: Reader, index: number, { kind, ...mention }: DateMention): boolean {
  if (kind !== 'date' || !('value' in mention) || !('iso' in mention.value)) return false;
  const { iso, resolved, calendar } = mention.value;
  const isDay = iso !== null ? iso.length > 5 && !resolved : calendar !== 'gregory' && !resolved;
  if (!isDay) return false;
  const before = reader.text(index - 1);
  return (
    bare(before, reader.lists.namedAfter) !== null ||
    bare(before, reader.lists.bearers) !== null ||
    (iso?.startsWith('--') === true && bare(before, reader.lists.namedByDay) !== null)
  );
}
