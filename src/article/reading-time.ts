/** How long a text takes to be read. */
import type { Language } from '../i18n/index.ts';
import type { Article } from '../seed/model.ts';
import { bodyOf } from './body.ts';

/** Words a minute of silent reading, as Brysbaert estimates it (2019, "How many words do we read per minute?", doi:10.1016/j.jml.2019.104047). */
const WORDS_A_MINUTE: Readonly<Record<Language, number>> = { ar: 181, en: 238 };

/** A word with its vowel marks, and a number with its separators («المُعَلِّم», 2,500, it’s), counted once each. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.,٫٬][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** Whole minutes that the words take in their language: 0 where there are none, else at least 1. */
export function readingMinutes(lang: Language, texts: readonly string[]): number {
  const words = texts.reduce((count, text) => count + (text.match(WORD)?.length ?? 0), 0);
  return Math.ceil(words / WORDS_A_MINUTE[lang]);
}

/** The Arabic words that a reader reads: pull-quotes, which say again what the text says, are left out. */
export function arabicTexts(article: Article): readonly string[] {
  return bodyOf(article)
    .filter(({ block }) => block.kind !== 'pull-quote')
    .map(({ block }) => block.text);
}
