/** What the lexicon's names and the words around them can mean: every phrase with its senses. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { folded } from '../fold.ts';

export interface NamedEntry {
  /** Lexicon keys: more than one where a form is the name of several («عمان»). */
  readonly keys: readonly string[];
  /** What must stand before it; see `needs` in lexicon/schema/names.ts. */
  readonly needs?: 'head' | 'in' | 'cue' | 'cited' | undefined;
  /** Of places, the keys of their countries; a country is in itself. */
  readonly countries?: readonly string[] | undefined;
  /** Of organisations, what the name is besides; see `also` in lexicon/schema/names.ts. */
  readonly also?: Lexicon['organisations'][number]['also'];
  /** The alif with hamza that the name starts with: «أطار» is a town, «إطار» is not. */
  readonly hamza?: string | undefined;
}
export interface TermEntry {
  readonly ar: string;
  readonly en: string;
}

/** What each kind of sense carries. */
export interface SenseValue {
  place: NamedEntry;
  organisation: NamedEntry;
  source: NamedEntry;
  person: NamedEntry;
  'place-head': Lexicon['place-heads'][number];
  'organisation-head': Lexicon['organisation-heads'][number];
  /** The same noun with the article: «الهيئة». */
  'definite-head': Lexicon['organisation-heads'][number];
  'source-head': Lexicon['source-heads'][number];
  rank: TermEntry;
  post: Lexicon['posts'][number];
  portfolio: Lexicon['portfolios'][number];
  demonym: Lexicon['demonyms'][number] & { readonly definite: boolean };
  verb: Lexicon['reporting-verbs'][number];
  adjective: true;
  given: true;
  'given-or-word': true;
  particle: true;
  'not-name': true;
  'not-place': true;
  'place-cue': true;
  'place-where': true;
  'place-opener': true;
  'place-taker': true;
  'place-pact': true;
  'place-common': true;
  'place-lying': true;
  'place-measure': true;
  'source-member': true;
  platform: true;
  'source-tail': true;
  'source-quality': true;
  credit: true;
  /** «خاص», «وكالات»: what a credit may say besides. */
  'credit-word': true;
  /** First words of sources' names: «صوت الأطلس». */
  'source-opener': true;
  'published-by': true;
  'according-to': true;
  'own-words': true;
  'told-to': true;
  /** «تصريح» of «تصريح لـ»: behind it ل may be glued to who was told. */
  telling: true;
  'no-source': true;
  that: true;
  ends: true;
  titled: true;
  statement: true;
  unnamed: Lexicon['speakers'][number];
}
export type SenseKind = keyof SenseValue;
export type Sense = { [K in SenseKind]: readonly [kind: K, value: SenseValue[K]] }[SenseKind];

/** Every phrase of the lexicon's names with one of its senses. */
export function* phrasesOf(lexicon: Lexicon): Generator<readonly [phrase: string, sense: Sense]> {
  yield* placePhrases(lexicon);
  for (const kind of ['organisations', 'sources', 'people'] as const) yield* namePhrases(lexicon[kind], SINGULAR[kind]);
  yield* headPhrases(lexicon);
  yield* rolePhrases(lexicon);
  yield* demonymPhrases(lexicon);
  for (const verb of lexicon['reporting-verbs']) for (const form of formsOf(verb)) yield [form, ['verb', verb]];
  yield* wordPhrases(lexicon);
}

const SINGULAR = { organisations: 'organisation', sources: 'source', people: 'person' } as const;

function* placePhrases(lexicon: Lexicon): Generator<readonly [string, Sense]> {
  for (const { ar, forms, key, unsure } of lexicon.places) {
    for (const form of [ar, ...forms]) {
      yield [form, ['place', { keys: [key], needs: unsure.includes(form) ? 'cue' : undefined, countries: [key] }]];
    }
  }
  yield* namePhrases(lexicon.cities, 'place');
  yield* namePhrases(lexicon.geography, 'place');
}

export type NameKind = 'place' | 'organisation' | 'source' | 'person';

type Name = Lexicon['people'][number] & {
  readonly in?: string | undefined;
  readonly also?: Lexicon['organisations'][number]['also'];
};

/** What an unsure form needs: «من كابل» is a city, «من العمانية» no agency. */
const UNSURE = { place: 'cue', organisation: 'head', source: 'head', person: 'head' } as const;

