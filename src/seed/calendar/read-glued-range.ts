/** Spans in digits with a dash and no space: «2014-2016», «2014/2015», «2022/23», «2-22 أكتوبر 2023», «1-5/3/2023». */
import { nounsOf } from '../counted/nouns.ts';
import type { DigitRun } from '../numerals/digit-runs.ts';
import type { DateParts, ReadDate } from './date-parts.ts';
import { type DateMention, spanMention } from './mention.ts';
import { readDate } from './read-date.ts';
import { eraAt } from './read-year.ts';
import { bare, type Reader } from './reader.ts';

export function readGluedRange(reader: Reader, index: number): DateMention | null {
  const run = reader.runAt(index);
  if (!run || run.parts.length < 2) return null;
  const digits = run.parts.map((part) => part.digits ?? '');
  if (digits.includes('')) return null;
  if (run.parts.length > 2) return numericSpan(run, digits) ?? gluedDays(reader, run, digits);
  const [a, b] = digits as [string, string];
  if (run.joints[0] === ':') return null;
  if (a.length === 4) return gluedYears(reader, index, run.next, a, b);
  return gluedDays(reader, run, digits);
}

/** «2-22 أكتوبر 2023», «20-21-22 أكتوبر»: the last day is read with its month. */
function gluedDays(reader: Reader, run: DigitRun, digits: readonly string[]): DateMention | null {
  const days = digits.map(Number);
  const [day = 0] = days;
  const inARow = days.length === 2 || days.every((value, at) => value === day + at);
  if (!inARow || digits.some((part) => part.length > 2) || run.joints.some((joint) => joint !== '-')) return null;
  const last = run.parts.at(-1)?.first ?? run.first;
  const alone = { ...reader, runAt: (at: number) => (at === last ? singleRun(run, last) : reader.runAt(at)) };
  const second = readDate(alone, last);
  if (second?.day == null) return null;
  return spanMention(run.first, second.next, { ...dated(second), day }, dated(second));
}

function singleRun(run: DigitRun, first: number): DigitRun {
  return { first, next: run.next, parts: run.parts.slice(-1), joints: [] };
}

function dated({ calendar, year, month, day }: ReadDate): DateParts {
  return { calendar, year, month, day };
}

/** «1-5/3/2023», «28/2-3/3/2023», «1/3/2023-5/3/2023»: one dash, slashes on the right of it or on both sides. */
function numericSpan(run: DigitRun, digits: readonly string[]): DateMention | null {
  const dash = run.joints.indexOf('-');
  if (dash < 0 || run.joints.some((joint, at) => (joint === '-') !== (at === dash))) return null;
  if (run.joints.some((joint) => joint === ':')) return null;
  const second = numericParts(digits.slice(dash + 1));
  const first = second && numericParts(digits.slice(0, dash + 1));
  if (!first || second.year === null) return null;
  const from = { ...first, month: first.month ?? second.month, year: first.year ?? second.year };
  return spanMention(run.first, run.next, from, second);
}

/** Day, month and year, the last of them may be missing. */
function numericParts(digits: readonly string[]): DateParts | null {
  const [day = '', month = '', year = ''] = digits;
  if (digits.length > 3 || day.length > 2 || month.length > 2 || (year !== '' && year.length !== 4)) return null;
  const number = (text: string): number | null => (text === '' ? null : Number(text));
  return { calendar: 'gregory', day: Number(day), month: number(month), year: number(year) };
}

/** «2014-2016», «1440-1445هـ»; «2022/23» behind «موسم». */
function gluedYears(reader: Reader, first: number, next: number, a: string, b: string): DateMention | null {
  const season = bare(reader.text(first - 1), reader.lists.year) !== null;
  const short = b.length === 2 && season;
  if (b.length !== 4 && !short) return null;
  const from = Number(a);
  const to = short ? Math.floor(from / 100) * 100 + Number(b) : Number(b);
  const era = eraAt(reader, next);
  const hijri = era.hijri ?? (from >= 1300 && to <= 1500);
  const likely = hijri ? from >= 1300 && to <= 1500 : from >= 1800 && to <= 2100;
  if (!likely || from >= to || nounsOf(reader.lexicon).nouns.longestAt(reader.tokens, next)) return null;
  const calendar = hijri ? 'islamic-umalqura' : 'gregory';
  const year = (value: number): DateParts => ({ calendar, year: value, month: null, day: null });
  return spanMention(short ? first - 1 : first, era.next, year(from), year(to));
}
