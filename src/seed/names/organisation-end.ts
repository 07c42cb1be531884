/** Where an organisation's name ends behind its head noun. */

import type { Lexicon } from '../../lexicon/schema.ts';
import { hasNameShape, isUnknown } from './name-word.ts';
import { isOrdinaryNoun, isPurpose, isVerbForm } from './ordinary.ts';
import { nameAt } from './person-name.ts';
import type { Readings } from './readings.ts';
import type { SenseValue } from './senses.ts';
import { endsNames, hasArticle, isJoined, looksLikeAdjective } from './shapes.ts';

/** Words a name may go on for behind its head noun. */
const LONGEST = 8;

/**
 * @param named whether a name that is no Arabic word may follow
 *
 * «منظمة الصحة العالمية», «هيئة مكافحة الفساد», «جامعة بغداد», «جامعة الملك سعود», «شركة لافارج»: the token behind the
 * name; null where none follows.
 */
export function nameEnd(readings: Readings, at: number, named: boolean): number | null {
  const end = ownEnd(readings, at, named);
  // «مديرية الصناعة لولاية بومرداس»
  const land = end === null ? null : readings.at(end, 'place-head');
  if (land?.prefix === 'ل' && readings.at(land.next, 'place')?.prefix === '')
    return readings.at(land.next, 'place')?.next ?? end;
  if (end === null || !goesOn(readings, end)) return end;
  // «شركة أجيليتي للمخازن العمومية»: what a foreign name is for
  const foreign = named && isForeign(readings, end - 1) && isFor(readings, end);
  // «معهد ناصر للبحوث والعلاج», «شركة أدنوك للغاز»
  return qualifiers(readings, foreign ? end + 1 : end);
}

function ownEnd(readings: Readings, at: number, named: boolean): number | null {
  const place = readings.at(at, 'place');
  if (place && !place.prefix)
    return (
      (named ? foreignEnd(readings, place.next) : null) ?? adjectives(readings, withNationality(readings, place.next))
    );
  // «شرطة محافظة المحرق»
  const region = readings.at(at, 'place-head');
  const inRegion = region?.prefix === '' ? readings.at(region.next, 'place') : null;
  if (inRegion?.prefix === '') return adjectives(readings, inRegion.next);
  const person = personEnd(readings, at);
  if (person !== null) return qualifiers(readings, person);
  const construct = constructEnd(readings, at);
  return construct ?? (named ? foreignEnd(readings, at) : null);
}

/** «للمخازن», but not «للصحفيين», «للوزير» and «للعراق». */
export function isFor(readings: Readings, at: number): boolean {
  const word = readings.word(at);
  if (!word.startsWith('لل') || /(?:ين|ون)$/u.test(word)) return false;
  return !(['place', 'organisation', 'definite-head', 'post', 'rank', 'demonym', 'ends'] as const).some((kind) =>
    readings.at(at, kind),
  );
}

/** «الصحة العالمية», «مكافحة الفساد»: a word with the article, or nouns in construct that one ends. */
function constructEnd(readings: Readings, at: number): number | null {
  const word = readings.word(at);
  if (!isNoun(readings, at)) return null;
  // «لجنة مختصة الملفات»: an adjective without the article, and what comes behind
  if (!hasArticle(word) && isPlainAdjective(readings, word) && mayBeAdjective(readings, at)) return null;
  // «مستشفى بمنتجع …»
  if (/^[بل].{4}/u.test(word) && !isOrdinaryNoun(word, readings.lexicon) && !isPurpose(`ل${word}`, readings.lexicon))
    return null;
  if (hasArticle(word)) return qualifiers(readings, at + 1);
  for (let end = at + 1; end <= at + 3; end++) {
    // «زراعة حلبجة», «تجارة وصناعة عمان»
    const place = readings.at(end, 'place');
    const adjective = /(?:ي|يه)$/u.test(readings.word(end - 1)) && mayBeAdjective(readings, end - 1);
    if (place?.prefix === '' && !place.value.needs && !adjective)
      return adjectives(readings, withNationality(readings, place.next));
    if (hasArticle(readings.word(end)) && isNoun(readings, end)) return qualifiers(readings, end + 1);
    if (!isBareNoun(readings, end) && !isJoinedPurpose(readings.word(end), readings.lexicon)) break;
  }
  return null;
}