function* namePhrases(names: readonly Name[], kind: NameKind): Generator<readonly [string, Sense]> {
  for (const { ar, forms, key, needs, unsure, in: country, also } of names) {
    for (const form of [ar, ...forms]) {
      // A form of two words says enough by itself: «وكالة سانا».
      const sure = form !== ar && form.includes(' ');
      const wants = unsure.includes(form) ? UNSURE[kind] : sure ? undefined : needs;
      const hamza = /^[أإآ]/u.exec(form)?.[0];
      const sense: Sense = [kind, { keys: [key], needs: wants, countries: country ? [country] : [], hamza, also }];
      for (const spelling of spellingsOf(form)) yield [spelling, sense];
    }
  }
}

/** «عبد الفتاح», which much of the press writes «عبدالفتاح». */
function spellingsOf(form: string): ReadonlySet<string> {
  return new Set([form, form.replace(/(?<!\S)عبد (?=ال)/gu, 'عبد')]);
}

function* headPhrases(lexicon: Lexicon): Generator<readonly [string, Sense]> {
  for (const head of lexicon['place-heads']) for (const form of formsOf(head)) yield [form, ['place-head', head]];
  for (const head of lexicon['source-heads']) for (const form of formsOf(head)) yield [form, ['source-head', head]];
  for (const head of lexicon['organisation-heads']) {
    for (const form of formsOf(head)) {
      yield [form, ['organisation-head', head]];
      if (head.ends === 'name' || head.ends === 'sure-name') yield [`ال${form}`, ['definite-head', head]];
    }
  }
}

function* rolePhrases(lexicon: Lexicon): Generator<readonly [string, Sense]> {
  for (const rank of lexicon.ranks) for (const form of formsOf(rank)) yield [form, ['rank', rank]];
  for (const post of lexicon.posts) for (const form of formsOf(post)) yield [form, ['post', post]];
  for (const speaker of lexicon.speakers) for (const form of formsOf(speaker)) yield [form, ['unnamed', speaker]];
  for (const portfolio of lexicon.portfolios)
    for (const form of formsOf(portfolio)) yield [form, ['portfolio', portfolio]];
}

/** «عراقي» gives عراقي، عراقية، العراقي، العراقية. */
function* demonymPhrases(lexicon: Lexicon): Generator<readonly [string, Sense]> {
  for (const demonym of lexicon.demonyms) {
    for (const form of formsOf(demonym)) {
      if (form.startsWith('ال') && form.includes(' ')) {
        yield [form, ['demonym', { ...demonym, definite: true }]];
        continue;
      }
      for (const gendered of [form, `${form}ة`]) {
        yield [gendered, ['demonym', { ...demonym, definite: false }]];
        yield [`ال${gendered}`, ['demonym', { ...demonym, definite: true }]];
      }
    }
  }
}

function* wordPhrases(lexicon: Lexicon): Generator<readonly [string, Sense]> {
  const { 'name-parts': parts, 'citing-phrases': citing, 'place-words': places, speech } = lexicon;
  const lists = {
    adjective: lexicon['organisation-adjectives'],
    given: parts.given,
    'given-or-word': parts.givenOrWord,
    particle: parts.particles,
    'not-name': parts.notNames,
    'not-place': places.none,
    'place-cue': places.cues,
    'place-where': places.where,
    'place-opener': places.openers,
    'place-taker': places.takers,
    'place-pact': places.pacts,
    'place-common': places.common,
    'place-lying': places.lying,
    'place-measure': places.measures,
    'source-member': citing.membersOf,
    platform: citing.platforms,
    'source-tail': citing.tails,
    'source-quality': citing.qualities,
    credit: citing.credits,
    'credit-word': citing.creditWords,
    'source-opener': citing.openers,
    'published-by': citing.publishedBy,
    'according-to': citing.accordingTo,
    'own-words': citing.ownWords,
    'told-to': citing.toldTo,
    telling: citing.toldTo.flatMap((phrase) => (phrase.endsWith(' لـ') ? [phrase.slice(0, -3)] : [])),
    'no-source': citing.notNames,
    that: speech.that,
    ends: speech.ends,
    titled: speech.titledNouns,
    statement: speech.statements,
  } as const;
  for (const [kind, words] of Object.entries(lists)) {
    for (const word of words) yield [word, [kind as keyof typeof lists, true] as Sense];
  }
}

function formsOf(entry: { readonly ar: string; readonly forms: readonly string[] }): Iterable<string> {
  return new Set([entry.ar, ...entry.forms].map(folded));
}
