/** Pairs of quotation marks, whether or not a site closes them. */
import type { Token } from '../view.ts';
import { type Family, type QuoteMark, quoteMarksOf } from './quote-marks.ts';

export interface Quoted {
  /** The opening mark's token. */
  readonly open: number;
  /** Tokens of what is quoted, half-open. */
  readonly from: number;
  readonly to: number;
  /** The first token behind the closing mark; `to` where none closes. */
  readonly next: number;
  /** `open`: no mark closes it in this block; `carried`: no mark opens it, an earlier block does. */
  readonly lacks?: 'open' | 'close';
}

interface Open {
  readonly mark: QuoteMark;
  readonly inside: Quoted[];
}

interface Pairing {
  readonly tokens: readonly Token[];
  readonly done: Quoted[];
  readonly stack: Open[];
  /** The last mark of a family that can close. */
  readonly lastCloser: ReadonlyMap<Family, number>;
}

/** Deeper nesting is noise. */
const DEEPEST = 3;

/** Every outermost quoted stretch of a block, in order. A mark that is never closed quotes to the block's end. */
export function quotedOf(tokens: readonly Token[]): readonly Quoted[] {
  const marks = quoteMarksOf(tokens);
  if (marks.length === 0) return [];
  const lastCloser = new Map<Family, number>();
  for (const { family, side, at } of marks) if (side !== 'opens') lastCloser.set(family, at);
  const pairing: Pairing = { tokens, done: [], stack: [], lastCloser };
  for (const mark of marks) take(pairing, mark);
  return [...pairing.done, ...unclosed(pairing)].toSorted((a, b) => a.open - b.open);
}

function take(pairing: Pairing, mark: QuoteMark): void {
  const { stack, done, lastCloser } = pairing;
  const inside = stack.some((open) => open.mark.family === mark.family);
  const top = stack.at(-1)?.mark;
  const neverClosed = (family: Family): boolean => (lastCloser.get(family) ?? -1) <= mark.at;
  if (mark.side === 'opens' || (mark.side === 'either' && !inside)) {
    // A single mark or a bracket that nothing closes is not a quotation mark.
    if ((mark.family === 'single' || mark.family === 'brackets') && neverClosed(mark.family)) return;
    stack.push({ mark, inside: [] });
  } else if (inside) close(pairing, mark.family, mark);
  // «لا تنازل": closed by a mark of another kind
  else if (top && isDouble(top.family) && isDouble(mark.family) && neverClosed(top.family)) {
    close(pairing, top.family, mark);
  } else if (!top && done.length === 0 && isDouble(mark.family) && mark.at > 1) done.push(carriedOver(mark));
  if (stack.length > DEEPEST) done.push(...(stack.shift() as Open).inside);
}

function isDouble(family: Family): boolean {
  return family === 'angle' || family === 'curved';
}

/** A mark that closes what an earlier paragraph opened. */
function carriedOver(mark: QuoteMark): Quoted {
  return { open: 0, from: 0, to: mark.at, next: mark.next, lacks: 'open' };
}

function close({ stack, done }: Pairing, family: Family, mark: QuoteMark): void {
  while (stack.at(-1)?.mark.family !== family) stack.pop();
  const { mark: open } = stack.pop() as Open;
  if (mark.at === open.next) return;
  const quoted = { open: open.at, from: open.next, to: mark.at, next: mark.next };
  (stack.at(-1)?.inside ?? done).push(quoted);
}

/** The outermost that stays open quotes to the block's end, or to the sentence before the next stretch in marks. */
function unclosed({ stack, tokens }: Pairing): Quoted[] {
  const found: Quoted[] = [];
  for (const [depth, { mark, inside }] of stack.entries()) {
    const next = Math.min(inside[0]?.open ?? tokens.length, stack[depth + 1]?.mark.at ?? tokens.length);
    const end = next === tokens.length ? next : sentenceEndBefore(tokens, mark.next, next);
    if (end > mark.next) found.push({ open: mark.at, from: mark.next, to: end, next: end, lacks: 'close' });
    for (const quoted of inside) found.push(quoted);
    if (end === tokens.length) break;
  }
  return found;
}

function sentenceEndBefore(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (isSentenceEnd(tokens, at)) return at;
  return from;
}

/** One of the marks that end a sentence. */
export function isStop(text: string): boolean {
  return text === '.' || text === '؟' || text === '!' || text === '?';
}

/** A full stop that is not within a number or an abbreviation (أ.ف.ب، د. خالد), or a question or exclamation mark. */
export function isSentenceEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark' || !isStop(token.text)) return false;
  if (token.text === '.' && tokens[at - 1]?.kind === 'word' && tokens[at - 1]?.text.length === 1) return false;
  const next = tokens[at + 1];
  return !next?.glued || next.kind === 'mark';
}