/** «تربوية», but not «بلدية» of «مديرية بلدية كربلاء» */
function mayBeAdjective(readings: Readings, at: number): boolean {
  return readings.at(at, 'organisation-head')?.prefix !== '' && !isPurpose(`ل${readings.word(at)}`, readings.lexicon);
}

/** «الملك سعود», «محمد الخامس», «الأميرة نورة بنت عبد الرحمن» */
function personEnd(readings: Readings, at: number): number | null {
  const rank = readings.at(at, 'rank');
  const start = rank?.prefix === '' ? rank.next : at;
  if (start === at && readings.at(at, 'given')?.prefix !== '' && !/^عبد/u.test(readings.word(at))) return null;
  const name = nameAt(readings, start, start > at);
  if (!name || name.clitics > 0 || name.opens === 'unknown') return null;
  // «مركز حمد الدولي للترجمة»
  return start > at || name.parts > 1 || isAdjective(readings, name.to) ? name.to : null;
}

/** «فولكسفاغن», «هيومن رايتس ووتش», «Sony»: words that mean nothing in Arabic, and the nationality behind them. */
function foreignEnd(readings: Readings, at: number): number | null {
  let end = at;
  while (end < at + 4 && isForeign(readings, end)) end++;
  if (end === at) return null;
  // «منظمة بابليون الإنسانية»
  return readings.at(end, 'adjective')?.prefix === '' ? end + 1 : withNationality(readings, end);
}

export function isForeign(readings: Readings, at: number): boolean {
  const word = readings.word(at);
  if (/^[a-z][a-z0-9]+$/iu.test(word)) return true;
  if (readings.at(at, 'given')) return false;
  return (
    word.length > 2 &&
    !hasArticle(word) &&
    // «شركة إنبوي»: behind a feminine noun no adjective ends so
    (!word.endsWith('ي') || readings.word(at - 1).endsWith('ه')) &&
    !word.endsWith('ه') &&
    isUnknown(readings, at) &&
    hasNameShape(readings, at)
  );
}

/** «مؤسسة قطر الخيرية», «مستشفى كسلا التعليمي» */
function adjectives(readings: Readings, from: number): number {
  let at = from;
  while (at < from + 3 && isAdjective(readings, at) && !isVerbForm(readings.word(at), readings.lexicon)) at++;
  return at;
}

function withNationality(readings: Readings, at: number): number {
  return isDefiniteDemonym(readings, at) ? (readings.at(at, 'demonym')?.next ?? at) : at;
}

/** Any word that a name may be made of. */
function isNoun(readings: Readings, at: number): boolean {
  return (
    !endsNames(readings, at) && !readings.at(at, 'demonym') && !readings.at(at, 'post') && !readings.at(at, 'ends')
  );
}

function isPlainAdjective(readings: Readings, word: string): boolean {
  if (isPurpose(`ل${word}`, readings.lexicon)) return false;
  return word.endsWith('يه') || readings.means('adjective', [`ال${word}`]);
}

/** «إعادة» of «صندوق إعادة الإعمار»: a second noun in construct. */
function isBareNoun(readings: Readings, at: number): boolean {
  return (
    isNoun(readings, at) &&
    !/^(?:[وبلكف]|.+ا$)/u.test(readings.word(at)) &&
    !isVerbForm(readings.word(at), readings.lexicon)
  );
}

/** The token behind the adjectives, «و…», «لل…» and «لحقوق …» that go on with a name. */
export function qualifiers(readings: Readings, from: number): number {
  let at = from;
  while (at < from + LONGEST && !endsNames(readings, at)) {
    const next = qualifierEnd(readings, at);
    if (next === null) return at;
    const demonym = isDefiniteDemonym(readings, at);
    at = next;
    if (demonym && !goesOn(readings, at)) return at;
  }
  return at;
}

