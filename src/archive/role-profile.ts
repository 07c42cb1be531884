/** What a person's role tells of who it is: the fields of life that it belongs to, and the countries. */
import type { Lexicon } from '../lexicon/schema.ts';
import { type Readings, readingsOf } from '../seed/names/readings.ts';
import { perLexicon } from '../seed/per-lexicon.ts';
import { type PhraseIndex, phraseIndex } from '../seed/phrases.ts';
import { viewOf } from '../seed/view.ts';

export interface RoleProfile {
  /** Keys of `role-fields` in the lexicon. */
  readonly fields: ReadonlySet<string>;
  /** Lexicon keys of the countries that it names, or is of. */
  readonly countries: ReadonlySet<string>;
  /** The first words of roles whose field is not known, folded; a title alone («الدكتور») tells nothing. */
  readonly heads: ReadonlySet<string>;
}

/**
 * What two people are to each other by their roles: `same` in the same field; `near` in one that leads to the other's;
 * `unknown` where a field is not known; `apart` where nobody is both.
 */
export type Likeness = 'same' | 'near' | 'unknown' | 'apart';

const compiled = perLexicon((lexicon) => ({
  fields: phraseIndex(lexicon['role-fields'].flatMap(({ key, words }) => words.map((word) => [word, key] as const))),
  near: new Map(lexicon['role-fields'].map(({ key, near }) => [key, new Set(near)])),
  countryOf: new Map([
    ...lexicon.places.map(({ key }) => [key, key] as const),
    ...[...lexicon.cities, ...lexicon.geography].flatMap(({ key, in: country }) =>
      country ? [[key, country] as const] : [],
    ),
  ]),
}));

/** What all the roles that an article has for a person tell together. */
export function profileOf(roles: readonly string[], lexicon: Lexicon): RoleProfile {
  const profile = { fields: new Set<string>(), countries: new Set<string>(), heads: new Set<string>() };
  for (const role of roles) {
    const readings = readingsOf(viewOf(role), lexicon);
    const fields = fieldsOf(readings, compiled(lexicon).fields);
    for (const field of fields) profile.fields.add(field);
    for (const country of countriesOf(readings, compiled(lexicon).countryOf)) profile.countries.add(country);
    const head = fields.length === 0 ? headOf(readings) : null;
    if (head) profile.heads.add(head);
  }
  return profile;
}

/** The first word that is no title: «مدير» of «الدكتور مدير المركز»; null where a title is all there is. */
function headOf(readings: Readings): string | null {
  let at = 0;
  for (let rank = readings.at(at, 'rank'); rank; rank = readings.at(at, 'rank')) at = rank.next;
  return readings.word(at) || null;
}

function fieldsOf({ tokens }: Readings, index: PhraseIndex<string>): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = index.longestAt(tokens, at, { clitics: true });
    if (match) found.push(match.value);
    at = match?.next ?? at + 1;
  }
  return found;
}

function countriesOf(readings: Readings, countryOf: ReadonlyMap<string, string>): readonly string[] {
  return readings.tokens.flatMap((_, at) => {
    const demonym = readings.at(at, 'demonym')?.value.place;
    const [place, ...others] = readings.at(at, 'place')?.value.keys ?? [];
    const keys = [demonym, others.length === 0 ? place : undefined];
    return keys.flatMap((key) => (key && countryOf.get(key)) || []);
  });
}

/** A profile in a few letters: equal ones are alike in everything. */
export function profileKey({ fields, countries, heads }: RoleProfile): string {
  return [fields, countries, heads].map((keys) => [...keys].sort().join('+')).join('/');
}

/** Whether a profile tells anything of a person. */
export function isTelling({ fields, countries, heads }: RoleProfile): boolean {
  return fields.size > 0 || countries.size > 0 || heads.size > 0;
}

export function likeness(a: RoleProfile, b: RoleProfile, lexicon: Lexicon): Likeness {
  const foreign = a.countries.size > 0 && b.countries.size > 0 && a.countries.isDisjointFrom(b.countries);
  if (a.fields.size === 0 || b.fields.size === 0) {
    return !foreign && !a.heads.isDisjointFrom(b.heads) ? 'same' : 'unknown';
  }
  // Players and artists go from country to country; ministers do not.
  if (!a.fields.isDisjointFrom(b.fields)) return !foreign ? 'same' : isServant(a) && isServant(b) ? 'apart' : 'unknown';
  const { near } = compiled(lexicon);
  const isNear = [...a.fields].some((field) => [...b.fields].some((other) => near.get(field)?.has(other)));
  return isNear && !foreign ? 'near' : 'apart';
}

function isServant({ fields }: RoleProfile): boolean {
  return fields.has('state') || fields.has('arms');
}
