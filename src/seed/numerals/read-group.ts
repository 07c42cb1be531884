/** Numbers below a thousand in words, and any number in digits, with or without parentheses. */
import { type Reading, readAfterAnd } from './read-numeral.ts';

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
  const group = token?.kind === 'number' ? readDigits(reading, index) : readWords(reading, index, word);
  return group && readPoint(reading, group);
}

/** «(40)», «( 40)», «(أربعين)». */
function readEnclosed(reading: Reading, index: number): Group | null {
  const inner = reading.tokens[index + 1];
  if (!inner || inner.text === '(') return null;
  const group = readGroup(reading, index + 1, inner.text);
  if (group && reading.tokens[group.next]?.text === ')') return { ...group, next: group.next + 1 };
  return null;
}

function readDigits(reading: Reading, index: number): Group | null {
  const part = reading.digitsAt(index);
  if (!part || part.value === null) return null;
  const { value, next, decimal } = part;
  return { value, next, isDigits: true, ...(decimal === undefined ? {} : { decimal }) };
}

function readWords(reading: Reading, index: number, word: string): Group | null {
  const hundreds = readHundreds(reading, index, word);
  if (!hundreds) return readTens(reading, index, word);
  const rest = readAfterAnd(reading, hundreds.next, (at, text) => readBelowHundred(reading, at, text));
  return rest ? { value: hundreds.value + rest.value, next: rest.next, isDigits: false } : hundreds;
}

/** «مئة», «مئتين», «ثلاثمئة», «ثمان مئة». */
function readHundreds(reading: Reading, index: number, word: string): Group | null {
  const entry = reading.words.get(word);
  const value = entry?.hundred ?? entry?.['hundred-two'] ?? entry?.hundreds;
  if (value !== undefined) return { value, next: index + 1, isDigits: false };
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

/** 0 to 99: «سبعة», «اثنا عشر», «خمسة وعشرون», «ستين». */
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
    const tens = readAfterAnd(reading, index + 1, (next, text) => at(words.get(text)?.tens, next + 1));
    if (tens) return at(before + tens.value, tens.next);
  }
  return at(entry.tens ?? entry.teen ?? entry.unit, index + 1);
}

/** «فاصلة» behind a group: the digits behind the decimal mark, in words or digits. */
function readPoint(reading: Reading, group: Group): Group {
  if (reading.words.get(reading.tokens[group.next]?.text ?? '')?.point === undefined) return group;
  let digits = '';
  let next = group.next + 1;
  while (digits.length < 15) {
    const token = reading.tokens[next];
    const part =
      token?.kind === 'number'
        ? readDigits(reading, next)
        : token?.kind === 'word'
          ? readTens(reading, next, token.text)
          : null;
    if (!part || !Number.isInteger(part.value)) break;
    digits += token?.kind === 'number' ? token.text : String(part.value);
    next = part.next;
    if (part.value > 9) break;
  }
  return digits === '' ? group : { value: Number(`${group.value}.${digits}`), next, isDigits: group.isDigits };
}
