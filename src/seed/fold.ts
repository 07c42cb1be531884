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
  /** The code units of `text`, and perhaps more behind them; theirs is the room of the next folding. */
  readonly codes: Uint16Array;
  /**
   * Folded offsets to offsets of the text that was folded. Marks on the last letter belong to it: the range of the
   * letters هجوما in «هجوماً،» takes the tanwin along.
   */
  readonly toSource: (start: number, end: number) => { start: number; end: number };
}

const DELETED = '';
/** No character: U+FFFF folds to itself, the long way. */
const NOT_SINGLE = 0xffff;

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

/** What each code unit folds to. */
const table = buildTable();
/** The same as code units, where it is one. */
const singles = Uint16Array.from(table, (folded) => (folded.length === 1 ? folded.charCodeAt(0) : NOT_SINGLE));
/** Which code units are marks: a mark sits on the letter before it; a bidi or zero-width character belongs to nobody. */
const marks = Uint8Array.from(table, (folded, code) =>
  folded === DELETED && /[\p{Mn}\u0640]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

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
/** Where code units and steps are drawn up. */
let codes = new Uint16Array(8192);
let steps = new Int32Array(8192);
/** Calls take so many arguments without fear for the stack. */
const CHUNK = 4096;

/** Folds any string. Linear; never fails. */
export function fold(text: string): Folded {
  let length = 0;
  let stepped = 0;
  let ahead = 0;
  for (let at = 0; at < text.length; at++) {
    const single = singles[text.charCodeAt(at)] as number;
    if (single !== NOT_SINGLE) {
      if (length >= codes.length) codes = grown(codes, new Uint16Array(codes.length * 2));
      if (at - length !== ahead) stepped = step(stepped, length, at);
      ahead = at - length;
      codes[length++] = single;
      continue;
    }
    const several = table[text.charCodeAt(at)] as string;
    for (let part = 0; part < several.length; part++) {
      if (length >= codes.length) codes = grown(codes, new Uint16Array(codes.length * 2));
      if (at - length !== ahead) stepped = step(stepped, length, at);
      ahead = at - length;
      codes[length++] = several.charCodeAt(part);
    }
  }
  if (text.length - length !== ahead) stepped = step(stepped, length, text.length);
  const toSource = stepped === 0 ? inPlace : backTo(text, steps.slice(0, stepped));
  return { text: textOf(length), codes, toSource };
}

/** Notes that from a folded offset on, the source's offsets are others than those before would lead to. */
function step(stepped: number, folded: number, source: number): number {
  if (stepped + 2 > steps.length) steps = grown(steps, new Int32Array(steps.length * 2));
  steps[stepped] = folded;
  steps[stepped + 1] = source;
  return stepped + 2;
}

function textOf(length: number): string {
  let text = '';
  for (let from = 0; from < length; from += CHUNK) {
    text += String.fromCharCode.apply(
      null,
      codes.subarray(from, Math.min(length, from + CHUNK)) as unknown as number[],
    );
  }
  return text;
}

/**
 * Offsets of the text from those of what it was folded to.
 * @param steps pairs of a folded offset and the source's, from which on both count alike
 */
function backTo(text: string, steps: Int32Array): Folded['toSource'] {
  const sourceOf = (folded: number): number => {
    let low = 0;
    let high = steps.length >> 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((steps[2 * middle] as number) <= folded) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return folded;
    return folded - (steps[2 * low - 2] as number) + (steps[2 * low - 1] as number);
  };
  return (start, end) => {
    const from = sourceOf(start);
    if (end <= start) return { start: from, end: from };
    let after = sourceOf(end - 1) + 1;
    while (after < text.length && marks[text.charCodeAt(after)] === 1) after++;
    return { start: from, end: after };
  };
}

/** Folds and throws the map away: for words of the lexicon and for comparing. */
export function folded(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at++) out += table[text.charCodeAt(at)] as string;
  return out;
}

function grown<A extends Uint16Array | Int32Array>(full: A, larger: A): A {
  larger.set(full);
  return larger;
}
