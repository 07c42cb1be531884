/** A sentence as it is quoted: not longer than can be read at a glance, the words that it is quoted for set apart. */
import type { Range } from '../seed/model.ts';

export interface Stretch extends Range {
  /** What it is quoted for, or a figure in it. */
  readonly kind: 'mark' | 'figure';
}
export interface Piece {
  readonly kind: Stretch['kind'] | 'text';
  readonly text: string;
}

/** A sentence of up to so many UTF-16 code units is quoted whole. */
const LONGEST = 360;
/** How much stands before the first words that it is quoted for, where it is cut. */
const BEFORE = 120;

/** The pieces of the excerpt in order; where it is cut, between two words, an ellipsis stands. */
export function excerptOf(text: string, stretches: readonly Stretch[]): readonly Piece[] {
  const { start, end } = window(text, stretches);
  const inside = apart(stretches).flatMap((one) => {
    const cut = { ...one, start: Math.max(one.start, start), end: Math.min(one.end, end) };
    return cut.end > cut.start ? [cut] : [];
  });
  const pieces: Piece[] = [];
  let at = start;
  for (const one of inside) {
    pieces.push(
      { kind: 'text', text: text.slice(at, one.start) },
      { kind: one.kind, text: text.slice(one.start, one.end) },
    );
    at = one.end;
  }
  pieces.push({ kind: 'text', text: text.slice(at, end) });
  const before: Piece[] = start > 0 ? [{ kind: 'text', text: '… ' }] : [];
  const after: Piece[] = end < text.length ? [{ kind: 'text', text: ' …' }] : [];
  return [...before, ...pieces.filter((piece) => piece.text !== ''), ...after];
}

function window(text: string, stretches: readonly Stretch[]): Range {
  if (text.length <= LONGEST) return { start: 0, end: text.length };
  const first = Math.min(...stretches.filter(({ kind }) => kind === 'mark').map(({ start }) => start), text.length);
  const from = Math.max(0, Math.min(first - BEFORE, text.length - LONGEST));
  const start = from === 0 ? 0 : behindSpace(text, from, first);
  const to = start + LONGEST;
  if (to >= text.length) return { start, end: text.length };
  const space = text.lastIndexOf(' ', to);
  return { start, end: space > start ? space : to };
}

/** Where a word begins, not behind what is quoted. */
function behindSpace(text: string, from: number, last: number): number {
  const space = text.indexOf(' ', from);
  return space >= 0 && space < last ? space + 1 : from;
}

/** In order, none over another: marks go before figures. */
function apart(stretches: readonly Stretch[]): readonly Stretch[] {
  const kept: Stretch[] = [];
  for (const kind of ['mark', 'figure'] as const) {
    for (const one of stretches.filter((stretch) => stretch.kind === kind)) {
      if (kept.every(({ start, end }) => one.end <= start || one.start >= end)) kept.push(one);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}
