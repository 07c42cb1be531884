/** What an edition has wrong against its article: blocks, pull-quotes, figures and names. */
import type { LabelContext } from '../article/label.ts';
import type { Block, BlockId, Fact } from '../seed/model.ts';
import { alignNames } from './align.ts';
import type { Edition, Fault, Segment } from './edition.ts';
import { englishNames } from './english-names.ts';
import { figureFaults } from './figure-faults.ts';
import { blocksToTell, quoteOf } from './rows.ts';

/** Every fault, in the order of the file where it has a line. */
export function editionFaults(edition: Edition, context: LabelContext): readonly Fault[] {
  const faults = [...blockFaults(edition, context), ...quoteFaults(edition, context), ...factFaults(edition, context)];
  return faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

interface Mention {
  readonly id: BlockId;
  readonly line: number;
}

/** Blocks that are unknown, not to be told, told twice or not at all. */
function* blockFaults(edition: Edition, { article }: LabelContext): Generator<Fault> {
  const kinds = new Map(article.blocks.map(({ id, kind }) => [id, kind]));
  const toTell = new Set(blocksToTell(article).map(({ id }) => id));
  const mentions: readonly Mention[] = [
    ...edition.segments.flatMap(({ id, merges, line }) => [id, ...merges].map((one) => ({ id: one, line }))),
    ...edition.omissions,
  ].toSorted((a, b) => a.line - b.line);
  const first = new Map<BlockId, number>();
  for (const { id, line } of mentions) {
    const message = mentionFault(id, kinds.get(id), toTell.has(id), first.get(id));
    if (message) yield { line, message };
    if (!first.has(id)) first.set(id, line);
  }
  yield* orderFaults(edition, article.blocks);
  for (const id of toTell) {
    if (!first.has(id))
      yield {
        line: null,
        message: `${id} is not told. Write <Segment id="${id}">, or <Omitted id="${id}" why="…" />.`,
      };
  }
}

function mentionFault(
  id: BlockId,
  kind: Block['kind'] | undefined,
  isToTell: boolean,
  before: number | undefined,
): string | null {
  if (kind === undefined) return `The article has no block ${id}. npm run inspect shows which there are.`;
  if (before !== undefined) return `${id} is told already in line ${before}. Keep one of the two.`;
  if (kind === 'pull-quote')
    return `${id} is a pull-quote: take this away, and wrap what it says again in <Echo id="${id}">, where it stands in its sentence.`;
  return isToTell
    ? null
    : `${id} is not read in the article (it is ${kind === 'headline' ? 'the headline: write it as title' : kind}). Take it away.`;
}

/** Readers of both languages go on in the order of the Arabic. */
function* orderFaults({ segments }: Edition, blocks: readonly Block[]): Generator<Fault> {
  const places = new Map(blocks.map(({ id }, index) => [id, index]));
  let last: Segment | null = null;
  for (const segment of segments) {
    const [place, before] = [places.get(segment.id), last && places.get(last.id)];
    if (place !== undefined && before !== undefined && before !== null && place < before)
      yield {
        line: segment.line,
        message: `${segment.id} stands behind ${last?.id}. Put the segments in the order of the Arabic.`,
      };
    if (place !== undefined) last = segment;
  }
}

/** Pull-quotes without English, and marks that stand for none. */
function* quoteFaults(edition: Edition, { article }: LabelContext): Generator<Fault> {
  const omitted = new Set(edition.omissions.map(({ id }) => id));
  for (const block of article.blocks) {
    if (block.kind !== 'pull-quote' || quoteOf(block, edition) !== null || omitted.has(block.echoes.block)) continue;
    const told = edition.segments.find(({ id, merges }) => [id, ...merges].includes(block.echoes.block));
    yield {
      line: told?.line ?? null,
      message: `${block.id} says ${block.echoes.block} again: wrap those words there in <Echo id="${block.id}">.`,
    };
  }
  for (const { id, merges, marks, line } of edition.segments) {
    for (const mark of marks) {
      if (mark.kind !== 'echo') continue;
      const quote = article.blocks.find((block) => block.id === mark.quote);
      if (quote?.kind !== 'pull-quote')
        yield { line, message: `<Echo id="${mark.quote}">: ${mark.quote} is no pull-quote.` };
      else if (![id, ...merges].includes(quote.echoes.block))
        yield {
          line,
          message: `<Echo id="${mark.quote}"> belongs into the segment of ${quote.echoes.block}, which ${mark.quote} says again.`,
        };
    }
  }
}

/** Figures, days, percentages and money that differ, and names of the lexicon that are missing. */
function* factFaults({ segments }: Edition, context: LabelContext): Generator<Fault> {
  const byBlock = Map.groupBy(context.article.facts, (fact) => fact.block);
  for (const segment of segments) {
    const facts = [...new Set([segment.id, ...segment.merges])].flatMap((id): readonly Fact[] => byBlock.get(id) ?? []);
    yield* figureFaults(segment, facts, context);
    yield* nameFaults(segment, facts, context);
  }
}

function* nameFaults(segment: Segment, facts: readonly Fact[], context: LabelContext): Generator<Fault> {
  const names = englishNames(facts, context).filter(
    ({ fact }) => fact.entry !== null && !segment.without.includes(fact.entry),
  );
  const told = new Set<string>();
  for (const { fact, forms } of names) {
    if (told.has(fact.entry ?? '') || alignNames(segment.text, [{ fact: fact.id, forms }]).length > 0) continue;
    told.add(fact.entry ?? '');
    const others = forms.slice(1, 4).map((form) => `“${form}”`);
    const or = others.length > 0 ? ` (nor ${others.join(', ')})` : '';
    yield {
      line: segment.line,
      message: `${fact.block} names “${forms[0]}”; its English does not${or}. Name it, or write without="${fact.entry}".`,
    };
  }
}
