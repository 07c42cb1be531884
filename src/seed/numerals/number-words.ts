/** The lexicon's number words, folded and compiled once per lexicon. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { folded } from '../fold.ts';

export type NumberRole = Lexicon['numerals'][number]['role'];
/** What one word can be in a number: «ألفا» is a scale in «ثلاثون ألفاً» and two thousand in «ألفا جندي». */
export type NumberWord = { readonly [Role in NumberRole]?: number };
export type NumberWords = ReadonlyMap<string, NumberWord>;

/** A number word behind clitics: «وبالعشرين» is «عشرين» behind and, by, the. */
export interface NumberStart {
  /** Letters before the number word. */
  readonly cut: number;
  readonly joined: boolean;
  readonly definite: boolean;
}

const compiled = new WeakMap<Lexicon, NumberWords>();
const starts = new WeakMap<Lexicon, ReadonlyMap<string, readonly NumberStart[]>>();
/** «لست» is "I am not", «الاثنين» Monday; nobody's number the others. */
const NOT_CLITICS = /^(?:لست|كست|فست|.*الاثن[اي]ن|لواحده?)$/u;

export function numberWords(lexicon: Lexicon): NumberWords {
  const known = compiled.get(lexicon);
  if (known) return known;
  const made = new Map<string, { [Role in NumberRole]?: number }>();
  for (const { role, value, forms } of lexicon.numerals) {
    for (const form of forms) {
      const entry = made.get(folded(form)) ?? {};
      entry[role] ??= value;
      made.set(folded(form), entry);
    }
  }
  compiled.set(lexicon, made);
  return made;
}

/** Every word a number in words can start with, clitics included, and what its letters are; least clitics first. */
export function numberStarts(lexicon: Lexicon): ReadonlyMap<string, readonly NumberStart[]> {
  const known = starts.get(lexicon);
  if (known) return known;
  const made = new Map<string, NumberStart[]>();
  for (const word of numberWords(lexicon).keys()) {
    for (const start of startsOf(word)) {
      if (!NOT_CLITICS.test(start.text))
        made.set(
          start.text,
          [...(made.get(start.text) ?? []), start].sort((a, b) => a.cut - b.cut),
        );
    }
  }
  starts.set(lexicon, made);
  return made;
}

function startsOf(word: string): (NumberStart & { readonly text: string })[] {
  return ['', 'و', 'ف'].flatMap((and) =>
    ['', 'ب', 'ل', 'ك', 'ال', 'بال', 'كال', 'لل'].map((by) => {
      const clitics = and + by;
      return { text: clitics + word, cut: clitics.length, joined: and === 'و', definite: /(?:ال|لل)$/u.test(by) };
    }),
  );
}
