/** The words of a text as search compares them: folded, each with the place where it stands. */
import { fold } from '../seed/fold.ts';
import type { Range } from '../seed/model.ts';

/** A word; `start` and `end` are UTF-16 offsets into the text it stands in. */
export interface Word extends Range {
  /** Folded and in small letters; figures without separators of thousands: «٢٬٥٠٠» → `2500`, "15.3" → `15x3`. */
  readonly form: string;
}

/** A figure, an Arabic word, or a word of any other script («لـ127» and «31يوليو» are two each; "Iraq's" is one). */
const WORD =
  /\d+(?:[.,٫٬]\d+)*|(?:(?=\p{Script=Arabic})[\p{L}\p{M}])+|(?:(?!\p{Script=Arabic})[\p{L}\p{M}])+(?:['’](?:(?!\p{Script=Arabic})\p{L})+)*/gu;
/** Persian and borrowed letters that the fold keeps apart from those that Arabic newspapers write for them. */
const BORROWED: Readonly<Record<string, string>> = { پ: 'ب', چ: 'ج', ڤ: 'ف', گ: 'ك', ژ: 'ز' };
/**
 * «على» is no «علي»: the fold makes one letter of ى and ي, since Egypt writes both alike; these words are told apart where
 * they are written with ى.
 */
const WITH_FINAL_ALIF = /^[وف]?(?:علي|الي|حتي|لدي|متي)$/;

/** Egypt's «مسئول» and «شئون» are «مسؤول» and «شؤون» elsewhere. */
const HAMZA_ON_YA = /(?<=مس|ش)ئ(?=و)/g;

/** The words of any string, in its order. Linear; never fails. */
export function wordsOf(text: string): readonly Word[] {
  const { text: folded, toSource } = fold(text.replace(HAMZA_ON_YA, 'ؤ'));
  return Array.from(folded.matchAll(WORD), ({ 0: found, index }) => {
    const { start, end } = toSource(index, index + found.length);
    return { form: formOf(found, () => text.slice(start, end)), start, end };
  });
}

function formOf(found: string, written: () => string): string {
  if (/^\d/.test(found)) return figureForm(found);
  if (!/^\p{Script=Arabic}/u.test(found)) return otherForm(found);
  const form = found.replace(/[پچڤگژ]/g, (letter) => BORROWED[letter] ?? letter);
  return WITH_FINAL_ALIF.test(form) && /ى\p{M}*$/u.test(written()) ? `${form.slice(0, -1)}ى` : form;
}

/** Without accents; "Iraq's" is Iraq. */
function otherForm(found: string): string {
  return found
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** Separators of thousands go, the decimal one becomes a letter, leading zeros go: 08 is 8. */
function figureForm(figure: string): string {
  const whole = /^\d{1,3}(?:[,٬]\d{3})+(?=[.٫]|$)/.test(figure) ? figure.replace(/[,٬]/g, '') : figure;
  return whole
    .split(/[.,٫٬]/)
    .map((part, index) => (index === 0 ? part.replace(/^0+(?=\d)/, '') : part))
    .join('x');
}
