/** Site furniture told by its phrases. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { folded } from '../fold.ts';
import type { PhraseIndex } from '../phrases.ts';
import type { Token } from '../view.ts';
import { continues } from './continues.ts';
import { isDateline } from './dateline.ts';
import { datelineWords } from './dateline-words.ts';
import { type Furniture, type FurniturePhrase, furnitureOf } from './furniture.ts';
import { isEntry, isKind, isProse, type Page, type Piece } from './page.ts';
import { readDateline } from './read-dateline.ts';

/** Longer lines are told by what else they say. */
const HEADING_WORDS = 3;
/** So many lines below their heading there is a button or a form, where readers can comment. */
const COMMENTS_NEAR = 20;
const LIMIT = { start: 45, anywhere: 60, frame: 12 };

export function recogniseBoilerplate(page: Page): void {
  const furniture = furnitureOf(page.lexicon);
  for (const [at, piece] of page.filled.entries()) {
    const phrase = page.toldOf(piece) ? null : furniturePhrase(piece, furniture);
    if (phrase && (isHeading(page, at, phrase, furniture) || isOfStory(page, piece, phrase, furniture))) continue;
    if (phrase && !tellsDay(piece, page.lexicon))
      page.tell(piece, { kind: 'boilerplate', reason: { code: 'furniture', detail: phrase.phrase } });
  }
}

/**
 * «الأسواق» between two paragraphs is a sub-heading, «المرفقات:» above entries opens a list of the story, and «التعليقات» heads
 * comments only where more of their furniture is near.
 */
function isHeading(page: Page, at: number, { outside, closes }: FurniturePhrase, furniture: Furniture): boolean {
  const [before, piece, after] = [page.filled[at - 1], page.filled[at], page.filled[at + 1]];
  if (outside && after && /:\s*$/u.test(piece?.view.text ?? '') && isEntry(after)) return true;
  if (!isSentence(before) || !isSentence(after) || !piece || piece.words.length > HEADING_WORDS) return false;
  const more = (other: Piece): boolean => furniturePhrase(other, furniture)?.closes ?? false;
  return outside || (closes && !page.filled.slice(at + 1, at + 1 + COMMENTS_NEAR).some(more));
}

function isSentence(piece: Piece | undefined): boolean {
  return piece !== undefined && (isProse(piece) || (piece.stops && piece.words.length > 3));
}

/** «وأكدت الشركة حذف التعليقات المسيئة.», «كانت هذه آخر مباراة له.» */
function isOfStory(page: Page, piece: Piece, { phrase, weak }: FurniturePhrase, furniture: Furniture): boolean {
  if (!isSentence(piece)) return false;
  if (continues(piece, page.lexicon)) return !piece.key.startsWith(folded(phrase));
  if (!weak) return false;
  const at = page.placeOf(piece);
  const next = page.filled[at + 1];
  const beside = next !== undefined && !(furniturePhrase(next, furniture)?.weak ?? true);
  return !beside && !isKind(page, page.filled[at - 1], 'boilerplate');
}

/** «2020-07-14 16:21:00 | 1400 مشاهدة» is a dateline, though a counter stands in it. */
function tellsDay(piece: Piece, lexicon: Lexicon): boolean {
  const figures = piece.words.some((word) => word.kind === 'number');
  return figures && piece.words.length < 40 && isDateline(readDateline(piece.view.tokens, datelineWords(lexicon)));
}

/** The phrase that makes a piece furniture; null where none does. */
export function furniturePhrase(piece: Piece, furniture: Furniture): FurniturePhrase | null {
  const first = piece.words[0];
  if (!first) return null;
  return (
    covering(piece, furniture) ??
    starting(piece, furniture, first) ??
    within(piece, furniture) ??
    framing(piece, furniture)
  );
}

/** «تابع «الصباح البيروتي» على يوتيوب», «ضبطت الشرطة مطلوبا ... المزيد»: told by both ends, or by the last words. */
function framing({ view: { tokens }, words, stops }: Piece, furniture: Furniture): FurniturePhrase | null {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  const ends = (index: PhraseIndex<FurniturePhrase>, place: number): FurniturePhrase | null => {
    const match = index.longestAt(tokens, place);
    return match && match.next > last.index ? match.value : null;
  };
  for (const { index } of words.slice(-3)) {
    const teaser = '.…]'.includes(tokens[index - 1]?.text ?? ' ') ? ends(furniture.end, index) : null;
    if (teaser) return teaser;
  }
  if (stops || words.length > LIMIT.frame || !furniture.frameStart.longestAt(tokens, first.index)) return null;
  return (
    words
      .slice(1)
      .map(({ index }) => ends(furniture.frameEnd, index))
      .find((match) => match !== null) ?? null
  );
}

/** «اقرأ أيضاً: عشرة قتلى في …»: marks and emoji may stand before. */
function starting(piece: Piece, furniture: Furniture, first: Token): FurniturePhrase | null {
  if (piece.words.length > LIMIT.start) return null;
  const { tokens } = piece.view;
  // «© 2023 …»: the mark is the phrase
  return (furniture.start.longestAt(tokens, first.index) ?? furniture.start.longestAt(tokens, 0))?.value ?? null;
}

/** «فيسبوك | تويتر | 120 مشاهدة»: nothing but phrases, figures and marks. */
function covering(piece: Piece, { whole }: Furniture): FurniturePhrase | null {
  const { tokens } = piece.view;
  let found: FurniturePhrase | null = null;
  for (let at = 0; at < tokens.length; ) {
    const match = whole.longestAt(tokens, at);
    if (!match && (tokens[at] as Token).kind === 'word') return null;
    if (match && (!found || found.outside)) found = match.value;
    at = match?.next ?? at + 1;
  }
  return found;
}

function within(piece: Piece, furniture: Furniture): FurniturePhrase | null {
  if (piece.words.length > LIMIT.anywhere) return null;
  for (const word of piece.words) {
    const match = furniture.startsAnywhere(word) ? furniture.anywhere.longestAt(piece.view.tokens, word.index) : null;
    if (match) return match.value;
  }
  return null;
}
