import { worth } from '../counted/coins.ts';
import { addCountries } from '../counted/countries.ts';
import type { Coin } from '../counted/nouns.ts';
import type { Block, Fact, FactOfKind } from '../model.ts';
import { perLexicon } from '../per-lexicon.ts';
import { viewOf } from '../view.ts';
import type { Refine, RefineContext } from './refiner.ts';

export const inheritCurrency: Refine = (facts, context) => {
  const { lexicon } = context;
  const coins = sharedCoins(lexicon);
  if (!facts.some((fact) => coinOf(fact, coins))) return facts;
  const sums = new Set(facts.flatMap((fact) => (fact.kind === 'money' && fact.currency ? [fact.currency] : [])));
  const countries = countriesOf(context);
  const told = new Map<Coin, string | null>();
  return facts.map((fact) => {
    const coin = coinOf(fact, coins);
    if (!coin) return fact;
    if (!told.has(coin)) told.set(coin, currencyOf(coin, sums, countries));
    const currency = told.get(coin) ?? null;
    return currency === null ? fact : inCurrency(fact, coin, currency);
  });
};

/** Coins that several countries have, by key; and those that are called like a measure, by its key. */
const sharedCoins = perLexicon((lexicon): ReadonlyMap<string, Coin> => {
  const made = new Map(
    lexicon.currencies.flatMap((coin) => {
      if (coin.measure !== undefined) return [[coin.measure, coin] as const];
      return coin.code === null ? [[coin.key, coin] as const] : [];
    }),
  );
  return made;
});

function coinOf(fact: Fact, coins: ReadonlyMap<string, Coin>): Coin | undefined {
  if (fact.kind === 'money') return fact.coin === undefined ? undefined : coins.get(fact.coin);
  if (fact.kind !== 'quantity' && fact.kind !== 'range') return undefined;
  const coin = fact.unit === null ? undefined : coins.get(fact.unit);
  return coin?.measure !== undefined && !isSum(fact) ? undefined : coin;
}

/** Nobody counts a thousand ounces: «3 آلاف أوقية» in Mauritania are ouguiyas. */
const LEAST_SUM = 1000;

function isSum(fact: FactOfKind<'quantity' | 'range'>): boolean {
  return fact.kind === 'quantity' && fact.value >= LEAST_SUM;
}

function inCurrency(fact: Fact, coin: Coin, currency: string): Fact {
  if (fact.kind === 'range') return coin.parts[currency] === undefined ? { ...fact, unit: currency } : fact;
  if (fact.kind !== 'quantity' && fact.kind !== 'money') return fact;
  const { id, block, start, end, value } = fact;
  return {
    kind: 'money',
    id,
    block,
    start,
    end,
    value: worth(value, coin, currency),
    currency,
    rule: 'coin-of-country',
  };
}

/** The one currency with such a coin that the article names or whose country it names; null where there is no one. */
function currencyOf(coin: Coin, sums: ReadonlySet<string>, countries: Countries): string | null {
  const candidates = Object.entries(coin.by);
  const named = new Set(candidates.flatMap(([, currency]) => (sums.has(currency) ? [currency] : [])));
  const told = [
    () => named,
    () => currenciesOf(candidates, countries.own()),
    () => currenciesOf(candidates, countries.around()),
  ];
  for (const tell of told) {
    const currencies = tell();
    if (currencies.size > 0) return currencies.size === 1 ? ([...currencies][0] as string) : null;
  }
  return null;
}

function currenciesOf(candidates: readonly [string, string][], countries: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(candidates.flatMap(([country, currency]) => (countries.has(country) ? [currency] : [])));
}

/** The countries that the article's own words name, and those that the lines around them do: the site's, often. */
interface Countries {
  readonly own: () => ReadonlySet<string>;
  readonly around: () => ReadonlySet<string>;
}

/** Each is looked for once, when it is asked for. */
function countriesOf({ lexicon, blocks, views }: RefineContext): Countries {
  const isOwn = ({ id, kind }: Block): boolean => views.has(id) || kind === 'headline';
  const among = (some: readonly Block[]): ReadonlySet<string> => {
    const found = new Set<string>();
    for (const { id, text } of some) addCountries((views.get(id) ?? viewOf(text)).tokens, lexicon, found);
    return found;
  };
  let own: ReadonlySet<string> | undefined;
  let around: ReadonlySet<string> | undefined;
  return {
    own: () => (own ??= among(blocks.filter(isOwn))),
    around: () => (around ??= among(blocks.filter((block) => block.kind !== 'blank' && !isOwn(block)))),
  };
}
