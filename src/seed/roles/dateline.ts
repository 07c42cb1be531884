/** Lines whose work is the publication date. */

import { datelineWords } from './dateline-words.ts';
import { type Day, dayOf } from './day.ts';
import { bodyOf, type Page, type Piece } from './page.ts';
import { type Reading, readDateline } from './read-dateline.ts';

const LONGEST = 48;

/** A line that may be a dateline, or a part of one. */
interface Dated {
  readonly piece: Piece;
  /** Its place among the lines that hold words. */
  readonly place: number;
  readonly reading: Reading;
  readonly day: Day | null;
}

/**
 * Tells datelines. A date that stands alone between paragraphs is a date of the story, not of the page; one below the
 * story may be another article's, so it is told only once those are (`everywhere`).
 */
export function recogniseDateline(page: Page, dated: readonly Dated[], everywhere: boolean): void {
  const body = bodyOf(page);
  for (const { piece, reading, day } of merged(dated.filter(({ piece }) => !page.toldOf(piece)))) {
    const labelled = reading.label === 'published' || reading.label === 'updated' || reading.counter;
    const below = body !== null && piece.index > body.first;
    if (below && (!everywhere || piece.index < body.last) && !labelled) continue;
    if (below && !labelled && isOfStory(reading, piece)) continue;
    page.tell(piece, { kind: 'dateline', iso: day?.iso ?? null, reason: { code: reason(reading, day) } });
    if (day?.ambiguous) page.report({ code: 'date-day-first', line: piece.line, params: { iso: day.iso } });
  }
}

/** «السبت 4 نوفمبر:», «آخر موعد: 15 يناير 2019», «8 نوفمبر»: below the first paragraph a date of the story. */
function isOfStory({ rest, days, relative }: Reading, { view }: Piece): boolean {
  return rest.length > 0 || (days.length === 0 && !relative) || /:\s*$/u.test(view.text);
}

/** The short lines that nothing is told of yet and that a dateline may be made of. */
export function datedLines(page: Page): readonly Dated[] {
  const words = datelineWords(page.lexicon);
  const found: Dated[] = [];
  for (const [place, piece] of page.filled.entries()) {
    if (piece.view.tokens.length > LONGEST || page.toldOf(piece)) continue;
    const reading = readDateline(piece.view.tokens, words);
    if (isDateline(reading) || isPart(reading, piece)) found.push({ piece, place, reading, day: chosenDay(reading) });
  }
  return found;
}

/** A date, or what stands for one, with little beside it that is not of the same sort. */
export function isDateline(reading: Reading): boolean {
  const beside = reading.rest.reduce((sum, run) => sum + run.words, 0);
  const dated = reading.days.length > 0;
  const { day, month } = reading.parts;
  if (!dated && !reading.relative && !(day !== null && month !== null) && !(reading.counter && reading.clock))
    return false;
  if (beside === 0) return true;
  if (reading.rest.every((run) => run.apart)) return beside <= 6 && (dated || reading.relative || reading.counter);
  if (!dated) return false;
  // «حائل 24 ربيع الآخر 1445 هـ الموافق 08 نوفمبر 2023 م واس»
  const [first, second] = reading.days;
  if (first && second && first.day.hijri !== second.day.hijri && first.day.iso === second.day.iso) return beside <= 3;
  return beside <= (reading.writer ? 5 : reading.label === 'published' || reading.label === 'updated' ? 2 : 1);
}

/** «19», «Feb.», «2020» or «تاريخ النشر:» alone on a line: told only where its neighbours complete it. */
function isPart(reading: Reading, piece: Piece): boolean {
  if (reading.rest.length > 0 || piece.words.length > 3) return false;
  const { day, month, year } = reading.parts;
  return (
    day !== null ||
    month !== null ||
    year !== null ||
    reading.clock ||
    reading.weekday ||
    reading.label === 'published' ||
    reading.label === 'updated'
  );
}

/** Parts that follow each other make one date; parts that make none are no datelines. */
function merged(found: readonly Dated[]): Dated[] {
  const out: Dated[] = [];
  for (let at = 0; at < found.length; ) {
    const run = partsFrom(found, at);
    if (run.length === 0) {
      out.push(found[at] as Dated);
      at += 1;
      continue;
    }
    out.push(...completed(run, out.at(-1), found[at + run.length]));
    at += run.length;
  }
  return out;
}

function partsFrom(found: readonly Dated[], at: number): Dated[] {
  const run: Dated[] = [];
  for (const dated of found.slice(at, at + 4)) {
    const before = run.at(-1);
    if (isDateline(dated.reading) || (before && dated.place - before.place > 1)) break;
    run.push(dated);
  }
  return run;
}

/** The lines of one date: the first tells it. A label, weekday or clock time may stand beside a whole date. */
function completed(run: readonly Dated[], before: Dated | undefined, next: Dated | undefined): Dated[] {
  const first = run[0] as Dated;
  const of = (part: 'day' | 'month' | 'year'): number | null =>
    run.map(({ reading }) => reading.parts[part]).find((value) => value !== null) ?? null;
  const [day, month, year] = [of('day'), of('month'), of('year')];
  const label = run.find(({ reading }) => reading.label !== null);
  if (day !== null && month !== null && year !== null) {
    const told = dayOf(year, month, day);
    return told ? run.map((dated) => (dated === first ? { ...dated, day: told } : dated)) : [];
  }
  const beside = [before, next].some((other) => other?.day && Math.abs(other.place - first.place) <= run.length);
  if (beside && run.every(({ reading }) => reading.clock || reading.weekday)) return [...run];
  const dateFollows = label && run.length === 1 && next && isDateline(next.reading) && next.place - first.place === 1;
  return dateFollows ? [first] : [];
}

/** The day of publication if labelled so, else the first not labelled as an update; Gregorian before Hijri. */
function chosenDay(reading: Reading): Day | null {
  const rank = ({ day, label }: Reading['days'][number]): number =>
    (label === 'published' ? 0 : label === null ? 2 : 4) + (day.hijri ? 1 : 0);
  const day = reading.days.toSorted((a, b) => rank(a) - rank(b))[0]?.day ?? null;
  return day?.hijri && reading.weekdayNumber !== null ? onWeekday(day, reading.weekdayNumber) : day;
}

/**
 * The moon is seen a day earlier or later from country to country: of the days around a Hijri one that which is the
 * weekday told.
 */
function onWeekday(day: Day, weekday: number): Day {
  const time = Date.parse(day.iso);
  const near = [0, -1, 1].map((shift) => new Date(time + shift * 86_400_000));
  const told = near.find((date) => (date.getUTCDay() || 7) === weekday);
  return told ? { ...day, iso: told.toISOString().slice(0, 10) } : day;
}

function reason(reading: Reading, day: Day | null): string {
  const told = reading.days.find((dated) => dated.day === day);
  const label = told ? told.label : reading.label;
  if (label === 'updated') return 'date-updated';
  if (label === 'published') return 'date-published';
  return day ? 'date' : reading.relative ? 'date-relative' : 'date-part';
}
