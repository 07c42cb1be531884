/** Ordinals: «الثالث», «الحادي عشر», «الدورة الـ15», «ثالث أكبر». Clock times and names of months are none. */
import { datesOf } from '../calendar/dates-of.ts';
import { monthAt } from '../calendar/month-at.ts';
import { freeNumerals, tokenRange } from '../counted/free-numerals.ts';
import { nounsOf } from '../counted/nouns.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { readOrdinal } from '../numerals/read-ordinal.ts';
import type { View } from '../view.ts';
import type { Rule, RuleContext } from './rule.ts';

export const ordinal: Rule = {
  name: 'ordinal',
  *find(view, context) {
    const taken = new Uint8Array(view.tokens.length);
    for (const { first, next } of datesOf(view, context.lexicon, context.published)) taken.fill(1, first, next);
    for (const { index, text } of view.tokens) {
      const read = taken[index] === 1 ? null : readOrdinal(view.tokens, index, context.lexicon);
      if (!read || !isOrdinal(view, index, read, text, context)) continue;
      yield { kind: 'ordinal', ...tokenRange(view, index, read.next), value: read.value };
    }
    for (const numeral of freeNumerals(view, context)) {
      if (isNumbered(view, numeral, context))
        yield { kind: 'ordinal', ...tokenRange(view, numeral.first, numeral.next), value: numeral.value };
    }
  },
};

function isOrdinal(
  view: View,
  index: number,
  read: { definite: boolean; value: number },
  text: string,
  { lexicon }: RuleContext,
): boolean {
  const before = view.tokens[index - 1]?.text ?? '';
  if (/ساعه$/u.test(before) || isPartOfMonth(view, index, lexicon)) return false;
  if (read.definite) return true;
  const alone = view.tokens.length === 1;
  return (
    alone ||
    (read.value > 1 &&
      text !== 'ثانيه' &&
      text !== 'ثان' &&
      view.tokens[index + 1]?.kind === 'word' &&
      view.tokens[index - 1]?.kind !== 'number' &&
      !/^[فب]?خامسه?$/u.test(before))
  );
}

/** «تشرين الأول», «ربيع الثاني». */
function isPartOfMonth(view: View, index: number, lexicon: RuleContext['lexicon']): boolean {
  return index > 0 && (monthAt(view.tokens, index - 1, lexicon, true)?.next ?? 0) > index;
}

/** «الدورة الـ15»: a definite singular before, and nothing counted behind. */
function isNumbered(view: View, numeral: Numeral, { lexicon }: RuleContext): boolean {
  if (!numeral.definite || numeral.form !== 'digits' || !Number.isInteger(numeral.value)) return false;
  const before = view.tokens[numeral.first - 1];
  if (before?.kind !== 'word' || !/^[وف]?(?:[بك]?ال|لل)/u.test(before.text)) return false;
  const { nouns } = nounsOf(lexicon);
  if (nouns.longestAt(view.tokens, numeral.next)) return false;
  return nouns.longestAt(view.tokens, before.index, { clitics: true })?.value.number !== 'plural';
}
