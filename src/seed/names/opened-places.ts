/** Names of places that the lexicon does not know, behind a head noun: «بلدة القرارة», «قرية بيت إكسا», «معبر نصيب الحدودي». */

import { markedAt } from './marks.ts';
import { isOrdinaryDefinite, isVerbForm } from './ordinary.ts';
import type { NameSpan } from './organisations.ts';
import { isUnknown } from './person-name.ts';
import type { Readings } from './readings.ts';
import type { SenseKind, SenseValue } from './senses.ts';
import { endsNames, hasArticle, isAdverb } from './shapes.ts';

type Opens = SenseValue['place-head']['opens'];

/** The name that starts at a token, right behind a head noun; null where none does. */
export function openedAt(readings: Readings, index: number): NameSpan | null {
  const head = readings.at(index - 1, 'place-head');
  if (!head || head.next !== index) return null;
  const marked = markedAt(readings.tokens, index);
  if (marked) return inMarks(readings, marked);
  if (readings.word(index).length < 2) return null;
  if (endsNames(readings, index) || isAdverb(readings, index) || isCommon(readings, index)) return null;
  const { opens } = head.value;
  const single = (): number | null => (opens !== 'opener' && isName(readings, index, opens) ? index + 1 : null);
  const to = twoWords(readings, index) ?? foreignWords(readings, index) ?? single();
  return to === null ? null : { from: index, to, clitics: 0, entry: null };
}

/** «مستعمرة "شيلو"»: one or two words in marks that are no common noun. */
function inMarks(readings: Readings, { from, to }: { from: number; to: number }): NameSpan | null {
  if (to - from > 2 || endsNames(readings, from) || isCommon(readings, from)) return null;
  return { from, to, clitics: 0, entry: null };
}

/** «سانتا كروز البوليفية»: up to three words without the article, and whose they are. */
function foreignWords(readings: Readings, index: number): number | null {
  for (let at = index; at <= index + 3; at++) {
    const nationality = readings.at(at, 'demonym');
    if (at > index && nationality?.prefix === '' && nationality.value.definite && nationality.value.place) return at;
    if (hasArticle(readings.word(at)) || !isUnknown(readings, at)) return null;
  }
  return null;
}

/** «بيت إكسا», «كفر أبو سالم», «قصر بن غشير» */
function twoWords(readings: Readings, index: number): number | null {
  if (readings.at(index, 'place-opener')?.prefix !== '') return null;
  const opensAgain = (['place-opener', 'particle'] as const).some(
    (kind) => readings.at(index + 1, kind)?.prefix === '',
  );
  const next = opensAgain ? index + 2 : index + 1;
  if (endsNames(readings, next) || isCommon(readings, next) || readings.word(next).length < 2) return null;
  return isAdverb(readings, next) || readings.at(next, 'place-head') ? null : next + 1;
}

function isName(readings: Readings, index: number, opens: Opens): boolean {
  const word = readings.word(index);
  if (word.length < 3) return false;
  if (!hasArticle(word)) return opens !== 'nisba' && isBareName(readings, index, opens);
  if (opens === 'bare' || NO_NAMES.some((kind) => readings.at(index, kind)?.prefix === '')) return false;
  return opens !== 'nisba' || word.endsWith('يه') || isRare(readings, index);
}

/** «منطقة القوز»: neither a noun that the lexicon knows, nor a plural, nor with an adjective behind it. */
function isRare(readings: Readings, index: number): boolean {
  const word = readings.word(index);
  if (word.length > 8 || /(?:ين|ون|ات|ه|ي|ء)$/u.test(word)) return false;
  if (isOrdinaryDefinite(word, readings.lexicon) || readings.means('place-common', [word])) return false;
  return saysWhere(readings, index + 1) || isVerbForm(readings.word(index + 1), readings.lexicon);
}

const NO_NAMES: readonly SenseKind[] = ['adjective', 'post', 'rank', 'portfolio', 'demonym', 'place-head', 'ends'];

/**
 * «بلدة كفرلاها في ريف حمص», «قرية عزون الواقعة شرق قلقيلية»: a word without the article is a name where an adjective or
 * a verb has another ending, and what comes behind says where the place lies.
 */
function isBareName(readings: Readings, index: number, opens: Opens): boolean {
  if (!isUnknown(readings, index)) return false;
  if (readings.at(index + 1, 'place-lying')?.prefix === '') return true;
  const word = readings.word(index);
  const shape = opens === 'any' ? NO_BARE_NAME : NO_FOREIGN_NAME;
  const shaped = opens === 'bare' || !shape.test(word) || (opens === 'any' && RARE_NAME.test(word));
  return word.length > 3 && shaped && saysWhere(readings, index + 1);
}

// «تيغزة», «تافراوت»; «بردلة»: no adjective has four letters without a long vowel
const RARE_NAME = /^(?:ت[اي].*[^ي].|[^اويمتسن][^اوي]{3}ه)$/u;

// behind a feminine noun «كبيرة», «حمراء», «تضم», «يقع», «شهدت», «دمرها», «بشمال» are no names, «عقربا», «عيترون» and «ملوي» are
const NO_BARE_NAME = /^[تيبلكوف]|[هءت]$|(?:ها|هم|وا)$/u;
// «مخيم قلنديا», «مطار معيتيقة»: behind a masculine noun only what no adjective of its gender ends in
const NO_FOREIGN_NAME = /^[تيبلكوف]|[^اه]$|(?:ها|وا)$/u;

/** A mark or the end, «شمال …», «في ريف …», «بمحافظة …», «بالريف …». */
function saysWhere(readings: Readings, at: number): boolean {
  const token = readings.tokens[at];
  if (!token || /^(?:[،.؛:()«»"]|بال.+)$/u.test(token.text)) return true;
  const where = readings.at(at, 'place-where');
  if (where && token.text !== 'في' && token.text !== 'الي') return true;
  const to = token.text === 'في' ? at + 1 : at;
  const place = readings.at(to, 'place-head') ?? readings.at(to, 'place');
  return place !== null && (to > at || place.prefix.endsWith('ب'));
}

/** «مخيم النازحين», «مدينة ألعاب» */
function isCommon(readings: Readings, at: number): boolean {
  const word = readings.word(at);
  return readings.at(at, 'place-common')?.prefix === '' || readings.means('place-common', [`ال${word}`]);
}
