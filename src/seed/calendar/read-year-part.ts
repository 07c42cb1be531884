/** Quarters and halves of a year: «الربع الأول من 2023», «النصف الثاني من العام الماضي», «الأشهر التسعة الأولى من 2023». */
import { readOrdinal } from '../numerals/read-ordinal.ts';
import { pad } from './days.ts';
import type { DateMention } from './mention.ts';
import { periodAt } from './read-period.ts';
import { plainYear, readLoneYear } from './read-year.ts';
import { bare, type Reader } from './reader.ts';

interface Months {
  /** 1 is January. */
  readonly from: number;
  readonly to: number;
  readonly next: number;
}
const PARTS = [
  ['quarters', 4],
  ['thirds', 3],
  ['halves', 2],
] as const;

export function readYearPart(reader: Reader, index: number): DateMention | null {
  const months = namedPart(reader, index) ?? firstMonths(reader, index);
  const year = months && yearBehind(reader, months.next);
  if (!year) return null;
  const month = (number: number): string => `${pad(year.year, 4)}-${pad(number, 2)}`;
  return {
    kind: 'date-range',
    first: index,
    next: year.next,
    value: { from: month(months.from), to: month(months.to) },
  };
}

/** «الربع الأخير», «النصف الأول». */
function namedPart(reader: Reader, index: number): Months | null {
  const parts = PARTS.find(([list]) => bare(reader.text(index), reader.lists[list]) !== null)?.[1];
  if (parts === undefined) return null;
  const ordinal = readOrdinal(reader.tokens, index + 1, reader.lexicon);
  const last = reader.lists.lasts.has(reader.text(index + 1));
  const part = last ? parts : ordinal?.definite ? ordinal.value : 0;
  if (part < 1 || part > parts) return null;
  const size = 12 / parts;
  return { from: (part - 1) * size + 1, to: part * size, next: last ? index + 2 : (ordinal?.next ?? index + 2) };
}

/** «الأشهر التسعة الأولى», «الشهور الـ6 الأخيرة». */
function firstMonths(reader: Reader, index: number): Months | null {
  if (bare(reader.text(index), reader.lists.monthsPlural) === null) return null;
  const numeral = reader.numeralAt(index + 1);
  if (!numeral || !Number.isInteger(numeral.value) || numeral.value < 2 || numeral.value > 11) return null;
  const word = reader.text(numeral.next);
  if (reader.lists.firsts.has(word)) return { from: 1, to: numeral.value, next: numeral.next + 1 };
  return reader.lists.lasts.has(word) ? { from: 13 - numeral.value, to: 12, next: numeral.next + 1 } : null;
}

/** «من 2023», «من العام الجاري», «لعام 2022», «2021». */
function yearBehind(reader: Reader, index: number): { year: number; next: number } | null {
  const at = /^(?:من|في|ل|خلال)$/u.test(reader.text(index)) ? index + 1 : index;
  const said = readLoneYear(reader, at) ?? plainYear(reader, at);
  if (said?.year != null) return said.calendar === 'gregory' ? { year: said.year, next: said.next } : null;
  const period = periodAt(reader, at);
  if (period?.unit !== 'Y' || reader.published === null) return null;
  return { year: Number(reader.published.slice(0, 4)) + period.steps, next: period.next };
}
