/** Numbers in words as they stand in a text, behind clitics and words for a sign. */
import type { NumberStart } from './number-words.ts';
import type { Numeral } from './numeral.ts';
import { type Reading, type ReadNumber, readNumber, readShare } from './read-numeral.ts';

/** The number in words that starts at a token. */
export function wordsAt(reading: Reading, index: number, starts: readonly NumberStart[]): Numeral | null {
  if (isFewBefore(reading, index)) return null;
  const text = reading.tokens[index]?.text ?? '';
  for (const start of starts) {
    const word = text.slice(start.cut);
    if (reading.words.get(word)?.minus !== undefined) return negativeAt(reading, index);
    const number = readNumber(reading, index, word);
    if (number) return wordNumeral(reading, index, start, number);
  }
  return null;
}

function wordNumeral(reading: Reading, index: number, start: NumberStart, number: ReadNumber): Numeral {
  const joined = start.joined || reading.tokens[index - 1]?.text === 'و';
  return { ...number, first: index, joined, definite: start.definite, digits: null, enclosed: false };
}

/** «نصف», «وثلاثة أرباع», «لثلثي»: a fraction of something that is no scale word. */
export function shareAt(reading: Reading, index: number, starts: readonly NumberStart[]): Numeral | null {
  const plain = { cut: 0, joined: false, definite: false };
  for (const start of starts.length === 0 ? [plain] : starts) {
    const read = readShare(reading, index, (reading.tokens[index]?.text ?? '').slice(start.cut));
    if (read) return wordNumeral(reading, index, start, { ...read, form: 'words', scale: 1 });
  }
  return null;
}

/** «بضعة عشر», «وبضع وعشرون»: no figure. */
function isFewBefore({ words, tokens }: Reading, index: number): boolean {
  const text = tokens[index - 1]?.text ?? '';
  return words.get(text)?.few !== undefined || words.get(text.slice(1))?.few !== undefined;
}

/** «سالب خمسة», «سالب 5»; «5 ناقص 3» is a sum. */
function negativeAt(reading: Reading, index: number): Numeral | null {
  if (reading.tokens[index - 1]?.kind === 'number') return null;
  const number = readNumber(reading, index + 1, reading.tokens[index + 1]?.text ?? '');
  if (!number) return null;
  return {
    ...number,
    value: -number.value,
    first: index,
    joined: false,
    definite: false,
    digits: null,
    enclosed: false,
  };
}
