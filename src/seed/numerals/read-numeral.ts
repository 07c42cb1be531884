/**
 * The grammar of numbers: digits, words, and both («3 آلاف», «مليون و200 ألف»), with fractions («مليون ونصف المليون»)
 * and decimals («ثلاثة فاصلة خمسة»). Groups below a thousand are read by read-group.ts.
 */
import type { Token } from '../view.ts';
import type { DigitPart } from './digit-runs.ts';
import type { NumberWords } from './number-words.ts';
import { readGroup } from './read-group.ts';
import { readPoint } from './read-point.ts';

export interface Reading {
  readonly words: NumberWords;
  readonly tokens: readonly Token[];
  /** The figure in digits that starts with a token, where it is a number by itself. */
  readonly digitsAt: (index: number) => DigitPart | undefined;
  /** True where the word at an index bears a tanwin («ألفاً»), which folding hides. */
  readonly hasTanwin: (index: number) => boolean;
  /** True where the hamza of «مئة» is written; folded, «مية» is the same word. */
  readonly hasHamza: (index: number) => boolean;
}

export interface ReadNumber {
  readonly value: number;
  readonly next: number;
  readonly form: 'digits' | 'words' | 'mixed';
  readonly scale: number;
}

/** Reads the longest number that starts at a token; `word` is that token's text with its clitics taken off. */
export function readNumber(reading: Reading, index: number, word: string): ReadNumber | null {
  const whole = readWhole(reading, index, word);
  if (!whole) return null;
  const { value, next, form, scale } = whole;
  const decimal = readPoint(reading, whole);
  if (decimal) return decimal;
  const half = readTrailingFraction(reading, whole);
  if (!half) return { value: tidy(value), next, form, scale };
  return {
    value: tidy(value + half.value * whole.ceiling),
    next: half.next,
    form: form === 'words' ? 'words' : 'mixed',
    scale,
  };
}

interface Whole extends Scaled {
  /** The smallest scale: what may still follow is less. */
  readonly ceiling: number;
}

/** A number without what may stand behind it: «مليون و200 ألف» of «مليون و200 ألف ونصف». */
export function readWhole(reading: Reading, index: number, word: string): Whole | null {
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
  return { value, next, form, scale, ceiling, fraction: first.fraction };
}

interface Scaled extends ReadNumber {
  readonly fraction: boolean;
}

/** A group with its scale words: «ثلاثمئة ألف», «(174) مليون», «ألفين», «نصف مليون». */
function readScaled(reading: Reading, index: number, word: string): Scaled | null {
  const { words, tokens } = reading;
  const entry = words.get(word);
  const share = entry?.fraction;
  const shared = share === undefined ? null : readFractionOf(reading, index, share);
  if (shared) return shared;
  const two = entry?.['scale-two'];
  const one =
    two !== undefined && entry?.scale !== undefined && (reading.hasTanwin(index) || goesOn(reading, index + 1));
  if (two !== undefined && !one)
    return { ...scaledOn(reading, index + 1, two, two / 2), form: 'words', fraction: false };
  if (entry?.scale !== undefined)
    return { ...scaledOn(reading, index + 1, entry.scale, entry.scale), form: 'words', fraction: false };
  const thousands = entry?.thousands;
  if (thousands !== undefined)
    return { ...scaledOn(reading, index + 1, thousands, 1000), form: 'words', fraction: false };
  if (entry?.dozen !== undefined)
    return { value: entry.dozen, next: index + 1, form: 'words', scale: 1, fraction: false };
  const group = readGroup(reading, index, word);
  if (!group) return null;
  const oneMore =
    group.value % 100 === 0 && group.value > 0 && group.value < 1000 ? readOneMore(reading, group.next) : null;
  if (oneMore) return { value: (group.value + 1) * oneMore.scale, ...oneMore, form: 'words', fraction: false };
  const over = words.get(tokens[group.next]?.text ?? '')?.fractions;
  if (over !== undefined && group.value < 10) return readFractionOf(reading, group.next, over * group.value);
  if (group.value === 0)
    return { value: 0, next: group.next, form: group.isDigits ? 'digits' : 'words', scale: 1, fraction: false };
  const scaled = scaledOn(reading, group.next, group.value, 1, group.decimal);
  const form = group.isDigits ? (scaled.scale > 1 ? 'mixed' : 'digits') : 'words';
  return { ...scaled, form, fraction: false };
}

