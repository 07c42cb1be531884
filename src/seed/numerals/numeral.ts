import type { CountedNoun } from '../counted/noun-after.ts';

/** A number as it stands in a text. */
export interface Numeral {
  readonly value: number;
  /** Token indexes, half-open: glued clitics and parentheses of its own are within. */
  readonly first: number;
  readonly next: number;
  readonly form: 'digits' | 'words' | 'mixed';
  /** Behind the article: «الـ15», «العشرين». */
  readonly definite: boolean;
  /** Behind «و»: «و(18)». */
  readonly joined: boolean;
  /** The digits of a figure in digits without marks, else null. */
  readonly digits: string | null;
  /** In parentheses of its own: «(40)». */
  readonly enclosed: boolean;
  /** The last scale word (1000, 10^6 …), 1 where there is none. */
  readonly scale: number;
  /** What it counts, once that was looked for (counted/noun-after.ts): several rules ask. */
  noun?: CountedNoun | null;
}

/** A number in digits that stands in the tokens from `first` to `next`, with nothing before or around it. */
export function digitNumeral(first: number, next: number, value: number, digits: string | null): Numeral {
  return { value, first, next, form: 'digits', definite: false, joined: false, digits, enclosed: false, scale: 1 };
}
