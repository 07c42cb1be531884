/**
 * The words of a language come again and again. Each is kept once, together with what others found out about it, so that
 * a question asked of a word («can a number start with it?») is worked out once, and then costs one look.
 */

export interface Word {
  readonly text: string;
  /** Answers by the number of the question; what was not asked yet is missing. */
  readonly answers: unknown[];
}

const words = new Map<string, Word>();
/** An archive's odd words do not stay for ever: at so many, all are forgotten. */
const MOST = 20_000;
/** Longer ones are no words. */
const LONGEST = 40;
let questions = 0;

/** The word of these letters: the same object each time, until too many are known. */
export function wordOf(text: string): Word {
  const known = words.get(text);
  if (known) return known;
  const made: Word = { text, answers: [] };
  if (text.length > LONGEST) return made;
  if (words.size >= MOST) words.clear();
  words.set(text, made);
  return made;
}

/**
 * A question about words whose answer depends on the letters alone.
 * @param answer never gives undefined
 */
export function askedOnce<T extends NonNullable<unknown> | null>(
  answer: (text: string) => T,
): (token: { readonly word: Word }) => T {
  const question = questions++;
  return ({ word }) => {
    const known = word.answers[question];
    if (known !== undefined) return known as T;
    const found = answer(word.text);
    word.answers[question] = found;
    return found;
  };
}
