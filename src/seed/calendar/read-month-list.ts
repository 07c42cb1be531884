/** Months side by side behind «شهري»: «شهري مارس وأبريل 2023», «أشهر يونيو ويوليو وأغسطس الماضية». */
import { type DateMention, dateMention, spanMention } from './mention.ts';
import { type MonthRead, monthAt } from './month-at.ts';
import { readDate } from './read-date.ts';
import { bare, type Reader } from './reader.ts';

/** Months that follow each other are a span; others are a date each, of the year that stands behind the last. */
export function readMonthList(reader: Reader, index: number): readonly DateMention[] | null {
  if (bare(reader.text(index), reader.lists.listedMonths) === null) return null;
  const months = readMonths(reader, index + 1);
  const [first] = months;
  const last = months.at(-1);
  const date = last && months.length > 1 ? readDate(reader, last.first) : null;
  if (!first || !date || date.day !== null || date.month === null || date.year === null) return null;
  if (months.every(({ month }, at) => month === first.month + at)) {
    const span = spanMention(index, date.next, { ...date, month: first.month }, date);
    return span && [span];
  }
  const mentions = months.map(({ first: at, next, month }) =>
    dateMention({ ...date, month, first: at, next: at === last?.first ? date.next : next }),
  );
  return mentions.every((mention) => mention !== null) ? mentions : null;
}

function readMonths(reader: Reader, index: number): (MonthRead & { readonly first: number })[] {
  const months: (MonthRead & { readonly first: number })[] = [];
  for (let at = index; months.length < 12; ) {
    const from = reader.text(at) === 'و' ? at + 1 : at;
    const month = monthAt(reader.tokens, from, reader.lexicon, months.length > 0);
    if (!month) break;
    months.push({ ...month, first: from });
    at = month.next;
  }
  return months;
}
