/** Days of one month side by side: «2 و3 أكتوبر», «يومي 7 و8 تشرين الثاني», «أيام 5 و6 و7 مارس 2023». */
import type { DateParts } from './date-parts.ts';
import { type DateMention, dateMention, spanMention } from './mention.ts';
import { readDate } from './read-date.ts';
import { type DayRead, readDay } from './read-day.ts';
import { bare, joinedFigure, type Reader } from './reader.ts';

const MOST_DAYS = 7;

interface PlacedDay extends DayRead {
  readonly first: number;
}

/** Days that follow each other are a span; others are a date each, of the month that stands behind the last. */
export function readDayList(reader: Reader, index: number): readonly DateMention[] | null {
  if (isInRow(reader, index)) return null;
  const listed = bare(reader.text(index), reader.lists.listed) !== null || isDayWord(reader, index);
  const days = readDays(reader, listed ? index + 1 : index);
  const last = days.at(-1);
  const date = last && days.length > 1 ? readDate(reader, last.first) : null;
  if (!last || !date || date.day !== last.day || date.month === null || date.next <= last.next) return null;
  const parts: DateParts = { calendar: date.calendar, year: date.year, month: date.month, day: date.day };
  if (days.every(({ day }, at) => at === 0 || day === (days[at - 1]?.day ?? 0) + 1)) {
    const span = spanMention(index, date.next, { ...parts, day: (days[0] as DayRead).day }, parts);
    return span && [span];
  }
  const mentions = days.map((day) =>
    day === last ? dateMention(date) : dateMention({ ...date, first: day.first, next: day.next, day: day.day }),
  );
  return mentions.every((mention) => mention !== null) ? mentions : null;
}

/** Within a row of figures that was no row of days from its start: «7 و7 و7». */
function isInRow({ tokens, text }: Reader, index: number): boolean {
  const joint = tokens[index - 1]?.kind === 'number' ? text(index) : text(index - 1);
  const before = joint === text(index) ? index - 1 : index - 2;
  return /^[و،,]$/u.test(joint) && tokens[before]?.kind === 'number';
}

function isDayWord(reader: Reader, index: number): boolean {
  return bare(reader.text(index), reader.lists.day) !== null;
}

/** «5، 6 و7», «الأول والثاني» */
function readDays(reader: Reader, index: number): PlacedDay[] {
  const days: PlacedDay[] = [];
  for (let at: number | null = index; at !== null && days.length < MOST_DAYS; ) {
    const day = readDay(reader, at);
    if (!day || day.form === 'first' || day.form === 'named') break;
    days.push({ ...day, first: at });
    at = nextDay(reader, day.next);
  }
  return days;
}

function nextDay(reader: Reader, index: number): number | null {
  const figure = joinedFigure(reader, index);
  if (figure !== null) return figure;
  const word = reader.text(index);
  if (/^[،,]$/u.test(word)) return reader.tokens[index + 1]?.kind === 'number' ? index + 1 : null;
  return /^وال/u.test(word) ? index : null;
}
