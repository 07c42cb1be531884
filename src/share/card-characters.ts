/** What of a text can be drawn on a card: the faces have no glyph for every character that a scraped text may hold. */
import { hasGlyph } from './card-fonts.ts';

export interface Drawable {
  readonly text: string;
  /** Characters that no face has, each once, in the order of the text. */
  readonly missing: readonly string[];
}

/** Isolates of the bidi algorithm (UAX #9): they are obeyed, and have no shape. */
const ISOLATE = /[\u2066-\u2069]/u;

/** One sign as wide as a line of words, and those words. */
const BASMALA = ['\ufdfd', 'بسم الله الرحمن الرحيم'] as const;

/** No spelling sets more marks on a letter; more would stand in the lines above and below. */
const STACKED = /(\p{M}{3})\p{M}+/gu;

/** A letter that cannot be drawn, or a row of them. */
const GAP = '…';

/**
 * A text without what cannot be drawn: a character that is made of drawable ones becomes those (Unicode's NFKD: «①» → 1),
 * a row of letters of another script becomes «…», a symbol or a mark is left out. «﷽» is written in words, and of many marks
 * on one letter three are kept.
 * @param has whether there is a glyph for a character
 */
export function drawable(text: string, has: (character: string) => boolean = hasGlyph): Drawable {
  const missing = new Set<string>();
  const clean = text
    .normalize('NFC')
    .replaceAll(...BASMALA)
    .replace(STACKED, '$1');
  const drawn = Array.from(clean, (character) => {
    if (ISOLATE.test(character) || has(character)) return character;
    const parts = [...character.normalize('NFKD')];
    if (parts.every((part) => part !== character && has(part))) return parts.join('');
    missing.add(character);
    return standIn(character);
  }).join('');
  return { text: tidy(drawn), missing: [...missing] };
}

function standIn(character: string): string {
  if (/\p{Z}/u.test(character)) return ' ';
  if (/\p{Pd}/u.test(character)) return '–';
  if (/[\p{Pi}\p{Pf}]/u.test(character)) return '"';
  return /[\p{L}\p{N}]/u.test(character) ? GAP : '';
}

/** One gap for a row of letters, single spaces, no joiners but behind letters. */
function tidy(text: string): string {
  return text
    .replace(/…(?:\s*…)+/gu, GAP)
    .replace(/(?<![\p{L}\p{M}])[\u200c\u200d]+/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
