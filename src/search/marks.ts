/** Which words of a text an attempt has found, in the text's own spelling. */
import type { Range } from '../seed/model.ts';
import type { Passage } from './document.ts';
import type { Attempt } from './query.ts';
import { ANY_WORD, otherStems, stemOf } from './stem.ts';
import { wordsOf } from './words.ts';

export interface Marks {
  /** In the order of the text, apart from each other. */
  readonly ranges: readonly Range[];
  /** How many different words of the query are found, words that lead to the text without standing in it among them. */
  readonly found: number;
}

export function marksOf({ text, also }: Passage, attempt: Attempt): Marks {
  const words = wordsOf(text);
  const found = new Set<string>();
  const see = (form: string): boolean => {
    const asked = askedBy(form, attempt);
    if (asked !== null) found.add(asked);
    return asked !== null;
  };
  const standing = words.filter(({ form }) => see(form));
  const beside = also
    .filter(([, , forms]) => forms.split(' ').filter(see).length > 0)
    .map(([start, end]) => ({ start, end }));
  const phrases = attempt.phrases.map((phrase) => phraseRanges(words, phrase));
  if (phrases.some(({ length }) => length > 0))
    return { ranges: apart(phrases.flat()), found: found.size + phrases.length };
  return { ranges: apart([...standing, ...beside]), found: found.size };
}

/** The word of the query that a form answers; null where it answers none. */
function askedBy(form: string, { stems, beginning }: Attempt): string | null {
  if (beginning !== null && form.startsWith(beginning)) return beginning;
  const own = stemOf(form);
  if (stems.includes(own)) return own;
  return otherStems(form, ANY_WORD).find((stem) => stems.includes(stem)) ?? null;
}

/** Where the stems stand one behind the other. */
function phraseRanges(words: readonly (Range & { form: string })[], phrase: readonly string[]): readonly Range[] {
  const stems = words.map(({ form }) => stemOf(form));
  return words.flatMap(({ form, start }, at) => {
    const fits = phrase.every((stem, index) => stems[at + index] === stem || (index === 0 && isGlued(form, stem)));
    return fits ? [{ start, end: words[at + phrase.length - 1]?.end ?? start }] : [];
  });
}

/** Whether a word is this one with something glued to it. */
function isGlued(form: string, stem: string): boolean {
  return otherStems(form, ANY_WORD).includes(stem);
}

/** Ranges in order; those that meet become one, empty ones go. */
function apart(ranges: readonly Range[]): readonly Range[] {
  const found: Range[] = [];
  for (const range of ranges.filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && range.start < last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else found.push({ start: range.start, end: range.end });
  }
  return found;
}
