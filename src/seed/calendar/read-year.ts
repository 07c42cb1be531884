/** Years: «2023», «1445 هـ», «2015م», and in words behind «عام». */
import { bare, type Reader } from './reader.ts';

export interface YearRead {
  readonly year: number;
  readonly next: number;
  /** Which calendar the text names; null where it names none. */
  readonly hijri: boolean | null;
}

const YEARS_OF_OUR_TIME = { from: 1000, to: 2199 };

/** The year that starts at a token; `inWords` allows «ألفين وعشرين». */
export function readYear(reader: Reader, index: number, inWords: boolean): YearRead | null {
  const numeral = reader.numeralAt(index);
  if (!numeral || !Number.isInteger(numeral.value)) return null;
  if (numeral.form === 'digits' ? (numeral.digits?.length ?? 0) !== 4 : !inWords || numeral.form !== 'words')
    return null;
  if (numeral.value < YEARS_OF_OUR_TIME.from || numeral.value > YEARS_OF_OUR_TIME.to) return null;
  return { year: numeral.value, ...eraAt(reader, numeral.next) };
}

/** The mark of the calendar at a token: «هـ», «م», «ميلادية», «للهجرة», also in parentheses. */
export function eraAt(reader: Reader, index: number): { next: number; hijri: boolean | null } {
  const { lists, text } = reader;
  if (lists.hijri.has(text(index))) return { next: index + 1, hijri: true };
  if (lists.gregorian.has(text(index))) return { next: index + 1, hijri: false };
  return { next: index, hijri: null };
}

/** A year that stands alone, told by a word before it («عام 2019») or by its mark («2015م», «1445هـ»). */
export function readLoneYear(reader: Reader, index: number): (YearRead & { readonly first: number }) | null {
  const named = bare(reader.text(index), reader.lists.year) !== null;
  if (named) {
    const year = readYear(reader, index + 1, true);
    if (!year) return null;
    return { ...year, first: index, hijri: year.hijri ?? (year.year < 1500 && year.year > 1300) };
  }
  const numeral = reader.numeralAt(index);
  if (!numeral?.digits || numeral.enclosed) return null;
  const era = eraAt(reader, numeral.next);
  const glued = reader.tokens[numeral.next]?.glued ?? false;
  if (era.hijri === true && numeral.value <= 1600)
    return { year: numeral.value, next: era.next, hijri: true, first: index };
  const spelledOut = era.hijri === false && reader.text(numeral.next) !== 'م';
  const plausible = numeral.value >= (glued ? 1500 : 1900) && numeral.value <= 2100 && numeral.digits.length === 4;
  if (era.hijri === false && (plausible || spelledOut))
    return { year: numeral.value, next: era.next, hijri: false, first: index };
  return null;
}
