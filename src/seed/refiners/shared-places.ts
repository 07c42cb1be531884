/**
 * Which of several places a name is that they share: «طرابلس» in an article on Lebanon, «عمان» behind «العاصمة». Where the
 * article does not tell, the entry stays null; and a village («قرية المغير») in an article on other countries only does not
 * have the entry of the town of that name.
 */
import type { Lexicon } from '../../lexicon/schema.ts';
import type { BlockId, Fact, Place } from '../model.ts';
import { type Readings, readingsOf, tokenFrom } from '../names/readings.ts';
import { perLexicon } from '../per-lexicon.ts';
import { type View, viewOf } from '../view.ts';
import type { Refine } from './refiner.ts';
import { withReturningPlaces } from './returning-places.ts';

export const sharedPlaces: Refine = (found, context) => {
  if (!found.some((fact) => fact.kind === 'place')) return found;
  const { lexicon, views } = context;
  const facts = withReturningPlaces(found, context);
  const countries = countriesOf(lexicon);
  let counted: (key: string) => number;
  const times = (key: string): number => {
    counted ??= timesNamed(facts, views, lexicon, countries);
    return counted(key);
  };
  return facts.map((fact) => {
    const view = fact.kind === 'place' ? views.get(fact.block) : undefined;
    if (!view || fact.kind !== 'place') return fact;
    const readings = readingsOf(view, lexicon);
    const first = tokenFrom(view, fact.start);
    if (fact.entry !== null)
      return isDoubtful(fact.entry, first, readings, countries, times) ? { ...fact, entry: null } : fact;
    const keys = keysOf(fact, view, readings);
    if (!keys || keys.length < 2) return fact;
    return {
      ...fact,
      entry:
        besideName(fact, view, keys, countries, readings) ??
        mostNamed(keys, times) ??
        byMarks(fact, view, keys, countries),
    };
  });
};

/** A small place, or a name that is another word too, where countries are named, but not its own. */
function isDoubtful(
  entry: string,
  first: number,
  readings: Readings,
  countries: Countries,
  times: (key: string) => number,
): boolean {
  if (countries.get(entry) === entry || !countries.has(entry)) return false;
  const head = readings.at(first - 1, 'place-head')?.value;
  const doubt = head?.small || readings.at(first, 'place')?.value.needs === 'head';
  return doubt === true && times(entry) <= 1 && times('') > 1;
}

function keysOf({ name }: Place, view: View, readings: Readings): readonly string[] | null {
  const words = viewOf(view.source.slice(name.start, name.end)).tokens.map((token) => token.text);
  // «للبيضاء»: the alif of the article is not written behind ل.
  return readings.named('place', words) ?? readings.named('place', [`ا${words[0]}`, ...words.slice(1)]);
}

/** Of the places of a name the one whose country is named more often than the others'; null where two are alike. */
function mostNamed(keys: readonly string[], times: (key: string) => number): string | null {
  const [first, second] = keys.toSorted((a, b) => times(b) - times(a)) as [string, string];
  return times(first) > times(second) ? first : null;
}

type Countries = ReadonlyMap<string, string>;

/** Key of a place → key of its country; a country is in itself. */
const countriesOf = perLexicon((lexicon): Countries => {
  const countries = new Map(lexicon.places.map(({ key }) => [key, key]));
  for (const place of [...lexicon.cities, ...lexicon.geography]) if (place.in) countries.set(place.key, place.in);
  return countries;
});

/** «عُمان» has a damma and «عمّان» a shadda: where nothing else tells, for some write marks that are not of the word. */
function byMarks({ name }: Place, { source }: View, keys: readonly string[], countries: Countries): string | null {
  const written = source.slice(name.start, name.end);
  const country = keys.find((key) => countries.get(key) === key);
  if (country && written.includes('\u064f')) return country;
  return country && written.includes('\u0651') ? (keys.find((key) => countries.get(key) !== key) ?? null) : null;
}

/** «العاصمة عمان», «طرابلس اللبنانية» */
function besideName(
  { start, end }: Place,
  view: View,
  keys: readonly string[],
  countries: Countries,
  readings: Readings,
): string | null {
  const country = keys.find((key) => countries.get(key) === key);
  const city = keys.find((key) => countries.get(key) !== key);
  if (country && city && readings.word(tokenFrom(view, start) - 1) === 'العاصمه') return city;
  const nationality = readings.at(tokenFrom(view, end), 'demonym')?.value;
  return (nationality?.definite && keys.find((key) => countries.get(key) === nationality.place)) || null;
}

/** How often the country of a place is named, by itself, its places or an adjective; of the key '', how many countries are. */
function timesNamed(
  facts: readonly Fact[],
  views: ReadonlyMap<BlockId, View>,
  lexicon: Lexicon,
  countries: Countries,
): (key: string) => number {
  const times = new Map<string, number>();
  const add = (country: string | undefined): void => {
    if (country !== undefined) times.set(country, (times.get(country) ?? 0) + 1);
  };
  for (const fact of facts) if (fact.kind === 'place') add(countries.get(fact.entry ?? ''));
  for (const view of views.values()) {
    const readings = readingsOf(view, lexicon);
    for (const token of view.tokens) add(readings.at(token.index, 'demonym')?.value.place);
  }
  return (key) => (key === '' ? times.size : (times.get(countries.get(key) ?? '') ?? 0));
}
