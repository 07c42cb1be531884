/** Which year a month is of: «أكتوبر 2023», «أكتوبر من العام الماضي», «7 أكتوبر المقبل». */
import { nounsOf } from '../counted/nouns.ts';
import { directionAt } from './direction.ts';
import type { MonthRead } from './month-at.ts';
import { periodAt } from './read-period.ts';
import { oldYear, readYear, type YearRead } from './read-year.ts';
import { bare, figureAt, type Reader } from './reader.ts';
import { yearNear } from './relative-days.ts';

export interface YearOf {
  readonly year: number | null;
  readonly next: number;
  readonly relative?: boolean;
}

/** Which year's month it is: «2023», «الماضي», «من العام الماضي». */
export function yearOf(reader: Reader, month: MonthRead, day: number | null): YearOf | null {
  return yearAfterMonth(reader, month.next, month) ?? nearYear(reader, month, day);
}

function nearYear(reader: Reader, month: MonthRead, day: number | null): YearOf | null {
  const { published, text } = reader;
  const direction = directionAt(reader, month.next);
  if (direction) {
    const year = published === null ? null : yearNear(published, month.calendar, month.month, day, direction);
    return { year, next: direction.next, relative: true };
  }
  const sameYear = readSameYear(reader, month.next);
  if (sameYear !== null && month.calendar === 'gregory')
    return { year: reader.told.year, next: sameYear, relative: true };
  const period = periodAt(reader, /^(?:من|في)$/u.test(text(month.next)) ? month.next + 1 : month.next);
  if (period?.unit !== 'Y' || month.calendar !== 'gregory') return null;
  const year = published === null ? null : Number(published.slice(0, 4)) + period.steps;
  return { year, next: period.next, relative: true };
}

/** «من العام نفسه», «من نفس العام»: of the year told last; null where none is. */
function readSameYear({ lists, text, told }: Reader, index: number): number | null {
  if (text(index) !== 'من' || told.year === null) return null;
  const [one, two] = [text(index + 1), text(index + 2)];
  const named = one === 'نفس' ? lists.year.has(two) : lists.year.has(one) && lists.same.has(two);
  return named ? index + 3 : null;
}

/** «2023», «من العام 2023», «عام 2023م», «، 2023», «/2023». */
export function yearAfterMonth(reader: Reader, from: number, month: MonthRead): YearOf | null {
  let at = from;
  if (/^[/\-,،]$/u.test(reader.text(at))) at++;
  if (reader.text(at) === 'من' || reader.text(at) === 'في') at++;
  const named = bare(reader.text(at), reader.lists.year) !== null;
  if (named) at++;
  const year = readYear(reader, at, named) ?? spelledYear(reader, at) ?? oldYear(reader, at);
  if (!year || (year.hijri !== null && year.hijri !== (month.calendar === 'islamic-umalqura'))) return null;
  if (month.calendar !== 'gregory') return year.year <= 1600 ? year : null;
  const marked = named || year.hijri === false;
  return marked || isYearBehind(reader, at, year, at > from) ? year : null;
}

/** «29 مايو 1453»; in «7 أكتوبر 1400 جندي», «7 أكتوبر 2000 جندي» and «7 أكتوبر، 2015 جنديا» the figure counts. */
function isYearBehind(reader: Reader, index: number, { year, next }: YearRead, apart: boolean): boolean {
  if (year >= 1500) {
    if (!apart && year % 100 !== 0) return true;
    const noun = nounsOf(reader.lexicon).nouns.longestAt(reader.tokens, next);
    return noun === null || noun.value.sense.kind === 'time';
  }
  return figureAt(reader, index)?.form === 'digits' && reader.tokens[next]?.kind !== 'word';
}

/** «الثامن من نوفمبر ألفين وثلاثة وعشرين»; a round number may count what follows. */
function spelledYear(reader: Reader, index: number): YearRead | null {
  const year = readYear(reader, index, true);
  return year && year.year % 100 !== 0 ? year : null;
}
