/** Percentages: «%15,3», «15.3%», «خمسة بالمئة», «15 في المائة», «نصف بالمئة». */
import { freeNumerals, tokenRange } from '../counted/free-numerals.ts';
import { wordLists } from '../counted/word-lists.ts';
import type { Found } from '../model.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { numeralsOf } from '../numerals/numerals-of.ts';
import type { View } from '../view.ts';
import type { Rule, RuleContext } from './rule.ts';

export const percentage: Rule = {
  name: 'percentage',
  find(view, context) {
    const facts: Found[] = [];
    for (const numeral of freeNumerals(view, context)) {
      const span = percentSpan(view, numeral, context);
      if (span) facts.push({ kind: 'percentage', ...tokenRange(view, span.first, span.next), value: numeral.value });
    }
    // «نصف بالمئة», «ربع في المئة»
    for (const share of numeralsOf(view, context.lexicon).shares) {
      const next = percentAfter(view, share.next, context);
      if (next !== null) facts.push({ kind: 'percentage', ...tokenRange(view, share.first, next), value: share.value });
    }
    return facts;
  },
};

/** The figure with its sign, on either side; null where there is none. */
export function percentSpan(
  view: View,
  numeral: Numeral,
  context: RuleContext,
): { first: number; next: number } | null {
  const { tokens } = view;
  const after = percentAfter(view, numeral.next, context);
  if (after !== null) return { first: numeral.first, next: after };
  const sign = tokens[numeral.first - 1];
  return sign?.text === '%' && tokens[sign.index - 1]?.kind !== 'number'
    ? { first: sign.index, next: numeral.next }
    : null;
}

/** Where the percent sign or its words at a token end. */
export function percentAfter(view: View, index: number, { lexicon }: RuleContext): number | null {
  if (view.tokens[index]?.text === '%') return index + 1;
  if (view.tokens[index]?.text === ')' && view.tokens[index + 1]?.text === '%') return index + 2;
  return wordLists(lexicon).phrases('percent').longestAt(view.tokens, index)?.next ?? null;
}
