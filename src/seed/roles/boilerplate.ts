/** Site furniture told by its phrases. */
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Token } from '../view.ts';
import { isDateline } from './dateline.ts';
import { datelineWords } from './dateline-words.ts';
import { type Furniture, type FurniturePhrase, furnitureOf } from './furniture.ts';
import { isProse, type Page, type Piece } from './page.ts';
import { readDateline } from './read-dateline.ts';

/** Longer lines are told by what else they say. */
const LIMIT = { start: 45, anywhere: 60 };

export function recogniseBoilerplate(page: Page): void {
  const furniture = furnitureOf(page.lexicon);
  for (const [at, piece] of page.filled.entries()) {
    const phrase = page.toldOf(piece) ? null : furniturePhrase(piece, furniture);
    if (phrase?.outside && [at - 1, at + 1].every((beside) => isSentence(page.filled[beside]))) continue;
    if (phrase && !tellsDay(piece, page.lexicon))
      page.tell(piece, { kind: 'boilerplate', reason: { code: 'furniture', detail: phrase.phrase } });
  }
}

/** «الأسواق» between two paragraphs is a sub-heading. */
function isSentence(piece: Piece | undefined): boolean {
  return piece !== undefined && (isProse(piece) || (piece.stops && piece.words.length > 3));
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
  return starting(piece, furniture, first) ?? covering(piece, furniture) ?? within(piece, furniture);
}

/** «اقرأ أيضاً: عشرة قتلى في …»: marks and emoji may stand before. */
function starting(piece: Piece, furniture: Furniture, first: Token): FurniturePhrase | null {
  if (piece.words.length > LIMIT.start) return null;
  return furniture.start.longestAt(piece.view.tokens, first.index)?.value ?? null;
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
    const match = furniture.anywhereFirst.has(word.text)
      ? furniture.anywhere.longestAt(piece.view.tokens, word.index)
      : null;
    if (match) return match.value;
  }
  return null;
}
