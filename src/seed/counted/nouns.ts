/** The nouns and adjectives of the lexicon as they are written, compiled once per lexicon. */

import type { AdjectiveEntry } from '../../lexicon/schema/figures.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { stems } from '../clitics.ts';
import { folded } from '../fold.ts';
import { perLexicon } from '../per-lexicon.ts';
import { type PhraseIndex, phraseIndex } from '../phrases.ts';
import type { Token } from '../view.ts';
import { askedOnce } from '../words.ts';
import { adjectiveForms, countedForm, dual, type NounForms, nominativePlural, tanwin } from './inflect.ts';

export type TimeUnit = Lexicon['time-units'][number];
export type Coin = Lexicon['currencies'][number];

/** What a noun is; a coin with a currency of its own and a stretch of time are counted by rules of their own. */
export type NounSense =
  | { readonly kind: 'thing'; readonly key: string; readonly measure: boolean }
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

/** Whether a word, clitics before it allowed, starts a dual of the lexicon or a plural that looks like one. */
export const dualWords = perLexicon((lexicon): ((token: Token) => boolean) => {
  const ending = /[يا]ن$/u;
  const firsts = new Set(
    surfaces(lexicon).flatMap(([form, { number }]) => {
      const first = folded(form).split(' ')[0] ?? '';
      return number === 'two' || (number === 'plural' && ending.test(first)) ? [first] : [];
    }),
  );
  const asked = askedOnce((word) => stems(word).some(({ text, prefix }) => !prefix.includes('ال') && firsts.has(text)));
  return asked;
});

/** Whether a word, clitics before it allowed, starts the name of one or two stretches of time: «ساعة», «واليومين». */
export function timeForms(lexicon: Lexicon): (word: string) => boolean {
  const forms = lexicon['time-units'].flatMap((time) => [...nounForms(time)]);
  const firsts = new Set(forms.flatMap(([form, number]) => (number === 'plural' ? [] : [folded(form).split(' ')[0]])));
  return (word) => stems(word).some(({ text }) => firsts.has(text));
}

export const nounsOf = perLexicon((lexicon): Nouns => {
  const adjectiveEntries = lexicon.adjectives.flatMap((entry) =>
    adjectiveForms(entry).map((form) => [form, entry] as const),
  );
  const made: Nouns = {
    nouns: phraseIndex(surfaces(lexicon)),
    adjectives: phraseIndex(adjectiveEntries),
    definiteAdjectives: phraseIndex(adjectiveEntries.map(([form, entry]) => [`ال${form}`, entry] as const)),
  };
  return made;
});

/** Singulars and plurals first: where «مدنيين» can be two civilians or many, it is many. */
function surfaces(lexicon: Lexicon): (readonly [string, NounSurface])[] {
  const entries = [
    ...lexicon['time-units'].map((time) => ({ entry: time, sense: { kind: 'time', key: time.key, time } as const })),
    ...lexicon.currencies.map((coin) => ({ entry: coin, sense: { kind: 'coin', key: coin.key, coin } as const })),
    ...lexicon.measures.map((entry) => ({ entry, sense: { kind: 'thing', key: entry.key, measure: true } as const })),
    ...lexicon.units.map((entry) => ({ entry, sense: { kind: 'thing', key: entry.key, measure: false } as const })),
  ];
  const all = [
    ...entries.flatMap(({ entry, sense }) =>
      [...nounForms(entry)].map(([form, number]) => [form, { sense, number }] as const),
    ),
    ...rates(lexicon),
  ];
  return [
    ...all.filter(([, surface]) => surface.number !== 'two'),
    ...all.filter(([, surface]) => surface.number === 'two'),
  ];
}

/** «كيلومترا في الساعة», «كم/س»: a measure in each of its forms, and what it is measured by. */
function rates(lexicon: Lexicon): (readonly [string, NounSurface])[] {
  const bases = new Map([...lexicon.units, ...lexicon.measures].map((entry) => [entry.key, entry]));
  return lexicon.measures.flatMap(({ key, of, tails }) => {
    const base = of === undefined ? undefined : bases.get(of);
    const sense = { kind: 'thing', key, measure: true } as const;
    return [...(base ? nounForms(base) : [])].flatMap(([form, number]) =>
      tails.map((tail) => [`${form} ${tail}`, { sense, number }] as const),
    );
  });
}

interface FurtherForms {
  readonly forms: readonly string[];
  readonly plurals?: readonly string[];
}

/** A noun's written forms, and whether each is its singular, dual or plural. */
function nounForms(noun: NounForms & FurtherForms): Map<string, GrammaticalNumber> {
  const found = new Map<string, GrammaticalNumber>();
  const add = (form: string, number: GrammaticalNumber): void => {
    if (!found.has(form)) found.set(form, number);
  };
  add(noun.ar, 'one');
  add(countedForm(noun, 'many'), 'one');
  add(noun.plural, 'plural');
  add(nominativePlural(noun.plural), 'plural');
  for (const form of noun.plurals ?? []) add(form, 'plural');
  for (const form of noun.forms) addForm(form, noun, add);
  for (const form of noun.forms) if (form.includes(' ')) for (const two of phraseDuals(form)) add(two, 'two');
  add(countedForm(noun, 'two', 'nominative'), 'two');
  // «مدنيين» is the plural where the plural is a sound one.
  if (nominativePlural(noun.plural) === noun.plural) add(countedForm(noun, 'two', 'oblique'), 'two');
  return found;
}

/** A further word: its ending tells whether it is a dual, and its own dual and tanwin are recognised too. */
function addForm(
  form: string,
  noun: NounForms & FurtherForms,
  add: (form: string, number: GrammaticalNumber) => void,
): void {
  const stem = form.slice(0, -2);
  const words = new Set(noun.forms.map(folded));
  const feminineDual = /ت[اي]ن$/u.test(form) && words.has(folded(`${form.slice(0, -3)}ة`));
  const masculineDual = !noun.human && form.endsWith('ين') && words.has(folded(stem));
  if (form.includes(' ')) for (const many of phraseTanwins(form)) add(many, 'one');
  add(form, feminineDual || masculineDual ? 'two' : isPlural(form, noun) ? 'plural' : 'one');
  if (form.endsWith('ة')) for (const grammar of ['nominative', 'oblique'] as const) add(dual(form, grammar), 'two');
  else if (!/[اةىينت]$/u.test(form)) add(`${form}ا`, 'one');
  // A word whose tanwin is listed is a singular: its dual is recognised too.
  if (!noun.human && words.has(folded(`${form}ا`)))
    for (const grammar of ['nominative', 'oblique'] as const) add(dual(form, grammar), 'two');
}

/** «جرارا زراعيا» and «رجل إطفاء»: of a phrase, both ways. */
function phraseTanwins(form: string): string[] {
  const [head = '', ...rest] = form.split(' ');
  return [[tanwin(head), ...rest].join(' '), [head, ...rest].map(tanwin).join(' ')];
}

/** «سفينتين حربيتين» and «ناقلتي نفط»: of a phrase, both ways; the one that is wrong stands nowhere. */
function phraseDuals(form: string): string[] {
  const [head = '', ...rest] = form.split(' ');
  return (['nominative', 'oblique'] as const).flatMap((grammar) => [
    [head, ...rest].map((word) => dual(word, grammar)).join(' '),
    [dual(head, grammar).slice(0, -1), ...rest].join(' '),
  ]);
}

/** «مشروعات», «مصابين»: a sound plural. */
function isPlural(form: string, noun: NounForms): boolean {
  return /...ات$/u.test(form) || (noun.human === true && /..[يو]ن$/u.test(form));
}
