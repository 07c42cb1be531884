import { perLexicon } from '../per-lexicon.ts';
import { type PhraseIndex, phraseIndex } from '../phrases.ts';
import { bodyOf, isKind, isProse, type Page, type Piece, untold } from './page.ts';

interface Words {
  readonly start: PhraseIndex<string>;
  readonly weakStart: PhraseIndex<string>;
  readonly end: PhraseIndex<string>;
  readonly sources: PhraseIndex<string>;
  readonly credits: PhraseIndex<string>;
  readonly whole: PhraseIndex<string>;
}
/** Fewer words below the story are a label, or a refrain. */
const FEWEST_BELOW = 5;
const LIMIT = { start: 40, credit: 22, repeated: 30, bare: 14 };

const wordsOf = perLexicon((lexicon): Words => {
  const index = (phrases: readonly string[]): PhraseIndex<string> =>
    phraseIndex(phrases.map((phrase) => [phrase, phrase] as const));
  const made = {
    start: index(lexicon.captions.start),
    weakStart: index(lexicon.captions.weakStart),
    end: index(lexicon.captions.end),
    sources: index(lexicon.captions.sources),
    credits: index(lexicon.captions.credits),
    whole: index(lexicon.captions.whole),
  };
  return made;
});

/** Captions that say so. */
export function recogniseCaption(page: Page): void {
  const words = wordsOf(page.lexicon);
  for (const piece of untold(page)) {
    const phrase = opening(piece, words) ?? credit(piece, words) ?? aboutPicture(page, piece, words);
    if (phrase) page.tell(piece, { kind: 'caption', reason: { code: 'caption-words', detail: phrase } });
  }
}

/** «صورة أرشيفية لمقر البنك», «أرشيفية». */
function opening(piece: Piece, words: Words): string | null {
  const first = piece.words[0];
  if (!first || piece.words.length > LIMIT.start) return null;
  const whole = words.whole.longestAt(piece.view.tokens, first.index);
  if (whole && whole.next > (piece.words.at(-1)?.index ?? 0)) return whole.value;
  return words.start.longestAt(piece.view.tokens, first.index)?.value ?? null;
}

/** «تظهر الصورة رجال الإطفاء …»; between two sentences it may be one of the story. */
function aboutPicture(page: Page, piece: Piece, words: Words): string | null {
  const first = piece.words[0];
  const match = first && piece.words.length <= LIMIT.start && words.weakStart.longestAt(piece.view.tokens, first.index);
  if (!match) return null;
  const at = page.placeOf(piece);
  const within = [at - 1, at + 1].every((beside) => {
    const other = page.filled[beside];
    if (other === undefined) return beside > at;
    return !page.toldOf(other) && (isProse(other) || (other.stops && other.words.length > 3));
  });
  return piece.stops && within ? null : match.value;
}

/** «جانب من المظاهرة وسط العاصمة (رويترز)», «المتحدث في مؤتمر صحفي - أرشيفية»: no sentence ends before the credit. */
function credit(piece: Piece, words: Words): string | null {
  const { tokens } = piece.view;
  if (piece.words.length > LIMIT.credit || piece.words.length < 2) return null;
  const last = piece.words.at(-1)?.index ?? 0;
  for (let at = Math.max(1, last - 4); at <= last; at++) {
    const mark = tokens[at - 1]?.text ?? ' ';
    if (!'(-/|:['.includes(mark)) continue;
    const bracketed = '(['.includes(mark) && piece.words.length > 2;
    const match = words.end.longestAt(tokens, at) ?? (bracketed ? words.credits.longestAt(tokens, at) : null);
    if (!match || match.next <= last) continue;
    // «وفق ما ذكرت وكالة الأنباء الكويتية (كونا).» is a sentence's end.
    if ([2, 3, 4, 5].some((back) => /^[ولب]?وكاله$/u.test(tokens[at - back]?.text ?? ''))) return null;
    const ended = '.؟!»"'.includes(tokens[at - 2]?.text ?? ' ');
    return ended ? null : match.value;
  }
  return null;
}

/** Above the body: «المهندس في ورشته بسوق نزوى (الصحيفة)», a credit that no list knows. */
export function recogniseCaptionShape(page: Page): void {
  recogniseAboveSource(page);
  const first = bodyOf(page)?.first ?? 0;
  for (const piece of untold(page)) {
    if (piece.index >= first) return;
    // «… بسوق نزوى (الصحيفة)», «… في شارع الحمرا (نبيل عبود).»
    const credited = /[^.؟!]\s*\([^()]{2,30}\)[\s.]*$/u.test(piece.view.text.slice(-60));
    if (credited && piece.words.length >= 4 && piece.words.length <= LIMIT.credit)
      page.tell(piece, { kind: 'caption', reason: { code: 'caption-shape' } });
  }
}

/** «متطوعة تقرأ مع تلاميذ» below the date, right above «صورة من: …». */
function recogniseAboveSource(page: Page): void {
  const { sources } = wordsOf(page.lexicon);
  const date = page.filled.findIndex((piece) => isKind(page, piece, 'dateline', 'byline'));
  for (const [at, piece] of page.filled.entries()) {
    const next = page.filled[at + 1];
    if (date < 0 || at < date || page.toldOf(piece) || piece.stops || !isKind(page, next, 'caption')) continue;
    const source = next?.words[0] && sources.longestAt(next.view.tokens, next.words[0].index);
    if (source && piece.words.length <= LIMIT.bare)
      page.tell(piece, { kind: 'caption', reason: { code: 'caption-shape' } });
  }
}

/** Lines that stand above the body, or below it, more than once and are not the title: the same caption under each size of a picture. */
export function recogniseRepeatedCaption(page: Page): void {
  const { first, last } = bodyOf(page) ?? { first: 0, last: Number.POSITIVE_INFINITY };
  const lines = untold(page).filter(
    (piece) => piece.words.length >= 3 && piece.words.length <= LIMIT.repeated && !piece.stops,
  );
  const byKey = Map.groupBy(lines, (piece) => piece.key);
  for (const same of byKey.values()) {
    const above = same.filter((piece) => piece.index < first).length;
    const below = same.filter((piece) => piece.index > last && piece.words.length >= FEWEST_BELOW).length;
    if (same.length < 2 || (above < 2 && below < 2 && same.length < 3) || same.some(isProse)) continue;
    for (const piece of same)
      page.tell(piece, { kind: 'caption', reason: { code: 'caption-repeated', detail: (same[0] as Piece).id } });
  }
}
