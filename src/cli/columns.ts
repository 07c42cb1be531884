/** Columns for a terminal, where the text beside them may be Arabic. */

/** Marks and formatting characters take no room. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/gu;
const UNSAFE = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]/gu;

/** The room a string takes in a terminal, in cells; close enough for Arabic and Latin. */
export function widthOf(text: string): number {
  return text.replace(NO_WIDTH, '').length;
}

/** The text filled up with spaces to a width. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/**
 * Scraped text for one line of a terminal: what could move the cursor, colour or turn the line is written as `\u{1b}`;
 * tabs are spaces; bytes that are no UTF-8 (lone surrogates) are U+FFFD.
 */
export function harmless(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .toWellFormed()
    .replace(UNSAFE, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`);
}

/**
 * Arabic within an English line, isolated (U+2068 … U+2069, UAX #9) so that a terminal that reorders leaves what stands
 * beside it in its place; terminals that do not reorder show nothing of it. Text without Arabic stays as it is.
 */
export function isolated(text: string): string {
  return /\p{Script=Arabic}/u.test(text) ? `\u2068${text}\u2069` : text;
}
