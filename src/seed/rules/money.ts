/** Sums of money: «(174) مليون ريال يمني», «50 دولارا», «$3.5», «مليوني يورو», «نصف دينار كويتي», «دولار واحد». */

import { currencyTold, type Sign, signAfter, signBefore, signCurrency, worth } from '../counted/coins.ts';
import { duals } from '../counted/duals.ts';
import { freeNumerals, tokenRange } from '../counted/free-numerals.ts';
import { adjectiveAt, nounAfter } from '../counted/noun-after.ts';
import { type Coin, nounsOf } from '../counted/nouns.ts';
import { andShare, sharesOf } from '../counted/shares.ts';
import type { Found } from '../model.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { numeralsOf } from '../numerals/numerals-of.ts';
import { readScaleAt } from '../numerals/scale-at.ts';
import type { View } from '../view.ts';
import type { Rule, RuleContext } from './rule.ts';

export const money: Rule = {
  name: 'money',
  *find(view, context) {
    const numerals = freeNumerals(view, context);
    const byStart = new Map(numerals.map((numeral) => [numeral.first, numeral]));
    for (const numeral of numerals) {
      const sum =
        withSign(view, numeral, context) ?? withCoin(view, numeral, context) ?? oneCoin(view, numeral, context);
      if (sum) yield found(view, withSmallCoins(view, sum, byStart, context));
    }
    for (const sum of wordSums(view, context)) yield found(view, withSmallCoins(view, sum, byStart, context));
    for (const sum of gluedCodes(view, context)) yield found(view, sum);
  },
};

interface Sum {
  /** Token indexes, half-open. */
  readonly first: number;
  readonly next: number;
  readonly value: number;
  readonly currency: string;
}

function found(view: View, { first, next, value, currency }: Sum): Found {
  return { kind: 'money', ...tokenRange(view, first, next), value, currency };
}

function withCoin(view: View, numeral: Numeral, { lexicon }: RuleContext): Sum | null {
  const noun = nounAfter(view.tokens, numeral, lexicon);
  const currency = noun && currencyTold(noun);
  if (noun?.sense?.kind !== 'coin' || !currency) return null;
  const share = andShare(view.tokens, noun.next, noun.sense, lexicon);
  const value = worth(numeral.value + (share?.value ?? 0), noun.sense.coin, currency);
  const one = oneBefore(view, numeral, noun.sense.coin, lexicon);
  if (one) return { first: one.first, next: noun.next, value: 1 + value, currency: one.currency };
  return { first: numeral.first, next: share?.next ?? noun.next, value, currency };
}

/** «دولار و20 سنتا»: one of the coin that the small ones are parts of. */
function oneBefore(view: View, numeral: Numeral, small: Coin, lexicon: RuleContext['lexicon']) {
  if (!numeral.joined || Object.keys(small.parts).length === 0) return null;
  const first = numeral.first - (view.tokens[numeral.first - 1]?.text === 'و' ? 2 : 1);
  const match = nounsOf(lexicon).nouns.longestAt(view.tokens, first, { clitics: true });
  const sense = match?.value.sense;
  if (sense?.kind !== 'coin' || match?.value.number !== 'one' || match.prefix.includes('ال')) return null;
  const counted = view.tokens[first - 1]?.kind === 'number' || match.next < numeral.first - 1;
  const currency = sense.coin.code;
  return !counted && currency && currency in small.parts ? { first, currency } : null;
}

/** «$50», «50$», «$2.5 مليون», «2.5$ مليون», «USD 50», «50 ر.س». */
function withSign(view: View, numeral: Numeral, { lexicon }: RuleContext): Sum | null {
  const after = signAfter(view.tokens, numeral.next, lexicon);
  const currency = after && signCurrency(view, after);
  if (after && currency) {
    const scaled = numeral.scale > 1 ? null : readScaleAt(view.tokens, after.next, lexicon);
    const value = numeral.value * (scaled?.factor ?? 1);
    return { first: numeral.first, next: scaled?.next ?? after.next, value, currency };
  }
  const before = signBefore(view.tokens, numeral.first, lexicon);
  const told = before && isBefore(view, before) ? signCurrency(view, before) : null;
  return before && told ? { first: before.first, next: numeral.next, value: numeral.value, currency: told } : null;
}

