/** Sums of money: «(174) مليون ريال يمني», «50 دولارا», «$3.5», «مليوني يورو», «نصف دينار كويتي», «دولار واحد». */

import { currencyTold, type Sign, signAfter, signBefore, signCurrency, worth } from '../counted/coins.ts';
import { dualsOf } from '../counted/duals.ts';
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
  find(view, context) {
    const facts: Found[] = [];
    const numerals = freeNumerals(view, context);
    for (const numeral of numerals) {
      const sum =
        withSign(view, numeral, context) ?? withCoin(view, numeral, context) ?? oneCoin(view, numeral, context);
      if (sum) facts.push(found(view, withSmallCoins(view, sum, numerals, context)));
    }
    for (const sum of wordSums(view, context)) facts.push(found(view, withSmallCoins(view, sum, numerals, context)));
    for (const sum of gluedCodes(view, context)) facts.push(found(view, sum));
    return facts;
  },
};

interface Sum {
  /** Token indexes, half-open. */
  readonly first: number;
  readonly next: number;
  readonly value: number;
  /** Null where only the coin is told. */
  readonly currency: string | null;
  readonly coin?: Coin;
}

function found(view: View, { first, next, value, currency, coin }: Sum): Found {
  const sum = { kind: 'money', ...tokenRange(view, first, next), value, currency } as const;
  return currency === null && coin ? { ...sum, coin: coin.key } : sum;
}

/** So many coins: in their currency where it is told (250 fils are 0.25 Kuwaiti dinars), else as they are. */
function valued(value: number, coin: Coin, currency: string | null): Pick<Sum, 'value' | 'currency' | 'coin'> {
  return currency === null ? { value, currency, coin } : { value: worth(value, coin, currency), currency };
}

function withCoin(view: View, numeral: Numeral, { lexicon }: RuleContext): Sum | null {
  const noun = nounAfter(view.tokens, numeral, lexicon);
  if (noun?.sense?.kind !== 'coin') return null;
  const { coin } = noun.sense;
  const share = andShare(view.tokens, noun.next, noun.sense, lexicon);
  const sum = valued(numeral.value + (share?.value ?? 0), coin, currencyTold(noun));
  const one = oneBefore(view, numeral, coin, lexicon);
  if (one)
    return {
      first: one.first,
      next: noun.next,
      value: 1 + worth(numeral.value, coin, one.currency),
      currency: one.currency,
    };
  return { first: numeral.first, next: share?.next ?? noun.next, ...sum };
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
    return { first, next: numeral.next, ...valued(1, match.value.sense.coin, currency) };
  }
  return null;
}

/** «دولارين», «دينارين كويتيين»; «نصف دولار», «دينار ونصف الدينار». */
function wordSums(view: View, { lexicon }: RuleContext): readonly Sum[] {
  const sums: Sum[] = [];
  for (const { sense, index, next } of dualsOf(view, lexicon)) {
    const sum =
      sense.kind === 'coin' ? coins(view, { first: index, next, value: 2 }, sense.coin, next - 1, lexicon) : null;
    if (sum) sums.push(sum);
  }
  for (const { sense, ...share } of sharesOf(view, lexicon)) {
    const sum = sense.kind === 'coin' ? coins(view, share, sense.coin, share.next, lexicon) : null;
    if (sum) sums.push(sum);
  }
  return sums;
}

/** @param adjective the token at which the coin's adjective may stand */
function coins(
  view: View,
  { first, next, value }: { readonly first: number; readonly next: number; readonly value: number },
  coin: Coin,
  adjective: number,
  lexicon: RuleContext['lexicon'],
): Sum {
  const match = adjectiveAt(view.tokens, adjective, lexicon);
  const told = match && coin.by[match.value.key];
  const end = told && match ? Math.max(next, match.next) : next;
  return { first, next: end, ...valued(value, coin, told ?? coin.code) };
}

/** «3 دولارات و50 سنتا»: the small coins behind a sum belong to it. */
function withSmallCoins(view: View, sum: Sum, numerals: readonly Numeral[], { lexicon }: RuleContext): Sum {
  const apart = view.tokens[sum.next]?.text === 'و';
  const numeral = startingAt(numerals, sum.next) ?? (apart ? startingAt(numerals, sum.next + 1) : undefined);
  if (!numeral?.joined) return sum;
  const noun = nounAfter(view.tokens, numeral, lexicon);
  const size = noun?.sense?.kind === 'coin' ? sizeOf(noun.sense.coin, sum) : undefined;
  if (!noun || size === undefined || numeral.value >= size) return sum;
  return { ...sum, next: noun.next, value: Number((sum.value + numeral.value / size).toPrecision(15)) };
}

/** The number whose first token this is, of numbers in order. */
function startingAt(numerals: readonly Numeral[], index: number): Numeral | undefined {
  let [low, high] = [0, numerals.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numerals[middle] as Numeral).first < index) low = middle + 1;
    else high = middle;
  }
  return numerals[low]?.first === index ? numerals[low] : undefined;
}

/** How many of a small coin make one of the sum's; of a coin of several countries only where all agree. */
function sizeOf({ parts }: Coin, { currency, coin }: Sum): number | undefined {
  if (currency !== null) return parts[currency];
  const sizes = new Set(Object.values(coin?.by ?? {}).flatMap((code) => parts[code] ?? []));
  return sizes.size === 1 ? [...sizes][0] : undefined;
}

/** «USD20», «EUR3.5 مليون»: letters glued to a figure make it a name, but for the code of a currency. */
function gluedCodes(view: View, { lexicon }: RuleContext): readonly Sum[] {
  const sums: Sum[] = [];
  for (const { first, parts } of numeralsOf(view, lexicon).runs) {
    const [part] = parts;
    if (!view.tokens[first]?.glued || parts.length !== 1 || !part || part.value === null) continue;
    if (!/^[A-Za-z]+$/.test(view.tokens[first - 1]?.text ?? '')) continue;
    const sign = signBefore(view.tokens, first, lexicon);
    const currency = sign && signCurrency(view, sign);
    if (!sign || !currency) continue;
    const scaled = readScaleAt(view.tokens, part.next, lexicon);
    const value = part.value * (scaled?.factor ?? 1);
    sums.push({ first: sign.first, next: scaled?.next ?? part.next, value, currency });
  }
  return sums;
}
