/** What words of a query and of a text are compared by. */
import { arabicStem, withoutClitics } from './arabic-stem.ts';

const ARABIC = /^\p{Script=Arabic}/u;

/** The stem of a word's form (words.ts). */
export function stemOf(form: string): string {
  if (ARABIC.test(form)) return arabicStem(form);
  return /^\p{L}/u.test(form) ? englishStem(form) : form;
}

/** What is known of words where one of three letters may be the rest of another. */
export interface Vocabulary {
  /** Whether there is such a word. */
  readonly has: (form: string) => boolean;
  /** Whether it is seen with the article, as «الكبير»: its first letter is then its own. */
  readonly isWhole: (form: string) => boolean;
}

/** Takes every rest of three letters for a word. */
export const ANY_WORD: Vocabulary = { has: () => true, isWhole: () => false };

/** The stems that a word may have besides its own, without «و», «ف», «ب», «ل» and «ك» glued to it. */
export function otherStems(form: string, vocabulary: Vocabulary): readonly string[] {
  if (!ARABIC.test(form)) return [];
  const known = (rest: string): boolean => vocabulary.has(rest) && !vocabulary.isWhole(form);
  return withoutClitics(form)
    .filter((rest) => rest.length > 3 || known(rest))
    .map(stemOf);
}

/** Plurals become singulars. Source: D. Harman, "How effective is suffixing?" (1991), the S stemmer. */
function englishStem(form: string): string {
  if (form.length < 4) return form;
  if (/[^ae]ies$/.test(form)) return `${form.slice(0, -3)}y`;
  if (/(?:[sxz]|[cs]h)es$/.test(form)) return form.slice(0, -2);
  return /[^us]s$/.test(form) ? form.slice(0, -1) : form;
}

/** Words that a query means nothing by; they are looked for where it has no others, and in phrases. */
const LITTLE = new Set(
  'في من على الى عن مع ان او ثم قد ما لا هذا هذه التي الذي و the a an of in on at to and or for by with from al'.split(
    ' ',
  ),
);

export function meansLittle(form: string): boolean {
  return LITTLE.has(form);
}
