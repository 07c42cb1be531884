/** Several weekdays: «يومي الجمعة والسبت», «من الأحد إلى الخميس المقبل», «ليل السبت - الأحد». */
import { addDays, spanOf } from './days.ts';
import { directionAt } from './direction.ts';
import type { DateMention } from './mention.ts';
import { readDay } from './read-day.ts';
import { readDayList } from './read-day-list.ts';
import { isNoWeekday, readLead } from './read-lead.ts';
import { readDateRange } from './read-range.ts';
import { hasFutureBefore } from './read-relative.ts';
import { bare, figureAt, type Reader } from './reader.ts';
import { weekdayNear } from './relative-days.ts';

interface Weekdays {
  readonly days: readonly number[];
  /** Where each of them stands; of a span only the first and the last are told. */
  readonly at: readonly number[];
  readonly next: number;
}

/** Two or more weekdays: those that follow each other are a span; those of every week are none. */
export function readWeekdays(reader: Reader, index: number): readonly DateMention[] | null {
  const span = readSpan(reader, index);
  if (span) return span;
  const listed = bare(reader.text(index), reader.lists.listed) !== null;
  const row = readRow(reader, listed ? index + 1 : index);
  if (!row) return null;
  const every = /^[وف]?[بلك]?(?:ال|ل)?ايام$/u.test(reader.text(index)) || (!listed && isNoWeekday(reader, index));
  return mentionsOf(reader, index, row, every);
}

/** «الجمعة والسبت» */
function readRow(reader: Reader, index: number): Weekdays | null {
  const first = reader.lists.weekdays.get(reader.text(index)) ?? joinedDay(reader, index);
  if (first === undefined) return null;
  const days = [first];
  const at = [index];
  for (let next = index + 1; ; ) {
    const apart = reader.text(next) === 'و';
    const day = apart ? reader.lists.weekdays.get(reader.text(next + 1)) : joinedDay(reader, next);
    if (day === undefined) return days.length > 1 ? { days, at, next } : null;
    days.push(day);
    at.push(next);
    next += apart ? 2 : 1;
  }
}

function joinedDay(reader: Reader, index: number): number | undefined {
  const text = reader.text(index);
  return text.startsWith('و') ? reader.lists.weekdays.get(text.slice(1)) : undefined;
}

/** «من الأحد إلى الخميس» (every week's, unless «المقبل» follows), «ليل السبت - الأحد», «ليلة السبت إلى الأحد». */
function readSpan(reader: Reader, index: number): readonly DateMention[] | null {
  const from = bare(reader.text(index), reader.lists.fromWords) !== null;
  const lead = readLead(reader, from ? index + 1 : index);
  if (lead?.weekday == null || lead.away !== null || (!from && !lead.told)) return null;
  const joint = reader.lists.phrases('until').longestAt(reader.tokens, lead.next)?.next ?? dashEnd(reader, lead.next);
  const second = joint === null ? undefined : reader.lists.weekdays.get(reader.text(joint));
  if (joint === null || second === undefined) return null;
  if (!from && second !== (lead.weekday % 7) + 1) return null;
  return mentionsOf(reader, index, { days: daysBetween(lead.weekday, second), at: [], next: joint + 1 }, from);
}

function dashEnd(reader: Reader, index: number): number | null {
  return /^[-/]$/.test(reader.text(index)) ? index + 1 : null;
}

function daysBetween(first: number, last: number): number[] {
  const count = ((last - first + 7) % 7) + 1;
  return Array.from({ length: count }, (_, away) => ((first - 1 + away) % 7) + 1);
}

function mentionsOf(
  reader: Reader,
  first: number,
  { days, at, next }: Weekdays,
  every: boolean,
): readonly DateMention[] | null {
  const { published } = reader;
  const dated = spanBehind(reader, next);
  if (dated) return [{ ...dated, first }];
  const direction = directionAt(reader, next);
  if (every && !direction) return [{ kind: 'name', first, next }];
  if (published === null) return null;
  const coming = direction ? direction.way === 'coming' : hasFutureBefore(reader, first);
  const way = { way: coming ? 'coming' : 'past', far: direction?.far ?? false } as const;
  const strict = direction !== null && direction.way !== 'current';
  const near = (day: number): string => weekdayNear(published, day, way, strict);
  if (!areInARow(days)) return at.map((token, i) => dayMention(token, at[i + 1] ?? next, near(days[i] as number)));
  const end = near((coming ? days[0] : days.at(-1)) as number);
  const length = days.length - 1;
  const value = coming ? { from: end, to: addDays(end, length) } : { from: addDays(end, -length), to: end };
  return [{ kind: 'date-range', first, next: direction?.next ?? next, value }];
}

/** «يومي السبت والأحد 11 و12 نوفمبر» */
function spanBehind(reader: Reader, index: number): DateMention | null {
  const enclosed = reader.text(index) === '(';
  const marked = enclosed || /^[،,-]$/u.test(reader.text(index)) ? index + 1 : index;
  const at = reader.lists.phrases('falling').longestAt(reader.tokens, marked)?.next ?? marked;
  if (!figureAt(reader, at) && !reader.runAt(at) && readDay(reader, at) === null) return null;
  const [span] = readDayList(reader, at) ?? [readDateRange(reader, at)];
  if (span?.kind !== 'date-range') return null;
  return enclosed && reader.text(span.next) === ')' ? { ...span, next: span.next + 1 } : span;
}

function areInARow(days: readonly number[]): boolean {
  return days.every((day, at) => at === 0 || day === ((days[at - 1] as number) % 7) + 1);
}

function dayMention(first: number, next: number, iso: string): DateMention {
  return { kind: 'date', first, next, value: { iso, calendar: 'gregory', resolved: spanOf(iso) } };
}
