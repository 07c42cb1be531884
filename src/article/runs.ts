/**
 * A text as the page sets it, cut into runs: plain words, facts, what a pull-quote says again, words of the other direction,
 * and what a translator has set apart.
 */

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
  | { readonly kind: 'link'; readonly href: string; readonly runs: readonly Run[] }
  | Plain[keyof Plain];

/** Reads in the other direction; stressed, or very much so. */
type Plain = { [Kind in 'ltr' | 'rtl' | 'em' | 'strong']: { readonly kind: Kind; readonly runs: readonly Run[] } };

/** A stretch of a text and what it is. */
export type Span = Range &
  (
    | { readonly kind: 'fact'; readonly fact: Fact; readonly first: boolean }
    | { readonly kind: 'mark'; readonly quote: BlockId }
    | { readonly kind: 'link'; readonly href: string }
    | { readonly kind: 'ltr' | 'rtl' | 'em' | 'strong' }
  );

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
  return nestedRuns(block.text, spans);
}

/** The runs of a text, from stretches in any order; where two cross, the later one is cut. */
export function nestedRuns(text: string, spans: readonly Span[]): readonly Run[] {
  return nested(text, { start: 0, end: text.length }, spans.toSorted(outerLast));
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
  if (span.kind === 'fact')
    return { kind: 'fact', fact: span.fact, first: span.first, joined: isJoined(text, span.start), runs };
  if (span.kind === 'mark') return { kind: 'mark', quote: span.quote, runs };
  if (span.kind === 'link') return { kind: 'link', href: span.href, runs };
  return { kind: span.kind, runs };
}

function putBack(queue: Span[], span: Span): void {
  const place = queue.findLastIndex((other) => outerLast(other, span) <= 0);
  queue.splice(place + 1, 0, span);
}
