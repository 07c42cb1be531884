/** The nouns and adjectives of the lexicon as they are written, compiled once per lexicon. */

import type { AdjectiveEntry } from '../../lexicon/schema/figures.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { folded } from '../fold.ts';
import { type PhraseIndex, phraseIndex } from '../phrases.ts';
import { adjectiveForms, countedForm, dual, type NounForms, nominativePlural } from './inflect.ts';

export type TimeUnit = Lexicon['time-units'][number];
export type Coin = Lexicon['currencies'][number];

/** What a noun is; a coin with a currency of its own and a stretch of time are counted by rules of their own. */
export type NounSense =
  | { readonly kind: 'thing'; readonly key: string }
  | { readonly kind: 'coin'; readonly key: string; readonly coin: Coin }
  | { readonly kind: 'time'; readonly key: string; readonly time: TimeUnit };
export type GrammaticalNumber = 'one' | 'two' | 'plural';
export type NounSurface = { readonly sense: NounSense; readonly number: GrammaticalNumber };

export interface Nouns {
  readonly nouns: PhraseIndex<NounSurface>;
  /** Indefinite forms. */
  readonly adjectives: PhraseIndex<AdjectiveEntry>;
  readonly definiteAdjectives: PhraseIndex<AdjectiveEntry>;
}

const compiled = new WeakMap<Lexicon, Nouns>();

export function nounsOf(lexicon: Lexicon): Nouns {
  const known = compiled.get(lexicon);
  if (known) return known;
  const adjectiveEntries = lexicon.adjectives.flatMap((entry) =>
    adjectiveForms(entry).map((form) => [form, entry] as const),
  );
  const made: Nouns = {
    nouns: phraseIndex(surfaces(lexicon)),
    adjectives: phraseIndex(adjectiveEntries),
    definiteAdjectives: phraseIndex(adjectiveEntries.map(([form, entry]) => [`ال${form}`, entry] as const)),
  };
  compiled.set(lexicon, made);
  return made;
}

/** Singulars and plurals first: where «مدنيين» can be two civilians or many, it is many. */
function surfaces(lexicon: Lexicon): (readonly [string, NounSurface])[] {
  const entries = [
    ...lexicon['time-units'].map((time) => ({ entry: time, sense: { kind: 'time', key: time.key, time } as const })),
    ...lexicon.currencies.map((coin) => ({ entry: coin, sense: { kind: 'coin', key: coin.key, coin } as const })),
    ...[...lexicon.measures, ...lexicon.units].map((entry) => ({
      entry,
      sense: { kind: 'thing', key: entry.key } as const,
    })),
  ];
  const all = entries.flatMap(({ entry, sense }) =>
    [...nounForms(entry)].map(([form, number]) => [form, { sense, number }] as const),
  );
  return [
    ...all.filter(([, surface]) => surface.number !== 'two'),
    ...all.filter(([, surface]) => surface.number === 'two'),
  ];
}

/** A noun's written forms, and whether each is its singular, dual or plural. */
function nounForms(noun: NounForms & { readonly forms: readonly string[] }): Map<string, GrammaticalNumber> {
  const found = new Map<string, GrammaticalNumber>();
  const add = (form: string, number: GrammaticalNumber): void => {
    if (!found.has(form)) found.set(form, number);
  };
  add(noun.ar, 'one');
  add(countedForm(noun, 'many'), 'one');
  add(noun.plural, 'plural');
  add(nominativePlural(noun.plural), 'plural');
  for (const form of noun.forms) addForm(form, noun, add);
  add(countedForm(noun, 'two', 'nominative'), 'two');
  // «مدنيين» is the plural where the plural is a sound one.
  if (nominativePlural(noun.plural) === noun.plural) add(countedForm(noun, 'two', 'oblique'), 'two');
  return found;
}

/** A further word: its ending tells whether it is a dual, and its own dual and tanwin are recognised too. */
function addForm(
  form: string,
  noun: NounForms & { readonly forms: readonly string[] },
  add: (form: string, number: GrammaticalNumber) => void,
): void {
  const stem = form.slice(0, -2);
  const words = new Set(noun.forms.map(folded));
  const feminineDual = /ت[اي]ن$/u.test(form) && words.has(folded(`${form.slice(0, -3)}ة`));
  const masculineDual = !noun.human && form.endsWith('ين') && words.has(folded(stem));
  add(form, feminineDual || masculineDual ? 'two' : 'one');
  if (form.endsWith('ة')) for (const grammar of ['nominative', 'oblique'] as const) add(dual(form, grammar), 'two');
  else if (!/[اةىينت]$/u.test(form)) add(`${form}ا`, 'one');
  // A word whose tanwin is listed is a singular: its dual is recognised too.
  if (!noun.human && words.has(folded(`${form}ا`)))
    for (const grammar of ['nominative', 'oblique'] as const) add(dual(form, grammar), 'two');
}
