/** Shapes of words that names are made of. All words are folded. */

import type { View } from '../view.ts';
import { viewMemory } from '../view-memory.ts';
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

/** «», «و» or «ف»: no more than that stands before a word. */
export function isConjunction(prefix: string): boolean {
  return prefix === '' || prefix === 'و' || prefix === 'ف';
}

/** A word that is certainly no part of a name: function words, days, verbs of reporting. */
export function endsNames(readings: Readings, index: number): boolean {
  const token = readings.tokens[index];
  if (token?.kind !== 'word') return true;
  for (const kind of ['not-name', 'that', 'verb'] as const) {
    const reading = readings.at(index, kind);
    if (reading && isConjunction(reading.prefix)) return true;
  }
  return isAdverb(readings, index);
}

/** A token's letters as the text spells them, without marks, whichever characters it has for them: «حمزة», «على», «أبو». */
export function sourceOf({ view, tokens }: Readings, at: number): string {
  const token = tokens[at];
  if (!token) return '';
  const { start, end } = view.range(token.start, token.end);
  return view.source
    .slice(start, end)
    .normalize('NFKC')
    .replace(/[^\p{L}]/gu, '');
}

/** «حديثه», «بيانها»: his and her things are nobody's family; «حمزة», which folds alike, may be. */
export function hasPronoun(readings: Readings, at: number): boolean {
  const word = readings.word(at);
  if (word.length < 4) return false;
  if (/(?:ها|هم|هما|هن)$/u.test(word)) return true;
  // «تريشيه», «أوليفيه» are foreign
  if (word.length > 4 && /[^ل]يه$/u.test(word)) return false;
  return word.endsWith('ه') && sourceOf(readings, at).endsWith('ه');
}

const dotless = viewMemory<boolean>();

/**
 * Whether a text tells the dotless letter («على», «إلى») from the dotted one («علي», «في»): some papers write only the one
 * («الي», «علي»), some only the other («فى», «الذى»).
 */
export function tellsDotlessYeh(view: View): boolean {
  const known = dotless.get(view);
  if (known !== undefined) return known;
  const tells = /[ىﻯﻰ]/.test(view.source) && !hasFinalDotless(withoutForms(view.source));
  dotless.set(view, tells);
  return tells;
}

/** A text without presentation forms; hardly any has them. */
function withoutForms(text: string): string {
  return /[\ufb50-\ufdff\ufe70-\ufeff]/u.test(text) ? text.normalize('NFKC') : text;
}

/** Looks only at words that such a letter may end so: most texts have «على» and «إلى» and nothing else of the sort. */
function hasFinalDotless(text: string): boolean {
  return /[فتذه\p{M}]ى/u.test(text) && FINAL_DOTLESS.test(text);
}

// «فى», «التى», «الذى», «هى»
const FINAL_DOTLESS = /(?<!\p{L})[وف]?(?:ف|الت|الذ|ه)\p{M}*ى(?!\p{L})/u;

/** «رسمياً»: tanwin on the last alif. */
export function isAdverb({ view, tokens }: Readings, index: number): boolean {
  const token = tokens[index];
  if (!token || !/[اهءي]$/u.test(token.text)) return false;
  const { start, end } = view.range(token.start, token.end);
  return /ا?\u064b|\u064bا/u.test(view.source.slice(start, end));
}
