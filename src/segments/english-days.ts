/** Days, months and years that an English text names as dates. */
import { en, type ParsedResult } from 'chrono-node';
import type { Range } from '../seed/model.ts';

export interface EnglishDay extends Range {
  readonly kind: 'day';
  /** First and last day, ISO 8601. */
  readonly from: string;
  readonly to: string;
  /** What the text names itself. */
  readonly named: { readonly year: boolean; readonly day: boolean };
}

/** @param published the day that «last week» is counted from, ISO 8601, or null */
export function englishDays(text: string, published: string | null): readonly EnglishDay[] {
  const reference = published === null ? new Date(0) : new Date(`${published}T12:00:00`);
  // British English writes 8/11/2023 for 8 November, but is taken to write «October 14» for October 2014.
  // «On 8 November, 15 men»: behind a comma chrono takes 15 for the hour.
  const plain = text.replace(/(?<!day), (?=\d{1,3}\b)/g, '; ');
  const numeric = en.GB.parse(plain, reference).filter((found) => isNumeric(found) && found.start.isCertain('year'));
  const worded = en.casual.parse(plain, reference).filter((found) => !isNumeric(found) && !isNoDay(found));
  return [...numeric, ...worded].filter(({ start }) => isTold(start, published)).map(dayOf);
}

// 8/11/2023 · 8.11.2023
function isNumeric({ text }: ParsedResult): boolean {
  return /^\d{1,2}[./]\d/.test(text);
}

/** Words that only look like days: «The Sun», «sat down», «march», «in 1990s» (seconds from now). */
const NO_DAYS = [
  /^(?:sun|mon|tue|wed|thu|fri|sat|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)[.,]?$/i,
  /^(?:may|march|august)$/,
  /\ds$/,
];

function isNoDay({ text }: ParsedResult): boolean {
  return NO_DAYS.some((form) => form.test(text));
}

/** Names a month or a year, or is counted from a day that is known. */
function isTold(start: ParsedResult['start'], published: string | null): boolean {
  const certain = (part: 'day' | 'month' | 'year' | 'weekday'): boolean => start.isCertain(part);
  return certain('month') || certain('year') || (published !== null && (certain('day') || certain('weekday')));
}

function dayOf({ index, text, start, end }: ParsedResult): EnglishDay {
  const from = isoDay(start.date());
  const named = { year: start.isCertain('year') || (end?.isCertain('year') ?? false), day: start.isCertain('day') };
  const words = text.replace(/^on /i, '');
  const first = index + text.length - words.length;
  return { kind: 'day', start: first, end: index + text.length, from, to: end ? isoDay(end.date()) : from, named };
}

function isoDay(date: Date): string {
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
