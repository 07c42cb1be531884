/** Quotation marks and brackets around names. */
import type { Token } from '../view.ts';

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['"', '"”“'],
  ['“', '”“"'],
  ['”', '“”"'],
  ['„', '“”"'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['(', ')'],
  ['[', ']'],
  ["'", "'"],
  ['‘', '’'],
]);
/** Names in marks are short. */
const LONGEST = 8;

/** Where a short stretch in marks or brackets that opens at `index` holds its words, or null. */
export function markedAt(tokens: readonly Token[], index: number): { from: number; to: number; next: number } | null {
  const opening = tokens[index];
  const closers = opening?.kind === 'mark' ? CLOSERS.get(opening.text) : undefined;
  if (closers === undefined) return null;
  for (let at = index + 1; at < tokens.length && at <= index + 1 + LONGEST; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'mark' && closers.includes(token.text)) {
      return at > index + 1 ? { from: index + 1, to: at, next: at + 1 } : null;
    }
  }
  return null;
}

export function isOpening(text: string): boolean {
  return CLOSERS.has(text);
}
