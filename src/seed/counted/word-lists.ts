/** The lexicon's plain word lists as sets and phrase indexes, compiled once per lexicon. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { folded } from '../fold.ts';
import type { Modifier } from '../model.ts';
import { perLexicon } from '../per-lexicon.ts';
import { type PhraseIndex, phraseIndex } from '../phrases.ts';

type Calendar = Lexicon['calendar'];
type NotFigures = Lexicon['not-figures'];
type Counts = Lexicon['counts'];
type ListName<T> = { [Name in keyof T]: T[Name] extends string[] ? Name : never }[keyof T];

type List = ListName<Calendar> | ListName<NotFigures> | ListName<Counts>;

export type WordLists = {
  readonly [Name in List]: ReadonlySet<string>;
} & {
  readonly phrases: (name: List) => PhraseIndex<true>;
  readonly modifiersBefore: PhraseIndex<Modifier>;
  readonly modifiersAfter: PhraseIndex<Modifier>;
  readonly weekdays: ReadonlyMap<string, number>;
};

export const wordLists = perLexicon((lexicon): WordLists => {
  const { weekdays, ...calendar } = lexicon.calendar;
  const lists = { ...calendar, ...lexicon['not-figures'], ...lexicon.counts };
  const indexes = new Map<string, PhraseIndex<true>>();
  const made = {
    ...Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, new Set(words.map(folded))])),
    phrases: (name: keyof typeof lists) => {
      const known = indexes.get(name);
      if (known) return known;
      const index = phraseIndex(lists[name].map((phrase) => [phrase, true] as const));
      indexes.set(name, index);
      return index;
    },
    modifiersBefore: phraseIndex(
      lexicon.modifiers.flatMap(({ key, before }) => before.map((form) => [form, key] as const)),
    ),
    modifiersAfter: phraseIndex(
      lexicon.modifiers.flatMap(({ key, after }) => after.map((form) => [form, key] as const)),
    ),
    weekdays: new Map(weekdays.flatMap(({ day, forms }) => forms.map((form) => [folded(form), day] as const))),
  } as unknown as WordLists;
  return made;
});
