/**
 * The words of a language come again and again. Each is kept once, together with what others found out about it, so that
 * a question asked of a word («can a number start with it?») is worked out once, and then costs one look.
 */

export interface Word {
  readonly text: string;
  /** Above 0. No two words share one; that of a lasting word stays as long as the program runs. */
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

/** An archive's odd words do not stay for ever: where so many are known, the next page begins with those that last. */
const MOST = 20_000;
/** Longer ones are no words. */
const LONGEST = 40;
/** A hash table of open addresses: its size is a power of two, and it is never half full. */
const SLOTS = 131_072;
let slots: (Word | undefined)[] = new Array(SLOTS).fill(undefined);
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

/**
 * To be called before a page is read, never while one is: as long as it is, the same letters are the same word, with the
 * same number.
 */
export function beginPage(): void {
  if (known < MOST) return;
  known = 0;
  fill(SLOTS, lasting);
}

/** The word of these letters. */
export function wordOf(text: string): Word {
  return wordAt(text, codesOf(text), 0, text.length);
}

/** The word of these letters where the page or a lexicon has it: asking makes no new ones. */
export function knownWord(text: string): Word | undefined {
  return text.length > LONGEST ? undefined : slots[slotOf(codesOf(text), 0, text.length)];
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
 * The word that stands in a text from `start` to `end`.
 * @param codes the text's code units
 */
export function wordAt(text: string, codes: Uint16Array, start: number, end: number): Word {
  if (end - start > LONGEST) return made(text.slice(start, end));
  const slot = slotOf(codes, start, end);
  const word = slots[slot];
  if (word) return word;
  const fresh = made(textOf(codes, start, end));
  slots[slot] = fresh;
  known++;
  if ((known + lasting.size) * 2 > slots.length) fill(slots.length * 2, slots);
  return fresh;
}

/** Where a word stands, or the empty slot where it would. */
function slotOf(codes: Uint16Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (codes[at] as number), 0x9e3779b1);
  const last = slots.length - 1;
  let slot = (hash ^ (hash >>> 15)) & last;
  for (let word = slots[slot]; word && !isWord(word.text, codes, start, end); word = slots[slot])
    slot = (slot + 1) & last;
  return slot;
}

/** A new table of some words. */
function fill(size: number, words: Iterable<Word | undefined>): void {
  const all = [...words];
  slots = new Array(size).fill(undefined);
  for (const word of all) if (word) slots[slotOf(codesOf(word.text), 0, word.text.length)] = word;
}

function isWord(text: string, codes: Uint16Array, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== codes[start + at]) return false;
  return true;
}

/** The code units of a word that does not stand in a text; theirs is the room of the next. */
function codesOf(text: string): Uint16Array {
  for (let at = 0; at < text.length && at < LONGEST; at++) letters[at] = text.charCodeAt(at);
  return letters;
}

/** A copy: a slice would keep the whole text it was taken from. */
function textOf(codes: Uint16Array, start: number, end: number): string {
  return String.fromCharCode.apply(null, codes.subarray(start, end) as unknown as number[]);
}

function made(text: string): Word {
  return { text, id: ++ids, no0: 0, no1: 0, no2: 0, no3: 0, answers: [] };
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
