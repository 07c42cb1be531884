/** What may stand within the words that name a speaker, though it mostly ends them: prepositions and sources. */
import type { Names } from '../names/names.ts';
import { isBoundary } from '../names/person-name.ts';
import type { Readings } from '../names/readings.ts';
import { verbAt } from './verb.ts';
import { speechWords } from './words.ts';

/** How far behind a preposition the name may stand whose post it tells. */
const REACH = 22;

/** «مسؤول في وزارة الدفاع», «عدد من التجار», «أحد الناجين من الزلزال»: a preposition that still tells who. */
export function isOfSubject(readings: Readings, names: Names, start: number, at: number): boolean {
  const { is } = speechWords(readings.lexicon);
  // «القيادي فيها أسامة حمدان»
  if (at > start && readings.at(at + 1, 'given')?.prefix === '' && /(?:ه|ها|هم)$/u.test(readings.word(at))) return true;
  // «شقيق المجني عليها»
  if (at > start && is('wronged', readings.word(at - 1)) && /^(?:علي|ب|في)ه/u.test(readings.word(at))) return true;
  if (at === start || at > start + 10) return false;
  // «النائب عن حركة مجتمع السلم يوسف عجيسة»
  if (readings.word(at) === 'عن') return isInRole(names, at);
  if (!is('rolePrepositions', readings.word(at))) return false;
  if (isInRole(names, at) || isOfPlace(readings, names, start, at)) return true;
  const next = at + 1;
  const body =
    (at <= start + 4 && names.covering(next)?.kind === 'organisation') ||
    readings.at(next, 'organisation-head') !== null;
  if (body && (readings.at(start, 'unnamed') || readings.at(start, 'post'))) return true;
  if (at > start + 4 || !is('partPrepositions', readings.word(at))) return false;
  const part = is('parts', readings.word(start));
  return part && at <= start + 2 && !readings.at(next, 'ends') && readings.tokens[next]?.kind === 'word';
}

/** «المراسل العسكري لصحيفة "هآرتس" عاموس هرئيل»: a name stands behind the source. */
export function isOfSource(readings: Readings, names: Names, at: number): boolean {
  if (readings.at(at, 'source-head')?.prefix !== 'ل') return false;
  for (let next = at + 1; next < at + 4; next++) {
    const name = names.covering(next);
    if (name?.kind !== 'source') continue;
    const behind = /^["»”)]$/u.test(readings.word(name.to)) ? name.to + 1 : name.to;
    return !isBoundary(readings, behind) && verbAt(readings, behind) === null;
  }
  return false;
}

/** «المبعوث الأممي إلى اليمن هانس غروندبرغ»: a place that the post is about, and a name behind it. */
function isOfPlace(readings: Readings, names: Names, start: number, at: number): boolean {
  const place = names.covering(at + 1);
  if (place?.kind !== 'place' || !readings.at(start, 'post')) return false;
  return !isBoundary(readings, place.to) && verbAt(readings, place.to) === null;
}

/** «الباحث في الشأن الإسرائيلي عماد أبو عواد»: of the words that tell the post of who is named behind them. */
function isInRole(names: Names, at: number): boolean {
  for (let next = at + 1; next < at + REACH; next++) {
    const name = names.covering(next);
    if (name?.kind === 'person') return name.role !== null && name.role.from <= at && at < name.role.to;
  }
  return false;
}

/** «وزير الخارجية المصري، سامح شكري،»: the name behind the comma belongs to the words. */
export function withApposition(readings: Readings, names: Names, to: number): number {
  if (readings.word(to) !== '،') return to;
  const name = names.covering(to + 1);
  return name?.role?.to === to ? name.to : to;
}
