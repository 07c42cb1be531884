/**
 * Folding: the letters behind the spelling. Two texts that a reader takes for the same words fold to the same string,
 * and every character of the folded string knows where it came from.
 *
 * Folded away: tashkeel and Quranic marks, tatweel, zero-width, bidi and soft-hyphen characters. Made one: hamza on its
 * carriers (أإآٱ→ا ؤ→و ئ→ي), ى→ي, ة→ه, Persian and Urdu ی ک ہ ھ, presentation forms (ﻗﺎﻝ, ﻻ), full-width forms, digits
 * of either kind (٤٠ → 40), spaces, dashes and the percent sign. Kept: quotation marks, brackets, ، ؛ ؟, ٫ and ٬.
 *
 * Sources: Unicode Arabic, Arabic Presentation Forms-A and -B charts; UAX #15 (NFKC); Lucene's ArabicNormalizer for the
 * letters that are made one.
 */

export interface Folded {
  readonly text: string;
  /**
   * Folded offsets to offsets of the text that was folded. Marks on the last letter belong to it: the range of the
   * letters هجوما in «هجوماً،» takes the tanwin along.
   */
  readonly toSource: (start: number, end: number) => { start: number; end: number };
}

const DELETED = '';

const ONE_FOR_MANY: Readonly<Record<string, string>> = {
  ا: 'أإآٱٲٳٵ',
  و: 'ؤٶ',
  ي: 'ئىیۍېےۓ',
  ه: 'ةھہۀەۃۂ',
  ك: 'کڪګ',
  ' ': '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t',
  '-': '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63',
  '%': '٪',
  '/': '\u2044\u2215',
  '"': '\u201f\u275d\u275e\u301d\u301e',
};

/** Marks and formatting characters that never change which word it is, first and last code unit of each stretch. */
const VANISHING: readonly (readonly [first: number, last: number])[] = [
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x0610, 0x061a],
  [0x061c, 0x061c],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e8],
  [0x06ea, 0x06ed],
  [0x08d3, 0x08ff],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

const table = buildTable();

function buildTable(): string[] {
  const folds = new Map<string, string>();
  for (const [one, many] of Object.entries(ONE_FOR_MANY)) for (const letter of many) folds.set(letter, one);
  for (let digit = 0; digit < 10; digit++) {
    folds.set(String.fromCharCode(0x660 + digit), String(digit));
    folds.set(String.fromCharCode(0x6f0 + digit), String(digit));
  }
  const foldOne = (char: string): string => (vanishes(char.charCodeAt(0)) ? DELETED : (folds.get(char) ?? char));
  return Array.from({ length: 0x10000 }, (_, code) => {
    const char = String.fromCharCode(code);
    if (!isCompatibilityForm(code)) return foldOne(char);
    // The isolated mark forms (U+FE70 …) decompose to a space and a mark: the mark vanishes, and the space with it.
    const plain = code >= 0xfe70 && code <= 0xfe7f ? char.normalize('NFKC').trim() : char.normalize('NFKC');
    return Array.from(plain, foldOne).join('');
  });
}

function vanishes(code: number): boolean {
  return VANISHING.some(([first, last]) => code >= first && code <= last);
}

/** Arabic Presentation Forms-A and -B, and full-width ASCII. */
function isCompatibilityForm(code: number): boolean {
  return (code >= 0xfb50 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc) || (code >= 0xff01 && code <= 0xff5e);
}

/** A text of plain letters folds letter by letter, and needs no map of its own. */
const inPlace = (start: number, end: number): { start: number; end: number } => ({ start, end });
/** Where maps are drawn up before it is known whether they are needed. */
const draft = new Int32Array(4096);

/** Folds any string. Linear; never fails. */
export function fold(text: string): Folded {
  let map = text.length * 2 + 2 <= draft.length ? draft : new Int32Array(text.length * 2 + 2);
  let out = '';
  let length = 0;
  let shifted = false;
  for (let at = 0; at < text.length; at++) {
    const folded = table[text.charCodeAt(at)] as string;
    if (folded.length !== 1) shifted = true;
    if (folded === DELETED) continue;
    if (length + folded.length >= map.length) map = grown(map);
    for (let i = 0; i < folded.length; i++) map[length++] = at;
    out += folded;
  }
  if (!shifted) return { text: out, toSource: inPlace };
  map[length] = text.length;
  return { text: out, toSource: backTo(text, map.slice(0, length + 1)) };
}

/** Offsets of the text from those of what it was folded to. */
function backTo(text: string, map: Int32Array): Folded['toSource'] {
  const ends = (end: number): number => {
    const last = map[end - 1] as number;
    let after = last + 1;
    while (after < text.length && table[text.charCodeAt(after)] === DELETED && isMark(text, after)) after++;
    return after;
  };
  return (start, end) => {
    const from = map[start] as number;
    return { start: from, end: end > start ? ends(end) : from };
  };
}

/** Folds and throws the map away: for words of the lexicon and for comparing. */
export function folded(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at++) out += table[text.charCodeAt(at)] as string;
  return out;
}

/** A mark sits on the letter before it; a bidi or zero-width character belongs to nobody. */
function isMark(text: string, at: number): boolean {
  return /[\p{Mn}\u0640]/u.test(text.charAt(at));
}

function grown(map: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(map.length * 2);
  larger.set(map);
  return larger;
}
