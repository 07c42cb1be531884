/**
 * Coins whose country the sentence leaves out: «3 آلاف جنيه» are Egyptian pounds where the article speaks of Egypt and of
 * no other country with such a coin. Where it speaks of none, or of several, they stay coins that are counted.
 */
import type { Lexicon } from '../../lexicon/schema.ts';
import { worth } from '../counted/coins.ts';
import { addCountries } from '../counted/countries.ts';
import type { Coin } from '../counted/nouns.ts';
import type { Fact, FactOfKind } from '../model.ts';
import { viewOf } from '../view.ts';
import type { Refine, RefineContext } from './refiner.ts';

type Coined = FactOfKind<'quantity' | 'range'>;

export const inheritCurrency: Refine = (facts, context) => {
  const { lexicon } = context;
  const coins = sharedCoins(lexicon);
  if (!facts.some((fact) => coinOf(fact, coins))) return facts;
  const sums = new Set(facts.flatMap((fact) => (fact.kind === 'money' ? [fact.currency] : [])));
  const countries = countriesOf(context);
  const told = new Map<Coin, string | null>();
  return facts.map((fact) => {
    const coin = coinOf(fact, coins);
    if (!coin) return fact;
    if (!told.has(coin)) told.set(coin, currencyOf(coin, sums, countries));
    const currency = told.get(coin) ?? null;
    return currency === null ? fact : inCurrency(fact as Coined, coin, currency);
  });
};

const compiled = new WeakMap<Lexicon, ReadonlyMap<string, Coin>>();

/** Coins that several countries have, by key. */
function sharedCoins(lexicon: Lexicon): ReadonlyMap<string, Coin> {
  const known = compiled.get(lexicon);
  if (known) return known;
  const made = new Map(lexicon.currencies.filter(({ code }) => code === null).map((coin) => [coin.key, coin]));
  compiled.set(lexicon, made);
  return made;
}

function coinOf(fact: Fact, coins: ReadonlyMap<string, Coin>): Coin | undefined {
  return fact.kind === 'quantity' || fact.kind === 'range' ? coins.get(fact.unit ?? '') : undefined;
}

function inCurrency(fact: Coined, coin: Coin, currency: string): Fact {
  if (fact.kind === 'range') return coin.parts[currency] === undefined ? { ...fact, unit: currency } : fact;
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
function currencyOf(coin: Coin, sums: ReadonlySet<string>, countries: readonly ReadonlySet<string>[]): string | null {
  const candidates = Object.entries(coin.by);
  const named = new Set(candidates.flatMap(([, currency]) => (sums.has(currency) ? [currency] : [])));
  for (const told of [named, ...countries.map((some) => currenciesOf(candidates, some))]) {
    if (told.size > 0) return told.size === 1 ? ([...told][0] as string) : null;
  }
  return null;
}

function currenciesOf(candidates: readonly [string, string][], countries: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(candidates.flatMap(([country, currency]) => (countries.has(country) ? [currency] : [])));
}

/** The countries that the article's own words name, and those that the lines around them do: the site's, often. */
function countriesOf({ lexicon, blocks, views }: RefineContext): readonly ReadonlySet<string>[] {
  const own = new Set<string>();
  const around = new Set<string>();
  for (const { id, kind, text } of blocks) {
    const view = views.get(id) ?? (kind === 'blank' ? undefined : viewOf(text));
    if (view) addCountries(view.tokens, lexicon, views.has(id) || kind === 'headline' ? own : around);
  }
  return [own, around];
}
