/** A segment as the page sets it: words, stress, links, what a pull-quote says again, Arabic words, and facts. */
import { rightToLeftRanges } from '../article/display.ts';
import type { LabelContext } from '../article/label.ts';
import { nestedRuns, type Run, type Span } from '../article/runs.ts';
import type { Fact, FactId } from '../seed/model.ts';
import { alignFigures, alignNames, alignQuotations, type Link } from './align.ts';
import type { Segment } from './edition.ts';
import { englishNames } from './english-names.ts';

/** Where a segment says the facts of its blocks: figures, days, names and quotations. */
export function linksOf(segment: Segment, facts: readonly Fact[], context: LabelContext): readonly Link[] {
  const { text } = segment;
  const names = englishNames(facts, context).map(({ fact, forms }) => ({ fact: fact.id, forms }));
  const quotations = facts.filter(({ kind }) => kind === 'quotation').map(({ id }) => id);
  return [
    ...alignFigures(text, facts, context.article.published).links,
    ...alignNames(text, names),
    ...alignQuotations(text, quotations),
  ];
}

/** The runs of a segment in the order of its text; joined, their texts are the segment's. */
export function segmentRuns(
  { text, marks }: Segment,
  links: readonly Link[],
  factOf: (id: FactId) => Fact | undefined,
): readonly Run[] {
  const arabic = rightToLeftRanges(text).map((range): Span => ({ kind: 'rtl', ...range }));
  const facts = links.flatMap(({ fact: id, start, end }): Span[] => {
    const fact = factOf(id);
    return fact ? [{ kind: 'fact', fact, first: true, start, end }] : [];
  });
  const set = marks.map((mark): Span => (mark.kind === 'echo' ? { ...mark, kind: 'mark' } : mark));
  return nestedRuns(text, [...set, ...facts, ...arabic]);
}
