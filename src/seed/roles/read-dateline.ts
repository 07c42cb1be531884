/** Reads a short line as a dateline: dates, clock times, labels, counters, and how much of it is something else. */

import type { PhraseIndex } from '../phrases.ts';
import type { Token } from '../view.ts';
import type { DateWord } from './dateline-words.ts';
import { type Day, dayOf, dayOfFigures } from './day.ts';

export interface Reading {
  /** The days told, in order, each with the label before it. */
  readonly days: readonly { readonly day: Day; readonly label: 'published' | 'updated' | null }[];
  /** Parts of a date that do not make one alone: «19», «Feb.», «2020», «8 نوفمبر». */
  readonly parts: { readonly day: number | null; readonly month: number | null; readonly year: number | null };
  readonly label: 'published' | 'updated' | 'date' | null;
  readonly relative: boolean;
  readonly counter: boolean;
  readonly weekday: boolean;
  /** Which weekday, ISO 8601: Monday is 1; null where none stands. */
  readonly weekdayNumber: number | null;
  readonly clock: boolean;
  /** True where a writer is named: «كتب أحمد جمال الأربعاء، 08 نوفمبر 2023». */
  readonly writer: boolean;
  /** Runs of words that belong to none of this: how many words each has, and whether marks part it from the rest. */
  readonly rest: readonly { readonly words: number; readonly apart: boolean }[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
interface State extends Mutable<Omit<Reading, 'days' | 'rest' | 'parts'>> {
  readonly days: { day: Day; label: 'published' | 'updated' | null }[];
  readonly parts: Mutable<Reading['parts']>;
  /** Which tokens are accounted for. */
  readonly known: boolean[];
}

const SEPARATOR = '|/-،,:•·»>؛*_()[]';

export function readDateline(tokens: readonly Token[], words: PhraseIndex<DateWord>): Reading {
  const state: State = {
    days: [],
    parts: { day: null, month: null, year: null },
    label: null,
    relative: false,
    counter: false,
    weekday: false,
    weekdayNumber: null,
    clock: false,
    writer: false,
    known: tokens.map((token) => token.kind === 'mark'),
  };
  for (let at = 0; at < tokens.length; ) {
    const next =
      figures(tokens, at, state) ?? dayAndMonth(tokens, at, words, state) ?? wordAt(tokens, at, words, state);
    if (next !== null) state.known.fill(true, at, next);
    at = next ?? at + 1;
  }
  return { ...state, rest: unknownRuns(tokens, state.known) };
}

type Step = number | null;

/** 08/11/2023, 2023-11-08, 8 - 11 - 2023, 2018:09:27.08:33, 10:15, 10:15:30. */
function figures(tokens: readonly Token[], at: number, state: State): Step {
  if (tokens[at]?.kind !== 'number' || tokens[at + 2]?.kind !== 'number') return null;
  const text = (offset: number): string => tokens[at + offset]?.text ?? '';
  const three = text(3) === text(1) && tokens[at + 4]?.kind === 'number';
  if (text(1) === ':' && !(three && text(0).length === 4)) {
    state.clock = true;
    return three ? at + 5 : at + 3;
  }
  if (!three || !'/-.\\:'.includes(text(1))) return null;
  const last = unglued(text(0), text(4));
  const lengths = [text(0), text(2), last].map((figure) => figure.length).join('');
  // 4-1-2, 2-2-4 …: a date by its shape, also where there is no such day (31/02/2023)
  if (!/^(?:4[12][12]|[12][12][24])$/.test(lengths)) return null;
  const day = dayOfFigures(text(0), text(2), last);
  if (day) addDay(state, day);
  return at + 5;
}

/** «17.06.2021١٧ يونيو ٢٠٢١»: the day again, in words, glued to the figures of it. */
function unglued(first: string, last: string): string {
  const length = first.length < 4 ? 4 : last.length < 3 ? last.length : Math.ceil(last.length / 2);
  const [end, again] = [last.slice(0, length), last.slice(length)];
  const day = first.length === 4 ? end : first;
  return last.length > length && again.length <= 2 && Number(again) === Number(day) ? end : last;
}

/** 8 نوفمبر/تشرين الثاني 2023 م, الثامن excluded; نوفمبر 8, 2023; 8 نوفمبر. */
function dayAndMonth(tokens: readonly Token[], at: number, words: PhraseIndex<DateWord>, state: State): Step {
  const number = isSmall(tokens[at]) ? Number((tokens[at] as Token).text) : null;
  const month = monthAt(tokens, number === null ? at : skipMarks(tokens, at + 1, '-/،,.'), words);
  if (!month) return null;
  const afterMonth = skipMarks(tokens, month.next, '-/،,.');
  if (number === null && isSmall(tokens[afterMonth])) {
    const year = skipMarks(tokens, afterMonth + 1, '-/،,.');
    return (
      complete(tokens, year, Number((tokens[afterMonth] as Token).text), month, state) ??
      partial(state, afterMonth + 1, Number((tokens[afterMonth] as Token).text), month)
    );
  }
  if (number === null)
    return complete(tokens, afterMonth, null, month, state) ?? partial(state, month.next, null, month);
  return complete(tokens, afterMonth, number, month, state) ?? partial(state, month.next, number, month);
}

interface Month {
  readonly month: number;
  readonly hijri: boolean;
  readonly next: number;
}

/** A month, or one month by two names: «تشرين الثاني / نوفمبر», «نوفمبر (تشرين الثاني)». */
function monthAt(tokens: readonly Token[], at: number, words: PhraseIndex<DateWord>): Month | null {
  const match = words.longestAt(tokens, at);
  if (match?.value.is !== 'month') return null;
  const { month, hijri } = match.value;
  const twin = skipMarks(tokens, match.next, '/(-');
  const again = twin > match.next ? words.longestAt(tokens, twin) : null;
  if (again?.value.is !== 'month' || again.value.month !== month || again.value.hijri !== hijri)
    return { month, hijri, next: match.next };
  return { month, hijri, next: skipMarks(tokens, again.next, ')') };
}

function complete(
  tokens: readonly Token[],
  at: number,
  day: number | null,
  { month, hijri }: Month,
  state: State,
): Step {
  const year = tokens[at];
  if (year?.kind !== 'number' || year.text.length !== 4) return null;
  if (day === null) {
    Object.assign(state.parts, { month, year: Number(year.text) });
    return at + 1;
  }
  const told = dayOf(Number(year.text), month, day, hijri);
  if (!told) return null;
  addDay(state, told);
  return at + 1;
}

function partial(state: State, next: number, day: number | null, { month, hijri }: Month): Step {
  if (!hijri) Object.assign(state.parts, day === null ? { month } : { day, month });
  return next;
}

/** A word of datelines, or a figure beside one. */
function wordAt(tokens: readonly Token[], at: number, words: PhraseIndex<DateWord>, state: State): Step {
  const token = tokens[at] as Token;
  if (token.kind === 'number') return numberAt(tokens, at, words, state);
  const match = words.longestAt(tokens, at);
  if (!match) return null;
  const { is } = match.value;
  if (is === 'published' || is === 'updated') state.label = is;
  else if (is === 'date') state.label ??= 'date';
  else if (is === 'relative') return relative(tokens, match.next, words, state);
  else if (is === 'weekday') {
    state.weekday = true;
    state.weekdayNumber ??= match.value.day;
  } else if (is === 'clock' || is === 'counter' || is === 'writer') state[is] = true;
  else if (is === 'unit') return null;
  return match.next;
}

/** «منذ 3 أيام», «منذ ساعتين», «3 days ago». */
function relative(tokens: readonly Token[], at: number, words: PhraseIndex<DateWord>, state: State): Step {
  const unit = tokens[at]?.kind === 'number' ? at + 1 : at;
  const match = words.longestAt(tokens, unit);
  if (match?.value.is !== 'unit' && match?.value.is !== 'counter') return null;
  state.relative = true;
  // «منذ يوم واحد»
  const more = words.longestAt(tokens, match.next);
  return more?.value.is === 'unit' ? more.next : match.next;
}

/** «1400 مشاهدة», «24 هـ», «2020» alone. A figure that nothing explains stays unknown. */
function numberAt(tokens: readonly Token[], at: number, words: PhraseIndex<DateWord>, state: State): Step {
  const value = Number((tokens[at] as Token).text);
  let end = at + 1;
  while (',.٬'.includes(tokens[end]?.text ?? ' ') && tokens[end + 1]?.kind === 'number') end += 2;
  const after = words.longestAt(tokens, end)?.value.is;
  if (after === 'counter' || (after === 'unit' && tokens[end + 1]?.text === 'ago')) {
    if (after === 'counter') state.counter = true;
    else state.relative = true;
    return (words.longestAt(tokens, end)?.next ?? end) + (after === 'unit' ? 1 : 0);
  }
  if (state.counter && tokens[at - 1]?.text === ':') return end;
  if (tokens.length > 3 || end > at + 1) return null;
  if (value >= 1 && value <= 31) state.parts.day = value;
  else if (value >= 1990 && value <= 2100) state.parts.year = value;
  else return null;
  return end;
}

function addDay(state: State, day: Day): void {
  state.days.push({ day, label: state.label === 'date' ? null : state.label });
}

function isSmall(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.text.length <= 2 && Number(token.text) >= 1 && Number(token.text) <= 31;
}

function skipMarks(tokens: readonly Token[], at: number, marks: string): number {
  let next = at;
  while (next < at + 2 && tokens[next]?.kind === 'mark' && marks.includes((tokens[next] as Token).text)) next++;
  return next;
}

function unknownRuns(tokens: readonly Token[], known: readonly boolean[]): { words: number; apart: boolean }[] {
  const runs: { words: number; apart: boolean }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (known[at]) continue;
    const start = at;
    while (at + 1 < tokens.length && !known[at + 1]) at++;
    const parted = (token: Token | undefined): boolean => token === undefined || SEPARATOR.includes(token.text);
    // «و.س»: initials of the writer
    const dotted = [tokens[start - 1], tokens[at + 1]].some((beside) => beside?.text === '.');
    const initials = dotted && start === at && tokens[at]?.text.length === 1;
    const apart = initials || (parted(tokens[start - 1]) && parted(tokens[at + 1]));
    runs.push({ words: at - start + 1, apart });
  }
  return runs;
}
