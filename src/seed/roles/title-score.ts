/** How much a line looks like the title of its page. */
import { stem } from './cohesion.ts';
import { isKind, type Page, type Piece, untold } from './page.ts';
import { sameWords } from './same-words.ts';
import { siteWords } from './site-words.ts';

/** What the candidates are weighed by. */
export interface Head {
  readonly candidates: readonly Piece[];
  /** The first words of the body, without their clitics. */
  readonly lead: ReadonlySet<string>;
  /** The pieces right above a dateline or byline, and those right below one. */
  readonly aboveDates: ReadonlySet<Piece>;
  readonly belowDates: ReadonlySet<Piece>;
  /** Lines as long as a headline with another right below, and that one above a dateline or byline: title and standfirst. */
  readonly aboveStandfirsts: ReadonlySet<Piece>;
  /** Lines right below the name of a site («مدونة …») at the top of the page. */
  readonly taglines: ReadonlySet<Piece>;
  /** «صوت الأطلس من الصويرة», where the body has «في تصريح لصوت الأطلس»: who writes, and from where. */
  readonly bylines: ReadonlySet<Piece>;
  /** How often each line stands on the page. */
  readonly keys: ReadonlyMap<string, number>;
  /** Where the first dateline stands. */
  readonly firstDate: number | null;
}

const TITLE_WORDS = { fewest: 5, most: 20 };
/** The name of a site at the top of its page, and the words below it. */
const OWN_NAME_WORDS = 6;
const BUTTONS = 4;
const TAGLINE = { place: 4, words: 5 };
// «… في ورشته (الصحيفة)», no «(فيديو)» (the shortest names of papers are longer)
const CREDITED = /\([^()\d]{6,30}\)[\s.]*$/u;

/** @param prose the first paragraphs of the body */
export function headOf(page: Page, candidates: readonly Piece[], prose: readonly Piece[]): Head {
  const dated = (piece: Piece | undefined): boolean => isKind(page, piece, 'dateline', 'byline');
  // buttons may stand between title and date
  const next = (at: number): Piece | undefined =>
    page.filled.slice(at + 1, at + 1 + BUTTONS).find((piece) => !isKind(page, piece, 'boilerplate'));
  const aboveDates = new Set(candidates.filter((piece) => dated(next(page.placeOf(piece)))));
  const belowDates = new Set(page.filled.filter((_, at) => dated(page.filled[at - 1])));
  const below = (piece: Piece): Piece | undefined => page.filled[page.placeOf(piece) + 1];
  const keys = new Map<string, number>();
  for (const { key } of untold(page)) keys.set(key, (keys.get(key) ?? 0) + 1);
  const weighed = new Set(candidates);
  return {
    candidates,
    lead: allStems(prose),
    aboveDates,
    belowDates,
    aboveStandfirsts: new Set(
      candidates.filter((piece) => {
        const next = below(piece);
        return (
          next &&
          isSized(piece) &&
          !PARTED.test(piece.view.text) &&
          weighed.has(next) &&
          aboveDates.has(next) &&
          next.key !== piece.key
        );
      }),
    ),
    taglines: new Set(candidates.filter((piece) => isTagline(page, piece))),
    bylines: new Set(candidates.filter((piece) => isOwnName(piece, prose))),
    keys,
    firstDate: page.filled.find((piece) => isKind(page, piece, 'dateline'))?.index ?? null,
  };
}

function allStems(prose: readonly Piece[]): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { words } of prose) for (const word of words) stems.add(stem(word));
  return stems;
}

// «صدى الشمال - عبد الرحيم العسري» is a paper and its writer
const PARTED = /\S\s[-|]\s/u;
const isSized = ({ words }: Piece): boolean => words.length >= TITLE_WORDS.fewest && words.length <= TITLE_WORDS.most;

/** «خواطر لا تصلح للنشر» below «مدونة دفتر القهوة». */
function isTagline(page: Page, piece: Piece): boolean {
  const place = page.placeOf(piece);
  const name = page.filled[place - 1];
  const first = name?.words[0];
  if (!first || place > TAGLINE.place || piece.words.length > TAGLINE.words) return false;
  return name.words.length <= TAGLINE.words && siteWords(page.lexicon).has(stem(first));
}

