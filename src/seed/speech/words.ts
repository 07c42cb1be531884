/** The lexicon's words around quotations, folded, to be asked one word at a time. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { stems } from '../clitics.ts';
import { folded } from '../fold.ts';
import { perLexicon } from '../per-lexicon.ts';
import { type Token, viewOf } from '../view.ts';
import { askedOnce } from '../words.ts';

type Lists = Lexicon['speech'];
export type Gender = 'feminine' | 'masculine';

export interface SpeechWords {
  /** Whether a folded word, or two with one space between them, is of a list. */
  readonly is: (list: keyof Lists, word: string) => boolean;
  /** Whether a verb of reporting, or else «أن», may start at a token, clitics before it or not: the quickest of looks. */
  readonly leads: (token: Token) => 'verb' | 'that' | null;
  /** «مؤكدا», «قوله»: forms that have their subject from what goes before. */
  readonly participles: ReadonlySet<string>;
  /** The prepositions that each verb takes, by its key. */
  readonly takes: ReadonlyMap<string, ReadonlySet<string>>;
  /** What a form tells of its subject; nothing of plurals and participles. */
  readonly genders: ReadonlyMap<string, Gender>;
}

export const speechWords = perLexicon((lexicon): SpeechWords => {
  const listsOf = listsByWord(lexicon.speech);
  const verbs = lexicon['reporting-verbs'];
  const made: SpeechWords = {
    is: (list, word) => listsOf.get(word)?.includes(list) ?? false,
    leads: leadsOf(firstWords(verbs.flatMap(({ forms }) => forms)), firstWords(lexicon.speech.that)),
    participles: new Set(verbs.flatMap(({ participles }) => participles.map(folded))),
    takes: new Map(verbs.map(({ key, takes }) => [key, new Set(takes.map(folded))])),
    genders: gendersOf(verbs),
  };
  return made;
});

/** The lists that a folded word is of; most words are of none. */
function listsByWord(speech: Lists): ReadonlyMap<string, readonly (keyof Lists)[]> {
  const listsOf = new Map<string, (keyof Lists)[]>();
  for (const [list, words] of Object.entries(speech)) {
    for (const word of words.map(folded)) listsOf.set(word, [...(listsOf.get(word) ?? []), list as keyof Lists]);
  }
  return listsOf;
}

function firstWords(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.flatMap((phrase) => viewOf(phrase).tokens[0]?.text ?? []));
}

function leadsOf(verbs: ReadonlySet<string>, thats: ReadonlySet<string>): SpeechWords['leads'] {
  return askedOnce((word) => {
    const starts = stems(word);
    if (starts.some(({ text }) => verbs.has(text))) return 'verb';
    return starts.some(({ text }) => thats.has(text)) ? 'that' : null;
  });
}

/** «قالت» is of «قال» and «تقول» of «يقول»; «تابع» and «لفت» are masculine, for «يابع» and «لف» are no forms. */
function gendersOf(verbs: Lexicon['reporting-verbs']): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const verb of verbs) {
    const forms = new Set(verb.forms.map(folded));
    const dependent = new Set(verb.participles.map(folded));
    for (const form of forms) {
      if (dependent.has(form) || /(?:وا|ون|ان)$/u.test(form)) continue;
      genders.set(form, isFeminine(form, forms) ? 'feminine' : 'masculine');
    }
  }
  return genders;
}

function isFeminine(form: string, forms: ReadonlySet<string>): boolean {
  // سألته, of سألت
  const bare = form.replace(/(?:ه|ها|هم|ني|نا)$/u, '');
  if (bare !== form && forms.has(bare)) return isFeminine(bare, forms);
  if (form.startsWith('ت') && forms.has(`ي${form.slice(1)}`)) return true;
  const stem = form.slice(0, -1);
  return form.endsWith('ت') && [stem, `${stem}ي`, `${stem}ا`].some((past) => forms.has(past));
}
