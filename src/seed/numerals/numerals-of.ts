/** All numbers of a text. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { nounsOf } from '../counted/nouns.ts';
import { wordLists } from '../counted/word-lists.ts';
import type { Token, View } from '../view.ts';
import { viewMemory } from '../view-memory.ts';
import { askedOnce } from '../words.ts';
import { type DigitRun, digitRuns } from './digit-runs.ts';
import { figureAt } from './figure-at.ts';
import { type NumberStart, type NumberWord, numberStarts, numberWords } from './number-words.ts';
import type { Numeral } from './numeral.ts';
import { isVulgar } from './read-group.ts';
import type { Reading } from './read-numeral.ts';
import { readOrdinal } from './read-ordinal.ts';
import { shareAt, wordsAt } from './words-at.ts';

export interface Numerals {
  /** In order; they never share a token. */
  readonly all: readonly Numeral[];
  /** Every run of digits, those that are no number too. */
  readonly runs: readonly DigitRun[];
  /** Fractions of something that is no scale word: «نصف», «ثلاثة أرباع». They share no token with `all`. */
  readonly shares: readonly Numeral[];
}

interface Scan extends Reading {
  readonly startsAt: (token: Token) => readonly NumberStart[] | null;
}

const read = viewMemory<Numerals>();

/** The numbers of a view, read once. Linear. */
export function numeralsOf(view: View, lexicon: Lexicon): Numerals {
  const known = read.get(view);
  if (known) return known;
  const runs = digitRuns(view.tokens);
  const made = { ...scan(view, runs, lexicon), runs };
  read.set(view, made);
  return made;
}

function scan(view: View, runs: readonly DigitRun[], lexicon: Lexicon): Pick<Numerals, 'all' | 'shares'> {
  const { tokens } = view;
  const runAt: (DigitRun | undefined)[] = new Array(tokens.length);
  for (const run of runs) runAt[run.first] = run;
  const reading = readingOf(view, runAt, lexicon);
  const all: Numeral[] = [];
  const shares: Numeral[] = [];
  for (let at = 0; at < tokens.length; ) {
    const starts = startsAt(reading, at);
    const other = starts && starts.length > 0 ? otherEnd(tokens, at, lexicon) : null;
    const numeral = starts && other === null ? numeralAt(reading, at, starts) : null;
    const share = starts && other === null && !numeral ? shareAt(reading, at, starts) : null;
    if (numeral && isTold(numeral.value) && !isDoubtful(reading, numeral, lexicon)) all.push(numeral);
    if (share) shares.push(share);
    at = other ?? numeral?.next ?? share?.next ?? runAt[at]?.next ?? at + 1;
  }
  return { all, shares };
}

/** What is shown rounds to six decimals (i18n), and no larger whole number than that is exact: nothing else is told. */
const SMALLEST = 1e-6;

function isTold(value: number): boolean {
  const size = Math.abs(value);
  return size === 0 || (size >= SMALLEST && size <= Number.MAX_SAFE_INTEGER);
}

function readingOf(view: View, runAt: readonly (DigitRun | undefined)[], lexicon: Lexicon): Scan {
  return {
    words: numberWords(lexicon),
    startsAt: numberStarts(lexicon),
    tokens: view.tokens,
    digitsAt: (index) => {
      const run = runAt[index];
      return run?.parts.length === 1 ? run.parts[0] : undefined;
    },
    hasTanwin: (index) => sourceOf(view, index).includes('\u064b'),
    hasHamza: (index) => sourceOf(view, index).normalize('NFKC').includes('ئ'),
  };
}

function sourceOf(view: View, index: number): string {
  const token = view.tokens[index];
  if (!token) return '';
  const { start, end } = view.range(token.start, token.end);
  return view.source.slice(start, end);
}

const NO_CLITICS: readonly NumberStart[] = [];

/** How a number can start with a token: none the ways for a figure, null where it cannot. */
function startsAt(reading: Scan, index: number): readonly NumberStart[] | null {
  const token = reading.tokens[index] as Token;
  if (token.kind === 'word') return reading.startsAt(token);
  return token.kind === 'number' || token.text === '(' || (!token.glued && startsVulgar(token)) ? NO_CLITICS : null;
}

const startsVulgar = askedOnce(isVulgar);

/** Where what only looks like a number ends: «ألف ليلة وليلة», «بالمئة», «في المئة من السكان». */
function otherEnd(tokens: readonly Token[], index: number, lexicon: Lexicon): number | null {
  const lists = wordLists(lexicon);
  const idiom = lists.phrases('idioms').longestAt(tokens, index, { clitics: true });
  if (idiom) return idiom.next;
  if (isTenOfOrdinal(tokens, index, lexicon)) return index + 1;
  const percent = lists.phrases('percent');
  const next = percent.longestAt(tokens, index)?.next ?? null;
  const inPercent = next !== null || (index > 0 && percent.longestAt(tokens, index - 1)?.next === index + 1);
  // «في المئة يوم الأولى»
  return inPercent && !nounsOf(lexicon).nouns.longestAt(tokens, next ?? index + 1) ? (next ?? index + 1) : null;
}

/** «عشرة» of «الثانية عشرة». */
function isTenOfOrdinal(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  if (numberWords(lexicon).get(tokens[index]?.text ?? '')?.['after-unit'] === undefined) return false;
  return readOrdinal(tokens, index - 1, lexicon)?.next === index + 1;
}

/** «مية» is water and «ميتا» a company, «دزينة» says no more than some: a number before what can be counted, or alone. */
function isDoubtful(reading: Scan, numeral: Numeral, lexicon: Lexicon): boolean {
  const { tokens } = reading;
  if (numeral.form === 'digits') return false;
  const { dozen, hamza } = firstWord(reading, numeral.first);
  if (hamza === 'always' && !reading.hasHamza(numeral.first)) return true;
  if (numeral.next > numeral.first + 1 || (!dozen && (!hamza || reading.hasHamza(numeral.first)))) return false;
  if (tokens.length === 1 || nounsOf(lexicon).nouns.longestAt(tokens, numeral.next)) return false;
  const { figureWords, phrases } = wordLists(lexicon);
  const told = [1, 2].some((back) => figureWords.has(tokens[numeral.first - back]?.text ?? ''));
  return !told && !phrases('percent').longestAt(tokens, numeral.next);
}

/** What the word at an index is in a number, its clitics taken off. */
function firstWord({ tokens, words, startsAt }: Scan, index: number): NumberWord {
  const token = tokens[index] as Token;
  const start = startsAt(token)?.find(({ cut }) => words.has(token.text.slice(cut)));
  return words.get(token.text.slice(start?.cut)) ?? {};
}

function numeralAt(reading: Scan, index: number, starts: readonly NumberStart[]): Numeral | null {
  return starts === NO_CLITICS ? figureAt(reading, index) : wordsAt(reading, index, starts);
}
