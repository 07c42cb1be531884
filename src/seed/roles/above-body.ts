import { perLexicon } from '../per-lexicon.ts';
import { type PhraseIndex, phraseIndex } from '../phrases.ts';
import { shareOf, stemsOf } from './cohesion.ts';
import { isEntry, isKind, isProse, type Page, type Piece, untold } from './page.ts';

const LABEL_WORDS = 4;
const PARTED_WORDS = 6;
const CAPTION_WORDS = 14;

/**
 * Kickers, names of the site and tickers: lines above the title that end no sentence; and sentences there that share
 * nothing with the story, in which the site speaks of itself.
 */
export function recogniseAboveTitle(page: Page, title: Piece | null): void {
  if (!title) return;
  const open = untold(page);
  let stems: ReadonlySet<string> | undefined;
  const story = (): ReadonlySet<string> =>
    (stems ??= stemsOf([title, ...open.filter((piece) => piece.index > title.index)]));
  for (const piece of open) {
    if (piece.index > title.index) return;
    const sentence = piece.stops && piece.words.length > LABEL_WORDS;
    if (sentence && shareOf(stemsOf([piece]), story()) > 0.15) continue;
    const code = sentence ? 'site' : piece.words.length > 12 ? 'ticker' : 'above-title';
    page.tell(piece, { kind: 'boilerplate', reason: { code } });
  }
}

/**
 * Between title and body: labels of up to four words are furniture, more is a standfirst; but a whole sentence below the
 * date is the story's own.
 */
export function recogniseBelowTitle(page: Page, title: Piece | null): void {
  if (!title) return;
  const open = untold(page).filter((piece) => piece.index > title.index);
  const first = open.find((piece) => isProse(piece));
  if (!first) return;
  const dates = page.filled.filter((piece) => piece.index < first.index && isKind(page, piece, 'dateline', 'byline'));
  const lastDate = dates.at(-1)?.index ?? title.index;
  const firstDate = dates.find((piece) => piece.index > title.index)?.index ?? Number.POSITIVE_INFINITY;
  const paragraphs = open.filter((piece) => piece.index >= first.index && isProse(piece));
  const captioned = page.filled.some((piece) => piece.index < first.index && isKind(page, piece, 'caption'));
  const stopped = paragraphs.filter((piece) => piece.stops).length >= paragraphs.length * 0.6;
  // A letter or a poem begins with short lines; so does what stands below «بسم الله الرحمن الرحيم».
  let begun = false;
  for (const piece of open) {
    if (piece.index >= first.index) break;
    begun ||= piece.index > lastDate && (opensText(page, piece) || (!stopped && lastDate > title.index));
    if (begun || (piece.index > lastDate && piece.stops)) continue;
    if (piece.words.length <= LABEL_WORDS && !piece.stops && headsBody(page, piece, first)) continue;
    // «صدى الشمال – حليم محمد»
    const parted = piece.index > firstDate && piece.words.length <= PARTED_WORDS && /\S\s[-|]\s/u.test(piece.view.text);
    if ((piece.words.length <= LABEL_WORDS || parted) && !piece.stops)
      page.tell(piece, { kind: 'boilerplate', reason: { code: 'label' } });
    else if (stopped && !captioned && piece.index > firstDate && isBareCaption(piece))
      page.tell(piece, { kind: 'caption', reason: { code: 'caption-place' } });
    else page.tell(piece, { kind: 'standfirst', echoes: null, reason: { code: 'under-title' } });
  }
  if (isSummary(page, title, first, open))
    page.tell(first, { kind: 'standfirst', echoes: null, reason: { code: 'above-date' } });
}

/** «الحافلة خلال جولتها التجريبية الأولى»: in a story of whole sentences without another caption above it, what stands below the date and ends none. */
function isBareCaption(piece: Piece): boolean {
  const { words, view } = piece;
  return words.length <= CAPTION_WORDS && !isEntry(piece) && !/[؟?!:…»"]\s*$|\.{2,}\s*$/u.test(view.text);
}

/** «بسم الله الرحمن الرحيم», «أعلنت الوزارة …»: no label and no caption, but where the text begins. */
function opensText({ lexicon }: Page, { view, words }: Piece): boolean {
  const first = words[0]?.index ?? 0;
  return openingsOf(lexicon).longestAt(view.tokens, first) !== null;
}

const openingsOf = perLexicon((lexicon): PhraseIndex<true> => {
  const verbs = lexicon['reporting-verbs'].flatMap(({ forms }) => forms);
  const made = phraseIndex([...lexicon.openings.formulas, ...verbs].map((phrase) => [phrase, true] as const));
  return made;
});

/**
 * «الخطبة الأولى» right above the first paragraph, where other sub-headings follow: «الخطبة الثانية». A word of it, or as
 * many words, must come again.
 */
function headsBody(page: Page, piece: Piece, first: Piece): boolean {
  const at = page.placeOf(piece);
  if (page.filled[at + 1] !== first) return false;
  const headings = page.filled.filter(
    (other, place) =>
      place > at + 1 &&
      !page.toldOf(other) &&
      !other.stops &&
      other.words.length <= LABEL_WORDS &&
      isBetweenParagraphs(page, place),
  );
  const own = new Set(piece.words.map((word) => word.text));
  return headings.some(({ words }) => words.length === own.size || words.some((word) => own.has(word.text)));
}

function isBetweenParagraphs(page: Page, place: number): boolean {
  return [place - 1, place + 1].every((beside) => {
    const other = page.filled[beside];
    return (
      other !== undefined && !page.toldOf(other) && (isProse(other) || other.stops || other.words.length > LABEL_WORDS)
    );
  });
}

/** One paragraph between the title and the dateline, and the story behind it. */
function isSummary(page: Page, title: Piece, first: Piece, open: readonly Piece[]): boolean {
  const at = page.placeOf(first);
  const above = page.filled.slice(page.placeOf(title), at);
  const next = page.filled[at + 1];
  const behind = open.filter((piece) => isProse(piece)).length;
  return (
    behind >= 3 &&
    first.words.length <= 60 &&
    isKind(page, next, 'dateline', 'byline') &&
    !above.some((piece) => isKind(page, piece, 'dateline'))
  );
}
