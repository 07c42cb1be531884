/** Words that lead to a text and are not in it. */
import { type LabelContext, labelOf } from '../../article/label.ts';
import { isNameFact, nameLabel } from '../../article/labels/names.ts';
import type { Language } from '../../i18n/index.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { folded } from '../../seed/fold.ts';
import type { Fact, FactKind } from '../../seed/model.ts';
import { withoutArticle } from '../arabic-stem.ts';
import type { Also } from '../document.ts';
import { stemOf } from '../stem.ts';
import { wordsOf } from '../words.ts';

/** A quotation is found by its own words; a figure that counts nothing by itself. */
const BY_THEIR_OWN: readonly FactKind[] = ['quotation', 'number', 'ordinal'];

/** What a fact that stands in text of one language is called in both; a person's or an organisation's name in the other alone. */
export function labelWords(fact: Fact, context: Omit<LabelContext, 'lang'>, standing: Language): string {
  if (BY_THEIR_OWN.includes(fact.kind)) return '';
  const other: Language = standing === 'ar' ? 'en' : 'ar';
  const codes: readonly Language[] =
    fact.kind === 'person' || fact.kind === 'organisation' ? [other] : [standing, other];
  return codes
    .map((lang) => {
      const label = isNameFact(fact) ? nameLabel(fact, { ...context, lang }) : labelOf(fact, { ...context, lang });
      return label.map(({ text }) => text).join(' ');
    })
    .join(' ');
}

/** The words of a label, in small letters and each once, that a text does not have by any spelling. */
export function wordsBeside(text: string, label: string): string {
  const known = new Set(wordsOf(text).map(({ form }) => stemOf(form)));
  const beside = new Map(wordsOf(label).map(({ form }) => [stemOf(form), form]));
  return [...beside].flatMap(([stem, form]) => (known.has(stem) ? [] : [form])).join(' ');
}

/** «الفلسطينيون» → "palestinian": no names, and so no facts, but English readers look for them. */
export function nationalities(text: string, lexicon: Lexicon): readonly Also[] {
  const known = demonyms(lexicon);
  return wordsOf(text).flatMap(({ form, start, end }): Also[] => {
    const bare = /^(?<word>.{3,}?ي)(?:ه|ون|ين|ات|ان|تين|تان|ا)?$/.exec(withoutArticle(form))?.groups?.['word'];
    const english = bare && known.get(bare);
    return english ? [[start, end, english]] : [];
  });
}

const indexes = new WeakMap<Lexicon, ReadonlyMap<string, string>>();

/** Folded Arabic adjectives of one word, with their English. */
function demonyms(lexicon: Lexicon): ReadonlyMap<string, string> {
  let index = indexes.get(lexicon);
  if (!index) {
    const forms = lexicon.demonyms.flatMap(({ ar, en, forms = [] }) =>
      [ar, ...forms].map((form) => [form, en] as const),
    );
    index = new Map(
      forms
        .filter(([form]) => /ي$/.test(form) && !/\s/.test(form))
        .map(([form, en]) => [folded(form), en.toLowerCase()]),
    );
    indexes.set(lexicon, index);
  }
  return index;
}
