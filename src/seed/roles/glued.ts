/** Furniture glued to the end of a paragraph: «… للعلاج. رابط الخبر: …». */
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Token, View } from '../view.ts';
import { furnitureOf } from './furniture.ts';

/** A shorter line is one thing or the other, not a paragraph with something behind it. */
const PARAGRAPH_TOKENS = 12;
/** What follows a phrase and is longer than this may hold body text: then furniture ends with its first sentence. */
const FURNITURE_WORDS = 40;

/** Offsets into the line where it is cut; none for most lines. */
export function gluedAt(view: View, lexicon: Lexicon): readonly number[] {
  const { tokens } = view;
  if (tokens.length < PARAGRAPH_TOKENS) return [];
  const { glued } = furnitureOf(lexicon);
  for (let at = 4; at < tokens.length; at++) {
    if (!endsSentence(tokens, at) || !glued.longestAt(tokens, at)) continue;
    const start = view.range((tokens[at] as Token).start, (tokens[at] as Token).end).start;
    const resume = tokens.length - at > FURNITURE_WORDS ? nextSentence(tokens, at) : null;
    return resume === null
      ? [start]
      : [start, view.range((tokens[resume] as Token).start, (tokens[resume] as Token).end).start];
  }
  return [];
}

/** True where a sentence ends before the token at `at`: «للعلاج. رابط», «قال» | رابط». */
function endsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'mark' && '.؟?!…»"”|-*•#)]'.includes(before.text);
}

function nextSentence(tokens: readonly Token[], from: number): number | null {
  for (let at = from + 1; at < tokens.length - 1; at++) {
    if ('.؟!'.includes((tokens[at] as Token).text) && tokens[at + 1]?.kind === 'word' && !tokens[at + 1]?.glued)
      return at + 1;
  }
  return null;
}
