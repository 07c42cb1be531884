/** Numbers below a thousand in words, and any number in digits, with or without parentheses. */
import { type Reading, readAfterAnd, tidy } from './read-numeral.ts';

export interface Group {
  readonly value: number;
  readonly next: number;
  readonly isDigits: boolean;
  /** See DigitPart. */
  readonly decimal?: number;
}

/** Reads one group; `word` is the text of the token at `index`, its clitics taken off. */
export function readGroup(reading: Reading, index: number, word: string): Group | null {
  const token = reading.tokens[index];
  if (token?.text === '(') return readEnclosed(reading, index);
  return token?.kind === 'word' ? readWords(reading, index, word) : readDigits(reading, index);
}

/** «(40)», «( 40)», «(أربعين)». */
function readEnclosed(reading: Reading, index: number): Group | null {
  const inner = reading.tokens[index + 1];
  if (!inner || inner.text === '(') return null;
  const group = readGroup(reading, index + 1, inner.text);
  if (group && reading.tokens[group.next]?.text === ')') return { ...group, next: group.next + 1 };
  return null;
}

/** Digits with what is glued to them: «2½», «100K». */
function readDigits(reading: Reading, index: number): Group | null {
  const part = reading.digitsAt(index);
  if (!part) return readVulgar(reading, index);
  if (part.value === null) return null;
  const { value, next, decimal } = part;
  const half = reading.tokens[next]?.glued ? readVulgar(reading, next) : null;
  if (half) return { ...half, value: value + half.value };
  const factor = suffixAt(reading, next, value);
  if (factor !== null) return { value: tidy((decimal ?? value) * factor), next: next + 1, isDigits: true };
  return { value, next, isDigits: true, ...(decimal === undefined ? {} : { decimal }) };
}

/** Unicode's vulgar fractions that newspapers use. */
const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);

export function isVulgar(text: string): boolean {
  return VULGAR.has(text);
}

function readVulgar(reading: Reading, index: number): Group | null {
  const value = VULGAR.get(reading.tokens[index]?.text ?? '');
  return value === undefined ? null : { value, next: index + 1, isDigits: true };
}

/** «100K», «1.2M»; «4K» is a kind of screen. */
function suffixAt(reading: Reading, index: number, value: number): number | null {
  const token = reading.tokens[index];
  const after = reading.tokens[index + 1];
  if (!token?.glued || token.kind !== 'word' || (after?.glued && after.kind !== 'mark')) return null;
  const factor = reading.words.get(token.text)?.suffix;
  return factor === undefined || (value < 10 && Number.isInteger(value) && !isAll(reading, index)) ? null : factor;
}

function isAll({ tokens }: Reading, last: number): boolean {
  return last === tokens.length - 1 && tokens.length <= 3;
}

function readWords(reading: Reading, index: number, word: string): Group | null {
  const hundreds = readHundreds(reading, index, word);
  if (!hundreds) return readTens(reading, index, word);
  const rest = readAfterAnd(reading, hundreds.next, (at, text) => readBelowHundred(reading, at, text));
  return rest ? { value: hundreds.value + rest.value, next: rest.next, isDigits: false } : hundreds;
}

/** «مئة», «مئتين», «ثلاثمئة», «ثمان مئة», «ميت ألف», «تلت آلاف». */
function readHundreds(reading: Reading, index: number, word: string): Group | null {
  const entry = reading.words.get(word);
  const value = entry?.hundred ?? entry?.['hundred-two'] ?? entry?.hundreds;
  if (value !== undefined) return { value, next: index + 1, isDigits: false };
  const beforeScale = entry?.['before-scale'];
  const scale = reading.words.get(reading.tokens[index + 1]?.text ?? '');
  if (beforeScale !== undefined && (beforeScale < 10 ? scale?.scales : scale?.scale) !== undefined)
    return { value: beforeScale, next: index + 1, isDigits: false };
  const unit = entry?.unit ?? 0;
  const hundred = reading.words.get(reading.tokens[index + 1]?.text ?? '')?.hundred;
  if (unit < 3 || unit > 9 || hundred === undefined) return null;
  return { value: unit * hundred, next: index + 2, isDigits: false };
}

/** «مئة و20» is 120, «مئة وخمسين ألفاً» is read by the caller's scale. */
function readBelowHundred(reading: Reading, index: number, word: string): Group | null {
  const token = reading.tokens[index];
  if (token?.kind !== 'number') return readTens(reading, index, word);
  const digits = readDigits(reading, index);
  return digits && digits.value < 100 && Number.isInteger(digits.value) ? digits : null;
}

/** 0 to 99: «سبعة», «اثنا عشر», «خمسة وعشرون», «الخمسة والعشرين», «ستين». */
function readTens(reading: Reading, index: number, word: string): Group | null {
  const { words, tokens } = reading;
  const entry = words.get(word);
  if (!entry) return null;
  const at = (value: number | undefined, next: number): Group | null =>
    value === undefined ? null : { value, next, isDigits: false };
  const ten = words.get(tokens[index + 1]?.text ?? '')?.['after-unit'];
  const unit = entry['before-ten'] ?? entry.unit;
  if (ten !== undefined && unit !== undefined && unit > 0 && unit < 10) return at(unit + ten, index + 2);
  const before = entry['before-tens'] ?? entry.unit;
  if (before !== undefined && before > 0 && before < 10) {
    const tens = readAfterAnd(reading, index + 1, (next, text) =>
      at(words.get(text.replace(/^ال/u, ''))?.tens, next + 1),
    );
    if (tens) return at(before + tens.value, tens.next);
  }
  return at(entry.tens ?? entry.teen ?? entry.unit, index + 1);
}
