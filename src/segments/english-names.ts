/** How an English text may write the names that the lexicon knows. */
import type { LabelContext } from '../article/label.ts';
import { type NameFact, nameLabel } from '../article/labels/names.ts';
import type { Fact } from '../seed/model.ts';

export interface EnglishName {
  readonly fact: NameFact;
  /** The usual form first; then others that name it too: «US», «American». */
  readonly forms: readonly string[];
}

/** The names among facts that have an English form. */
export function englishNames(facts: readonly Fact[], context: LabelContext): readonly EnglishName[] {
  return facts.filter(isName).flatMap((fact) => {
    const label = nameLabel(fact, { ...context, lang: 'en' });
    if (label.some(({ lang }) => lang !== 'en')) return [];
    const usual = label.map(({ text }) => text).join('');
    return [{ fact, forms: [...new Set([usual, ...shortForms(usual, context), ...otherForms(fact, context)])] }];
  });
}

/** «Islamic State group (ISIS)» by either name; «Iraqi Interior Ministry» without its country. */
function shortForms(name: string, { lexicon }: LabelContext): readonly string[] {
  const brackets = /^(?<long>.+?) \((?<short>[^()]+)\)$/u.exec(name)?.groups;
  if (brackets) return [brackets['long'] as string, brackets['short'] as string];
  const people = lexicon.demonyms.find(({ en }) => name.startsWith(`${en} `));
  return people ? [name.slice(people.en.length + 1)] : [];
}

function otherForms({ kind, entry }: NameFact, { lexicon }: LabelContext): readonly string[] {
  if (entry === null) return [];
  const told = lexicon['english-forms'][entry] ?? [];
  if (kind === 'place') {
    const peoples = lexicon.demonyms.filter(({ place }) => place === entry);
    // «Iraqi», «Iraqis»; «Chinese» is its own plural.
    return [...told, ...peoples.flatMap(({ en }) => (/[in]$/.test(en) ? [en, `${en}s`] : [en]))];
  }
  const family =
    kind === 'person'
      ? lexicon.people
          .find(({ key }) => key === entry)
          ?.en.split(' ')
          .at(-1)
      : undefined;
  return family === undefined ? told : [...told, family];
}

function isName(fact: Fact): fact is NameFact {
  return fact.kind === 'person' || fact.kind === 'organisation' || fact.kind === 'place' || fact.kind === 'source';
}
