/** What the readers of dates look at: tokens, the numbers among them, and the lexicon's words. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { type WordLists, wordLists } from '../counted/word-lists.ts';
import type { DigitRun } from '../numerals/digit-runs.ts';
import { digitNumeral, type Numeral } from '../numerals/numeral.ts';
import { numeralsOf } from '../numerals/numerals-of.ts';
import type { Token, View } from '../view.ts';

export interface Reader {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly lists: WordLists;
  readonly published: string | null;
  /** What `numeralAt` gives, by token. */
  readonly numerals: readonly (Numeral | undefined)[];
  /** The number whose first token this is; of one glued to a whole word («يوليو2015»), whose digits these are. */
  readonly numeralAt: (index: number) => Numeral | undefined;
  readonly runAt: (index: number) => DigitRun | undefined;
  readonly text: (index: number) => string;
  /** The month and year told last, up to the token that is read: «في 12 أكتوبر … وفي الثامن والعشرين منه». */
  readonly told: Told;
}

export interface Told {
  year: number | null;
  month: number | null;
}

export function readerOf(view: View, lexicon: Lexicon, published: string | null): Reader {
  const { all, runs } = numeralsOf(view, lexicon);
  const { tokens } = view;
  const numerals: (Numeral | undefined)[] = new Array(tokens.length);
  const digitRuns: (DigitRun | undefined)[] = new Array(tokens.length);
  for (const numeral of all) numerals[firstOwnToken(tokens, numeral)] = numeral;
  for (const run of runs) digitRuns[run.first] = run;
  return {
    tokens,
    lexicon,
    lists: wordLists(lexicon),
    published,
    numerals,
    numeralAt: (index) => numerals[index],
    runAt: (index) => digitRuns[index],
    text: (index) => tokens[index]?.text ?? '',
    told: { year: null, month: null },
  };
}

// «و», «بال», «لل» before a figure belong to it.
const CLITICS = /^[وف]?(?:لل|[بلك]?(?:ال)?)$/u;

function firstOwnToken(tokens: readonly Token[], { first, form }: Numeral): number {
  if (form === 'words' || tokens[first]?.kind !== 'word' || tokens[first + 1]?.kind !== 'number') return first;
  return CLITICS.test(tokens[first]?.text ?? '') ? first : first + 1;
}

/** Digits without marks of their own, behind whatever stands before them: «2021» of «17/فبراير/2021». */
export function figureAt(reader: Reader, index: number): Numeral | undefined {
  const numeral = reader.numeralAt(index);
  if (numeral) return numeral;
  const run = reader.runAt(index);
  const digits = run?.parts.length === 1 ? run.parts[0]?.digits : null;
  return run && digits ? digitNumeral(run.first, run.next, Number(digits), digits) : undefined;
}

/** True where a number behind «و» starts at a token: «و22», «و 22». */
export function joinedFigure(reader: Reader, index: number): number | null {
  if (reader.numeralAt(index)?.joined && reader.text(index).startsWith('و')) return index;
  return reader.text(index) === 'و' && reader.numeralAt(index + 1) ? index + 1 : null;
}

const CLITIC_LETTERS = 'وفبلك';

/** The word without «و ف ب ل ك»: «لعام» is عام, «وعام» is عام. */
export function bare(word: string, known: ReadonlySet<string>): string | null {
  if (known.has(word)) return word;
  if (word === '' || !CLITIC_LETTERS.includes(word.charAt(0))) return null;
  const rest = word.slice(1);
  if (known.has(rest)) return rest;
  if (rest !== '' && CLITIC_LETTERS.includes(rest.charAt(0))) {
    const last = rest.slice(1);
    if (known.has(last)) return last;
  }
  return word.startsWith('لل') && known.has(`ا${rest}`) ? `ا${rest}` : null;
}
