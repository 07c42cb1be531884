/** The quotation marks of a block, whatever marks a site uses. */
import type { Token } from '../view.ts';

export type Family = 'angle' | 'curved' | 'single' | 'brackets';

export interface QuoteMark {
  /** The mark's first token, and the first behind it: «''» and «((» are two tokens. */
  readonly at: number;
  readonly next: number;
  readonly family: Family;
  /** `either` stands free, or touches words on both sides, and has the same shape on either side of a quotation. */
  readonly side: 'opens' | 'closes' | 'either';
}

interface Shape {
  readonly family: Family;
  readonly side: QuoteMark['side'];
}

const SINGLE: ReadonlyMap<string, Shape> = new Map(
  Object.entries({
    '«': { family: 'angle', side: 'opens' },
    '»': { family: 'angle', side: 'closes' },
    '‹': { family: 'angle', side: 'opens' },
    '›': { family: 'angle', side: 'closes' },
    '"': { family: 'curved', side: 'either' },
    '“': { family: 'curved', side: 'opens' },
    '„': { family: 'curved', side: 'opens' },
    '”': { family: 'curved', side: 'closes' },
    '″': { family: 'curved', side: 'either' },
    "'": { family: 'single', side: 'either' },
    '‘': { family: 'single', side: 'either' },
    '’': { family: 'single', side: 'either' },
  } satisfies Record<string, Shape>),
);
/** Marks that are made of two of the same. */
const DOUBLE: ReadonlyMap<string, Shape> = new Map(
  Object.entries({
    "'": { family: 'curved', side: 'either' },
    '‘': { family: 'curved', side: 'opens' },
    '’': { family: 'curved', side: 'closes' },
    '(': { family: 'brackets', side: 'opens' },
    ')': { family: 'brackets', side: 'closes' },
    '<': { family: 'angle', side: 'opens' },
    '>': { family: 'angle', side: 'closes' },
  } satisfies Record<string, Shape>),
);

export function quoteMarksOf(tokens: readonly Token[]): readonly QuoteMark[] {
  const marks: QuoteMark[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'mark') continue;
    const behind = tokens[at + 1];
    const double = behind?.glued && behind.text === token.text ? DOUBLE.get(token.text) : undefined;
    const shape = double ?? SINGLE.get(token.text);
    if (!shape) continue;
    const next = at + (double ? 2 : 1);
    const side = shape.family === 'brackets' ? shape.side : sideOf(tokens, at, next, shape);
    if (side) marks.push({ at, next, family: shape.family, side });
    at = next - 1;
  }
  return marks;
}

/**
 * Which side a mark is on, by what it touches: «: "كل» opens, «شيء".» closes. One that touches both or nothing goes by its
 * shape; a single one does not count then, for it may be an apostrophe.
 */
function sideOf(tokens: readonly Token[], at: number, next: number, shape: Shape): QuoteMark['side'] | null {
  const [before, after] = [touchesBefore(tokens, at), touchesAfter(tokens, next)];
  if (before !== after) return after ? 'opens' : 'closes';
  if (shape.family === 'single') return null;
  // «لـ"القدس"»
  if (before && isClitic(tokens, at - 1)) return 'opens';
  // « " كل شيء " »: free marks are told by their order alone.
  return before || shape.family === 'angle' ? shape.side : 'either';
}

function touchesBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!tokens[at]?.glued || !before) return false;
  return before.kind !== 'mark' || /[.!؟?)\]»”…،%]/u.test(before.text);
}

function touchesAfter(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next];
  return after?.glued === true && (after.kind !== 'mark' || /[(«“[#@]/u.test(after.text));
}

/** ل, ب, ك, و, ف standing alone, glued to the mark: «بـ"…"», «و"…"». */
function isClitic(tokens: readonly Token[], at: number): boolean {
  return /^(?:[وف]?[بلك]|[وف])$/u.test(tokens[at]?.text ?? '');
}
