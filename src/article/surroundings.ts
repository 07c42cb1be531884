/** What stands around a figure and tells more of it. */
import type { Fact, FactOfKind, Range } from '../seed/model.ts';

const MOST_WORDS = 6;
// What a figure's words run on to: up to a mark or the end of the line.
const CLAUSE = /^[^،؛:.!؟?()«»"“”\n\r]+/u;
// «في» alone between a figure and a place, or a place and a figure with an "about" between them
const IN = /^\s*في\s*$/u;
const ABOUT = /^\s*[\p{L}\p{M}]*\s*$/u;
const IN_BEFORE = /(?:^|\s)في\s*$/u;

/** The words that follow a fact in its clause, at most six; null where a mark follows at once. A stretch of the block's text. */
export function wordsAfter(fact: Fact, text: string): Range | null {
  const clause = CLAUSE.exec(text.slice(fact.end))?.[0] ?? '';
  const all = [...clause.matchAll(/\S+/gu)];
  const first = all[0];
  const last = all.length <= MOST_WORDS ? all.at(-1) : all.slice(0, MOST_WORDS).findLast(canEnd);
  if (!first || !last) return null;
  return { start: fact.end + first.index, end: fact.end + last.index + last[0].length };
}

/** «في», «من», «أن» and their like lead on to what was cut off. */
function canEnd(word: RegExpMatchArray): boolean {
  return word[0].length > 3;
}

/**
 * The place that a figure is said of: «18 مرة في سوريا», «في العراق حوالي (2500) جندي».
 * @param text the text of the figure's block
 * @param places the places of that block, in its order
 */
export function placeOf(
  figure: Fact,
  text: string,
  places: readonly FactOfKind<'place'>[],
): FactOfKind<'place'> | null {
  const after = places.find((place) => place.start >= figure.end);
  if (after && IN.test(text.slice(figure.end, after.start))) return after;
  const before = places.findLast((place) => place.end <= figure.start);
  if (!before || !ABOUT.test(text.slice(before.end, figure.start))) return null;
  return IN_BEFORE.test(text.slice(Math.max(0, before.start - 8), before.start)) ? before : null;
}
