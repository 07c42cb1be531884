/** Family names with the article, and where a name is at its last part. */
import { endsHard, isBoundary } from './boundary.ts';
import { isGivenName, isParticle, isUnknown, mayBeName } from './name-word.ts';
import { isFamilyWord, isOrdinaryDefinite, isVerbForm } from './ordinary.ts';
import type { Readings } from './readings.ts';
import { endsNames, hasArticle, looksLikeAdjective, sourceOf } from './shapes.ts';

const NO_FAMILY = [
  'organisation-head',
  'definite-head',
  'organisation',
  'place',
  'portfolio',
  'adjective',
  'ends',
] as const;

// الاحتفاظ · الاستمتاع · الترويج · المتوفى · المستقل · القوية, folded: infinitives, participles and adjectives
const NO_FAMILY_SHAPE = /^(?:الا.[تط].?ا.|الا..ا.$|الاست.|الت..ي.$|المت|المست)/u;

// «الكاتب في», «الخطيب ب»: a post, not a family
const BODY_FOLLOWS = /^(?:في|ب|من|ل|لدي)$/u;

/** A post or a boundary: what stands behind a whole name. */
function isWholeBehind(readings: Readings, at: number): boolean {
  return readings.at(at, 'post')?.prefix === '' || isBoundary(readings, at);
}

/** Whether a word with the article is a family's name behind `parts` names. */
export function isFamily(readings: Readings, at: number, parts: number): boolean {
  const word = readings.word(at);
  const isTitle = readings.at(at, 'post')?.prefix === '' || readings.at(at, 'rank')?.prefix === '';
  if (isFamilyWord(word, readings.lexicon)) {
    // «عبد الباسط الحاج يوسف»
    if (parts === 1 && readings.at(at, 'rank') && readings.at(at + 1, 'given')?.prefix === '' && hasArticle(word))
      return /^ال(?:حاج|شيخ|سيد)$/u.test(word);
    // «النائب جميل السيد الحكومة»: a rank that no name follows
    if (readings.at(at, 'rank')?.prefix === '' && !mayBeName(readings, at + 1)) return true;
    return isTitle
      ? ((isBoundary(readings, at + 1) || /^وال/u.test(readings.word(at + 1))) &&
          !BODY_FOLLOWS.test(readings.word(at + 1))) ||
          isVerbForm(readings.word(at + 1), readings.lexicon)
      : true;
  }
  // «فيصل السويدي نائب الرئيس»
  if (readings.at(at, 'demonym')?.value.definite) return parts === 1 && isWholeBehind(readings, at + 1);
  if (isTitle || NO_FAMILY_SHAPE.test(word)) return false;
  if (NO_FAMILY.some((kind) => readings.at(at, kind)?.prefix === '') && !isRarePlace(readings, at)) return false;
  // «رحمة بنت علي الريامية»
  if (word.endsWith('يه') && /^(?:بنت|منت)$/u.test(readings.word(at - 2))) return true;
  // «السنيورة», «العطية،» but not «القوية»
  if (/ة$/u.test(sourceOf(readings, at)) && (parts > 1 || !endsHard(readings, at + 1))) {
    return parts === 1 && isLast(readings, at) && !isOrdinaryDefinite(word, readings.lexicon);
  }
  if (isOrdinaryDefinite(word, readings.lexicon)) return false;
  return parts < 3 || looksLikeAdjective(word) || isLast(readings, at);
}

/** «الرديف»: a place only where a head noun stands before it. */
function isRarePlace(readings: Readings, at: number): boolean {
  if (readings.at(at, 'place')?.value.needs !== 'head') return false;
  return !NO_FAMILY.some((kind) => kind !== 'place' && readings.at(at, kind)?.prefix === '');
}

/** «السوداني» behind «شياع»: a family behind a word that may be one already. */
export function isNisba(readings: Readings, at: number): boolean {
  const word = readings.word(at);
  if (!hasArticle(word) || !word.endsWith('ي') || endsNames(readings, at)) return false;
  const next = at + 1;
  if (readings.at(at, 'demonym'))
    return isFamilyWord(word, readings.lexicon) && (isBoundary(readings, next) || !hasArticle(readings.word(next)));
  if (readings.at(at, 'post') || NO_FAMILY.some((kind) => readings.at(at, kind)?.prefix === '')) return false;
  return !isOrdinaryDefinite(word, readings.lexicon) && !isOrdinaryDefinite(`${word}ه`, readings.lexicon);
}

/** Whether no further part of a name can stand behind `at`: a boundary, a verb, a post, a known word. */
export function isLast(readings: Readings, at: number): boolean {
  const next = at + 1;
  if (isBoundary(readings, next) || endsNames(readings, next)) return true;
  const word = readings.word(next);
  if (/^(?:و.{2}|[بكف]ال|لل)/u.test(word) || isVerbForm(word, readings.lexicon)) return true;
  if (hasArticle(word) && !isNisba(readings, next)) return true;
  return (
    !isGivenName(readings, next) &&
    !isParticle(readings, next) &&
    !isUnknown(readings, next) &&
    !isNisba(readings, next)
  );
}
