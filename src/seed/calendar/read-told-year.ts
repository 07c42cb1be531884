/** «في 2016», «مونديال 2022», «أولمبياد باريس 2024», «صيف 2019»: a year by the words before it, where it counts nothing. */
import { readOrdinal } from '../numerals/read-ordinal.ts';
import type { ReadDate } from './date-parts.ts';
import { plainYear, readLoneYear } from './read-year.ts';
import { bare, type Reader } from './reader.ts';

/** How many words before the year its name may stand: «كأس أمم أفريقيا 2023». */
const NAME_REACH = 3;

export function readToldYear(reader: Reader, index: number): ReadDate | null {
  if (bare(reader.text(index), reader.lists.seasons) !== null) return seasonYear(reader, index);
  const year = plainYear(reader, index);
  return year && isTold(reader, index) ? year : titleYear(reader, index);
}

/** «صيف 2019», «شتاء عام 2020» */
function seasonYear(reader: Reader, index: number): ReadDate | null {
  const year = readLoneYear(reader, index + 1) ?? plainYear(reader, index + 1);
  return year && year.calendar === 'gregory' ? { ...year, first: index } : null;
}

function isTold(reader: Reader, index: number): boolean {
  const before = reader.text(index - 1);
  if (before === 'من')
    return leadsToNow(reader, index + 1) || isOfPart(reader, index) || reader.lists.same.has(reader.text(index - 2));
  return bare(before, reader.lists.yearEvents) !== null || isNamed(reader, index);
}

/** «من 1990 إلى اليوم», «حتى الآن» */
function leadsToNow({ lists, tokens, text }: Reader, index: number): boolean {
  const until = lists.phrases('until').longestAt(tokens, index);
  return until !== null && (lists.today.has(text(until.next)) || lists.now.has(text(until.next)));
}

/** «الأسبوع الثالث من 2023» */
function isOfPart(reader: Reader, index: number): boolean {
  return readOrdinal(reader.tokens, index - 2, reader.lexicon)?.definite === true;
}

/** «رؤية السعودية 2030»: nothing but words between, none of them a preposition or a verb. */
function isNamed(reader: Reader, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - NAME_REACH); at--) {
    const token = reader.tokens[at];
    if (token?.kind !== 'word' || reader.lists.notNouns.has(token.text)) return false;
    if (bare(token.text, reader.lists.named) !== null) return true;
    if (/^[بل]/u.test(token.text) && at < index - 1) return false;
  }
  return false;
}

// The mark that closes a title.
const CLOSING = /^["»”]$/u;

/** «رواية "المدينة" (2019)»: in parentheses behind a title. */
function titleYear(reader: Reader, index: number): ReadDate | null {
  if (reader.text(index) !== '(' || reader.text(index + 2) !== ')' || !CLOSING.test(reader.text(index - 1)))
    return null;
  const run = reader.runAt(index + 1);
  const year = Number(run?.parts.length === 1 ? run.parts[0]?.digits : Number.NaN);
  if (!(year >= 1900 && year <= 2100)) return null;
  return { first: index + 1, next: index + 2, calendar: 'gregory', year, month: null, day: null };
}
