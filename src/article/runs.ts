/** A block as the page sets it: its text cut into runs, each plain, a fact, left to right, or what a pull-quote says again. */

import type { Block, BlockId, Fact, Range } from '../seed/model.ts';
import { isJoined, leftToRightRanges } from './display.ts';

export type Run =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'fact';
      readonly fact: Fact;
      /** False on the second piece of a fact that had to be cut: the id stands on the first. */
      readonly first: boolean;
      /** True where it opens a bracket right behind an opening mark: no line may end between the two. */
      readonly joined: boolean;
      readonly runs: readonly Run[];
    }
  | { readonly kind: 'mark'; readonly quote: BlockId; readonly runs: readonly Run[] }
  /** Reads from left to right. */
  | { readonly kind: 'ltr'; readonly runs: readonly Run[] };

type Span = Range & ({ kind: 'fact'; fact: Fact; first: boolean } | { kind: 'mark'; quote: BlockId } | { kind: 'ltr' });

/**
 * The runs of a block, in the order of its text; joined, their texts are the block's text.
 * @param facts the facts of this block
 * @param echoed the stretches of this block that pull-quotes say again
 */
export function runsOf(
  block: Block,
  facts: readonly Fact[],
  echoed: readonly { quote: BlockId; range: Range }[],
): readonly Run[] {
  const spans: Span[] = [
    ...leftToRightRanges(block.text).map((range): Span => ({ kind: 'ltr', ...range })),
    ...echoed.map(({ quote, range }): Span => ({ kind: 'mark', quote, start: range.start, end: range.end })),
    ...facts.map((fact): Span => ({ kind: 'fact', fact, first: true, start: fact.start, end: fact.end })),
  ];
  return nested(block.text, { start: 0, end: block.text.length }, spans.sort(outerLast));
}

/** The last to be set first: the queue is taken from its end. */
function outerLast(a: Range, b: Range): number {
  return b.start - a.start || a.end - b.end;
}

/** Runs of `within`; takes the spans that start in it off the end of the queue, and puts back what reaches beyond it. */
function nested(text: string, within: Range, queue: Span[]): Run[] {
  const runs: Run[] = [];
  let at = within.start;
  const plain = (until: number): void => {
    if (until > at) runs.push({ kind: 'text', text: text.slice(at, until) });
    at = Math.max(at, until);
  };
  for (let span = queue.at(-1); span && span.start < within.end; span = queue.at(-1)) {
    queue.pop();
    const inside = { start: span.start, end: Math.min(span.end, within.end) };
    if (span.end > within.end)
      putBack(queue, { ...span, start: within.end, ...(span.kind === 'fact' ? { first: false } : {}) });
    plain(inside.start);
    runs.push(runOf(span, nested(text, inside, queue), text));
    at = inside.end;
  }
  plain(within.end);
  return runs;
}

function runOf(span: Span, runs: readonly Run[], text: string): Run {
  if (span.kind === 'ltr') return { kind: 'ltr', runs };
  if (span.kind === 'mark') return { kind: 'mark', quote: span.quote, runs };
  return { kind: 'fact', fact: span.fact, first: span.first, joined: isJoined(text, span.start), runs };
}

function putBack(queue: Span[], span: Span): void {
  const place = queue.findLastIndex((other) => outerLast(other, span) <= 0);
  queue.splice(place + 1, 0, span);
}
