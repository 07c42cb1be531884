/** Ordinals in words: «الثالث», «الحادي عشر», «الخامس والعشرون», «ثالث». */
import type { Lexicon } from '../../lexicon/schema.ts';
import { folded } from '../fold.ts';
import type { Token } from '../view.ts';
import { type NumberWords, numberWords } from './number-words.ts';

export interface OrdinalRead {
  readonly value: number;
  readonly next: number;
  readonly definite: boolean;
}

interface OrdinalWord {
  readonly value: number;
  readonly definite: boolean;
}
const compiled = new WeakMap<Lexicon, ReadonlyMap<string, OrdinalWord>>();
const DEFINITE = ['ال', 'بال', 'كال', 'لل'].flatMap((by) => [by, `و${by}`, `ف${by}`]);

/** Ordinals bare, and behind the article with its clitics: «والثالث», «للثالث». */
function ordinalWords(lexicon: Lexicon): ReadonlyMap<string, OrdinalWord> {
  const known = compiled.get(lexicon);
  if (known) return known;
  const made = new Map<string, OrdinalWord>();
  for (const { value, forms } of lexicon.ordinals) {
    for (const word of forms.map(folded)) {
      made.set(word, { value, definite: false });
      for (const clitics of DEFINITE) made.set(clitics + word, { value, definite: true });
    }
  }
  compiled.set(lexicon, made);
  return made;
}

/** The ordinal that starts at a token, clitics allowed where it is definite. */
export function readOrdinal(tokens: readonly Token[], index: number, lexicon: Lexicon): OrdinalRead | null {
  const word = ordinalWords(lexicon).get(tokens[index]?.text ?? '');
  if (!word) return null;
  const { value: unit, definite } = word;
  if (!definite) return { value: unit, next: index + 1, definite };
  const words = numberWords(lexicon);
  if (unit < 10 && words.get(tokens[index + 1]?.text ?? '')?.['after-unit'] !== undefined) {
    return { value: unit + 10, next: index + 2, definite: true };
  }
  const tens = tensAfter(tokens, index + 1, words);
  if (tens && unit < 10) return { value: unit + tens.value, next: tens.next, definite: true };
  return { value: unit, next: index + 1, definite: true };
}

/** «والعشرون», «و العشرين». */
function tensAfter(
  tokens: readonly Token[],
  index: number,
  words: NumberWords,
): { value: number; next: number } | null {
  const alone = tokens[index]?.text === 'و';
  const text = alone ? (tokens[index + 1]?.text ?? '') : (tokens[index]?.text.slice(1) ?? '');
  if (!alone && !tokens[index]?.text.startsWith('و')) return null;
  const value = text.startsWith('ال') ? words.get(text.slice(2))?.tens : undefined;
  return value === undefined ? null : { value, next: index + (alone ? 2 : 1) };
}
