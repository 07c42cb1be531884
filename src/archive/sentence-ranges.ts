/** Where the sentences of a text are. */
import type { Range } from '../seed/model.ts';

const segmenter = new Intl.Segmenter('ar', { granularity: 'sentence' });
// «د. أحمد», «أ. د. سعاد», «جون ف. كينيدي»: a letter and a dot end no sentence
const INITIAL = /(?:^|[\s(«"“])\p{L}\p{M}*\.\s*$/u;

/** Half-open stretches of the text without white space at either end, in order; white space alone is no sentence. */
export function sentenceRanges(text: string): readonly Range[] {
  const found: Range[] = [];
  let start = 0;
  let end = 0;
  const close = (): void => {
    const range = trimmed(text, start, end);
    if (range) found.push(range);
    start = end;
  };
  for (const { segment, index } of segmenter.segment(text)) {
    end = index + segment.length;
    if (!INITIAL.test(segment)) close();
  }
  close();
  return found;
}

function trimmed(text: string, start: number, end: number): Range | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = from + words.trim().length;
  return to > from ? { start: from, end: to } : null;
}
