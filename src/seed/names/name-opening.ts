/** What a person's name may open with. */

import { verbAt } from '../speech/verb.ts';
import { isPreposition, isWrittenDotless } from './ali.ts';
import { hasNameShape, isDefinite, isGivenName, isParticle, isUnknown, mayBeName } from './name-word.ts';
import { isFamilyWord, isKin, isOrdinary } from './ordinary.ts';
import type { Readings } from './readings.ts';
import { hasArticle, sourceOf } from './shapes.ts';

export interface Opening {
  /** `given`: a given name; `word`: one that is a word too; `unknown`. */
  readonly kind: 'given' | 'word' | 'unknown';
  readonly clitics: number;
}

/** How a name opens at a token; null where none can. */
export function opening(readings: Readings, index: number, called: boolean): Opening | null {
  if (readings.tokens[index]?.kind !== 'word') return null;
  const given = readings.at(index, 'given');
  const word = readings.word(index);
  // «لدينا» is no Dina, «كريم» no Reem.
  const shorter = readings.at(index, 'given-or-word')?.prefix.length ?? Number.POSITIVE_INFINITY;
  const whole = given?.prefix && (isOrdinary(word, readings.lexicon) || shorter < given.prefix.length);
  if (given && !whole) return { kind: 'given', clitics: given.prefix.length };
  // «عبدالله», «وعبد الله»
  const servant = /^(و?)عبد(?:ال.{3,})?$/u.exec(word);
  if (servant && (word.length > 5 || hasArticle(readings.word(index + 1)) || readings.word(index + 1) === 'الله'))
    return { kind: 'given', clitics: servant[1]?.length ?? 0 };
  if (isMotherOf(readings, index)) return { kind: 'word', clitics: 0 };
  if (isParticle(readings, index)) return opensWithParticle(readings, index);
  // «وأبو مازن»
  if (/^واب[وي]$/u.test(word) && mayBeName(readings, index + 1)) return { kind: 'word', clitics: 1 };
  const either = readings.at(index, 'given-or-word');
  if (either && (either.prefix === '' || (either.prefix === 'و' && !isOrdinary(word, readings.lexicon)))) {
    // «الإمام علي»
    const named = called && !isWrittenDotless(readings, index) && !isDefinite(readings.word(index + 1));
    return !named && isPreposition(readings, index) ? null : { kind: 'word', clitics: either.prefix.length };
  }
  // «الوليد بن طلال», «الطالب ولد المحجوب»
  if (
    /^(?:بن|ولد)$/u.test(readings.word(index + 1)) &&
    hasArticle(word) &&
    (called || readings.word(index + 1) === 'بن')
  )
    return { kind: 'word', clitics: 0 };
  // «قال العربي أمزيان»
  if (
    isFamilyWord(word, readings.lexicon) &&
    verbAt(readings, index - 1) &&
    !hasArticle(readings.word(index + 1)) &&
    !(readings.at(index, 'demonym') && isGivenName(readings, index + 1)) &&
    isUnknown(readings, index + 1) &&
    hasNameShape(readings, index + 1)
  )
    return { kind: 'word', clitics: 0 };
  if (hasArticle(word) || !isUnknown(readings, index) || !hasNameShape(readings, index, called)) return null;
  // «رئيس البلدية لدلس رابح زروالي»
  if (called && word.startsWith('ل') && readings.at(index + 1, 'given')?.prefix === '') return null;
  return { kind: 'unknown', clitics: 0 };
}

/** «أبو مازن», «بن لادن»; «آل سعود» and «ابن عمه» are no single man, «ولد» is a verb. */
function opensWithParticle(readings: Readings, index: number): Opening | null {
  // «فإن» is no «فان»
  if (sourceOf(readings, index).includes('إ')) return null;
  const opens = !/^(?:ال|ابن|ولد|بنت|بني|اولاد)$/u.test(readings.word(index)) && mayBeName(readings, index + 1);
  return opens ? { kind: 'word', clitics: 0 } : null;
}

/** «تقول أم أحمد»; elsewhere «أم» is "or". */
function isMotherOf(readings: Readings, index: number): boolean {
  return (
    readings.word(index) === 'ام' &&
    isGivenName(readings, index + 1) &&
    (readings.at(index - 1, 'verb') !== null || isKin(readings.word(index - 1), readings.lexicon))
  );
}

/** The first name may be of two words: «عبد الله», «أبو بكر». */
export function firstEnd(readings: Readings, index: number): number {
  const particle =
    /^و?(?:عبد|اب[وي])$/u.test(readings.word(index)) || (isParticle(readings, index) && !readings.at(index, 'given'));
  return isMotherOf(readings, index) || particle ? index + 2 : index + 1;
}
