/** Which tokens a date can start with, and which of the readers may read it: most words of a text cost one look. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { isYearLike } from '../counted/noun-after.ts';
import { folded } from '../fold.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { ordinalForms, readOrdinal } from '../numerals/read-ordinal.ts';
import { perLexicon } from '../per-lexicon.ts';
import type { Token } from '../view.ts';
import { askedOnce } from '../words.ts';
import { definiteTimes } from './read-period.ts';
import { saysNoMore } from './read-relative.ts';
import { joinedFigure, type Reader } from './reader.ts';

/** What may start at a token; the sum of what does. */
export const START = { span: 1, days: 2, weekday: 4, lead: 8, part: 16, date: 32, relative: 64 } as const;
const { span, days, weekday, lead, part, date, relative } = START;
const FIGURE = span | days | date;
/** An ordinal: whether it is a day, the words behind it tell. */
const ORDINAL = 128;

const CLITICS = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب', 'فل'];

interface Starts {
  readonly startOf: (token: Token) => number;
  /** First words of months, without clitics. */
  readonly months: ReadonlySet<string>;
}

/** The sum of what may start at a token; 0 where no date does. */
export function startsAt(reader: Reader, index: number): number {
  const token = reader.tokens[index];
  const numeral = reader.numeralAt(index);
  if (numeral) return startOfFigure(reader, numeral);
  if (token?.kind === 'number') return isDateRun(reader, index) ? FIGURE : 0;
  if (token?.text === '(')
    return reader.tokens[index + 1]?.text.length === 4 && reader.text(index + 2) === ')' ? date : 0;
  if (token?.kind !== 'word') return 0;
  const start = starts(reader.lexicon).startOf(token);
  const ordinal = (start & ORDINAL) !== 0 && isOrdinal(reader, index);
  // «من» is in every sentence: it opens a span of dates only before a figure or a date's first word.
  if (start !== 0 && reader.lists.fromWords.has(token.text))
    return opensSpan(reader, index + 1) || saysNoMore(reader, index) ? start : 0;
  return ordinal ? start | FIGURE : start & ~ORDINAL;
}

function opensSpan(reader: Reader, index: number): boolean {
  const token = reader.tokens[index];
  const numeral = reader.numeralAt(index);
  if (numeral) return startOfFigure(reader, numeral) !== 0;
  if (token?.kind === 'number') return isDateRun(reader, index);
  if (token?.kind !== 'word') return false;
  const start = starts(reader.lexicon).startOf(token);
  return (start & ~ORDINAL) !== 0 || (start !== 0 && isOrdinal(reader, index));
}

/** The sum of what a word can start by itself; 0 for most words. */
export function wordStarts(lexicon: Lexicon): (token: Token) => number {
  return starts(lexicon).startOf;
}

function isOrdinal(reader: Reader, index: number): boolean {
  const ordinal = readOrdinal(reader.tokens, index, reader.lexicon);
  if (!ordinal) return false;
  const after = reader.text(ordinal.next);
  const { months } = starts(reader.lexicon);
  if (!ordinal.definite) return months.has(after);
  return /^(?:من|منه|و|و?ال.*|[/،,-])$/u.test(after) || months.has(after) || reader.lists.until.has(after);
}

/** Several numbers with marks between, or one that is no number by itself. */
function isDateRun(reader: Reader, index: number): boolean {
  const run = reader.runAt(index);
  return run !== undefined && (run.parts.length > 1 || run.parts[0]?.digits == null || isEra(reader, run.next));
}

/** Behind a figure: a month, «من», «إلى», the mark of a calendar, or one of them behind a mark; another day behind «و». */
function startOfFigure(reader: Reader, numeral: Numeral): number {
  if (isYearLike(numeral)) return FIGURE;
  const { lists, text, tokens } = reader;
  const marked = /^[/,،-]$/u.test(text(numeral.next));
  const at = marked ? numeral.next + 1 : numeral.next;
  if (isEra(reader, numeral.next) || (marked && tokens[at]?.kind === 'number')) return FIGURE;
  if (numeral.value > 31) return 0;
  const after = text(at);
  if (starts(reader.lexicon).months.has(after) || after === 'من' || after === 'منه' || lists.month.has(after))
    return FIGURE;
  if (lists.until.has(after)) return span;
  if (lists.current.has(after)) return date;
  return joinedFigure(reader, at) === null ? 0 : days;
}

function isEra({ lists, text }: Reader, index: number): boolean {
  return lists.hijri.has(text(index)) || lists.gregorian.has(text(index));
}

const starts = perLexicon((lexicon): Starts => {
  const table = new Map<string, number>();
  const add = (word: string, start: number): unknown => table.set(word, (table.get(word) ?? 0) | start);
  for (const [phrases, start] of phrasesOf(lexicon)) {
    for (const word of firstWords(phrases)) for (const form of withClitics(word)) add(form, start);
  }
  for (const word of definiteTimes(lexicon).keys()) add(word, relative);
  const ordinals = ordinalForms(lexicon);
  const made = {
    startOf: askedOnce((text) => (table.get(text) ?? 0) | (ordinals.has(text) ? ORDINAL : 0)),
    months: firstWords(lexicon.months.flatMap((month) => month.forms)),
  };
  return made;
});

function withClitics(word: string): string[] {
  const forms = CLITICS.map((clitic) => clitic + word);
  return word.startsWith('ال') ? [...forms, ...['لل', 'ولل', 'فلل'].map((clitic) => clitic + word.slice(2))] : forms;
}

function firstWords(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.map((phrase) => folded(phrase).split(' ')[0] as string));
}

/** Everything of the lexicon that a date may open with. */
function phrasesOf({ calendar, months, 'not-figures': notFigures }: Lexicon): (readonly [string[], number])[] {
  const { quarters, thirds, halves, monthsPlural, yesterday, dayBefore, today, tomorrow, dayAfter } = calendar;
  return [
    [months.flatMap((month) => month.forms), span | date | relative],
    [calendar.weekdays.flatMap(({ forms }) => forms), span | weekday | lead],
    [calendar.day, span | days | weekday | lead],
    [calendar.listed, days | weekday],
    [calendar.listedMonths, days],
    [calendar.year, span | date],
    [calendar.month, span | date | relative],
    [calendar.seasons, date],
    [calendar.firstDay, date],
    [calendar.edges, span],
    [calendar.these, lead | relative],
    [calendar.ago, relative],
    [[quarters, thirds, halves, monthsPlural].flat(), part],
    [[yesterday, dayBefore, today, tomorrow, dayAfter].flat(), lead],
    [notFigures.betweenWords, span],
    [notFigures.fromWords, span | weekday],
  ];
}
