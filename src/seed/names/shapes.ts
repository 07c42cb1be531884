/** Shapes of words that names are made of. All words are folded. */
import type { Readings } from './readings.ts';

/** «الموسوي»: a word with the article. */
export function hasArticle(word: string): boolean {
  return word.length > 3 && word.startsWith('ال');
}

/** «والتنمية», «للعلوم»: a word with the article behind و or ل. */
export function isJoined(word: string): boolean {
  return word.length > 4 && (word.startsWith('وال') || word.startsWith('لل'));
}

/** «العالمية», «العربي»: a word with the article that has an adjective's ending. */
export function looksLikeAdjective(word: string): boolean {
  return hasArticle(word) && /(?:ي|يه)$/u.test(word);
}

/** A word that is certainly no part of a name: function words, days, verbs of reporting. */
export function endsNames(readings: Readings, index: number): boolean {
  const token = readings.tokens[index];
  if (token?.kind !== 'word') return true;
  for (const kind of ['not-name', 'that', 'verb'] as const) {
    const reading = readings.at(index, kind);
    if (reading && /^[وف]?$/u.test(reading.prefix)) return true;
  }
  return isAdverb(readings, index);
}

/** «رسمياً»: tanwin on the last alif. */
export function isAdverb({ view, tokens }: Readings, index: number): boolean {
  const token = tokens[index];
  if (!token || !/[اهءي]$/u.test(token.text)) return false;
  const { start, end } = view.range(token.start, token.end);
  return /ا?\u064b|\u064bا/u.test(view.source.slice(start, end));
}
