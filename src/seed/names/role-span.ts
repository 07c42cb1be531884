/** Where the words of a role begin and end: «المتحدث باسم وزارة الداخلية العراقية العميد». */

import { isBoundary } from './boundary.ts';
import { markedAt } from './marks.ts';
import type { NameSpan } from './name-span.ts';
import { isUnknown, mayBeName } from './name-word.ts';
import { isOrdinary, isPurpose, isRoleWord } from './ordinary.ts';
import { cliticsBefore, type Readings, type Span } from './readings.ts';
import { endsNames, hasArticle, isJoined, sourceOf } from './shapes.ts';

export interface Surroundings {
  readonly readings: Readings;
  /** Organisations and places by the token they start at. */
  readonly names: ReadonlyMap<number, NameSpan>;
}

export interface RoleSpan extends Span {
  /** Whether the last word is a rank («العميد»), which calls for a name. */
  readonly ranked: boolean;
}

const LONGEST = 16;

/** The role that starts at a token, or null where no post or rank does. */
export function roleAt(around: Surroundings, index: number): RoleSpan | null {
  const { readings } = around;
  const first = readings.at(index, 'post') ?? readings.at(index, 'rank');
  if (!first || isAdjectiveOf(readings, index) || isCommand(readings, index)) return null;
  const ranked = isRank(readings, index);
  const clitics = cliticsBefore(readings.tokens[index], first.prefix);
  return { from: index, clitics, ...roleEnd(around, bodyEnd(around, index, first.next), ranked) };
}

/** «المكتب السياسي»: an adjective, not a politician; «لجنة التحكيم الروائي إبراهيم نصر الله» is one. */
function isAdjectiveOf(readings: Readings, index: number): boolean {
  const before = readings.word(index - 1);
  return (
    /^ال.*(?:ي|يه)$/u.test(readings.word(index)) &&
    hasArticle(before) &&
    !readings.at(index - 1, 'post') &&
    !readings.at(index - 1, 'rank') &&
    readings.at(index + 1, 'given')?.prefix !== ''
  );
}

/** «وأمر الوزير» is no «آمر». */
function isCommand(readings: Readings, index: number): boolean {
  return /^[وف]?امر$/u.test(readings.word(index)) && !sourceOf(readings, index).includes('آ');
}

/** «رئيس بلدية حيفا»: the post's last word may open a body. */
function bodyEnd({ names }: Surroundings, index: number, next: number): number {
  for (let at = index + 1; at < next; at++) {
    const body = names.get(at);
    if (body && body.to > next) return body.to;
  }
  return next;
}

function isRank(readings: Readings, at: number): boolean {
  const rank = readings.at(at, 'rank');
  const post = readings.at(at, 'post');
  return rank !== null && (!post || rank.next >= post.next);
}

function roleEnd(around: Surroundings, from: number, ranked: boolean): { to: number; ranked: boolean } {
  let to = from;
  let last = ranked;
  while (to < from + LONGEST) {
    const next = pieceEnd(around, to);
    if (next === null) break;
    last = isRank(around.readings, to);
    to = next;
  }
  return { to, ranked: last };
}

/** The token behind the piece of a role that stands at `at`; null where none does. */
function pieceEnd(around: Surroundings, at: number): number | null {
  const { readings, names } = around;
  if (readings.at(at, 'person')?.prefix === '') return null;
  const term = readings.at(at, 'rank') ?? readings.at(at, 'post');
  if (term && term.prefix !== 'و') return isOwnName(readings, at) ? null : term.next;
  const name = names.get(at);
  if (name) return name.to;
  const marked = names.get(at + 1);
  // «رئيس حزب "القوات اللبنانية"»
  if (marked && markedAt(readings.tokens, at)?.to === marked.to) return marked.to + 1;
  // «الرئيس التنفيذي لـ«هيونداي»»
  const called = readings.word(at) === 'ل' ? markedAt(readings.tokens, at + 1) : null;
  if (called && names.has(called.from)) return called.next;
  // «وزيرة خارجية مملكة ليسوتو», «والي ولاية الجزيرة»
  const land = readings.at(at, 'place-head');
  if (land && names.has(land.next)) return land.next;
  const head = readings.at(at, 'organisation-head');
  if (head && names.has(head.next + 1) && markedAt(readings.tokens, head.next)) return head.next;
  const demonym = readings.at(at, 'demonym');
  // «لهيئة الترفيه تركي آل الشيخ»
  if (demonym && !demonym.value.definite && (readings.at(demonym.next, 'particle') || isGiven(readings, demonym.next)))
    return null;
  // «المدرب البرتغالي جورجي جيسوس»
  if (demonym && !demonym.value.definite && isGiven(readings, at) && mayBeName(readings, at + 1)) return null;
  const known = demonym ?? readings.at(at, 'portfolio');
  if (known) return known.next;
  if (isGiven(readings, at) && !(hasArticle(readings.word(at)) && inConstruct(readings, at))) return null;
  return wordEnd(around, at);
}

