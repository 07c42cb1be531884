/**
 * The grammar of numbers: digits, words, and both («3 آلاف», «مليون و200 ألف»), with fractions («مليون ونصف المليون»)
 * and decimals («ثلاثة فاصلة خمسة»). Groups below a thousand are read by read-group.ts.
 */
import type { Token } from '../view.ts';
import type { DigitPart } from './digit-runs.ts';
import type { NumberWords } from './number-words.ts';
import { readGroup } from './read-group.ts';

export interface Reading {
  readonly words: NumberWords;
  readonly tokens: readonly Token[];
  /** The figure in digits that starts with a token, where it is a number by itself. */
  readonly digitsAt: (index: number) => DigitPart | undefined;
  /** True where the word at an index bears a tanwin («ألفاً»), which folding hides. */
  readonly hasTanwin: (index: number) => boolean;
}

export interface ReadNumber {
  readonly value: number;
  readonly next: number;
  readonly form: 'digits' | 'words' | 'mixed';
  readonly scale: number;
}

/** Reads the longest number that starts at a token; `word` is that token's text with its clitics taken off. */
export function readNumber(reading: Reading, index: number, word: string): ReadNumber | null {
  const first = readScaled(reading, index, word);
  if (!first) return null;
  let { value, next, form, scale } = first;
  let ceiling = first.scale;
  while (!first.fraction && ceiling >= 1000) {
    const more = readAfterAnd(reading, next, (at, text) => readScaled(reading, at, text));
    if (!more || more.scale >= ceiling || more.value >= ceiling || more.fraction) break;
    value += more.value;
    next = more.next;
    ceiling = more.scale;
    scale = Math.min(scale, more.scale);
    if (more.form !== form) form = 'mixed';
  }
  const half = readTrailingFraction(reading, next, ceiling);
  if (half)
    return {
      value: tidy(value + half.value * ceiling),
      next: half.next,
      form: form === 'words' ? 'words' : 'mixed',
      scale,
    };
  return { value: tidy(value), next, form, scale };
}

interface Scaled extends ReadNumber {
  readonly fraction: boolean;
}

/** A group with its scale words: «ثلاثمئة ألف», «(174) مليون», «ألفين», «نصف مليون». */
function readScaled(reading: Reading, index: number, word: string): Scaled | null {
  const { words, tokens } = reading;
  const entry = words.get(word);
  if (entry?.fraction !== undefined) return readFractionOf(reading, index, entry.fraction);
  const two = entry?.['scale-two'];
  const tanwin = two !== undefined && entry?.scale !== undefined && reading.hasTanwin(index);
  if (two !== undefined && !tanwin)
    return { ...scaledOn(reading, index + 1, two, two / 2), form: 'words', fraction: false };
  if (entry?.scale !== undefined)
    return { ...scaledOn(reading, index + 1, entry.scale, entry.scale), form: 'words', fraction: false };
  const group = readGroup(reading, index, word);
  if (!group) return null;
  const oneMore =
    group.value % 100 === 0 && group.value > 0 && group.value < 1000 ? readOneMore(reading, group.next) : null;
  if (oneMore) return { value: (group.value + 1) * oneMore.scale, ...oneMore, form: 'words', fraction: false };
  const over = words.get(tokens[group.next]?.text ?? '')?.fractions;
  if (over !== undefined && group.value < 10) return readFractionOf(reading, group.next, over * group.value);
  const scaled = scaledOn(reading, group.next, group.value, 1, group.decimal);
  const form = group.isDigits ? (scaled.scale > 1 ? 'mixed' : 'digits') : 'words';
  return { ...scaled, form, fraction: false };
}

/** «مئة وألف ألف» is a hundred thousand and a thousand: 101,000. */
function readOneMore(reading: Reading, index: number): { scale: number; next: number } | null {
  return readAfterAnd(reading, index, (at, text) => {
    const scale = reading.words.get(text)?.scale;
    const again = reading.words.get(reading.tokens[at + 1]?.text ?? '')?.scale;
    return scale !== undefined && scale === again ? { scale, next: at + 2 } : null;
  });
}

/** Multiplies by the scale words that follow: «3» «آلاف»; a lone mark before three digits is then a decimal mark. */
function scaledOn(reading: Reading, from: number, start: number, startScale: number, decimal?: number) {
  let value = start;
  let scale = startScale;
  let next = from;
  for (let words = 0; words < 3; words++) {
    const entry = reading.words.get(reading.tokens[next]?.text ?? '');
    const factor = entry?.scale ?? entry?.scales;
    if (factor === undefined) break;
    if (words === 0 && decimal !== undefined) value = decimal;
    value *= factor;
    scale *= factor;
    next++;
  }
  return { value: tidy(value), scale, next };
}

/** «نصف مليون», «ثلاثة أرباع المليون»: a share of a scale word; a share of anything else is no number. */
function readFractionOf(reading: Reading, index: number, share: number): Scaled | null {
  const scale = scaleWord(reading, index + 1);
  return scale === null ? null : { value: tidy(share * scale), next: index + 2, form: 'words', scale, fraction: true };
}

/** «… ونصف», «… وربع المليون». */
function readTrailingFraction(reading: Reading, index: number, scale: number): { value: number; next: number } | null {
  const read = readAfterAnd(reading, index, (at, text) => {
    const value = reading.words.get(text)?.fraction;
    return value === undefined ? null : { value, next: at + 1 };
  });
  if (!read) return null;
  const repeated = scaleWord(reading, read.next);
  if (repeated !== null && repeated !== scale) return null;
  return repeated === null ? read : { ...read, next: read.next + 1 };
}

function scaleWord(reading: Reading, index: number): number | null {
  const text = reading.tokens[index]?.text ?? '';
  return (
    reading.words.get(text.startsWith('ال') ? text.slice(2) : text)?.scale ?? reading.words.get(text)?.scale ?? null
  );
}

/** What `read` finds behind an «و», glued to its word or not. */
export function readAfterAnd<T>(
  reading: Reading,
  index: number,
  read: (index: number, word: string) => T | null,
): T | null {
  const token = reading.tokens[index];
  if (token?.kind !== 'word' || !token.text.startsWith('و')) return null;
  if (token.text === 'و') return read(index + 1, reading.tokens[index + 1]?.text ?? '');
  return read(index, token.text.slice(1));
}

/** Undoes what binary fractions add: 2.9 × 10^6 is 2900000. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}