/** The name of a paper and a place, «… من …»: the story calls the paper so, behind «ل». */
function isOwnName({ words }: Piece, prose: readonly Piece[]): boolean {
  const from = words.findIndex(({ text }) => text === 'من');
  if (from < 1 || from < words.length - 3 || words.length > OWN_NAME_WORDS) return false;
  const name = words.slice(0, from).map(({ text }) => text);
  return prose.some(({ key }) => key.includes(` ل${name.join(' ')} `));
}

/**
 * Repetition speaks loudest (most of all with the site's name behind it), then a place right by the date, then the length
 * of a headline, what the body says, and standing first.
 */
export function titleScore(piece: Piece, head: Head): number {
  const { candidates, lead, keys, firstDate } = head;
  const same = candidates.map((other) => (other === piece ? null : sameWords(piece, other)));
  const repeats = same.filter((how) => how !== null).length + (keys.get(piece.key) ?? 1) - 1;
  const said = shared(piece, lead);
  // Captions repeat too, but below the date, where there is a line above it that may be the title.
  const credited = CREDITED.test(piece.view.text.slice(-60)) && !same.includes('tail');
  const trust =
    credited || isCaptionRun(piece, candidates, lead, said)
      ? 0.2
      : firstDate !== null && piece.index > firstDate && (candidates[0]?.index ?? 0) < firstDate
        ? 0.2
        : 1;
  // The site's name stands on the page again and again too, but the body does not say it.
  const repeated = (repeats === 0 ? 0 : repeats === 1 ? 3 : 3.5) * trust * Math.min(1, 0.4 + said * 2);
  const titled = same.includes('tail') ? 2 : 0;
  const { length } = piece.words;
  const size = isSized(piece) ? 1.5 : length === 4 ? 0.75 : length === 3 ? -1 : 0;
  const early = 1 - candidates.indexOf(piece) / candidates.length;
  return repeated + titled + size + said * 2.5 + early + placeScore(piece, head) - faults(piece, head, credited, said);
}

/** Above a dateline, with or without a standfirst between, or right below one. */
function placeScore(piece: Piece, { aboveDates, belowDates, aboveStandfirsts, candidates, firstDate }: Head): number {
  const above = firstDate !== null && piece.index < firstDate ? 1.5 : 0;
  if (aboveStandfirsts.has(piece)) return above + 1.5;
  const standfirst = candidates.some((other) => aboveStandfirsts.has(other) && isNextTo(candidates, other, piece));
  return above + (aboveDates.has(piece) ? (standfirst ? 0.75 : 1.5) : belowDates.has(piece) ? 1 : 0);
}

function isNextTo(candidates: readonly Piece[], piece: Piece, next: Piece): boolean {
  return candidates[candidates.indexOf(piece) + 1] === next;
}

function faults(piece: Piece, { taglines, bylines }: Head, credited: boolean, said: number): number {
  const { text } = piece.view;
  const stop = /[^.]\.\s*$/.test(text) ? 1 : 0;
  // «- …», «… | … | …»
  const listed = /^\s*[-•*]|\s[-|•·]\s.*\s[-|•·]\s/u.test(text) ? 2 : 0;
  const tagline = said === 0 && taglines.has(piece) ? 1.5 : 0;
  const byline = bylines.has(piece) ? 4 : 0;
  return stop + listed + tagline + byline + (credited ? 1.5 : 0);
}

/** The same line twice in a row below another that the body says more of: a caption under two sizes of a picture. */
function isCaptionRun(piece: Piece, candidates: readonly Piece[], lead: ReadonlySet<string>, said: number): boolean {
  const at = candidates.findIndex(({ key }) => key === piece.key);
  if (candidates[at + 1]?.key !== piece.key) return false;
  return candidates.slice(0, at).some((other) => other.words.length >= 4 && shared(other, lead) > said);
}

/** Which part of a line the start of the body says, 0 to 1. */
export const saidByLead = (piece: Piece, { lead }: Head): number => shared(piece, lead);

/** Which part of its longer words the start of the body says. */
function shared(piece: Piece, lead: ReadonlySet<string>): number {
  const own = piece.words.map((word) => stem(word)).filter((word) => word.length > 2);
  return own.length === 0 ? 0 : own.filter((word) => lead.has(word)).length / own.length;
}
