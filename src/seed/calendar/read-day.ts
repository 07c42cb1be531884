/** A day of the month: «7», «الـ15», «(7)», «الثالث», «الحادي والثلاثين», «فاتح». */
import type { Numeral } from '../numerals/numeral.ts';
import { readOrdinal } from '../numerals/read-ordinal.ts';
import { bare, figureAt, type Reader } from './reader.ts';

export interface DayRead {
  readonly day: number;
  readonly next: number;
  /** `named` is «فاتح», «غرة»; `first` is «أول», a day only with a month right behind it. */
  readonly form: 'digits' | 'words' | 'named' | 'first';
}

export function readDay(reader: Reader, index: number): DayRead | null {
  const numeral = figureAt(reader, index);
  if (numeral)
    return isDayNumber(numeral)
      ? { day: numeral.value, next: numeral.next, form: numeral.form === 'words' ? 'words' : 'digits' }
      : null;
  const ordinal = readOrdinal(reader.tokens, index, reader.lexicon);
  if (ordinal?.definite) return ordinal.value <= 31 ? { day: ordinal.value, next: ordinal.next, form: 'words' } : null;
  if (ordinal?.value === 1) return { day: 1, next: index + 1, form: 'first' };
  return bare(reader.text(index), reader.lists.firstDay) === null ? null : { day: 1, next: index + 1, form: 'named' };
}

function isDayNumber({ value, digits, form }: Numeral): boolean {
  const written = form === 'words' || (digits !== null && digits.length <= 2);
  return written && Number.isInteger(value) && value >= 1 && value <= 31;
}