/** «الدكتور سلطان أحمد الجابر», «العميد أمير حاجي زاده», «عمدة تفرغ زينة الطالب ولد المحجوب»; «سمو أمير قطر» has the post. */
function isOwnName(readings: Readings, at: number): boolean {
  if (readings.word(at + 1) === 'ولد') return true;
  return (
    !hasArticle(readings.word(at)) &&
    isGiven(readings, at) &&
    readings.at(at + 1, 'place') === null &&
    mayBeName(readings, at + 1)
  );
}

function wordEnd({ readings, names }: Surroundings, at: number): number | null {
  const word = readings.word(at);
  if (
    JOINERS.test(word) &&
    (hasArticle(readings.word(at + 1)) || names.has(at + 1) || readings.at(at + 1, 'place-head'))
  )
    return at + 1;
  // «الناشط في مقاومة الاستيطان»
  const construct =
    word === 'في' && isOrdinary(readings.word(at + 1), readings.lexicon) && hasArticle(readings.word(at + 2));
  if (construct && !endsNames(readings, at + 1)) return at + 3;
  if (TOWARDS.test(word) && names.has(at + 1)) return at + 1;
  // «النائبة عن دائرة العرائش», «عضو المجلس عن حركة مجتمع السلم»
  if (word === 'عن' && (names.has(at + 1) || isConstituency(readings, at + 1))) return at + 1;
  // «شيخ عشيرة بني أسد»
  if (/^(?:بني|ال|اولاد)$/u.test(word) && isBodyOpen(readings, at) && readings.tokens[at + 1]?.kind === 'word')
    return at + 2;
  // «صاحبة مشروع لصناعة البخور»
  if (isPurpose(word, readings.lexicon) && hasArticle(readings.word(at + 1))) return at + 2;
  if (isForBody(readings, names, at)) return at + 1;
  // «الرئيس التنفيذي لبيت التمويل», «رئيس البلدية لدلس رابح زروالي»
  if (/^ل.{3}/u.test(word) && opensFor(readings, at)) return at + 1;
  // «السابق», «الحالي» are of the role, though of no name.
  if (isRoleWord(word, readings.lexicon)) return at + 1;
  if (endsNames(readings, at) || readings.tokens[at]?.kind !== 'word') return null;
  if (hasArticle(word) || isJoined(word) || /^[بلك]ال/u.test(word)) return at + 1;
  // «صاحب مخبز،», «صاحب مخبز في طنطا»
  const mayEnd = isBoundary(readings, at + 1) || isPurpose(readings.word(at + 1), readings.lexicon);
  if (mayEnd && isBodyOpen(readings, at) && isOrdinary(word, readings.lexicon)) return at + 1;
  const opensBody = readings.at(at, 'organisation-head') !== null || isBodyOpen(readings, at);
  return opensBody && (hasArticle(readings.word(at + 1)) || names.has(at + 1)) ? at + 1 : null;
}

/** «رئيس الإدارة العامة لاستثمارات الشرق الأوسط», but not «الوزير لوكالة الأنباء» and «الرئيس لوسائل الإعلام». */
function isForBody(readings: Readings, names: Surroundings['names'], at: number): boolean {
  if (!/^ل[^ل].{2}/u.test(readings.word(at)) || readings.at(at, 'source-head') || readings.at(at, 'no-source'))
    return false;
  if (readings.at(at, 'source') || readings.at(at, 'ends') || !hasArticle(readings.word(at - 1))) return false;
  return (hasArticle(readings.word(at + 1)) || names.has(at + 1)) && isOrdinary(readings.word(at), readings.lexicon);
}

/** «دائرة الجيزة», «محافظة نابلس» */
function isConstituency(readings: Readings, at: number): boolean {
  return readings.word(at) === 'دايره' || readings.at(at, 'place-head') !== null;
}

function opensFor(readings: Readings, at: number): boolean {
  if (hasArticle(readings.word(at + 1))) return isBodyOpen(readings, at);
  return readings.at(at + 1, 'given')?.prefix === '' && isUnknown(readings, at);
}

/** «مستشفى البشير»: behind a noun that is no post, rank or nationality, a name with the article belongs to the noun. */
function inConstruct(readings: Readings, at: number): boolean {
  const before = readings.word(at - 1);
  return (
    !hasArticle(before) &&
    !/^(?:[بلك]ال|لل)/u.test(before) &&
    !(['post', 'rank', 'demonym', 'portfolio'] as const).some((kind) => readings.at(at - 1, kind))
  );
}

/** «مدير مستشفى الشفاء»: right behind a post that wants a body, a noun in construct. */
function isBodyOpen(readings: Readings, at: number): boolean {
  return readings.at(at - 1, 'post')?.value.takes === 'body';
}

export function isGiven(readings: Readings, at: number): boolean {
  return readings.at(at, 'given')?.prefix === '' || readings.at(at, 'given-or-word')?.prefix === '';
}

// في · لدى · لشؤون · باسم, folded
const JOINERS = /^(?:في|لدي|لشوون|باسم|لدول)$/u;
// «المبعوث الأممي إلى اليمن»
const TOWARDS = /^الي$/u;
