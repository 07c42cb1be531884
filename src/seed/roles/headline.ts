/** The title and its repeats. */
import { stem } from './cohesion.ts';
import type { Page, Piece } from './page.ts';
import { bodyOf, isKind, isProse, untold } from './page.ts';
import { type Sameness, sameWords } from './same-words.ts';

/** How far down a title may first stand where nothing says where the body starts. */
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

/** What the candidates are weighed by. */
interface Head {
  readonly candidates: readonly Piece[];
  /** The first words of the body, without their clitics. */
  readonly lead: ReadonlySet<string>;
  /** The pieces right above a dateline or byline, and those right below one. */
  readonly aboveDates: ReadonlySet<Piece>;
  readonly belowDates: ReadonlySet<Piece>;
  /** How often each line stands on the page. */
  readonly keys: ReadonlyMap<string, number>;
  /** Where the first dateline stands. */
  readonly firstDate: number | null;
}

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
    .slice(0, HEAD)
    .filter((piece) => canBeTitle(piece, first) && !prose.some((other) => isStartOf(piece, other)))
    .filter((piece) => piece.index <= secondSentence);
  const lead = prose.flatMap((piece) => piece.words.map((word) => stem(word.text)));
  const dated = (piece: Piece | undefined): boolean => isKind(page, piece, 'dateline', 'byline');
  const aboveDates = new Set(page.filled.filter((_, at) => dated(page.filled[at + 1])));
  const belowDates = new Set(page.filled.filter((_, at) => dated(page.filled[at - 1])));
  const firstDate = page.filled.find((piece) => isKind(page, piece, 'dateline'))?.index ?? null;
  const keys = new Map<string, number>();
  for (const { key } of untold(page)) keys.set(key, (keys.get(key) ?? 0) + 1);
  const head = { candidates, lead: new Set(lead), aboveDates, belowDates, keys, firstDate };
  const scored = candidates.map((piece) => ({ piece, score: score(piece, head) }));
  const best = scored.toSorted((a, b) => b.score - a.score || a.piece.index - b.piece.index)[0]?.piece;
  return candidates.find((piece) => best && sameWords(piece, best) === 'tail') ?? best ?? null;
}

/** The lead cut short is a standfirst. */
function isStartOf(piece: Piece, other: Piece): boolean {
  return piece !== other && piece.words.length >= 8 && other.key.startsWith(`${piece.key} `);
}

function canBeTitle(piece: Piece, bodyStart: number): boolean {
  const { length } = piece.words;
  if (length < WORDS.fewest || length > WORDS.most) return false;
  return piece.index < bodyStart || (piece.index === bodyStart && length <= 20 && !/\.\s*$/.test(piece.view.text));
}

/**
 * Repetition speaks loudest (most of all with the site's name behind it), then a place right by the date, then the length
 * of a headline, what the body says, and standing first.
 */
function score(piece: Piece, { candidates, lead, aboveDates, belowDates, keys, firstDate }: Head): number {
  const same = candidates.map((other) => (other === piece ? null : sameWords(piece, other)));
  const repeats = same.filter((how) => how !== null).length + (keys.get(piece.key) ?? 1) - 1;
  const said = shared(piece, lead);
  // Captions repeat too, but below the date, where there is a line above it that may be the title.
  const trust = isCaptionRun(piece, candidates, lead, said)
    ? 0.2
    : firstDate !== null && piece.index > firstDate && (candidates[0]?.index ?? 0) < firstDate
      ? 0.2
      : 1;
  // The site's name stands on the page again and again too, but the body does not say it.
  const repeated = (repeats === 0 ? 0 : repeats === 1 ? 3 : 3.5) * trust * Math.min(1, 0.4 + said * 2);
  const titled = same.includes('tail') ? 2 : 0;
  const { length } = piece.words;
  const size = length >= 5 && length <= 20 ? 1.5 : length === 4 ? 0.75 : length === 3 ? -1 : 0;
  const stop = /[^.]\.\s*$/.test(piece.view.text) ? -1 : 0;
  // «المهندس في ورشته (الصحيفة)» is a caption more often than a title
  const credited = /\([^()\d]{4,30}\)\s*$/u.test(piece.view.text.slice(-60)) && !repeats ? -1.5 : 0;
  const above = firstDate !== null && piece.index < firstDate ? 1.5 : 0;
  // «- …», «… | … | …»
  const listed = /^\s*[-•*]|\s[-|•·]\s.*\s[-|•·]\s/u.test(piece.view.text) ? -2 : 0;
  const place = credited + above + listed + (aboveDates.has(piece) ? 1.5 : belowDates.has(piece) ? 1 : 0);
  const early = 1 - candidates.indexOf(piece) / candidates.length;
  return repeated + titled + place + size + stop + said * 2.5 + early;
}

/** The same line twice in a row below another that the body says more of: a caption under two sizes of a picture. */
function isCaptionRun(piece: Piece, candidates: readonly Piece[], lead: ReadonlySet<string>, said: number): boolean {
  const at = candidates.findIndex(({ key }) => key === piece.key);
  if (candidates[at + 1]?.key !== piece.key) return false;
  return candidates.slice(0, at).some((other) => other.words.length >= 4 && shared(other, lead) > said);
}

/** Which part of its longer words the start of the body says. */
function shared(piece: Piece, lead: ReadonlySet<string>): number {
  const own = piece.words.map((word) => stem(word.text)).filter((word) => word.length > 2);
  return own.length === 0 ? 0 : own.filter((word) => lead.has(word)).length / own.length;
}
