/** Dates in digits, day first: «08/11/2023», «8-11-2023», «08.11.2023», «2023-11-08», «24/4/1445 هـ», «11/2023». */
import type { ReadDate } from './date-parts.ts';
import { isPossibleDay } from './hijri.ts';
import { eraAt } from './read-year.ts';
import type { Reader } from './reader.ts';

export function readNumericDate(reader: Reader, index: number): ReadDate | null {
  const run = reader.runAt(index);
  if (!run || reader.lists.labels.has(reader.text(index - 1))) return null;
  const numbers = reader.tokens
    .slice(run.first, Math.min(run.next, run.first + 7))
    .filter((token) => token.kind === 'number');
  if (run.next - run.first === 5 && numbers.length === 3 && sameMarks(reader, run.first)) {
    return threeNumbers(reader, index, run.next, numbers.map((token) => token.text) as [string, string, string]);
  }
  if (run.next - run.first === 3 && reader.text(run.first + 1) === '/') return monthOfYear(reader, index, run.next);
  return null;
}

function sameMarks(reader: Reader, first: number): boolean {
  const mark = reader.text(first + 1);
  return mark === reader.text(first + 3) && /^[/.-]$/.test(mark);
}

function threeNumbers(
  reader: Reader,
  first: number,
  next: number,
  [a, b, c]: [string, string, string],
): ReadDate | null {
  const era = eraAt(reader, next);
  const ordered = a.length === 4 ? [a, b, c] : c.length === 4 && a.length <= 2 ? [c, b, a] : null;
  if (!ordered || b.length > 2 || (ordered[2] as string).length > 2) return null;
  const [year, month, day] = ordered.map(Number) as [number, number, number];
  const hijri = era.hijri ?? (year >= 1300 && year <= 1500);
  const calendar = hijri ? 'islamic-umalqura' : 'gregory';
  const parts = { calendar, year, first, next: era.next } as const;
  if (hijri ? month >= 1 && month <= 12 && day >= 1 && day <= 30 : isPossibleDay(month, day))
    return { ...parts, month, day };
  // «11/23/2023» can only be month first.
  return !hijri && a.length <= 2 && isPossibleDay(day, month) ? { ...parts, month: day, day: month } : null;
}

/** «11/2023»; beside a day's word also «يوم 8/11». */
function monthOfYear(reader: Reader, first: number, next: number): ReadDate | null {
  const [a, b] = [reader.text(first), reader.text(first + 2)];
  if (b.length === 4 && a.length <= 2) {
    const [month, year] = [Number(a), Number(b)];
    const real = month >= 1 && month <= 12 && year >= 1900 && year <= 2100;
    return real ? { calendar: 'gregory', year, month, day: null, first, next } : null;
  }
  const told = reader.lists.day.has(reader.text(first - 1)) || reader.lists.weekdays.has(reader.text(first - 1));
  const [day, month] = [Number(a), Number(b)];
  if (!told || a.length > 2 || b.length > 2 || !isPossibleDay(month, day)) return null;
  return { calendar: 'gregory', year: null, month, day, first, next };
}
