/** Furniture glued to the end of a paragraph: «… للعلاج. رابط الخبر: …». */
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Token, View } from '../view.ts';
import { shareOf, stem } from './cohesion.ts';
import { furnitureOf } from './furniture.ts';

/** A shorter line is one thing or the other, not a paragraph with something behind it. */
const PARAGRAPH_TOKENS = 12;
/**
 * What follows a phrase and is longer than this may hold body text: then furniture ends with its first sentence, unless a
 * whole other article begins with that.
 */
const FURNITURE_WORDS = 40;
/** A headline has no more longer words; what of it comes again right behind is the lead of its article. */
const HEADLINE_STEMS = 10;
const LEAD_TOKENS = 50;
const LETTERS = 4;

/** Offsets into the line where it is cut; none for most lines. */
export function gluedAt(view: View, lexicon: Lexicon): readonly number[] {
  const { tokens } = view;
  if (tokens.length < PARAGRAPH_TOKENS) return [];
  const { glued } = furnitureOf(lexicon);
  for (let at = 4; at < tokens.length; at++) {
    const match = endsSentence(tokens, at) ? glued.longestAt(tokens, at) : null;
    if (!match) continue;
    const start = view.range((tokens[at] as Token).start, (tokens[at] as Token).end).start;
    const goesOn =
      tokens.length - at > FURNITURE_WORDS && !(match.value.opensOthers && opensArticle(tokens, at, match.next));
    const resume = goesOn ? nextSentence(tokens, at) : null;
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

/**
 * «… كل أربعاء. اقرأ أيضا: صياد يصنع قوارب من البلاستيك حول صياد من الداخلة البلاستيك إلى قوارب …»: the lead says again what
 * the headline says, and what stands before the phrase does not.
 */
function opensArticle(tokens: readonly Token[], phrase: number, from: number): boolean {
  const before = new Set(stemsOf(tokens.slice(0, phrase)));
  const behind = stemsOf(tokens.slice(from, from + LEAD_TOKENS));
  const headline = new Set(behind.slice(0, HEADLINE_STEMS));
  const again = new Set(behind.filter((word, at) => headline.has(word) && behind.indexOf(word) < at));
  return again.size >= 3 && shareOf(again, before) <= 0.34;
}

function stemsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token) => (token.kind === 'word' && token.text.length >= LETTERS ? [stem(token)] : []));
}

function nextSentence(tokens: readonly Token[], from: number): number | null {
  for (let at = from + 1; at < tokens.length - 1; at++) {
    if ('.؟!'.includes((tokens[at] as Token).text) && tokens[at + 1]?.kind === 'word' && !tokens[at + 1]?.glued)
      return at + 1;
  }
  return null;
}
