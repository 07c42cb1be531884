/** Single Arabic words that are no names by themselves, and so no facts, but that English readers look for. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { folded } from '../../seed/fold.ts';
import { withoutArticle } from '../arabic-stem.ts';
import type { Also } from '../document.ts';
import { wordsOf } from '../words.ts';

/** «الفلسطينيون» → "palestinian" */
export function nationalities(text: string, lexicon: Lexicon): readonly Also[] {
  const { demonyms } = indexOf(lexicon);
  return wordsOf(text).flatMap(({ form, start, end }): Also[] => {
    const bare = /^(?<word>.{3,}?ي)(?:ه|ون|ين|ات|ان|تين|تان|ا)?$/.exec(withoutArticle(form))?.groups?.['word'];
    const english = bare && demonyms.get(bare);
    return english ? [[start, end, english]] : [];
  });
}

/** Places in the name of something else: «جامعة بغداد» → "baghdad". */
export function placesWithin(name: string, lexicon: Lexicon): string {
  const { places } = indexOf(lexicon);
  return wordsOf(name)
    .flatMap(({ form }) => places.get(withoutArticle(form)) ?? [])
    .join(' ');
}

interface Index {
  /** Folded adjectives, and places without the article. */
  readonly demonyms: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, string>;
}

const indexes = new WeakMap<Lexicon, Index>();

function indexOf(lexicon: Lexicon): Index {
  let index = indexes.get(lexicon);
  if (!index) {
    index = {
      demonyms: new Map(singleWords(lexicon.demonyms).filter(([word]) => word.endsWith('ي'))),
      // A city that goes by an ordinary word («السلام») needs more than its name to be one.
      places: new Map(
        singleWords([...lexicon.places, ...lexicon.cities.filter(({ needs }) => !needs)]).map(([word, english]) => [
          withoutArticle(word),
          english,
        ]),
      ),
    };
    indexes.set(lexicon, index);
  }
  return index;
}

interface Named {
  readonly ar: string;
  readonly en: string;
  readonly forms?: readonly string[] | undefined;
}

function singleWords(names: readonly Named[]): readonly (readonly [folded: string, english: string])[] {
  return names.flatMap(({ ar, en, forms = [] }) =>
    [ar, ...forms].filter((form) => !/\s/.test(form)).map((form) => [folded(form), en.toLowerCase()] as const),
  );
}
