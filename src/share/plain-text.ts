/** Text for what travels without a page around it: titles, descriptions, structured data, feeds. */
import { displayText } from '../article/display.ts';

/**
 * What cannot be seen: bidi marks, joiners, byte order marks, variation selectors, tags (Default_Ignorable_Code_Point,
 * UAX #44), and what is no character at all (U+FFFE among them, which XML forbids).
 */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** One line of well-formed text in which every character can be seen; white space as single spaces. */
export function plainText(text: string): string {
  return displayText(text).replace(UNSEEN, '').replace(/\s+/gu, ' ').trim();
}

/** The same of a stretch of a line, which keeps the spaces at its ends. */
export function plainStretch(text: string): string {
  return text.replace(/\S(?:[\s\S]*\S)?/u, plainText);
}