/** Before a figure stands a sign or a code, no Arabic abbreviation; and it is not the one behind another figure. */
function isBefore(view: View, { first, next }: Sign): boolean {
  const letters = view.tokens.slice(first, next).some(({ text }) => /\p{Script=Arabic}/u.test(text));
  const behind = view.tokens[first - 1];
  return !letters && !(behind?.kind === 'number' && view.tokens[first]?.glued);
}

/** «دولار واحد» */
function oneCoin(view: View, numeral: Numeral, { lexicon }: RuleContext): Sum | null {
  if (numeral.value !== 1 || numeral.form !== 'words' || numeral.definite) return null;
  const { tokens } = view;
  for (const first of [numeral.first - 2, numeral.first - 1]) {
    const match = first < 0 ? null : nounsOf(lexicon).nouns.longestAt(tokens, first, { clitics: true });
    if (match?.value.number !== 'one' || match.prefix.includes('ال')) continue;
    if (match.value.sense.kind !== 'coin' || match.next < numeral.first - 1) continue;
    const adjective = match.next < numeral.first ? adjectiveAt(tokens, match.next, lexicon) : null;
    if ((adjective?.next ?? match.next) !== numeral.first) continue;
    const currency = currencyTold({ sense: match.value.sense, adjectives: adjective ? [adjective.value] : [] });
    if (currency) return { first, next: numeral.next, value: worth(1, match.value.sense.coin, currency), currency };
  }
  return null;
}

/** «دولارين», «دينارين كويتيين»; «نصف دولار», «دينار ونصف الدينار». */
function* wordSums(view: View, { lexicon }: RuleContext): Iterable<Sum> {
  const { tokens } = view;
  for (const { sense, index, next } of duals(tokens, lexicon)) {
    const sum =
      sense.kind === 'coin' ? coins(view, { first: index, next, value: 2 }, sense.coin, next - 1, lexicon) : null;
    if (sum) yield sum;
  }
  for (const { sense, ...share } of sharesOf(tokens, lexicon)) {
    const sum = sense.kind === 'coin' ? coins(view, share, sense.coin, share.next, lexicon) : null;
    if (sum) yield sum;
  }
}

/** @param adjective the token at which the coin's adjective may stand */
function coins(
  view: View,
  { first, next, value }: { readonly first: number; readonly next: number; readonly value: number },
  coin: Coin,
  adjective: number,
  lexicon: RuleContext['lexicon'],
): Sum | null {
  const match = adjectiveAt(view.tokens, adjective, lexicon);
  const told = match && coin.by[match.value.key];
  const currency = told ?? coin.code;
  if (!currency) return null;
  return {
    first,
    next: told && match ? Math.max(next, match.next) : next,
    value: worth(value, coin, currency),
    currency,
  };
}

/** «3 دولارات و50 سنتا»: the small coins behind a sum belong to it. */
function withSmallCoins(view: View, sum: Sum, numerals: ReadonlyMap<number, Numeral>, { lexicon }: RuleContext): Sum {
  const apart = view.tokens[sum.next]?.text === 'و';
  const numeral = numerals.get(sum.next) ?? (apart ? numerals.get(sum.next + 1) : undefined);
  if (!numeral?.joined) return sum;
  const noun = nounAfter(view.tokens, numeral, lexicon);
  const size = noun?.sense?.kind === 'coin' ? noun.sense.coin.parts[sum.currency] : undefined;
  if (!noun || size === undefined || numeral.value >= size) return sum;
  return { ...sum, next: noun.next, value: Number((sum.value + numeral.value / size).toPrecision(15)) };
}

/** «USD20», «EUR3.5 مليون»: letters glued to a figure make it a name, but for the code of a currency. */
function* gluedCodes(view: View, { lexicon }: RuleContext): Iterable<Sum> {
  for (const { first, parts } of numeralsOf(view, lexicon).runs) {
    const [part] = parts;
    if (!view.tokens[first]?.glued || parts.length !== 1 || !part || part.value === null) continue;
    if (!/^[A-Za-z]+$/.test(view.tokens[first - 1]?.text ?? '')) continue;
    const sign = signBefore(view.tokens, first, lexicon);
    const currency = sign && signCurrency(view, sign);
    if (!sign || !currency) continue;
    const scaled = readScaleAt(view.tokens, part.next, lexicon);
    const value = part.value * (scaled?.factor ?? 1);
    yield { first: sign.first, next: scaled?.next ?? part.next, value, currency };
  }
}
