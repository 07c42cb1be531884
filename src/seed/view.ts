/** How rules see a block: its folded text cut into words, numbers and marks, each knowing where it stands. */
import { fold } from './fold.ts';
import type { Range } from './model.ts';
import { type Word, wordAt } from './words.ts';

export interface Token extends Range {
  /** `word`: letters of any script; `number`: a run of digits; `mark`: one other character, white space never. */
  readonly kind: 'word' | 'number' | 'mark';
  /** Folded (see fold.ts). `start` and `end` are offsets into the view's folded text. */
  readonly text: string;
  /** The same object for the same text, for questions that are asked of words once. */
  readonly word: Word;
  /** Its place in `tokens`. */
  readonly index: number;
  /** True where nothing stands between it and the token before («ل» and «127» in «لـ127»). */
  readonly glued: boolean;
}

export interface View {
  /** The block's text as it stands. */
  readonly source: string;
  /** The folded text. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** What others worked out of it: see view-memory.ts. */
  readonly memory: unknown[];
  /** From folded offsets to offsets of the block's text. */
  readonly range: (start: number, end: number) => Range;
}

const MARK = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const KINDS = ['mark', 'word', 'number'] as const;

/** The class of every UTF-16 code unit: of half a surrogate pair MARK, for it is classed with its other half. */
const classes = Uint8Array.from({ length: 0x10000 }, (_, code) => classOf(String.fromCharCode(code)));

function classOf(char: string): number {
  if (/^[\p{L}\p{M}]$/u.test(char)) return LETTER;
  if (/^\d$/.test(char)) return DIGIT;
  return /^\s$/.test(char) ? SPACE : MARK;
}

/** The view of a block's text. Linear. «لـ(127)حالة» → ل · ( · 127 · ) · حاله */
export function viewOf(text: string): View {
  const { text: foldedText, codes, toSource } = fold(text);
  const tokens: Token[] = [];
  const { length } = foldedText;
  let last = -1;
  for (let start = 0; start < length; ) {
    const kind = classAt(codes, start, length);
    const end = kind === MARK ? start + widthAt(codes, start, length) : endOf(kind, codes, start, length);
    if (kind !== SPACE) {
      const word = wordAt(foldedText, codes, start, end);
      tokens.push({
        kind: KINDS[kind] ?? 'mark',
        text: word.text,
        word,
        start,
        end,
        index: tokens.length,
        glued: start === last,
      });
      last = end;
    }
    start = end;
  }
  return { source: text, text: foldedText, tokens, memory: [], range: toSource };
}

/** Where characters of another class begin. */
function endOf(kind: number, codes: Uint16Array, start: number, length: number): number {
  let at = start;
  while (at < length && classAt(codes, at, length) === kind) at += widthAt(codes, at, length);
  return at;
}

function classAt(codes: Uint16Array, at: number, length: number): number {
  const known = classes[codes[at] as number] as number;
  if (known !== MARK || widthAt(codes, at, length) === 1) return known;
  return classOf(String.fromCharCode(codes[at] as number, codes[at + 1] as number));
}

/** Code units of the character at `at`: two for a surrogate pair. */
function widthAt(codes: Uint16Array, at: number, length: number): number {
  if (((codes[at] as number) & 0xfc00) !== 0xd800 || at + 1 >= length) return 1;
  return ((codes[at + 1] as number) & 0xfc00) === 0xdc00 ? 2 : 1;
}
