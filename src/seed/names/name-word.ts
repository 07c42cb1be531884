/** What a word can be in a person's name. */
import { isBoundary } from './boundary.ts';
import { isOrdinary, isOrdinaryDefinite } from './ordinary.ts';
import type { Readings } from './readings.ts';
import { endsNames, hasArticle, hasPronoun, sourceOf } from './shapes.ts';

/** Kinds of sense that a name's word does not have. */
export const KNOWN = [
  'post',
  'rank',
  'organisation-head',
  'definite-head',
  'organisation',
  'place',
  'place-head',
  'source',
  'source-head',
  'portfolio',
  'adjective',
  'ends',
  'demonym',
  'unnamed',
  'statement',
  'titled',
  'according-to',
  'told-to',
] as const;

/** A word that means nothing else here, as far as the lexicon knows. */
export function isUnknown(readings: Readings, at: number): boolean {
  const word = readings.word(at);
  if (word.length < 2 || endsNames(readings, at)) return false;
  return !KNOWN.some((kind) => readings.at(at, kind)) && !isOrdinary(word, readings.lexicon);
}

export function isGivenName(readings: Readings, at: number): boolean {
  return (
    readings.at(at, 'given')?.prefix === '' ||
    readings.at(at, 'given-or-word')?.prefix === '' ||
    /^عبدال.{3}/u.test(readings.word(at))
  );
}

export function isParticle(readings: Readings, at: number): boolean {
  return readings.at(at, 'particle')?.prefix === '';
}

/** With the article, and not the second half of «نصر الله», «نور الدين». */
export function isDefinite(word: string): boolean {
  return hasArticle(word) && word !== 'الله' && word !== 'الدين';
}

/** «والوفد», «بالنتائج», «للعمل», «بحسرة», «حديثه», «يطلب», «محادثات», «مصادفة» are no names. */
export function hasNameShape(readings: Readings, at: number, called = false): boolean {
  const word = readings.word(at);
  if (/^(?:و[^وي]|[بكف]ال|لل|[يت]ت|است|ب[^انو].+[^ي]ه$|ا..ا.$)/u.test(word)) return false;
  // «محادثات»; «عبيدات،» is a family
  if (/.{3}ات$/u.test(word) && (word.length > 6 || !isBoundary(readings, at + 1))) return false;
  if (hasPronoun(readings, at)) return false;
  // «يطلب», «يبعد»: a verb, unless a long foreign name
  if (/^ي[^ي].{1,3}$/u.test(word) && !word.endsWith('جي')) return false;
  // «سليمان فرنجية،» but not «مصادفة قوية»
  if (!/ة$/u.test(sourceOf(readings, at)) || isBoundary(readings, at + 1)) return true;
  return called && (isGivenName(readings, at + 1) || isTakenOn(readings.word(at + 1)) || /^بو.{4}/u.test(word));
}

// «براء عصيدة برصاصة»: ب, ل or ك before a word
function isTakenOn(word: string): boolean {
  return /^(?:[بك]ال|لل|ب.{4})/u.test(word);
}

/** A word that a name may go on with, or one that no list has. */
export function mayBeName(readings: Readings, at: number): boolean {
  return (
    isGivenName(readings, at) ||
    isParticle(readings, at) ||
    (isUnknown(readings, at) && hasNameShape(readings, at)) ||
    (hasArticle(readings.word(at)) && !isOrdinaryDefinite(readings.word(at), readings.lexicon))
  );
}
