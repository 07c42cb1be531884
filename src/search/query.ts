/** What a reader types, as the index is asked for it. */
import { withoutClitics } from './arabic-stem.ts';
import { pairWord, stemWord } from './index-words.ts';
import { meansLittle, stemOf } from './stem.ts';
import { wordsOf } from './words.ts';

/** One way to understand a query. */
export interface Attempt {
  /** Every word's stem, but for the last one's where it is taken for a beginning. */
  readonly stems: readonly string[];
  /** What a word begins with, as it is spelled; null where no word is taken for a beginning. */
  readonly beginning: string | null;
  /** Stems that stand one behind the other. */
  readonly phrases: readonly (readonly string[])[];
}

/** Between two straight marks, or marks that open and close. */
const QUOTED = /"[^"]*"|«[^»]*»|“[^”]*”/g;

/**
 * The ways to understand a query, to be tried in this order until one finds something: the words as they are; the last one
 * as the beginning of one that is still being typed; words with «و», «ب» or «ل» glued to them without those. None where there
 * is no word.
 */
export function attemptsFor(query: string): readonly Attempt[] {
  const phrases = Array.from(query.matchAll(QUOTED), ([quoted]) => wordsOf(quoted).map(({ form }) => stemOf(form)));
  const all = wordsOf(query).map(({ form }) => form);
  const told = all.filter((form) => !meansLittle(form));
  const forms = told.length > 0 ? told : all;
  const last = forms.at(-1);
  if (last === undefined) return [];
  const asked = { phrases: phrases.filter(({ length }) => length > 1), beginning: null };
  const whole: Attempt = { ...asked, stems: unique(forms.map(stemOf)) };
  const typing: Attempt = { ...asked, stems: unique(forms.slice(0, -1).map(stemOf)), beginning: last };
  const bare: Attempt = { ...asked, stems: unique(forms.map((form) => stemOf(withoutClitics(form)[0] ?? form))) };
  const isTyping = /[\p{L}\p{M}\p{N}]$/u.test(query) && last === all.at(-1);
  return [whole, ...(isTyping ? [typing] : []), ...(bare.stems.join() === whole.stems.join() ? [] : [bare])];
}

/** All of an attempt's words, as Pagefind is asked for them. */
export function wordsAsked({ stems, beginning }: Attempt): string {
  return [...stems.map(stemWord), ...(beginning === null ? [] : [beginning])].join(' ');
}

/**
 * A phrase, as Pagefind is asked for it: ways of which one has to find a page, each questions of which all have to. The first
 * word may have something glued to it in the text.
 */
export function phraseAsked([first = '', second = '', ...rest]: readonly string[]): readonly (readonly string[])[] {
  const inOrder = (stems: readonly string[]): string => `"${stems.map(stemWord).join(' ')}"`;
  const pair = pairWord([first, second]);
  return [[inOrder([first, second, ...rest])], rest.length === 0 ? [pair] : [pair, inOrder([second, ...rest])]];
}

function unique(stems: readonly string[]): readonly string[] {
  return [...new Set(stems)];
}
