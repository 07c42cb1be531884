/** What an edition has for a sentence: the English around the words that say the same facts. */
import type { BlockId, FactId, Range } from '../seed/model.ts';
import type { Link } from '../segments/align.ts';
import type { Reading } from '../segments/reading.ts';
import { segmentOf } from '../segments/rows.ts';
import type { EnglishSentence } from './model.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * @param facts the facts of one sentence of the block
 * @returns null where the edition has no words for any of them
 */
export function englishSentence(reading: Reading, block: BlockId, facts: ReadonlySet<FactId>): EnglishSentence | null {
  const segment = segmentOf(block, reading.edition);
  const links = segment ? (reading.links.get(segment.id) ?? []).filter(({ fact }) => facts.has(fact)) : [];
  if (!segment || links.length === 0) return null;
  const around = widened(segment.text, links);
  return {
    text: segment.text.slice(around.start, around.end).replaceAll('\n', ' '),
    words: new Map(links.map((link) => [link.fact, moved(link, -around.start)])),
  };
}

/** From the beginning of the first sentence that has a link to the end of the last. */
function widened(text: string, links: readonly Link[]): Range {
  const first = Math.min(...links.map(({ start }) => start));
  const last = Math.max(...links.map(({ end }) => end));
  const inside = [...segmenter.segment(text)].filter(
    ({ index, segment }) => index < last && index + segment.length > first,
  );
  const start = inside[0]?.index ?? first;
  const end =
    start +
    inside
      .map(({ segment }) => segment)
      .join('')
      .trimEnd().length;
  return { start, end: Math.max(end, last) };
}

function moved({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}
