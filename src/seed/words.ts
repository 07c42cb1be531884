/**
 * The words of a language come again and again. Each is kept once, together with what others found out about it, so that
 * a question asked of a word («can a number start with it?») is worked out once, and then costs one look.
 */

export interface Word {
  readonly text: string;
  /**
   * The questions that the answer to is no, a bit each: nearly all questions about nearly all words, so that these few
   * numbers are all that a loop over a text looks at.
   */
  readonly no: [number, number, number, number];
  /** The other answers, by the number of the question; what was not asked yet is missing. */
  readonly answers: unknown[];
}

const words = new Map<string, Word>();
/** An archive's odd words do not stay for ever: at so many, all are forgotten. */
const MOST = 20_000;
/** Longer ones are no words. */
const LONGEST = 40;
/** Bits of a small integer (V8's Smi has 31 with its sign). */
const BITS = 30;
let questions = 0;

/** The word of these letters: the same object each time, until too many are known. */
export function wordOf(text: string): Word {
  const known = words.get(text);
  if (known) return known;
  const made: Word = { text, no: [0, 0, 0, 0], answers: [] };
  if (text.length > LONGEST) return made;
  if (words.size >= MOST) words.clear();
  words.set(text, made);
  return made;
}

/**
 * A question about words whose answer depends on the letters alone.
 * @param answer gives null or false for no, always the same of the two; never undefined
 */
export function askedOnce<T extends NonNullable<unknown> | null>(
  answer: (text: string) => T,
): (token: { readonly word: Word }) => T {
  const question = questions++;
  const [group, bit] = [Math.floor(question / BITS), 1 << (question % BITS)];
  let no: T;
  return ({ word }) => {
    if (((word.no[group] as number) & bit) !== 0) return no;
    const known = word.answers[question];
    if (known !== undefined) return known as T;
    const found = answer(word.text);
    if ((found === null || found === false) && group < word.no.length) {
      no = found;
      word.no[group] = (word.no[group] as number) | bit;
    } else word.answers[question] = found;
    return found;
  };
}
