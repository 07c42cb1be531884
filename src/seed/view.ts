/** How rules see a block: its folded text cut into words, numbers and marks, each knowing where it stands. */
import { fold } from './fold.ts';
import type { Range } from './model.ts';
import { type Word, wordOf } from './words.ts';

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

/** The class of every UTF-16 code unit; a surrogate is classed with its other half. */
const classes = Uint8Array.from({ length: 0x10000 }, (_, code) => classOf(String.fromCharCode(code)));

function classOf(char: string): number {
  if (/^[\p{L}\p{M}]$/u.test(char)) return LETTER;
  if (/^\d$/.test(char)) return DIGIT;
  return /^\s$/.test(char) ? SPACE : MARK;
}

/** The view of a block's text. Linear. «لـ(127)حالة» → ل · ( · 127 · ) · حاله */
export function viewOf(text: string): View {
  const { text: foldedText, toSource } = fold(text);
  const tokens: Token[] = [];
  let last = -1;
  for (let start = 0; start < foldedText.length; ) {
    const kind = classAt(foldedText, start);
    const end = kind === MARK ? start + widthAt(foldedText, start) : endOf(foldedText, start, kind);
    if (kind !== SPACE) {
      const word = wordOf(foldedText.slice(start, end));
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

/** Where the run of one class that starts at `start` ends. */
function endOf(text: string, start: number, kind: number): number {
  let end = start + widthAt(text, start);
  while (end < text.length && classAt(text, end) === kind) end += widthAt(text, end);
  return end;
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff || widthAt(text, at) === 1) return classes[code] as number;
  return classOf(text.slice(at, at + 2));
}

/** Code units of the character at `at`: two for a surrogate pair. */
function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
}
