/** Which countries a text speaks of: their names, their places, and the adjectives of nationality. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { perLexicon } from '../per-lexicon.ts';
import { type PhraseIndex, phraseIndex } from '../phrases.ts';
import type { Token } from '../view.ts';
import { adjectiveForms } from './inflect.ts';

/** Names → the country's adjective, which is the key of its coins; names that several countries have, and names that are words, tell none. */
const countryNames = perLexicon((lexicon): PhraseIndex<string> => {
  const adjectiveOf = new Map(lexicon.demonyms.flatMap(({ key, place }) => (place ? [[place, key] as const] : [])));
  const nationalities = lexicon.adjectives.filter(({ nationality }) => nationality);
  const made = phraseIndex([
    ...lexicon.places.flatMap((country) => named(country, adjectiveOf.get(country.key), country.shared)),
    ...[...lexicon.cities, ...lexicon.geography].flatMap((place) =>
      place.needs ? [] : named(place, adjectiveOf.get(place.in ?? ''), place.shared),
    ),
    ...nationalities.flatMap((adjective) =>
      adjectiveForms(adjective).flatMap((form) => [form, `ال${form}`].map((word) => [word, adjective.key] as const)),
    ),
  ]);
  return made;
});

function named(
  { ar, forms }: { readonly ar: string; readonly forms: readonly string[] },
  country: string | undefined,
  shared: readonly string[],
): (readonly [string, string])[] {
  if (country === undefined) return [];
  return [ar, ...forms].filter((form) => !shared.includes(form)).map((form) => [form, country] as const);
}

/** Adds the countries that a text names to `found`, each by the key of its adjective. */
export function addCountries(tokens: readonly Token[], lexicon: Lexicon, found: Set<string>): void {
  const names = countryNames(lexicon);
  for (let at = 0; at < tokens.length; ) {
    const match = tokens[at]?.kind === 'word' ? names.longestAt(tokens, at, { clitics: true }) : null;
    if (match) found.add(match.value);
    at = match?.next ?? at + 1;
  }
}