function qualifierEnd(readings: Readings, at: number): number | null {
  const word = readings.word(at);
  if (isDefiniteDemonym(readings, at)) return readings.at(at, 'demonym')?.next ?? null;
  if (isPurpose(word, readings.lexicon)) {
    if (word.startsWith('لل')) return at + 1;
    if (hasArticle(readings.word(at + 1))) return at + 2;
    // «لشرطة دبي», «لسكك حديد مصر»
    const land = readings.at(at + 1, 'place') ?? readings.at(at + 2, 'place');
    if (land?.prefix !== '' || land.value.needs) return null;
    return readings.at(at + 1, 'place') || isBareNoun(readings, at + 1) ? land.next : null;
  }
  // «وحماية البيئة»
  if (isJoinedPurpose(word, readings.lexicon) && hasArticle(readings.word(at + 1)))
    return readings.at(at, 'organisation-head')?.value.named ? null : at + 2;
  if (isVerbForm(word, readings.lexicon)) return null;
  if (isPluralDemonym(readings, at)) return at + 1;
  if (isAdjective(readings, at)) return at + 1;
  if (word.startsWith('لل') && !isAdjective(readings, at - 1) && !isDefiniteDemonym(readings, at - 1)) return null;
  return continues(readings, at) ? at + 1 : null;
}

/** «وصناعة» */
export function isJoinedPurpose(word: string, lexicon: Lexicon): boolean {
  return word.startsWith('و') && isPurpose(`ل${word.slice(1)}`, lexicon);
}

/** «الصحفيين الفلسطينيين» */
function isPluralDemonym(readings: Readings, at: number): boolean {
  const word = readings.word(at);
  return /^ال.+ي(?:ين|ون)$/u.test(word) && readings.means('demonym', [word.slice(0, -2)]);
}

export function goesOn(readings: Readings, at: number): boolean {
  return readings.word(at).startsWith('لل') || isPurpose(readings.word(at), readings.lexicon);
}

export function isAdjective(readings: Readings, at: number): boolean {
  if (readings.at(at, 'adjective')?.prefix === '') return true;
  // «مستشفى حمد العام الروائية فلانة»
  return looksLikeAdjective(readings.word(at)) && readings.at(at, 'post')?.prefix !== '';
}

/** «والتنمية» goes on with a name, «والحكومة», «والعراق» and «والعاملين» begin another. */
function continues(readings: Readings, at: number): boolean {
  const word = readings.word(at);
  if (!isJoined(word) || /^وال.+(?:ين|ون)$/u.test(word)) return false;
  // «والشركات»: not «والمواصلات»
  if (/^وال.+ات$/u.test(word) && readings.means('organisation-head', [`${word.slice(3, -2)}ه`])) return false;
  return !(['place', 'organisation', 'organisation-head', 'definite-head', 'post', 'rank', 'demonym'] as const).some(
    (kind) => readings.at(at, kind),
  );
}

export function isDefiniteDemonym(readings: Readings, at: number): boolean {
  const demonym = readings.at(at, 'demonym');
  return demonym?.value.definite === true && demonym.prefix === '';
}

type Alone = SenseValue['organisation-head']['alone'];

/** «الهيئة العامة للرقابة المالية», «المجلس الأعلى للثقافة»: adjectives, then what it is for. */
export function definiteEnd(readings: Readings, from: number, alone: Alone): number | null {
  let at = from;
  // «اللجان الشعبية والوطنية»
  const goesOnWith = (index: number): boolean =>
    readings.at(index, 'adjective')?.prefix === (index > from ? (readings.word(index).startsWith('و') ? 'و' : '') : '');
  while (at < from + 3 && (goesOnWith(at) || isDefiniteDemonym(readings, at))) {
    at = isDefiniteDemonym(readings, at) ? (readings.at(at, 'demonym')?.next ?? at + 1) : at + 1;
  }
  if (at === from) return null;
  // «المكتب الإعلامي للوزير السابق»
  const holder = readings.at(at, 'post') ?? readings.at(at, 'rank');
  if (readings.word(at).startsWith('لل') && !holder) return qualifiers(readings, at + 1);
  if (goesOn(readings, at)) return qualifiers(readings, at);
  // «المجلس الأعلى لنظارات البجا»
  if (/^ل.{3,}ات$/u.test(readings.word(at)) && hasArticle(readings.word(at + 1)))
    return readings.at(at + 1, 'place')?.next ?? at + 2;
  // «المحكمة الابتدائية بطنجة»
  const place = readings.at(at, 'place');
  if (place?.prefix === 'ب') return place.next;
  if (at > from + 1 || alone === 'any') return at;
  return alone === 'adjective' && readings.at(from, 'adjective')?.prefix === '' ? at : null;
}
