/** Sums of money: «(174) مليون ريال يمني», «50 دولارا», «$3.5», «مليوني يورو». */

import { duals } from '../counted/duals.ts';
import { freeNumerals, tokenRange } from '../counted/free-numerals.ts';
import { type CountedNoun, nounAfter } from '../counted/noun-after.ts';
import { type Coin, nounsOf } from '../counted/nouns.ts';
import type { Found } from '../model.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { readScaleAt } from '../numerals/scale-at.ts';
import type { View } from '../view.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Signs and codes (ISO 4217) that newspapers write. */
const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₪': 'ILS',
  '₺': 'TRY',
  '₽': 'RUB',
};
const CODE =
  /^(?:USD|EUR|GBP|SAR|AED|EGP|KWD|QAR|BHD|OMR|JOD|IQD|SYP|LBP|TRY|MAD|DZD|TND|LYD|SDG|YER|ILS|CHF|JPY|CNY)$/;

export const money: Rule = {
  name: 'money',
  *find(view, context) {
    for (const numeral of freeNumerals(view, context)) {
      const found = withSign(view, numeral, context) ?? withCoin(view, numeral, context);
      if (found) yield found;
    }
    yield* twoCoins(view, context);
  },
};

/** The currency of a coin, told by the coin itself or by its adjective. */
export function currencyOf(noun: CountedNoun): string | null {
  if (noun.sense?.kind !== 'coin') return null;
  const { coin } = noun.sense;
  return noun.adjectives.map((adjective) => coin.by[adjective.key]).find((code) => code !== undefined) ?? coin.code;
}

function withCoin(view: View, numeral: Numeral, { lexicon }: RuleContext): Found | null {
  const noun = nounAfter(view.tokens, numeral, lexicon);
  const currency = noun && currencyOf(noun);
  if (!noun || !currency) return null;
  return { kind: 'money', ...tokenRange(view, numeral.first, noun.next), value: numeral.value, currency };
}

function signAt(view: View, index: number): string | null {
  const text = view.tokens[index]?.text ?? '';
  return SIGNS[text] ?? (CODE.test(text) ? text : null);
}

/** «$50», «50$», «$2.5 مليون», «USD 50». */
function withSign(view: View, numeral: Numeral, { lexicon }: RuleContext): Found | null {
  const after = signAt(view, numeral.next);
  if (after) {
    const scaled = readScaleAt(view.tokens, numeral.next + 1, lexicon);
    return moneyAt(view, numeral.first, scaled?.next ?? numeral.next + 1, numeral.value * (scaled?.factor ?? 1), after);
  }
  const before = signAt(view, numeral.first - 1);
  return before === null ? null : moneyAt(view, numeral.first - 1, numeral.next, numeral.value, before);
}

function moneyAt(view: View, first: number, next: number, value: number, currency: string): Found {
  return { kind: 'money', ...tokenRange(view, first, next), value, currency };
}

/** «دولارين», «دينارين كويتيين». */
function* twoCoins(view: View, { lexicon }: RuleContext): Iterable<Found> {
  for (const { sense, index, next } of duals(view.tokens, lexicon)) {
    if (sense.kind !== 'coin') continue;
    const currency = adjectiveCurrency(sense.coin, view, next, lexicon) ?? sense.coin.code;
    if (currency) yield moneyAt(view, index, next, 2, currency);
  }
}

function adjectiveCurrency(coin: Coin, view: View, next: number, lexicon: RuleContext['lexicon']): string | null {
  const adjective = nounsOf(lexicon).adjectives.longestAt(view.tokens, next - 1)?.value;
  return (adjective && coin.by[adjective.key]) ?? null;
}
