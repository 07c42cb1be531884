/** The numbers of a text that may count something: those that are no date, name, clock time, score or view count. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { datedTokens } from '../calendar/dates-of.ts';
import { bare } from '../calendar/reader.ts';
import type { Range } from '../model.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { numeralsOf } from '../numerals/numerals-of.ts';
import type { Token, View } from '../view.ts';
import { viewMemory } from '../view-memory.ts';
import { codesOf } from './codes.ts';
import { signAfter } from './coins.ts';
import { isMetres } from './metres.ts';
import { nounsOf } from './nouns.ts';
import { type WordLists, wordLists } from './word-lists.ts';

interface Context {
  readonly lexicon: Lexicon;
  readonly published: string | null;
}
interface Known extends Context {
  readonly numerals: readonly Numeral[];
}
const read = viewMemory<Known>();

const NONE: readonly Numeral[] = [];

/** In order, read once per view. */
export function freeNumerals(view: View, { lexicon, published }: Context): readonly Numeral[] {
  const known = read.get(view);
  if (known?.lexicon === lexicon && known.published === published) return known.numerals;
  if (numeralsOf(view, lexicon).all.length === 0) return NONE;
  const spent = datedTokens(view, lexicon, published).slice();
  const { all, runs } = numeralsOf(view, lexicon);
  for (const { start, end } of codesOf(view.tokens, runs)) spent.fill(1, start, end);
  const lists = wordLists(lexicon);
  for (const { next } of all) {
    // «المئة» of «35 في المئة» is no figure of its own.
    const percent = lists.phrases('percent').longestAt(view.tokens, next);
    if (percent) spent.fill(1, next, percent.next);
  }
  let named: Numeral | undefined;
  const numerals = all.filter((numeral) => {
    if (spent[numeral.first] === 1 || spent[numeral.next - 1] === 1) return false;
    if (isName(view.tokens, numeral, lexicon, lists) || isNamedToo(view.tokens, named, numeral, lexicon)) {
      named = numeral;
      return false;
    }
    return (
      !isClockTime(view.tokens, numeral, lists) &&
      !isMinuteOfHour(view.tokens, numeral, lexicon, lists) &&
      !isNeverCounted(view.tokens, numeral, lexicon, lists) &&
      !isProportion(view.tokens, numeral, lists) &&
      !isAgeGroup(view.tokens, numeral, lexicon, lists)
    );
  });
  read.set(view, { lexicon, published, numerals });
  return numerals;
}

/** «1400 مشاهدة», «2015 م»; «300 م2» and «سباق 100 م» are measures. */
function isNeverCounted(tokens: readonly Token[], numeral: Numeral, lexicon: Lexicon, lists: WordLists): boolean {
  // «500 قبل الميلاد»
  if (lists.phrases('beforeChrist').longestAt(tokens, numeral.next)) return true;
  if (!lists.neverCounted.has(tokens[numeral.next]?.text ?? '')) return false;
  return nounsOf(lexicon).nouns.longestAt(tokens, numeral.next) === null && !isMetres(tokens, numeral, lists);
}

/** The block's text from one token up to another, half-open. */
export function tokenRange(view: View, first: number, next: number): Range {
  return view.range((view.tokens[first] as Token).start, (view.tokens[next - 1] as Token).end);
}

/** «الطريق 40», «المادة 5», «مجموعة العشرين», «كوفيد-19», «5G», a list's «1-»; «طريق 50 كيلومترا» counts. */
function isName(tokens: readonly Token[], numeral: Numeral, lexicon: Lexicon, lists: WordLists): boolean {
  const after = tokens[numeral.next];
  const known =
    nounsOf(lexicon).nouns.longestAt(tokens, numeral.next) !== null ||
    after?.text === '%' ||
    signAfter(tokens, numeral.next, lexicon) !== null;
  if (after?.glued && /^[A-Za-z]/.test(after.text) && !known) return true;
  if (numeral.first === 0 && /^[).-]$/.test(after?.text ?? '') && tokens[numeral.next + 1]?.kind === 'word')
    return true;
  const colon = tokens[numeral.first - 1]?.text === ':';
  const before = tokens[numeral.first - (colon ? 2 : 1)]?.text ?? '';
  if (bare(before, lists.hard) !== null) return true;
  const named =
    bare(before, lists.labels) !== null && (numeral.form === 'digits' || numeral.definite) && !numeral.enclosed;
  return named && !known;
}

/** «المادتان 12 و13», «القرارات 242 و338 و1701»: a figure beside one that is a name; «و13 شخصا» counts. */
function isNamedToo(tokens: readonly Token[], named: Numeral | undefined, numeral: Numeral, lexicon: Lexicon): boolean {
  if (!named || numeral.form !== 'digits' || numeral.first - named.next > 1) return false;
  const joint = tokens[named.next]?.text ?? '';
  if (!numeral.joined && !/^(?:[،,]|او)$/u.test(joint)) return false;
  return tokens[numeral.next]?.text !== '%' && nounsOf(lexicon).nouns.longestAt(tokens, numeral.next) === null;
}

/** «4 من كل 10 مرضى»: neither of them counts. */
function isProportion(tokens: readonly Token[], { first, next }: Numeral, lists: WordLists): boolean {
  const proportions = lists.phrases('proportions');
  return proportions.longestAt(tokens, next) !== null || proportions.longestAt(tokens, first - 2)?.next === first;
}

/** «الساعة الثالثة و45 دقيقة» */
function isMinuteOfHour(tokens: readonly Token[], numeral: Numeral, lexicon: Lexicon, lists: WordLists): boolean {
  if (!numeral.joined || numeral.value >= 60) return false;
  const sense = nounsOf(lexicon).nouns.longestAt(tokens, numeral.next)?.value.sense;
  if (sense?.kind !== 'time' || sense.time.iso !== 'TM') return false;
  return isHour(tokens[numeral.first - 2], lists) || isHour(tokens[numeral.first - 3], lists);
}

function isHour(token: Token | undefined, lists: WordLists): boolean {
  return token !== undefined && bare(token.text, lists.clock) !== null && /^(?:[بك]?ال|لل)/u.test(token.text);
}

/** Words of «منتخب أقل من». */
const LONGEST_GROUP = 3;

/** «تحت 20 عاما», «منتخب أقل من 23 سنة»: who may take part. */
function isAgeGroup(tokens: readonly Token[], { first, next }: Numeral, lexicon: Lexicon, lists: WordLists): boolean {
  const sense = nounsOf(lexicon).nouns.longestAt(tokens, next)?.value.sense;
  if (sense?.kind !== 'time' || sense.time.iso !== 'Y') return false;
  const groups = lists.phrases('ageGroups');
  for (let at = Math.max(0, first - LONGEST_GROUP); at < first; at++) {
    if (groups.longestAt(tokens, at)?.next === first) return true;
  }
  return false;
}

/** «الساعة 5», «9 صباحا», «بتوقيت»; «24 ساعة» is a stretch of time. */
function isClockTime(tokens: readonly Token[], numeral: Numeral, lists: WordLists): boolean {
  const before = tokens[numeral.first - 1]?.text ?? '';
  if (/^(?:و|ب|ل|لل)?ا?ل?ساعه$/u.test(before) && /(?:ال|لل)ساعه$/u.test(before)) return true;
  const after = tokens[numeral.next]?.text ?? '';
  return numeral.value <= 24 && lists.dayParts.has(after) && after !== 'المغرب';
}
