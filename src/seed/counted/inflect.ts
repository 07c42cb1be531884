/**
 * The forms of a noun and its adjective from its singular and plural, by the rules of school grammar: the dual in ـان
 * and ـين, the tanwin after 11 to 99, the oblique of the sound plural.
 */
import type { AdjectiveEntry } from '../../lexicon/schema/figures.ts';

export interface NounForms {
  readonly ar: string;
  readonly plural: string;
  readonly human?: boolean;
  readonly gender?: 'm' | 'f' | undefined;
  readonly idafa?: boolean;
  /** How many of its words inflect; all where not told. */
  readonly head?: number | undefined;
}
/** CLDR's plural categories of Arabic; zero counts like other. */
export type Category = 'one' | 'two' | 'few' | 'many' | 'other';
export type Case = 'nominative' | 'oblique';

/** The form that stands with a figure: one «هجوم», two «هجومان», few «هجمات», many «هجومًا», other «هجوم». */
export function countedForm(noun: NounForms, category: Category, grammar: Case = 'nominative'): string {
  if (category === 'few') return noun.plural;
  if (category === 'one' || category === 'other') return noun.ar;
  const inflect = category === 'two' ? (word: string) => dual(word, grammar) : tanwin;
  const words = noun.ar.split(' ');
  const { head = words.length } = noun;
  if (!noun.idafa) return words.map((word, at) => (at < head ? inflect(word) : word)).join(' ');
  // «جوازا سفر»: the dual loses its nun before what it belongs to, and takes no tanwin.
  const [first = '', ...rest] = words;
  return [category === 'two' ? dual(first, grammar).slice(0, -1) : first, ...rest].join(' ');
}

/** «هجوم» هجومان/هجومين, «مرة» مرتان, «لقاء» لقاءان, «مستشفى» مستشفيان, «شكوى» شكويان. */
export function dual(word: string, grammar: Case): string {
  const ending = grammar === 'nominative' ? 'ان' : 'ين';
  if (word.endsWith('ة')) return `${word.slice(0, -1)}ت${ending}`;
  if (word.endsWith('ى')) return `${word.slice(0, -1)}ي${ending}`;
  return word + ending;
}

/** «هجومًا»; «مرة», «لقاءً» and words in ى, ا or و stay as they are written in newspapers. */
export function tanwin(word: string): string {
  if (/(?:اء|أ)$/u.test(word)) return `${word}ً`;
  // «جزءًا», «عضوًا», but foreign words in و take none: «كيلو», «يورو».
  if (/[ةىا]$|...و$/u.test(word)) return word;
  return `${word}ًا`;
}

export function isFeminine(noun: NounForms): boolean {
  if (noun.gender) return noun.gender === 'f';
  return /(?:ة|ى|اء)$/u.test(noun.ar.split(' ')[0] ?? '') && !/اء$/u.test(noun.ar);
}

/** The adjective that agrees with a counted noun: «جنديًا أمريكيًا», «هجمات أمريكية», «نساء أمريكيات». */
export function agreeing(
  adjective: AdjectiveEntry,
  noun: NounForms,
  category: Category,
  grammar: Case = 'nominative',
): string {
  const feminine = isFeminine(noun);
  if (category === 'few') return pluralOf(adjective, noun, feminine);
  if (category === 'two')
    return feminine && adjective.feminineDual ? adjective.feminineDual : dual(singular(adjective, feminine), grammar);
  const one = singular(adjective, feminine);
  if (category !== 'many' || feminine) return one;
  return adjective.many ?? tanwin(one);
}

function singular(adjective: AdjectiveEntry, feminine: boolean): string {
  return feminine ? (adjective.feminine ?? `${adjective.ar}ة`) : adjective.ar;
}

function pluralOf(adjective: AdjectiveEntry, noun: NounForms, feminine: boolean): string {
  if (!noun.human) return singular(adjective, true);
  const femininePlural = feminine && noun.plural !== 'ضحايا';
  return femininePlural ? (adjective.femininePlural ?? `${adjective.ar}ات`) : adjective.plural;
}

/** Every written form of an adjective, for recognition. */
export function adjectiveForms(adjective: AdjectiveEntry): string[] {
  return [adjective.ar, ...adjective.also].flatMap((base) => {
    const feminine = base === adjective.ar && adjective.feminine ? adjective.feminine : `${base}ة`;
    const duals = [base, feminine].flatMap((word) => [dual(word, 'nominative'), dual(word, 'oblique')]);
    return [
      base,
      `${base}ا`,
      feminine,
      `${base}ات`,
      `${base}ون`,
      `${base}ين`,
      ...duals,
      adjective.plural,
      nominativePlural(adjective.plural),
    ];
  });
}

/** «مدنيين» → «مدنيون»; a broken plural has but one form. */
export function nominativePlural(plural: string): string {
  return plural.endsWith('ين') ? `${plural.slice(0, -2)}ون` : plural;
}
