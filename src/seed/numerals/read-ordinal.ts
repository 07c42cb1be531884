/** Ordinals in words: «الثالث», «الحادي عشر», «الخامس والعشرون», «ثالث». */
import type { Lexicon } from '../../lexicon/schema.ts';
import { folded } from '../fold.ts';
import { perLexicon } from '../per-lexicon.ts';
import type { Token } from '../view.ts';
import { askedOnce } from '../words.ts';
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
type OrdinalAt = (token: Token) => OrdinalWord | null;
const DEFINITE = ['ال', 'بال', 'كال', 'لل'].flatMap((by) => [by, `و${by}`, `ف${by}`]);

/** Ordinals bare, and behind the article with its clitics: «والثالث», «للثالث». */
export const ordinalWords = perLexicon((lexicon): OrdinalAt => {
  const forms = ordinalForms(lexicon);
  const ordinalAt = askedOnce((word) => forms.get(word) ?? null);
  return ordinalAt;
});

/** Every form of an ordinal in one word. */
export function ordinalForms(lexicon: Lexicon): ReadonlyMap<string, OrdinalWord> {
  const made = new Map<string, OrdinalWord>();
  for (const { value, forms } of lexicon.ordinals) {
    for (const word of forms.map(folded)) {
      made.set(word, { value, definite: false });
      for (const clitics of DEFINITE) made.set(clitics + word, { value, definite: true });
    }
  }
  return made;
}

/** The ordinal that starts at a token, clitics allowed where it is definite. */
export function readOrdinal(tokens: readonly Token[], index: number, lexicon: Lexicon): OrdinalRead | null {
  const token = tokens[index];
  const word = token && ordinalWords(lexicon)(token);
  if (!word) return null;
  const words = numberWords(lexicon);
  const read = word.definite ? readDefinite(tokens, index, word, words) : { ...word, next: index + 1 };
  // «الحادي» is but a part of «الحادي عشر».
  if (!read || (read.next === index + 1 && /حاديه?$/u.test(token.text))) return null;
  return read.definite ? withHundreds(tokens, read, words) : read;
}

function readDefinite(
  tokens: readonly Token[],
  index: number,
  { value: unit }: OrdinalWord,
  words: NumberWords,
): OrdinalRead {
  const ten = words.get(tokens[index + 1]?.text ?? '')?.['after-unit'];
  if (unit < 10 && ten !== undefined) return { value: unit + ten, next: index + 2, definite: true };
  const tens = unit < 10 ? tensAfter(tokens, index + 1, words) : null;
  return { value: unit + (tens?.value ?? 0), next: tens?.next ?? index + 1, definite: true };
}

/** «الخامسة بعد المئة», «الثاني بعد الألف». */
function withHundreds(tokens: readonly Token[], read: OrdinalRead, words: NumberWords): OrdinalRead {
  const text = tokens[read.next + 1]?.text ?? '';
  if (tokens[read.next]?.text !== 'بعد' || !text.startsWith('ال')) return read;
  const entry = words.get(text.slice(2));
  const more = entry?.hundred ?? entry?.['hundred-two'] ?? entry?.hundreds ?? entry?.['scale-two'] ?? entry?.scale;
  return more === undefined ? read : { ...read, value: read.value + more, next: read.next + 2 };
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
