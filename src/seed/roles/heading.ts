/** Sub-headings: short lines without a stop that stand alone between paragraphs. */
import { continues } from './continues.ts';
import { isKind, isProse, type Page, type Piece, untold } from './page.ts';

const MOST_WORDS = 12;

export function recogniseHeading(page: Page): void {
  const candidates = new Set(untold(page).filter((piece) => isShaped(piece) && !continues(piece, page.lexicon)));
  const story = page.filled.filter((piece) => !isKind(page, piece, 'boilerplate', 'caption', 'dateline', 'pull-quote'));
  for (const [at, piece] of story.entries()) {
    const [before, after] = [story[at - 1], story[at + 1]];
    if (!candidates.has(piece) || !before || !after || page.toldOf(after)) continue;
    if (
      !isSentence(after) ||
      (!isSentence(before) && !isKind(page, before, 'standfirst', 'heading', 'headline', 'byline'))
    )
      continue;
    page.tell(piece, { kind: 'heading', reason: { code: 'heading-shape' } });
  }
}

function isSentence(piece: Piece): boolean {
  return isProse(piece) || (piece.stops && piece.words.length >= 6);
}

/** «ردود فعل دولية», «ماذا بعد؟», «أولا: الوضع الميداني»; no list entries, no clauses that go on. */
function isShaped(piece: Piece): boolean {
  if (piece.words.length > MOST_WORDS || /^\s*[-–•*]/u.test(piece.view.text)) return false;
  // «الحمد لله …، وعلى آله وصحبه، أما بعد:»
  if (piece.words.length > 8 && piece.view.text.includes('،')) return false;
  const end = piece.view.text.trimEnd().at(-1) ?? '';
  return end === ')' || !/[.،؛,;…"»]/u.test(end);
}
