/** What is found in a text: dates, spans of dates, and names made of dates. */
import { type DateParts, type DateValue, dateValue, type ReadDate } from './date-parts.ts';

/** Token indexes, half-open. */
interface Span {
  readonly first: number;
  readonly next: number;
}
export type DateMention =
  | (Span & { readonly kind: 'date'; readonly value: DateValue })
  | (Span & { readonly kind: 'date-range'; readonly value: { readonly from: string; readonly to: string } })
  /** A date that names a street or a palace, and weekdays of every week: no fact, and no figure either. */
  | (Span & { readonly kind: 'name' });

/** A date with the words that lead to it; null where there is no such day. */
export function dateMention(date: ReadDate, first = date.first, next = date.next): DateMention | null {
  const value = dateValue(date);
  return value && { kind: 'date', first, next, value };
}

/** The span from one date to another of the same calendar; null where it runs backwards or lacks an end. */
export function spanMention(first: number, next: number, a: DateParts, b: DateParts): DateMention | null {
  if (a.calendar !== b.calendar) return null;
  const [start, end] = [dateValue(a), dateValue(b)];
  const from = start?.iso ?? start?.resolved?.from;
  const to = end?.iso ?? end?.resolved?.to;
  if (!from || !to || from.startsWith('--') !== to.startsWith('--')) return null;
  const backwards =
    !from.startsWith('--') && (from.length === to.length ? from >= to : from.slice(0, 4) > to.slice(0, 4));
  return backwards ? null : { kind: 'date-range', first, next, value: { from, to } };
}
