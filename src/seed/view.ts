/** How rules see a block: its folded text cut into words, numbers and marks, each knowing where it stands. */
import { fold } from './fold.ts';
import type { Range } from './model.ts';

export interface Token extends Range {
  /** `word`: letters of any script; `number`: a run of digits; `mark`: one other character, white space never. */
  readonly kind: 'word' | 'number' | 'mark';
  /** Folded (see fold.ts). `start` and `end` are offsets into the view's folded text. */
  readonly text: string;
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
  /** From folded offsets to offsets of the block's text. */
  readonly range: (start: number, end: number) => Range;
}

// «لـ(127)حالة» → ل · ( · 127 · ) · حاله
const TOKEN = /(?<word>[\p{L}\p{M}]+)|(?<number>\d+)|(?<mark>[^\s])/gsu;

/** The view of a block's text. Linear. */
export function viewOf(text: string): View {
  const { text: foldedText, toSource } = fold(text);
  const tokens: Token[] = [];
  let end = -1;
  for (const match of foldedText.matchAll(TOKEN)) {
    const kind = match.groups?.['word'] ? 'word' : match.groups?.['number'] ? 'number' : 'mark';
    const start = match.index;
    tokens.push({ kind, text: match[0], start, end: start + match[0].length, index: tokens.length, glued: start === end });
    end = start + match[0].length;
  }
  return { source: text, text: foldedText, tokens, range: toSource };
}
