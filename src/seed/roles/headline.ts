/** The title and its repeats. */
import type { Page, Piece } from './page.ts';
import { bodyOf, isProse, untold } from './page.ts';
import { type Sameness, sameWords } from './same-words.ts';
import { type Head, headOf, saidByLead, titleScore } from './title-score.ts';

/** So many lines as long as a title are weighed, the first ones. */
const HEAD = 60;
/** Paragraphs whose start a standfirst may say. */
const LEADS = 10;
const WORDS = { fewest: 3, most: 35 };

/** Tells every line that says the title, and gives the title's piece: the first that says it without the site's name. */
export function recogniseHeadline(page: Page): Piece | null {
  const best = bestCandidate(page);
  if (!best) {
    page.report({ code: 'no-headline', line: 1 });
    return null;
  }
  const lines = untold(page).flatMap((piece) => {
    const same = sameWords(best, piece);
    return same ? [{ piece, same }] : [];
  });
  const title = (lines.find(({ same }) => same === 'equal' || same === 'near') ?? { piece: best }).piece;
  page.tell(title, {
    kind: 'headline',
    repeats: null,
    reason: { code: lines.length > 1 ? 'title-repeated' : 'title-place' },
  });
  for (const { piece, same } of lines) {
    page.tell(piece, { kind: 'headline', repeats: title.id, reason: { code: REASON[same], detail: title.id } });
  }
  return title;
}

const REASON = {
  equal: 'repeats-title',
  near: 'nearly-repeats-title',
  tail: 'title-with-site',
  cut: 'title-cut',
} as const satisfies Record<Sameness, string>;

function bestCandidate(page: Page): Piece | null {
  const first = bodyOf(page)?.first ?? Number.POSITIVE_INFINITY;
  const prose = page.pieces
    .slice(first)
    .filter((piece) => isProse(piece))
    .slice(0, LEADS);
  // What a site says of itself may stand above the title, but no two paragraphs.
  const secondSentence =
    untold(page).filter((piece) => isProse(piece) && piece.stops)[1]?.index ?? Number.POSITIVE_INFINITY;
  const candidates = untold(page)
    .filter((piece) => piece.index <= Math.min(first, secondSentence) && canBeTitle(piece, first))
    .filter((piece) => !prose.some((other) => isStartOf(piece, other)))
    .slice(0, HEAD);
  const head = headOf(page, candidates, prose);
  if (candidates.length === 0) return shortTitle(page, head, first);
  const scored = candidates.map((piece) => ({ piece, score: titleScore(piece, head) }));
  const best = scored.toSorted((a, b) => b.score - a.score || a.piece.index - b.piece.index)[0]?.piece;
  return candidates.find((piece) => best && sameWords(piece, best) === 'tail') ?? best ?? null;
}

/** «لماذا نحلم؟»: two words above the story, which says them. */
function shortTitle(page: Page, head: Head, first: number): Piece | null {
  const short = untold(page).find(({ words }) => words.length === 2);
  return short && short.index < first && saidByLead(short, head) > 0.5 ? short : null;
}

/** The lead cut short is a standfirst. */
function isStartOf(piece: Piece, other: Piece): boolean {
  return piece !== other && piece.words.length >= 8 && other.key.startsWith(`${piece.key} `);
}

function canBeTitle(piece: Piece, bodyStart: number): boolean {
  const { length } = piece.words;
  if (length < WORDS.fewest || length > WORDS.most) return false;
  if (piece.index < bodyStart) return true;
  const { text } = piece.view;
  return piece.index === bodyStart && length <= 20 && !/\.\s*$/.test(text) && !(length >= 12 && piece.innerStop);
}
