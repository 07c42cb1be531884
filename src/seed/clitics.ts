/** The one-letter words that Arabic writes onto the next word: and, so, by, to, like, the. */

export interface Stem {
  /** The word without its clitics, folded. */
  readonly text: string;
  /** How many letters were taken off. */
  readonly offset: number;
  /** The letters taken off: «وبال» of «وبالعراق». */
  readonly prefix: string;
}

// «وبالعراق» → و + ب + ال; «للسعودية» → ل + ل(ل); «والعراق» → و + ال
const PREFIX = /^(?<and>[وف]?)(?<by>[بلك]?)(?<the>ال)?/u;

/**
 * Every way to take clitics off a folded word, least first: the word itself, without and/so, without by/to/like, and
 * without the article. A stem keeps at least two letters. Which of them is a word only a lexicon can tell.
 */
export function stems(word: string): readonly Stem[] {
  const known = readings.get(word);
  if (known) return known;
  if (readings.size >= MOST_READINGS) readings.clear();
  const found = readingsOf(word);
  readings.set(word, found);
  return found;
}

/** The words of a language come again and again; an archive's odd ones do not stay for ever. */
const readings = new Map<string, readonly Stem[]>();
const MOST_READINGS = 20_000;

function readingsOf(word: string): readonly Stem[] {
  const found: Stem[] = [{ text: word, offset: 0, prefix: '' }];
  const add = (offset: number, text = word.slice(offset)): void => {
    if (text.length >= 2 && !found.some((stem) => stem.text === text))
      found.push({ text, offset, prefix: word.slice(0, offset) });
  };
  const groups = PREFIX.exec(word)?.groups;
  const and = groups?.['and']?.length ?? 0;
  if (and > 0) add(and);
  for (const at of and > 0 ? [0, and] : [0]) addPreposition(word, at, add);
  return found;
}

function addPreposition(word: string, at: number, add: (offset: number, text?: string) => void): void {
  if (word.startsWith('ال', at)) add(at + 2);
  if (!/[بلك]/u.test(word.charAt(at))) return;
  // «للسعودية» is ل + السعودية: the alif of the article is not written after ل.
  if (word.startsWith('لل', at)) {
    add(at + 1, `ا${word.slice(at + 1)}`);
    add(at + 2);
    return;
  }
  add(at + 1);
  if (word.startsWith('ال', at + 1)) add(at + 3);
}
