/** Pairs of quotation marks, whatever marks a site uses and whether or not it closes them. */
import type { Token } from '../view.ts';

export interface Quoted {
  /** The opening mark's token. */
  readonly open: number;
  /** Tokens of what is quoted, half-open. */
  readonly from: number;
  readonly to: number;
  /** The first token behind the closing mark; `to` where none closes. */
  readonly next: number;
}

interface Open {
  readonly at: number;
  readonly family: Family;
  readonly inside: Quoted[];
}
type Family = 'angle' | 'curved';
type Side = 'opens' | 'closes' | 'either';

const FAMILY: Readonly<Record<string, Family>> = {
  '«': 'angle',
  '»': 'angle',
  '‹': 'angle',
  '›': 'angle',
  '"': 'curved',
  '“': 'curved',
  '”': 'curved',
  '„': 'curved',
};

/** Every outermost quoted stretch of a block, in order. A mark that is never closed quotes to the block's end. */
export function quotedOf(tokens: readonly Token[]): readonly Quoted[] {
  const done: Quoted[] = [];
  const stack: Open[] = [];
  for (const token of tokens) {
    const family = token.kind === 'mark' ? FAMILY[token.text] : undefined;
    if (!family) continue;
    const inside = stack.some((open) => open.family === family);
    const side = sideOf(tokens, token.index);
    if (side === 'opens' || (side === 'either' && !inside)) stack.push({ at: token.index, family, inside: [] });
    else if (inside) close(stack, family, token.index, done);
    else if (side === 'closes' && done.length === 0 && stack.length === 0) done.push(carriedOver(token.index));
    if (stack.length > DEEPEST) done.push(...(stack.shift() as Open).inside);
  }
  return [...done, ...unclosed(stack, tokens)].toSorted((a, b) => a.open - b.open);
}

/** Deeper nesting is noise. */
const DEEPEST = 3;

/** A mark that closes what an earlier paragraph opened. */
function carriedOver(at: number): Quoted {
  return { open: 0, from: 0, to: at, next: at + 1 };
}

function close(stack: Open[], family: Family, at: number, done: Quoted[]): void {
  while (stack.at(-1)?.family !== family) stack.pop();
  const open = stack.pop() as Open;
  if (at === open.at + 1) return;
  const quoted = { open: open.at, from: open.at + 1, to: at, next: at + 1 };
  (stack.at(-1)?.inside ?? done).push(quoted);
}

/** The outermost that stays open quotes to the block's end, or to the sentence before the next stretch in marks. */
function unclosed(stack: readonly Open[], tokens: readonly Token[]): Quoted[] {
  const outermost = stack[0];
  if (!outermost) return [];
  const inside = stack.flatMap((open) => open.inside);
  const next = Math.min(...[...inside.map(({ open }) => open), ...stack.slice(1).map(({ at }) => at)]);
  const end = next === Number.POSITIVE_INFINITY ? tokens.length : sentenceEndBefore(tokens, outermost.at, next);
  const rest = unclosed(stack.slice(1), tokens);
  const whole = end > outermost.at + 1 ? [{ open: outermost.at, from: outermost.at + 1, to: end, next: end }] : [];
  return [...whole, ...outermost.inside, ...rest];
}

function sentenceEndBefore(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (isSentenceEnd(tokens, at)) return at;
  return from;
}

/** A full stop that is not within a number or an abbreviation (أ.ف.ب), or a question or exclamation mark. */
export function isSentenceEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark' || !/[.!؟?]/u.test(token.text)) return false;
  const next = tokens[at + 1];
  return !next?.glued || next.kind === 'mark';
}

/** Which side a mark is on, by what it touches: «: "كل» opens, «شيء".» closes; ambiguous ones go by their shape. */
function sideOf(tokens: readonly Token[], at: number): Side {
  const [before, token, after] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  const touchesBefore =
    token.glued && before !== undefined && (before.kind !== 'mark' || /[.!؟?)»”…،]/u.test(before.text));
  const touchesAfter = after?.glued === true && (after.kind !== 'mark' || /[(«“]/u.test(after.text));
  if (touchesBefore !== touchesAfter) return touchesAfter ? 'opens' : 'closes';
  if (/[«“„‹]/u.test(token.text)) return 'opens';
  return /[»”›]/u.test(token.text) ? 'closes' : 'either';
}
