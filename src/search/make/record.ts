/** A document as Pagefind indexes it. */
import type { Passage, SearchDocument } from '../document.ts';
import { type IndexedPassage, indexText, type Pair } from '../index-words.ts';
import { otherStems, stemOf, type Vocabulary } from '../stem.ts';
import { wordsOf } from '../words.ts';

export interface RecordText {
  /** Weighs more. */
  readonly title: string;
  readonly content: string;
}

export function recordText({ title, passages }: SearchDocument, vocabulary: Vocabulary): RecordText {
  return {
    title: indexText([indexed(title, vocabulary)]),
    content: indexText([title, ...passages].map((passage) => indexed(passage, vocabulary))),
  };
}

function indexed({ text, also }: Passage, vocabulary: Vocabulary): IndexedPassage {
  const forms = wordsOf(text).map(({ form }) => form);
  const beside = also.flatMap(([, , words]) => words.split(' '));
  const stems = forms.map(stemOf);
  const others = forms.map((form) => otherStems(form, vocabulary));
  return {
    stems,
    others: [...others.flat(), ...beside.map(stemOf)],
    pairs: others.flatMap((some, at) => {
      const next = stems[at + 1];
      return next === undefined ? [] : some.map((stem): Pair => [stem, next]);
    }),
    forms: [...forms, ...beside],
  };
}
