/**
 * What the index holds in place of a text, and what it is asked for. Pagefind takes any word that begins with a word of the
 * query for found, and, where there is none, any that the query's word begins with. A letter that neither Arabic nor English
 * has ends each word, so that nothing is found but what is meant: `ʒفلسطʒ` is a stem, `فلسطينيونʒ` a word as it is spelled.
 */
const END = 'ʒ';
/** Begins what stands for two words. */
const PAIR = 'ɮ';
/** Stands between two passages, so that no phrase goes from one into the next. */
const BREAK = 'ʓ';

/** A stem as it stands in the index. */
export function stemWord(stem: string): string {
  return `${END}${stem}${END}`;
}

/** Two stems that stand one behind the other, as one word: where the first has something glued to it, «بوزارة الدفاع». */
export function pairWord([first, second]: Pair): string {
  return `${PAIR}${first}${END}${second}${END}`;
}

export type Pair = readonly [first: string, second: string];

/** A spelling as it stands in the index; found by its beginning. */
export function spelledWord(form: string): string {
  return `${form}${END}`;
}

export interface IndexedPassage {
  /** The stem of every word, in the order of the text: phrases are found in it. */
  readonly stems: readonly string[];
  /** Stems that its words may have besides. */
  readonly others: readonly string[];
  /** Of these others, each with the stem of the next word. */
  readonly pairs: readonly Pair[];
  /** Its words as they are spelled. */
  readonly forms: readonly string[];
}

/** The text that Pagefind indexes: each passage's stems in order; then, each once, what else its words are found by. */
export function indexText(passages: readonly IndexedPassage[]): string {
  const inOrder = passages.map(({ stems }) => stems.map(stemWord).join(' ')).join(` ${BREAK} `);
  const others = new Set(passages.flatMap(({ others }) => others).map(stemWord));
  const pairs = new Set(passages.flatMap(({ pairs }) => pairs).map(pairWord));
  const forms = new Set(passages.flatMap(({ forms }) => forms).map(spelledWord));
  return [inOrder, BREAK, ...others, ...pairs, ...forms].join(' ');
}
