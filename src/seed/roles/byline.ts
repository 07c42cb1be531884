/** Writers, agency credits, city-and-agency lines. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { isNameParticle } from '../names/ordinary.ts';
import { perLexicon } from '../per-lexicon.ts';
import { type PhraseIndex, phraseIndex } from '../phrases.ts';
import type { Token } from '../view.ts';
import { bodyOf, isKind, type Page, type Piece, untold } from './page.ts';

type BylineWord = {
  readonly is: 'lead' | 'weak' | 'post' | 'credential' | 'agency' | 'city' | 'name';
  readonly phrase: string;
};

const LONGEST = 14;
/** A name of a writer with what he is. */
const NAME_WORDS = 7;

const wordsOf = perLexicon((lexicon): PhraseIndex<BylineWord> => {
  const { leads, weakLeads, posts, credentials, agencies, cities, givenNames } = lexicon.bylines;
  const words = (is: BylineWord['is'], forms: readonly string[]) =>
    forms.map((phrase) => [phrase, { is, phrase }] as const);
  const made = phraseIndex([
    ...words('lead', leads),
    ...words('weak', weakLeads),
    ...words('city', cities),
    ...words('agency', agencies),
    ...words('credential', credentials),
    ...words('post', posts),
    ...words('name', givenNames),
  ]);
  return made;
});

/** Every place of the lexicon: where one is looked for that others would be taken for words. */
const placesOf = perLexicon((lexicon): PhraseIndex<string> => {
  const all = [...lexicon.places, ...lexicon.cities, ...lexicon.geography];
  const made = phraseIndex(all.flatMap(({ ar, forms }) => [ar, ...forms].map((form) => [form, ar] as const)));
  return made;
});

/** Between paragraphs only a line that says who wrote is a byline: names and agencies stand in headings too. */
export function recogniseByline(page: Page): void {
  const words = wordsOf(page.lexicon);
  const body = bodyOf(page);
  let titleMayBeAbove = false;
  for (const piece of untold(page)) {
    const reason = piece.words.length > LONGEST ? null : bylineReason(page, piece, words, body, titleMayBeAbove);
    if (reason) page.tell(piece, { kind: 'byline', reason });
    else titleMayBeAbove ||= piece.words.length > 3;
  }
}

type Body = ReturnType<typeof bodyOf>;

interface Place {
  readonly titleMayBeAbove: boolean;
  /** Above the story. */
  readonly above: boolean;
}

function bylineReason(
  page: Page,
  piece: Piece,
  words: PhraseIndex<BylineWord>,
  body: Body,
  titleMayBeAbove: boolean,
): Reason | null {
  const told = led(piece, words);
  if (told || isWithin(page, piece, body)) return told;
  const place = { titleMayBeAbove, above: body !== null && piece.index < body.first };
  return (
    credit(piece, words, place) ??
    (place.above && besideDate(page, piece) ? endsInPlace(piece, placesOf(page.lexicon)) : null) ??
    (place.above ? initialled(piece) : null) ??
    nameAlone(piece, words, page.lexicon) ??
    aboutWriter(piece, words, body?.last)
  );
}

/** Between paragraphs, or right above a sentence that follows the last of them; but not beside the date. */
function isWithin(page: Page, piece: Piece, body: Body): boolean {
  if (body === null || piece.index <= body.first) return false;
  const next = page.filled[page.placeOf(piece) + 1];
  if (isKind(page, next, 'dateline') || isKind(page, page.filled[page.placeOf(piece) - 1], 'dateline')) return false;
  return piece.index < body.last || (next !== undefined && !page.toldOf(next) && next.stops && next.words.length >= 5);
}

/** «ع. مراد», «ق.و», «سالم الهاشمي @salem»: short names above the story. */
function initialled({ view: { text }, words }: Piece): Reason | null {
  const name =
    /^\s*(?:\p{L}\s?[./]\s?){1,3}(?:\p{L}+\s?){0,2}$/u.test(text.slice(0, 60).trim()) || /(?:^|\s)@[a-z_]/iu.test(text);
  return name && words.length <= NAME_WORDS ? { code: 'byline-name', detail: text.trim() } : null;
}

type Reason = { readonly code: string; readonly detail: string };

