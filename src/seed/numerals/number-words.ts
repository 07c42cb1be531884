/** The lexicon's number words, folded and compiled once per lexicon. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { folded } from '../fold.ts';
import { perLexicon } from '../per-lexicon.ts';
import type { Token } from '../view.ts';
import { askedOnce } from '../words.ts';

export type NumberRole = Lexicon['numerals'][number]['role'];
/** What one word can be in a number: «ألفا» is a scale in «ثلاثون ألفاً» and two thousand in «ألفا جندي». */
export type NumberWord = { readonly [Role in NumberRole]?: number } & {
  /** When it is a number only with its hamza written (see the schema). */
  readonly hamza?: 'alone' | 'always';
};
export type NumberWords = ReadonlyMap<string, NumberWord>;

/** A number word behind clitics: «وبالعشرين» is «عشرين» behind and, by, the. */
export interface NumberStart {
  /** Letters before the number word. */
  readonly cut: number;
  readonly joined: boolean;
  readonly definite: boolean;
}

type StartsAt = (token: Token) => readonly NumberStart[] | null;

export const numberWords = perLexicon((lexicon): NumberWords => {
  const made = new Map<string, { [Role in NumberRole]?: number } & { hamza?: 'alone' | 'always' }>();
  for (const { role, value, forms, hamza } of lexicon.numerals) {
    for (const form of forms) {
      const entry = made.get(folded(form)) ?? {};
      entry[role] ??= value;
      if (hamza) entry.hamza = hamza;
      made.set(folded(form), entry);
    }
  }
  return made;
});

/** How a number in words can start with a word, clitics included, least clitics first; null where none can. */
export const numberStarts = perLexicon((lexicon): StartsAt => {
  const made = new Map<string, NumberStart[]>();
  const others = new Set(lexicon['not-figures'].notNumerals.map(folded));
  for (const word of numberWords(lexicon).keys()) {
    for (const start of startsOf(word)) {
      if (!others.has(start.text))
        made.set(
          start.text,
          [...(made.get(start.text) ?? []), start].sort((a, b) => a.cut - b.cut),
        );
    }
  }
  const startsAt = askedOnce((word) => made.get(word) ?? null);
  return startsAt;
});

/** Whether a word is a fraction, a clitic before it allowed: «نصف», «وربع», «بثلث». */
export const fractionWords = perLexicon((lexicon): ((token: Token) => boolean) => {
  const words = numberWords(lexicon);
  const isFraction = askedOnce((word) => [0, 1].some((cut) => words.get(word.slice(cut))?.fraction !== undefined));
  return isFraction;
});

function startsOf(word: string): (NumberStart & { readonly text: string })[] {
  return ['', 'و', 'ف'].flatMap((and) =>
    ['', 'ب', 'ل', 'ك', 'ال', 'بال', 'كال', 'لل'].map((by) => {
      const clitics = and + by;
      return { text: clitics + word, cut: clitics.length, joined: and === 'و', definite: /(?:ال|لل)$/u.test(by) };
    }),
  );
}
