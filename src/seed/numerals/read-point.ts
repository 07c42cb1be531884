/** Decimals with the word for the mark: «ثلاثة فاصلة خمسة», «2 فاصلة 5 مليون», «صفر فاصلة صفر خمسة وعشرون». */
import { readGroup } from './read-group.ts';
import { type Reading, type ReadNumber, readWhole, scaledOn } from './read-numeral.ts';

/** More decimals than that a number does not keep. */
const MOST_DIGITS = 15;

/** The whole number with the decimals behind it; null where there are none. */
export function readPoint(reading: Reading, whole: ReadNumber): ReadNumber | null {
  if (reading.words.get(reading.tokens[whole.next]?.text ?? '')?.point === undefined) return null;
  if (!Number.isInteger(whole.value)) return null;
  const decimals = readDecimals(reading, whole.next + 1);
  if (!decimals) return null;
  const value = Number(`${whole.value}.${decimals.digits}`);
  const form = whole.form === 'words' && !decimals.inDigits ? 'words' : 'mixed';
  return { ...scaledOn(reading, decimals.next, value, whole.scale), form };
}

interface Decimals {
  readonly digits: string;
  readonly next: number;
  readonly inDigits: boolean;
}

/** Digits, words digit by digit, or noughts and one number: «صفر واحد», «خمسة وسبعون». */
function readDecimals(reading: Reading, from: number): Decimals | null {
  let digits = '';
  let next = from;
  while (digits.length < MOST_DIGITS) {
    const token = reading.tokens[next];
    if (token?.kind === 'number') {
      const part = reading.digitsAt(next);
      return part?.digits ? { digits: digits + part.digits, next: part.next, inDigits: true } : null;
    }
    const more = token?.kind === 'word' ? readPart(reading, next, token.text) : null;
    if (!more) break;
    digits += more.value;
    next = more.next;
    if (more.value > 9) break;
  }
  return digits === '' ? null : { digits, next, inDigits: false };
}

/** A number; of «خمسة ملايين» only the five, since the scale word belongs to the whole. */
function readPart(reading: Reading, index: number, word: string): { value: number; next: number } | null {
  const read = readWhole(reading, index, word);
  if (!read || read.fraction || !Number.isInteger(read.value)) return null;
  return read.scale === 1 ? read : readGroup(reading, index, word);
}
