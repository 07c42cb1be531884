/** Plain text whose order on the screen does not depend on the field, the message or the page that it is pasted into. */
import { displayText, isolatedText } from '../article/display.ts';
import type { Language } from '../i18n/index.ts';

/** Words and their language. */
export interface Said {
  readonly text: string;
  readonly lang: Language;
}

// Arabic words in English, with what stands between them
const ARABIC_RUN = /\p{Script=Arabic}(?:[\p{Script=Arabic}\p{M}\p{Nd}\p{P}\s\u200c\u200d]*[\p{Script=Arabic}\p{M}])?/gu;
const ARABIC_LETTER = /\p{Script=Arabic}/u;
const OTHER_LETTER = /[\p{L}--\p{Script=Arabic}]/v;

/** The mark of each language's direction, and what begins an isolated stretch of it (UAX #9). */
const SIGNS = { ar: { mark: '\u200f', isolate: '\u2067' }, en: { mark: '\u200e', isolate: '\u2066' } } as const;
const END = '\u2069';

/**
 * One line of text, of parts without line breaks. Stretches of the other direction are isolated (U+2066, U+2067, U+2069) as
 * they are on the pages; so is the line as a whole where it would else be ordered by what it stands in, as is every line that
 * ends in a mark. In front of that stands the mark of its direction (U+200E, U+200F), since programs that take a line's
 * direction from its first letter skip isolates (UAX #9, P2).
 */
export function ownOrder(parts: readonly Said[], lang: Language): string {
  const line = parts.map((part) => (part.lang === lang ? ordered(part) : isolated(part))).join('');
  if (standsAlone(line, lang)) return line;
  return `${SIGNS[lang].mark}${SIGNS[lang].isolate}${line}${END}`;
}

function isolated(part: Said): string {
  return `${SIGNS[part.lang].isolate}${ordered(part)}${END}`;
}

function ordered({ text, lang }: Said): string {
  if (lang === 'ar') return isolatedText(text);
  return displayText(text).replace(ARABIC_RUN, (run) => isolated({ text: run, lang: 'ar' }));
}

/** Whether a line has letters of one direction only, at both its ends too. */
function standsAlone(line: string, lang: Language): boolean {
  const [own, other] = lang === 'ar' ? [ARABIC_LETTER, OTHER_LETTER] : [OTHER_LETTER, ARABIC_LETTER];
  return own.test(line.charAt(0)) && own.test(line.charAt(line.length - 1)) && !other.test(line);
}
