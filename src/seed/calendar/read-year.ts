/** Years: «2023», «1445 هـ», «2015م», and in words behind «عام». */
import { isYearLike } from '../counted/noun-after.ts';
import { nounsOf } from '../counted/nouns.ts';
import type { ReadDate } from './date-parts.ts';
import { bare, figureAt, type Reader } from './reader.ts';

export interface YearRead {
  readonly year: number;
  readonly next: number;
  /** Which calendar the text names; null where it names none. */
  readonly hijri: boolean | null;
}

const YEARS_OF_OUR_TIME = { from: 1000, to: 2199 };
/** Years behind «عام» without a mark that are Hijri ones of living memory; «عام 1377», «عام 1453» are long ago. */
const HIJRI_NOW = { from: 1400, to: 1450 };
const LAST_HIJRI = 1600;

/** The year that starts at a token; `inWords` allows «ألفين وعشرين». */
export function readYear(reader: Reader, index: number, inWords: boolean): YearRead | null {
  const numeral = figureAt(reader, index);
  if (!numeral || !Number.isInteger(numeral.value)) return null;
  if (numeral.form === 'digits' ? (numeral.digits?.length ?? 0) !== 4 : !inWords || numeral.form !== 'words')
    return null;
  if (numeral.value < YEARS_OF_OUR_TIME.from || numeral.value > YEARS_OF_OUR_TIME.to) return null;
  const era = eraAt(reader, numeral.next);
  return isBeforeChrist(reader, numeral.next) ? null : { year: numeral.value, ...era };
}

/** The mark of the calendar at a token: «هـ», «م», «ميلادية», «للهجرة». */
export function eraAt(reader: Reader, index: number): { next: number; hijri: boolean | null } {
  const { lists, text } = reader;
  if (lists.hijri.has(text(index))) return { next: index + 1, hijri: true };
  if (lists.gregorian.has(text(index))) return { next: index + 1, hijri: false };
  return { next: index, hijri: null };
}

/** «332 ق.م», «1200 قبل الميلاد». */
function isBeforeChrist(reader: Reader, index: number): boolean {
  return reader.lists.phrases('beforeChrist').longestAt(reader.tokens, index) !== null;
}

/** A year that stands alone, told by a word before it («عام 2019») or by its mark («2015م», «1445هـ»). */
export function readLoneYear(reader: Reader, index: number): ReadDate | null {
  const year = bare(reader.text(index), reader.lists.year) === null ? marked(reader, index) : named(reader, index + 1);
  if (!year) return null;
  const calendar = year.hijri ? 'islamic-umalqura' : 'gregory';
  return { first: index, next: year.next, calendar, year: year.year, month: null, day: null };
}

/** Behind «عام»: «2019», «الهجري 1445», «622 م». */
function named(reader: Reader, index: number): YearRead | null {
  const said = reader.text(index).startsWith('ال') ? eraAt(reader, index) : { next: index, hijri: null };
  const year = readYear(reader, said.next, true) ?? oldYear(reader, said.next);
  if (!year) return null;
  const now = year.year >= HIJRI_NOW.from && year.year <= HIJRI_NOW.to;
  return { ...year, hijri: said.hijri ?? year.hijri ?? now };
}

/** One to three digits with a mark: «سنة 61 هـ», «عام 622م». */
export function oldYear(reader: Reader, index: number): YearRead | null {
  const numeral = figureAt(reader, index);
  if (!numeral?.digits || numeral.digits.length > 3 || numeral.value < 1 || isBeforeChrist(reader, numeral.next))
    return null;
  const era = eraAt(reader, numeral.next);
  return era.hijri === null ? null : { year: numeral.value, ...era };
}

/** «2015م», «1445هـ», «1948 ميلادية»; «2000 م» may be metres. */
function marked(reader: Reader, index: number): YearRead | null {
  const numeral = figureAt(reader, index);
  if (!numeral?.digits || numeral.enclosed) return null;
  const { value, next, digits } = numeral;
  const era = eraAt(reader, next);
  if (era.hijri === null) return null;
  if (era.hijri) return value >= 1 && value <= LAST_HIJRI ? { year: value, ...era } : null;
  const glued = reader.tokens[next]?.glued ?? false;
  const plausible = value >= (glued ? leastMarked(reader, index) : 1900) && value <= 2100 && digits.length === 4;
  const spelledOut = reader.text(next) !== 'م' && value >= 1;
  return plausible || spelledOut ? { year: value, ...era } : null;
}

/** «1176م» may be metres, but not behind «572هـ/» or «572هـ الموافق». */
function leastMarked({ lists, text }: Reader, index: number): number {
  return lists.hijri.has(text(index - 2)) ? 1000 : 1500;
}

/** «2016»; «2016 شخصا» and «%2016» count. */
export function plainYear(reader: Reader, index: number, since = 1900): ReadDate | null {
  const numeral = figureAt(reader, index);
  if (!numeral || !isYearLike(numeral) || numeral.value < since || numeral.enclosed) return null;
  const after = reader.tokens[numeral.next];
  if (after?.kind === 'word' && nounsOf(reader.lexicon).nouns.longestAt(reader.tokens, numeral.next)) return null;
  if (after && (/^[%$€£]$/.test(after.text) || (after.glued && after.kind === 'word'))) return null;
  return { first: index, next: numeral.next, calendar: 'gregory', year: numeral.value, month: null, day: null };
}
