/** An article with its edition, ready to be set: the rows, the words that say each fact, and what has changed. */
import type { LabelContext } from '../article/label.ts';
import type { BlockId, Fact, FactId } from '../seed/model.ts';
import type { Link } from './align.ts';
import type { Edition } from './edition.ts';
import { type Row, rowsOf } from './rows.ts';
import { linksOf } from './segment-runs.ts';

export interface Reading {
  readonly edition: Edition;
  readonly rows: readonly Row[];
  /** Where each segment says facts, by its id. */
  readonly links: ReadonlyMap<BlockId, readonly Link[]>;
  /** The facts that the edition has words for. */
  readonly told: ReadonlySet<FactId>;
  /** The blocks whose Arabic has changed since they were translated. */
  readonly changed: ReadonlySet<BlockId>;
}

export function readingOf(context: LabelContext, edition: Edition, changed: ReadonlySet<BlockId>): Reading {
  const { article } = context;
  const rows = rowsOf(article, edition);
  const byBlock = Map.groupBy(article.facts, (fact) => fact.block);
  const links = new Map(
    rows.flatMap(({ segment, blocks }) => {
      if (!segment) return [];
      const facts = blocks.flatMap(({ block }): readonly Fact[] => byBlock.get(block.id) ?? []);
      return [[segment.id, linksOf(segment, facts, context)] as const];
    }),
  );
  const told = new Set([...links.values()].flat().map(({ fact }) => fact));
  return { edition, rows, links, told, changed };
}

/** The English words of a fact, a quotation's without its marks; null where the edition has none. */
export function toldWords({ links, edition }: Reading, id: FactId): string | null {
  for (const segment of edition.segments) {
    const link = links.get(segment.id)?.find(({ fact }) => fact === id);
    if (link) return segment.text.slice(link.start, link.end).replace(/^[“"]|[”"]$/g, '');
  }
  return null;
}