/** «كتب: سالم الهاشمي», «بقلم د. ليلى حداد», «تقرير - أحمد ناصر»; not «تقرير: ارتفاع أسعار الوقود». */
function led(piece: Piece, words: PhraseIndex<BylineWord>): Reason | null {
  const { tokens } = piece.view;
  const first = piece.words[0];
  const lead = first && words.longestAt(tokens, first.index);
  if (!lead || (lead.value.is !== 'lead' && lead.value.is !== 'weak')) return null;
  const rest = piece.words.filter((word) => word.index >= lead.next);
  if (rest.length === 0 || rest.length > NAME_WORDS) return null;
  // «Author, سلمى الأتاسي»
  const parted = ':/-|,'.includes(tokens[lead.next]?.text ?? ' ');
  const known = rest.some((word) => isNameLike(words.longestAt(tokens, word.index)?.value));
  const tells =
    lead.value.is === 'lead'
      ? parted || (known && rest.length <= 5 && !piece.stops)
      : parted && rest.length <= 5 && startsInName(rest, tokens, words);
  return tells ? { code: 'byline-lead', detail: lead.value.phrase } : null;
}

/** «تقرير: أحمد ناصر», «المصدر: رويترز»; not «تقرير: بغداد تستعد للقمة». */
function startsInName(rest: readonly Token[], tokens: readonly Token[], words: PhraseIndex<BylineWord>): boolean {
  const values = rest.map((word) => words.longestAt(tokens, word.index)?.value);
  return values[0]?.is === 'name' || values[0]?.is === 'post' || values.every(isNameLike);
}

function isNameLike(word: BylineWord | undefined): boolean {
  return word !== undefined && word.is !== 'lead' && word.is !== 'weak';
}

/** «بغداد - رويترز», «الجزيرة + وكالات», «(أ ف ب)», «القاهرة: سالم الهاشمي»: known words and little else. */
function credit(piece: Piece, words: PhraseIndex<BylineWord>, { titleMayBeAbove, above }: Place): Reason | null {
  const { tokens } = piece.view;
  let [unknown, agency, city] = [0, '', ''];
  for (let at = 0; at < tokens.length; ) {
    const match = (tokens[at] as Token).kind === 'mark' ? null : words.longestAt(tokens, at);
    if (match?.value.is === 'agency' || match?.value.is === 'post') agency ||= match.value.phrase;
    if (match?.value.is === 'city') city ||= match.value.phrase;
    if (!match && (tokens[at] as Token).kind === 'word') unknown++;
    at = match?.next ?? at + 1;
  }
  // «العربية», «العالم العربي» above the title are a menu's
  if (agency && unknown === 0 && (city || titleMayBeAbove)) return { code: 'byline-credit', detail: agency };
  if (agency && unknown <= 2 && (endsInCredit(tokens, words) || startsInCredit(tokens, words)))
    return { code: 'byline-credit', detail: agency };
  // «سمر كرم د ب أ، DW»
  const named = words.longestAt(tokens, 0)?.value.is === 'name' && titleMayBeAbove && above;
  if (agency && unknown <= 3 && (named || wireDateline(tokens, words)))
    return { code: 'byline-credit', detail: agency };
  if (startsInCity(tokens, words, titleMayBeAbove) && unknown <= 4) return { code: 'byline-city', detail: city };
  // a city alone above the title is a menu's, below the story a subject's
  const alone = city && unknown === 0 && piece.words.length <= 3;
  return alone && titleMayBeAbove && above ? { code: 'byline-city', detail: city } : null;
}

/** «سلفيت 16-10-2023 وفا- علا موقدي»: city, day, agency, writer. */
function wireDateline(tokens: readonly Token[], words: PhraseIndex<BylineWord>): boolean {
  const city = words.longestAt(tokens, 0);
  if (city?.value.is !== 'city') return false;
  let at = city.next;
  while (tokens[at] && tokens[at]?.kind !== 'word') at++;
  const agency = words.longestAt(tokens, at);
  return agency?.value.is === 'agency' && at > city.next && '-/:)'.includes(tokens[agency.next]?.text ?? ' ');
}

/** «بريدة - واس», «طنجة (و م ع)»: the agency stands last, behind a mark. */
function endsInCredit(tokens: readonly Token[], words: PhraseIndex<BylineWord>): boolean {
  return tokens.some((token, at) => {
    if (token.kind !== 'mark' || !'-(/+|'.includes(token.text)) return false;
    const match = words.longestAt(tokens, at + 1);
    return match?.value.is === 'agency' && tokens.slice(match.next).every((rest) => rest.kind === 'mark');
  });
}