/** «ألفا ومئتي متر» is 1,200: before «و» and a number, the scale word in ـا is the accusative of one; a dual has its noun behind it. */
function goesOn({ words, tokens }: Reading, index: number): boolean {
  const text = tokens[index]?.text ?? '';
  if (!text.startsWith('و')) return false;
  if (text !== 'و') return words.has(text.slice(1));
  return tokens[index + 1]?.kind === 'number' || words.has(tokens[index + 1]?.text ?? '');
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
export function scaledOn(reading: Reading, from: number, start: number, startScale: number, decimal?: number) {
  let value = start;
  let scale = startScale;
  let next = from;
  for (let words = 0; words < 3; words++) {
    const entry = reading.words.get(reading.tokens[next]?.text ?? '');
    const factor = entry?.scale ?? entry?.scales ?? entry?.dozen;
    if (factor === undefined) break;
    if (words === 0 && decimal !== undefined) value = decimal;
    value *= factor;
    if (entry?.dozen === undefined) scale *= factor;
    next++;
  }
  return { value: tidy(value), scale, next };
}

/** «نصف مليون», «ثلاثة أرباع المليون»: a share of a scale word; a share of anything else is no number. */
function readFractionOf(reading: Reading, index: number, share: number): Scaled | null {
  const scale = scaleWord(reading, index + 1);
  return scale === null ? null : { value: tidy(share * scale), next: index + 2, form: 'words', scale, fraction: true };
}

/**
 * «… ونصف», «… وربع المليون», «… وثلاثة أرباع». «20 ونصف السكان» is 20 and something else; so is what stands behind a
 * year («2020 ونصف»).
 */
function readTrailingFraction(reading: Reading, whole: Whole): { value: number; next: number } | null {
  const { ceiling, value, next } = whole;
  if (ceiling === 1 && value >= 1000) return null;
  const read = readAfterAnd(reading, next, (at, text) => readShare(reading, at, text));
  if (!read) return null;
  const repeated = scaleWord(reading, read.next);
  if (repeated !== null) return repeated === ceiling ? { ...read, next: read.next + 1 } : null;
  const after = reading.tokens[read.next];
  return after?.kind === 'word' && DEFINITE.test(after.text) ? null : read;
}

/** «السكان», not «إلى», «إلا», «التي», «اليوم». */
const DEFINITE = /^ال(?!ي$|ا$|ان$|يوم$|تي$|ذي)/u;

/** A fraction by itself: «نصف», «ثلثي», «ثلاثة أرباع». */
export function readShare(reading: Reading, index: number, word: string): { value: number; next: number } | null {
  const { words, tokens } = reading;
  const entry = words.get(word);
  if (entry?.fraction !== undefined) return { value: entry.fraction, next: index + 1 };
  const over = words.get(tokens[index + 1]?.text ?? '')?.fractions;
  const count = entry?.unit ?? (tokens[index]?.kind === 'number' ? reading.digitsAt(index)?.value : undefined);
  if (over === undefined || !count || count >= 10) return null;
  return { value: tidy(count * over), next: index + 2 };
}

function scaleWord(reading: Reading, index: number): number | null {
  const text = reading.tokens[index]?.text ?? '';
  const entry = reading.words.get(text.startsWith('ال') ? text.slice(2) : text) ?? reading.words.get(text);
  return entry?.scale ?? entry?.dozen ?? null;
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
export function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
