/**
 * The words of a language come again and again. Each is kept once, together with what others found out about it, so that
 * a question asked of a word («can a number start with it?») is worked out once, and then costs one look.
 */

export interface Word {
  readonly text: string;
  /** No two words share a number; that of a lasting word stays as long as the program runs. */
  readonly id: number;
  /**
   * The questions that the answer to is no, a bit each: nearly all questions about nearly all words, so that these few
   * numbers are all that a loop over a text looks at.
   */
  no0: number;
  no1: number;
  no2: number;
  no3: number;
  /** The other answers, each behind the number of its question; what was not asked yet is missing. */
  readonly answers: unknown[];
}

type Bits = 'no0' | 'no1' | 'no2' | 'no3';

/** An archive's odd words do not stay for ever: at so many, all are forgotten but those that last. */
const MOST = 20_000;
/** Longer ones are no words. */
const LONGEST = 40;
/** A hash table of open addresses: a power of two, and never half full of what passes and what lasts. */
const SLOTS = 131_072;
const slots: (Word | undefined)[] = new Array(SLOTS).fill(undefined);
/** How many words are known that do not last. */
let known = 0;
let ids = 0;
/** The words that are never forgotten. */
const lasting = new Set<Word>();
/** Bits of a small integer (V8's Smi has 31 with its sign). */
const BITS = 30;
let questions = 0;
/** Where a word's code units are put that does not stand in a text. */
const letters = new Uint16Array(LONGEST);

/** The word of these letters: the same object each time, until too many are known. */
export function wordOf(text: string): Word {
  for (let at = 0; at < text.length && at < LONGEST; at++) letters[at] = text.charCodeAt(at);
  return wordAt(text, letters, 0, text.length);
}

/** The word of these letters, never to be forgotten: lexicons find their phrases by the numbers of their words. */
export function lastingWord(text: string): Word {
  const word = wordOf(text);
  if (text.length > LONGEST || lasting.has(word)) return word;
  lasting.add(word);
  known--;
  return word;
}

/**
 * The word that stands in a text from `start` to `end`; see `wordOf`.
 * @param codes the text's code units
 */
export function wordAt(text: string, codes: Uint16Array, start: number, end: number): Word {
  if (end - start > LONGEST) return made(text.slice(start, end));
  let slot = slotOf(codes, start, end);
  for (let word = slots[slot]; word; word = slots[slot]) {
    if (isWord(word.text, codes, start, end)) return word;
    slot = (slot + 1) & (SLOTS - 1);
  }
  if (known >= MOST) {
    forgetPassing();
    return wordAt(text, codes, start, end);
  }
  known++;
  const word = made(textOf(codes, start, end));
  slots[slot] = word;
  return word;
}

/** Where the word is looked for first. */
function slotOf(codes: Uint16Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (codes[at] as number), 0x9e3779b1);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

function isWord(text: string, codes: Uint16Array, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== codes[start + at]) return false;
  return true;
}

/** A copy: a slice would keep the whole text it was taken from. */
function textOf(codes: Uint16Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(codes[at] as number);
  return text;
}

function made(text: string): Word {
  return { text, id: ids++, no0: 0, no1: 0, no2: 0, no3: 0, answers: [] };
}

function forgetPassing(): void {
  slots.fill(undefined);
  known = 0;
  const codes = new Uint16Array(LONGEST);
  for (const word of lasting) {
    const { text } = word;
    for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
    let slot = slotOf(codes, 0, text.length);
    while (slots[slot]) slot = (slot + 1) & (SLOTS - 1);
    slots[slot] = word;
  }
}

/**
 * A question about words whose answer depends on the letters alone.
 * @param answer gives null, false or 0 for no, always the same of the three; never undefined
 */
export function askedOnce<T extends NonNullable<unknown> | null>(
  answer: (text: string) => T,
): (token: { readonly word: Word }) => T {
  const question = questions++;
  const bit = 1 << (question % BITS);
  const bits = `no${Math.min(3, Math.floor(question / BITS))}` as Bits;
  const kept = question < 4 * BITS;
  let no: T;
  const found = (word: Word): T => {
    const { answers } = word;
    for (let at = 0; at < answers.length; at += 2) if (answers[at] === question) return answers[at + 1] as T;
    const fresh = answer(word.text);
    if ((fresh === null || fresh === false || fresh === 0) && kept) {
      no = fresh;
      word[bits] |= bit;
    } else answers.push(question, fresh);
    return fresh;
  };
  switch (bits) {
    case 'no0':
      return ({ word }) => ((word.no0 & bit) === 0 ? found(word) : no);
    case 'no1':
      return ({ word }) => ((word.no1 & bit) === 0 ? found(word) : no);
    case 'no2':
      return ({ word }) => ((word.no2 & bit) === 0 ? found(word) : no);
    case 'no3':
      return ({ word }) => ((word.no3 & bit) === 0 ? found(word) : no);
  }
}
