/** Figures that count nothing named: «كان العدد أربعين». In doubt a word is no figure: «ست» is a lady too. */
import { freeNumerals, tokenRange } from '../counted/free-numerals.ts';
import { isYearLike } from '../counted/noun-after.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { View } from '../view.ts';
import type { Rule } from './rule.ts';

export const bareNumber: Rule = {
  name: 'bare-number',
  *find(view, context) {
    for (const numeral of freeNumerals(view, context)) {
      if (!isAll(view, numeral) && (!isSure(view, numeral) || isScore(view, numeral))) continue;
      yield { kind: 'number', ...tokenRange(view, numeral.first, numeral.next), value: numeral.value };
    }
  },
};

function isAll(view: View, numeral: Numeral): boolean {
  return numeral.first === 0 && numeral.next === view.tokens.length;
}

function isSure(view: View, numeral: Numeral): boolean {
  if (numeral.form !== 'words') return !isYearLike(numeral);
  if (numeral.definite || numeral.value < 3) return false;
  const text = view.tokens[numeral.first]?.text ?? '';
  return numeral.next - numeral.first > 1 || /(?:ه|ون|ين)$/u.test(text) || numeral.scale >= 1e6;
}

/** «2 - 0», «5 : 3» */
function isScore(view: View, numeral: Numeral): boolean {
  const isJoint = (index: number): boolean => /^[-:/]$/.test(view.tokens[index]?.text ?? '');
  const before = isJoint(numeral.first - 1) && view.tokens[numeral.first - 2]?.kind === 'number';
  return before || (isJoint(numeral.next) && view.tokens[numeral.next + 1]?.kind === 'number');
}
