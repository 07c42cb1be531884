/** What of a source's characters may reach a page: the words as they stand, without what only steers a typesetter. */
import type { Language } from '../i18n/index.ts';
import type { Range } from '../seed/model.ts';

/**
 * Control and format characters (general categories Cc and Cf): bidi marks and overrides, byte order marks, soft hyphens,
 * tags. Not the two joiners, which spelling needs, nor the signs that stand around Arabic numbers and verse ends. Beside
 * them what is no character (U+FFFE), which HTML forbids (HTML Standard, 13.2.3.5).
 */
const CONTROLS = /[[\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}]--[\u200c\u200d\u0600-\u0605\u06dd\u08e2]]/gv;

/**
 * Marks on one letter: of hundreds, browsers make a letter that is wider than the window, or stands in the lines around it. The
 * Quran sets four at most.
 */
const STACKED = /(\p{M}{5})\p{M}+/gu;

/**
 * Text for a text node or an attribute: no controls or noncharacters, no lone surrogates, five marks on a letter at most, white
 * space as single spaces.
 */
export function displayText(text: string): string {
  return text
    .replace(/[\t\n\r\v\f\u0085\u2028\u2029]/g, ' ')
    .replace(CONTROLS, '')
    .replace(STACKED, '$1')
    .toWellFormed();
}

/**
 * Stretches of Arabic text that read from left to right, which the bidi algorithm alone would turn round. Bounded, so that
 * a long run of digits or letters is not looked through again from each of its characters.
 */
const LEFT_TO_RIGHT = new RegExp(
  [
    /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+/, // info@example.org
    /https?:\/\/[^\s«»"<>]+/,
    /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/, // 2023-11-08
    /\+\d[\d ()-]{5,20}\d/, // +964 770 123 4567
    /(?<!\d)\d{1,6}(?:[×x]\d{1,6})+/, // 1280×960
    // «بنتيجة 3-1»: a score, which is read as it is written; a range («20-30», also behind a score) is read from the right.
    /(?<=(?:نتيجة|النتيجة|بنتيجة|فوز|الفوز|بفوز|فاز|فازت|تعادل|التعادل|بالتعادل|خسارة|الخسارة|خسر|هزيمة|بهزيمة)\s+(?:[^\s\d]+\s+){0,2})\d{1,2}-\d{1,2}(?![\d-])/,
    // "C++", "Al-Monitor", "The New York Times", "Python 3.12"
    /[A-Za-z\u00c0-\u024f][\w\u00c0-\u024f.&'’+#/-]*(?: [A-Za-z\u00c0-\u024f0-9][\w\u00c0-\u024f.&'’+#/-]*)*/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/** Whether digits of a text that reads from left to right stand among Latin letters («Python 3.12»), and are read as those are. */
export function hasLatinLetters(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}

/** Where a text has stretches that read from left to right, in its own offsets. */
export function leftToRightRanges(text: string): readonly Range[] {
  return Array.from(text.matchAll(LEFT_TO_RIGHT), ({ 0: match, index }) => ({
    start: index,
    end: index + match.replace(/[.,'’&/-]+$/u, '').length,
  }));
}

// Arabic letters with the marks and spaces between them
const ARABIC =
  /\p{Script=Arabic}[\p{Script=Arabic}\p{M}\u200c\u200d]*(?:[ \u00a0]+\p{Script=Arabic}[\p{Script=Arabic}\p{M}\u200c\u200d]*)*/gu;

/** Where English text has Arabic words, in its own offsets. */
export function rightToLeftRanges(text: string): readonly Range[] {
  return Array.from(text.matchAll(ARABIC), ({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

export interface Piece {
  readonly text: string;
  /** `ltr` reads from left to right; `joined` must stay on the line of the mark before it. */
  readonly kind: 'text' | 'ltr' | 'joined';
}

// «"(46) جندياً»: browsers break a line between " and (, which leaves an opening mark at the end of a line.
const AFTER_OPENING_MARK = /(?<=["“«‹‘'])[([]/u;

/** Whether the character at `at` opens a bracket right behind an opening mark. */
export function isJoined(text: string, at: number): boolean {
  return at > 0 && AFTER_OPENING_MARK.test(text.slice(at - 1, at + 1));
}

/** Cuts Arabic text into stretches that are set alike; joined they are `displayText(text)`. */
export function pieces(text: string): readonly Piece[] {
  const clean = displayText(text);
  const found: Piece[] = [];
  let at = 0;
  for (const { start, end } of leftToRightRanges(clean)) {
    found.push(...plainPieces(clean.slice(at, start)), { text: clean.slice(start, end), kind: 'ltr' });
    at = end;
  }
  return [...found, ...plainPieces(clean.slice(at))];
}

function plainPieces(text: string): Piece[] {
  return text
    .split(/(?<=["“«‹‘'])([([])/u)
    .map((part, index): Piece => ({ text: part, kind: index % 2 === 1 ? 'joined' : 'text' }))
    .filter((piece) => piece.text !== '');
}

/** The same where no markup can stand (titles, attributes): isolates U+2066…U+2069 around what reads left to right. */
export function isolatedText(text: string): string {
  return pieces(text)
    .map((piece) => (piece.kind === 'ltr' ? `\u2066${piece.text}\u2069` : piece.text))
    .join('');
}

/** English text where no markup can stand: isolates U+2067…U+2069 around Arabic words. */
export function isolatedEnglish(text: string): string {
  return displayText(text).replace(ARABIC, '\u2067$&\u2069');
}

/** An Arabic title where no markup can stand, on a page of another language: isolated as right to left (U+2067…U+2069). */
export function isolatedTitle(title: string, lang: Language): string {
  return lang === 'ar' ? isolatedText(title) : `\u2067${isolatedText(title)}\u2069`;
}
