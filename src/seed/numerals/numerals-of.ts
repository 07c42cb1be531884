/** All numbers of a text. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { lastView } from '../last-view.ts';
import type { Token, View } from '../view.ts';
import { type DigitRun, digitRuns } from './digit-runs.ts';
import { type NumberStart, numberStarts, numberWords } from './number-words.ts';
import type { Numeral } from './numeral.ts';
import { type Reading, type ReadNumber, readNumber } from './read-numeral.ts';

export interface Numerals {
  /** In order; they never share a token. */
  readonly all: readonly Numeral[];
  /** Every run of digits, those that are no number too. */
  readonly runs: readonly DigitRun[];
}

interface Scan extends Reading {
  readonly starts: ReadonlyMap<string, readonly NumberStart[]>;
}

const read = lastView<Numerals>();

/** The numbers of a view, read once. Linear. */
export function numeralsOf(view: View, lexicon: Lexicon): Numerals {
  const known = read.get(view);
  if (known) return known;
  const runs = digitRuns(view.tokens);
  const made = { all: scan(view, runs, lexicon), runs };
  read.set(view, made);
  return made;
}

function scan(view: View, runs: readonly DigitRun[], lexicon: Lexicon): Numeral[] {
  const { tokens } = view;
  const runAt: (DigitRun | undefined)[] = new Array(tokens.length);
  for (const run of runs) runAt[run.first] = run;
  const reading: Scan = {
    words: numberWords(lexicon),
    starts: numberStarts(lexicon),
    tokens,
    digitsAt: (index) => {
      const run = runAt[index];
      return run?.parts.length === 1 ? run.parts[0] : undefined;
    },
    hasTanwin: (index) => hasTanwin(view, index),
  };
  const numerals: Numeral[] = [];
  for (let at = 0; at < tokens.length; ) {
    const numeral = numeralAt(reading, at);
    if (numeral) numerals.push(numeral);
    at = numeral?.next ?? runAt[at]?.next ?? at + 1;
  }
  return numerals;
}

function hasTanwin(view: View, index: number): boolean {
  const token = view.tokens[index];
  if (!token) return false;
  const { start, end } = view.range(token.start, token.end);
  return view.source.slice(start, end).includes('\u064b');
}

// «وبالـ» «لل» «و» before a figure in digits.
const GLUED_CLITICS = /^(?<and>[وف]?)(?:لل|[بلك]?(?<the>ال)?)$/u;
function numeralAt(reading: Scan, index: number): Numeral | null {
  const token = reading.tokens[index] as Token;
  if (token.kind === 'number' || token.text === '(') return figureAt(reading, index);
  const starts = token.kind === 'word' ? reading.starts.get(token.text) : undefined;
  return starts ? wordsAt(reading, index, starts) : null;
}

function figureAt(reading: Reading, index: number): Numeral | null {
  const { tokens } = reading;
  const number = readNumber(reading, index, '') ?? readEnclosedNumber(reading, index);
  if (!number) return null;
  const enclosed = tokens[index]?.text === '(';
  const digitAt = enclosed ? index + 1 : index;
  const digits = number.form === 'digits' ? (reading.digitsAt(digitAt)?.digits ?? null) : null;
  const before = gluedBefore(tokens, index);
  if (before === null) return null;
  const numeral = { ...number, enclosed, digits, joined: before.joined, definite: before.definite };
  return isNegative(tokens, index, number.next)
    ? { ...numeral, value: -number.value, first: index - 1 }
    : { ...numeral, first: before.first };
}

/** «(3 آلاف)»: a whole number of several words in parentheses. */
function readEnclosedNumber(reading: Reading, index: number): ReadNumber | null {
  const inner = reading.tokens[index + 1];
  if (reading.tokens[index]?.text !== '(' || !inner || inner.text === '(') return null;
  const number = readNumber(reading, index + 1, inner.text);
  return number && reading.tokens[number.next]?.text === ')' ? { ...number, next: number.next + 1 } : null;
}

/** What is glued to a figure's front: clitics belong to it; letters of another kind make it a name («إف-16», «F16»). */
function gluedBefore(
  tokens: readonly Token[],
  index: number,
): { first: number; joined: boolean; definite: boolean } | null {
  const plain = { first: index, joined: tokens[index - 1]?.text === 'و', definite: false };
  if (!tokens[index]?.glued)
    return /^[وفبكل]?ال$/u.test(tokens[index - 1]?.text ?? '')
      ? { first: index - 1, joined: false, definite: true }
      : plain;
  const before = tokens[index - 1];
  if (before?.kind === 'word') {
    const groups = GLUED_CLITICS.exec(before.text)?.groups;
    if (groups)
      return {
        first: index - 1,
        joined: groups['and'] === 'و',
        definite: before.text.endsWith('ال') || before.text.endsWith('لل'),
      };
    if (!/\p{Script=Arabic}/u.test(before.text)) return null;
    return tokens[index]?.text === '(' ? plain : { ...plain, first: index - 1 };
  }
  if (before?.text === '-') return before.glued && tokens[index - 2]?.kind === 'word' ? null : plain;
  return /^[+#@_&*=/\\.:]$/.test(before?.text ?? '') && before?.text !== ':' ? null : plain;
}

/** «-5»: the dash glued to the figure and to nothing before it; at the start of a longer text it is a bullet. */
function isNegative(tokens: readonly Token[], index: number, next: number): boolean {
  const dash = tokens[index - 1];
  if (dash?.text !== '-' || dash.glued || !tokens[index]?.glued || tokens[index]?.kind !== 'number') return false;
  return dash.index > 0 ? tokens[dash.index - 1]?.kind !== 'number' : next === tokens.length;
}

function wordsAt(reading: Reading, index: number, starts: readonly NumberStart[]): Numeral | null {
  if (isFewBefore(reading, index)) return null;
  const text = reading.tokens[index]?.text ?? '';
  for (const { cut, joined, definite } of starts) {
    if (cut === 0 && reading.words.get(text)?.minus !== undefined) return negativeAt(reading, index);
    const number = readNumber(reading, index, text.slice(cut));
    if (!number) continue;
    return {
      ...number,
      first: index,
      joined: joined || reading.tokens[index - 1]?.text === 'و',
      definite,
      digits: null,
      enclosed: false,
    };
  }
  return null;
}

/** «بضعة عشر», «وبضع وعشرون»: no figure. */
function isFewBefore({ words, tokens }: Reading, index: number): boolean {
  const text = tokens[index - 1]?.text ?? '';
  return words.get(text)?.few !== undefined || words.get(text.slice(1))?.few !== undefined;
}

/** «سالب خمسة», «سالب 5». */
function negativeAt(reading: Reading, index: number): Numeral | null {
  const number = readNumber(reading, index + 1, reading.tokens[index + 1]?.text ?? '');
  if (!number) return null;
  return {
    ...number,
    value: -number.value,
    first: index,
    joined: false,
    definite: false,
    digits: null,
    enclosed: false,
  };
}
