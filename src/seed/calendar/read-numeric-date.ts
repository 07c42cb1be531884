/** Dates in digits, day first: «08/11/2023», «8 - 11 - 2023», «08.11.2023», «2023-11-08», «24/4/1445 هـ», «11/2023». */
import type { ReadDate } from './date-parts.ts';
import { isPossibleDay } from './hijri.ts';
import { periodAt } from './read-period.ts';
import { eraAt } from './read-year.ts';
import { bare, type Reader } from './reader.ts';

export function readNumericDate(reader: Reader, index: number): ReadDate | null {
  const mark = reader.text(index + 1);
  if (reader.tokens[index]?.kind !== 'number' || !/^[/.-]$/.test(mark) || isLabelled(reader, index)) return null;
  const numbers = numbersAt(reader, index, mark);
  const next = index + numbers.length * 2 - 1;
  if (numbers.length === 3) return threeNumbers(reader, index, next, numbers as [string, string, string]);
  if (numbers.length !== 2) return null;
  return mark === '/'
    ? monthOfYear(reader, index, next, numbers as [string, string])
    : agencyDay(reader, index, next, numbers.map(Number) as [number, number]);
}

/** «رقم 12/5/2023», «المادة 12/3». */
function isLabelled(reader: Reader, index: number): boolean {
  const { lists, text } = reader;
  return lists.labels.has(text(index - 1)) && !lists.year.has(text(index - 1));
}

/** The numbers with one and the same mark between them, all glued or all apart; none where a longer row goes on. */
function numbersAt(reader: Reader, index: number, mark: string): string[] {
  const { tokens } = reader;
  const glued = tokens[index + 1]?.glued;
  const numbers = [tokens[index]?.text ?? ''];
  for (let at = index + 1; tokens[at + 1]?.kind === 'number' && numbers.length < 4; at += 2) {
    const same = tokens[at]?.text === mark && tokens[at]?.glued === glued && tokens[at + 1]?.glued === glued;
    if (!same) return tokens[at]?.glued && tokens[at + 1]?.glued && isJoint(tokens[at]?.text) ? [] : numbers;
    numbers.push(tokens[at + 1]?.text ?? '');
  }
  const before = tokens[index - 1];
  const longer = tokens[index]?.glued && isJoint(before?.text) && tokens[index - 2]?.kind === 'number';
  return longer ? [] : numbers;
}

function isJoint(text: string | undefined): boolean {
  return text !== undefined && /^[/.:-]$/.test(text);
}

function threeNumbers(reader: Reader, first: number, next: number, numbers: [string, string, string]): ReadDate | null {
  const [a, b, c] = numbers;
  const era = eraAt(reader, next);
  const ordered = a.length === 4 ? [a, b, c] : a.length <= 2 ? [wholeYear(reader, first, c, era.hijri), b, a] : null;
  if (!ordered?.[0] || b.length > 2 || (ordered[2] as string).length > 2) return null;
  const [year, month, day] = ordered.map(Number) as [number, number, number];
  const hijri = era.hijri ?? (year >= 1300 && year <= 1500);
  const calendar = hijri ? 'islamic-umalqura' : 'gregory';
  const parts = { calendar, year, first, next: era.next } as const;
  if (hijri ? month >= 1 && month <= 12 && day >= 1 && day <= 30 : isPossibleDay(month, day))
    return { ...parts, month, day };
  // «11/23/2023» can only be month first.
  return !hijri && a.length <= 2 && isPossibleDay(day, month) ? { ...parts, month: day, day: month } : null;
}

/** «2023»; «23» of «8/11/23», with dashes or points only where a word before tells a date. */
function wholeYear(reader: Reader, first: number, year: string, hijri: boolean | null): string | null {
  if (year.length === 4) return year;
  if (year.length === 2 && hijri) return `14${year}`;
  if (year.length !== 2 || (reader.text(first + 1) !== '/' && !isTold(reader, first))) return null;
  if (!reader.tokens[first + 1]?.glued) return null;
  return Number(year) <= 50 ? `20${year}` : `19${year}`;
}

/** Behind «يوم», «بتاريخ» or a weekday. */
function isTold(reader: Reader, first: number): boolean {
  const { lists, text } = reader;
  const before = text(first - 1);
  return bare(before, lists.day) !== null || lists.weekdays.has(before) || lists.byDate.has(before);
}

/** How far from its start an agency's text may have the day. */
const AGENCY_REACH = 4;

/** «الكويت - 8 - 11 (كونا)»: between the city and the agency. */
function agencyDay({ text }: Reader, first: number, next: number, [day, month]: [number, number]): ReadDate | null {
  if (first > AGENCY_REACH || text(first - 1) !== '-' || text(next) !== '(' || text(next + 2) !== ')') return null;
  return isPossibleDay(month, day) ? { calendar: 'gregory', year: null, month, day, first, next } : null;
}

/** «11/2023»; behind a word that tells a date also «يوم 8/11». */
function monthOfYear(reader: Reader, first: number, next: number, [a, b]: [string, string]): ReadDate | null {
  if (!reader.tokens[first + 1]?.glued) return null;
  if (b.length === 4 && a.length <= 2) {
    const [month, year] = [Number(a), Number(b)];
    const era = eraAt(reader, next);
    const real = month >= 1 && month <= 12 && (era.hijri ? year <= 1600 : year >= 1900 && year <= 2100);
    const calendar = era.hijri ? 'islamic-umalqura' : 'gregory';
    return real ? { calendar, year, month, day: null, first, next: era.next } : null;
  }
  const [day, month] = [Number(a), Number(b)];
  if (a.length > 2 || b.length > 2 || !isPossibleDay(month, day)) return null;
  // «12/11 من العام الماضي»
  const period = reader.text(next) === 'من' ? periodAt(reader, next + 1) : null;
  if (period?.unit === 'Y' && reader.published !== null) {
    const year = Number(reader.published.slice(0, 4)) + period.steps;
    return { calendar: 'gregory', year, month, day, first, next: period.next, relative: true };
  }
  return isTold(reader, first) ? { calendar: 'gregory', year: null, month, day, first, next } : null;
}
