/** Figures in digits: which runs of digits and marks are a number, and how much. */
import type { Token } from '../view.ts';

export interface DigitPart {
  /** Token indexes, half-open. */
  readonly first: number;
  readonly next: number;
  /** Null where the digits are no number («2,3,4», «0770»). */
  readonly value: number | null;
  /** The same read with its one mark as a decimal mark («1.250 مليون»); absent where nothing else could be meant. */
  readonly decimal?: number;
  /** The digits of a part without marks («2023», «08»); null where it has marks. */
  readonly digits: string | null;
}

/** Digits glued together by marks: «08/11/2023», «2-1», «1.340.700». */
export interface DigitRun {
  readonly first: number;
  readonly next: number;
  readonly parts: readonly DigitPart[];
  /** The marks between the parts: `-` `/` `:` */
  readonly joints: readonly string[];
}

const INNER = new Set(['.', ',', '،', '٫', '٬', "'", '’']);
const JOINTS = new Set(['-', '/', ':']);
/** More digits than that are an identifier; 10^15 has sixteen. */
const MOST_DIGITS = 16;

/** The runs of a text in order. Linear. */
export function digitRuns(tokens: readonly Token[]): DigitRun[] {
  const runs: DigitRun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.kind !== 'number') continue;
    const run = readRun(tokens, at);
    runs.push(run);
    at = run.next - 1;
  }
  return runs;
}

function readRun(tokens: readonly Token[], first: number): DigitRun {
  const parts: DigitPart[] = [];
  const joints: string[] = [];
  let at = first;
  for (;;) {
    const part = readPart(tokens, at);
    parts.push(part);
    const joint = tokens[part.next];
    if (!joint?.glued || !JOINTS.has(joint.text) || !isGluedNumber(tokens[part.next + 1])) {
      return { first, next: part.next, parts, joints };
    }
    joints.push(joint.text);
    at = part.next + 1;
  }
}

function readPart(tokens: readonly Token[], first: number): DigitPart {
  const groups = [tokens[first]?.text ?? ''];
  const marks: string[] = [];
  let next = first + 1;
  while (tokens[next]?.glued && INNER.has(tokens[next]?.text ?? '') && isGluedNumber(tokens[next + 1])) {
    marks.push(tokens[next]?.text ?? '');
    groups.push(tokens[next + 1]?.text ?? '');
    next += 2;
  }
  if (marks.length === 0) next = readSpacedGroups(tokens, next, groups);
  return { first, next, digits: groups.length === 1 ? (groups[0] as string) : null, ...readValue(groups, marks) };
}

/** «1 340 700»: groups of three with one space between. */
function readSpacedGroups(tokens: readonly Token[], from: number, groups: string[]): number {
  if (!/^[1-9]\d{0,2}$/.test(groups[0] as string)) return from;
  let next = from;
  while (tokens[next]?.kind === 'number' && tokens[next]?.text.length === 3 && isOneSpaceOn(tokens, next)) {
    groups.push(tokens[next]?.text ?? '');
    next++;
  }
  // «2 500,5» and «123 456-789» are something else.
  const after = tokens[next];
  const broken =
    after?.glued && (after.kind === 'number' || (/^[-/:.,،٫]$/.test(after.text) && isGluedNumber(tokens[next + 1])));
  if (!broken) return next;
  groups.length = 1;
  return from;
}

function isOneSpaceOn(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.start === (tokens[index - 1]?.end ?? 0) + 1;
}

function isGluedNumber(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.glued;
}

/** The value of groups of digits with the marks between them («1» , «340» , «700»). */
function readValue(groups: readonly string[], marks: readonly string[]): { value: number | null; decimal?: number } {
  const digits = groups.join('');
  if (digits.length > MOST_DIGITS || groups.length > 8) return { value: null };
  const [head] = groups as [string];
  if (groups.length === 1) return { value: isIdentifier(head) ? null : Number(head) };
  if (marks.length === 0) return { value: Number(digits) };
  const last = groups.at(-1) as string;
  const mark = marks.at(-1) as string;
  const inner = marks.slice(0, -1);
  const grouped = /^[1-9]\d{0,2}$/.test(head) && groups.slice(1).every((group) => group.length === 3);
  const same = marks.every((other) => other === mark);
  if (same && grouped && mark !== '٫') {
    if (marks.length > 1 || mark === '٬') return { value: Number(digits) };
    return { value: Number(digits), decimal: Number(`${head}.${last}`) };
  }
  // «1.340.700,5»: the last mark is the decimal mark, those before it are alike and group by three.
  const whole = groups.slice(0, -1);
  const wholeGrouped = whole.slice(1).every((group) => group.length === 3) && (whole.length === 1 || head.length <= 3);
  const oneInner = inner.every((other) => other === inner[0]) && inner[0] !== mark;
  if (!wholeGrouped || !oneInner || mark === '٬' || (marks.length === 1 && head.length > 3 && last.length > 2))
    return { value: null };
  return { value: Number(`${whole.join('')}.${last}`) };
}

/** «0770», «007»; newspapers of the Maghreb write «05 قتلى». */
function isIdentifier(digits: string): boolean {
  return digits.startsWith('0') && digits.length > 2;
}
