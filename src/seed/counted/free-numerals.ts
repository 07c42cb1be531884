/** The numbers of a text that may count something: those that are no date, name, clock time, score or view count. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { datesOf } from '../calendar/dates-of.ts';
import { bare } from '../calendar/reader.ts';
import type { Range } from '../model.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { numeralsOf } from '../numerals/numerals-of.ts';
import type { Token, View } from '../view.ts';
import { nounsOf } from './nouns.ts';
import { type WordLists, wordLists } from './word-lists.ts';

interface Context {
  readonly lexicon: Lexicon;
  readonly published: string | null;
}
interface Known extends Context {
  readonly numerals: readonly Numeral[];
}
const read = new WeakMap<View, Known>();

/** In order, read once per view. */
export function freeNumerals(view: View, { lexicon, published }: Context): readonly Numeral[] {
  const known = read.get(view);
  if (known?.lexicon === lexicon && known.published === published) return known.numerals;
  const dated = new Uint8Array(view.tokens.length);
  for (const { first, next } of datesOf(view, lexicon, published)) dated.fill(1, first, next);
  const lists = wordLists(lexicon);
  const numerals = numeralsOf(view, lexicon).all.filter(
    (numeral) =>
      dated[numeral.first] !== 1 &&
      dated[numeral.next - 1] !== 1 &&
      !isName(view.tokens, numeral, lexicon, lists) &&
      !isClockTime(view.tokens, numeral, lists) &&
      !lists.neverCounted.has(view.tokens[numeral.next]?.text ?? ''),
  );
  read.set(view, { lexicon, published, numerals });
  return numerals;
}

/** The block's text from one token up to another, half-open. */
export function tokenRange(view: View, first: number, next: number): Range {
  return view.range((view.tokens[first] as Token).start, (view.tokens[next - 1] as Token).end);
}

/** «الطريق 40», «المادة 5», «كوفيد-19», «5G», a list's «1)»; «طريق 50 كيلومترا» counts. */
function isName(tokens: readonly Token[], numeral: Numeral, lexicon: Lexicon, lists: WordLists): boolean {
  const after = tokens[numeral.next];
  const known = nounsOf(lexicon).nouns.longestAt(tokens, numeral.next) !== null;
  if (after?.glued && /^[A-Za-z]/.test(after.text) && !known) return true;
  if (after?.text === ')' && !numeral.enclosed && tokens[numeral.first - 1]?.text !== '(' && numeral.first === 0) return true;
  if (numeral.definite && lists.numbersAreNames.has(tokens[numeral.first]?.text ?? '') && !known) return true;
  const before = tokens[numeral.first - 1]?.text ?? '';
  if (bare(before, lists.hard) !== null) return true;
  const named = bare(before, lists.labels) !== null && numeral.form === 'digits' && !numeral.enclosed;
  return named && !known;
}

/** «الساعة 5», «9 صباحا», «بتوقيت»; «24 ساعة» is a stretch of time. */
function isClockTime(tokens: readonly Token[], numeral: Numeral, lists: WordLists): boolean {
  const before = tokens[numeral.first - 1]?.text ?? '';
  if (/^(?:و|ب|ل|لل)?ا?ل?ساعه$/u.test(before) && /(?:ال|لل)ساعه$/u.test(before)) return true;
  const after = tokens[numeral.next]?.text ?? '';
  return numeral.value <= 24 && lists.dayParts.has(after) && after !== 'المغرب';
}