/** «خاص - المنبر», «متابعات / عدن الغد» */
function startsInCredit(tokens: readonly Token[], words: PhraseIndex<BylineWord>): boolean {
  const match = words.longestAt(tokens, 0);
  return match?.value.is === 'agency' && '-/|'.includes(tokens[match.next]?.text ?? ' ');
}

/** «بغداد - شفق الجنوب», «عمان: سالم الهاشمي», below a title also «القاهرة: «الشرق الجديد»»; no «بغداد: عشرة قتلى». */
function startsInCity(tokens: readonly Token[], words: PhraseIndex<BylineWord>, titleMayBeAbove: boolean): boolean {
  const city = words.longestAt(tokens, 0);
  if (city?.value.is !== 'city') return false;
  const mark = tokens[city.next]?.text ?? ' ';
  const behind = tokens.slice(city.next + 1);
  // «مدني: سودان الغد»
  const two = behind.length === 2 && behind.every(({ kind }) => kind === 'word');
  const quoted = titleMayBeAbove && ('«"“'.includes(behind[0]?.text ?? ' ') || two);
  return (
    '-/('.includes(mark) ||
    (mark === ':' && quoted) ||
    (mark === ':' && words.longestAt(tokens, city.next + 1)?.value.is === 'name')
  );
}

/** «صوت الأطلس من الصويرة», «نخيل نيوز/ بغداد»: whoever writes, and from where. */
function endsInPlace({ view: { tokens }, stops, words: own }: Piece, known: PhraseIndex<string>): Reason | null {
  if (stops || own.length > 6) return null;
  for (let at = 1; at < tokens.length; at++) {
    const before = tokens[at - 1]?.text ?? '';
    const place = before === 'من' || '/-'.includes(before || ' ') ? known.longestAt(tokens, at) : null;
    if (place?.next === tokens.length) return { code: 'byline-city', detail: place.value };
  }
  return null;
}

function besideDate(page: Page, piece: Piece): boolean {
  const place = page.placeOf(piece);
  return [place - 1, place + 1].some((at) => isKind(page, page.filled[at], 'dateline'));
}

/** Below the body: «* كاتب وباحث من تونس», «صحفية لبنانية مقيمة في باريس». */
function aboutWriter(piece: Piece, words: PhraseIndex<BylineWord>, bodyEnd: number | undefined): Reason | null {
  const first = piece.words[0];
  // «خبير مناخ: موجات الحر ستطول» is a headline
  if (bodyEnd === undefined || piece.index <= bodyEnd || !first || piece.view.text.includes(':')) return null;
  const match = words.longestAt(piece.view.tokens, first.index);
  return (match?.value.is === 'credential' || (match?.value.is === 'post' && first.index > 0)) &&
    (first.index > 0 || !piece.stops)
    ? { code: 'byline-writer', detail: match.value.phrase }
    : null;
}

/** «عبد», «بن», «آل», «الطيب»: what stands within a name. */
function isNamePart(word: string, lexicon: Lexicon): boolean {
  return isNameParticle(word, lexicon) || /^ال.{3,}$/u.test(word);
}

/** «سالم الهاشمي», «د. ليلى حداد»: two to four words, the first a given name, no marks but the full stop of a title. */
function nameAlone(piece: Piece, words: PhraseIndex<BylineWord>, lexicon: Lexicon): Reason | null {
  const { tokens } = piece.view;
  if (piece.words.length < 2 || piece.words.length > 5 || tokens.some((token) => token.kind === 'number')) return null;
  if (tokens.some((token) => token.kind === 'mark' && !'.*-'.includes(token.text))) return null;
  const first = words.longestAt(tokens, 0)?.value.is;
  const title = first === 'post' || first === 'credential' ? (words.longestAt(tokens, 0)?.next ?? 0) : 0;
  const name = words.longestAt(tokens, title)?.value;
  const length = piece.words.filter((word) => word.index >= title).length;
  if (name?.is !== 'name' || length < 2 || length > 4) return null;
  // «أمل جديد لمرضى السكري» is no name, «يوسف محمد صديق» is
  const between = piece.words.filter((word) => word.index > title).slice(0, -1);
  const plain = between.every(
    (word) => isNameLike(words.longestAt(tokens, word.index)?.value) || isNamePart(word.text, lexicon),
  );
  return plain ? { code: 'byline-name', detail: name.phrase } : null;
}
