/** Where words stand in the text of their page. */
import type { Standing } from '../share/text-fragment.ts';

/**
 * All text of the page before and behind words, and the words.
 * @param ranges the words, in order
 * @param blocks the block of each
 */
export function standingOf(ranges: readonly Range[], blocks: readonly HTMLElement[]): Standing | null {
  const [first, last] = [ranges[0], ranges.at(-1)];
  const [home, end] = [blocks[0], blocks.at(-1)];
  if (!first || !last || !home || !end) return null;
  const text = (set: (range: Range) => void): string => {
    const range = document.createRange();
    range.selectNodeContents(document.body);
    set(range);
    return range.toString();
  };
  const above = text((range) => range.setEndBefore(home));
  const before = text((range) => {
    range.setStartBefore(home);
    range.setEnd(first.startContainer, first.startOffset);
  });
  const behind = text((range) => {
    range.setStart(last.endContainer, last.endOffset);
    range.setEndAfter(end);
  });
  const below = text((range) => range.setStartAfter(end));
  return {
    before: `${lined(above)}\n${lined(before)}`,
    words: ranges.map((range) => lined(range.toString())).join('\n'),
    after: `${lined(behind)}\n${lined(below)}`,
  };
}

const lined = (text: string): string => text.replace(/\s+/g, ' ');
