/** What the readers of dates look at: tokens, the numbers among them, and the lexicon's words. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { type WordLists, wordLists } from '../counted/word-lists.ts';
import type { DigitRun } from '../numerals/digit-runs.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { numeralsOf } from '../numerals/numerals-of.ts';
import type { Token, View } from '../view.ts';

export interface Reader {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly lists: WordLists;
  readonly published: string | null;
  /** The number whose first token this is. */
  readonly numeralAt: (index: number) => Numeral | undefined;
  readonly runAt: (index: number) => DigitRun | undefined;
  readonly text: (index: number) => string;
}

export function readerOf(view: View, lexicon: Lexicon, published: string | null): Reader {
  const { all, runs } = numeralsOf(view, lexicon);
  const { tokens } = view;
  const numerals: (Numeral | undefined)[] = new Array(tokens.length);
  const digitRuns: (DigitRun | undefined)[] = new Array(tokens.length);
  for (const numeral of all) numerals[numeral.first] = numeral;
  for (const run of runs) digitRuns[run.first] = run;
  return {
    tokens,
    lexicon,
    lists: wordLists(lexicon),
    published,
    numeralAt: (index) => numerals[index],
    runAt: (index) => digitRuns[index],
    text: (index) => tokens[index]?.text ?? '',
  };
}

/** The word without «و ف ب ل ك»: «لعام» is عام, «وعام» is عام. */
export function bare(word: string, known: ReadonlySet<string>): string | null {
  if (known.has(word)) return word;
  if (!'وفبلك'.includes(word.charAt(0))) return null;
  for (const cut of [1, 2]) {
    const rest = word.slice(cut);
    if (/^[وفبلك]+$/u.test(word.slice(0, cut)) && known.has(rest)) return rest;
  }
  return word.startsWith('لل') && known.has(`ا${word.slice(1)}`) ? `ا${word.slice(1)}` : null;
}
