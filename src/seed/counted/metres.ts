import { bare } from '../calendar/reader.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Token } from '../view.ts';
import type { WordLists } from './word-lists.ts';

/** How many words before the figure may tell that it is a length. */
const REACH = 4;

/** «سباق 100 م», «على ارتفاع 250 م»: «م» stands for metres; behind a year it is the Christian era. */
export function isMetres(tokens: readonly Token[], numeral: Numeral, lists: WordLists): boolean {
  if (tokens[numeral.next]?.text !== 'م') return false;
  for (let at = numeral.first - 1; at >= Math.max(0, numeral.first - REACH); at--) {
    if (bare(tokens[at]?.text ?? '', lists.dimensions) !== null) return true;
  }
  return false;
}
