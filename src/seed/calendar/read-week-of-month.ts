/**
 * «الأسبوع الأول من نوفمبر 2023», «الأسبوع الأخير من مارس الماضي»: seven days of a month, counted from its first or its
 * last; nothing where its year is not told.
 */
import { readOrdinal } from '../numerals/read-ordinal.ts';
import { type DaySpan, dayNumber, isoDay, pad, spanOf } from './days.ts';
import { monthAt } from './month-at.ts';
import { definiteTimes } from './read-period.ts';
import type { Reader } from './reader.ts';
import { yearOf } from './year-of-month.ts';

/** A month has no more whole weeks; what is left belongs to the last. */
const WEEKS = 4;

export interface WeekOfMonth {
  readonly first: number;
  readonly next: number;
  readonly iso: null;
  readonly resolved: DaySpan;
}

export function readWeekOfMonth(reader: Reader, index: number): WeekOfMonth | null {
  const { lexicon, lists, text, tokens } = reader;
  const isLast = lists.lasts.has(text(index + 1));
  const ordinal = isLast ? null : readOrdinal(tokens, index + 1, lexicon);
  if (!isLast && !ordinal?.definite) return null;
  if (definiteTimes(lexicon).get(text(index)) !== 'W') return null;
  const of = ordinal?.next ?? index + 2;
  if (text(of) !== 'من') return null;
  const month = monthAt(tokens, lists.month.has(text(of + 1)) ? of + 2 : of + 1, lexicon);
  const week = ordinal?.value ?? WEEKS;
  if (month?.calendar !== 'gregory' || week > WEEKS + 1) return null;
  const year = yearOf(reader, month, null);
  if (year?.year == null) return null;
  return { first: index, next: year.next, iso: null, resolved: daysOf(year.year, month.month, week, isLast) };
}

function daysOf(year: number, month: number, week: number, last: boolean): DaySpan {
  const { from, to } = spanOf(`${pad(year, 4)}-${pad(month, 2)}`);
  if (last) return { from: isoDay(dayNumber(to) - 6), to };
  const start = dayNumber(from) + (week - 1) * 7;
  return { from: isoDay(start), to: isoDay(Math.min(start + 6, dayNumber(to))) };
}
