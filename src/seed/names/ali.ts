/** «علي» is a man, «على» a preposition; folded they are the same, and some papers spell both alike. */
import { isBoundary } from './boundary.ts';
import { isNisba } from './family.ts';
import { isGivenName, isParticle } from './name-word.ts';
import type { Readings } from './readings.ts';
import { sourceOf, tellsDotlessYeh } from './shapes.ts';

/** Whether a token is the preposition: by its letter, by the text's spelling, by what follows. */
export function isPreposition(readings: Readings, index: number): boolean {
  if (!/^[وف]?علي$/u.test(readings.word(index))) return false;
  // «تصوير: على حسن»
  if (readings.word(index - 1) === ':' && isGivenName(readings, index + 1)) return false;
  if (isWrittenDotless(readings, index)) return true;
  if (isGivenName(readings, index + 1) || isParticle(readings, index + 1)) return false;
  return !tellsDotlessYeh(readings.view) && !isNisba(readings, index + 1);
}

/** «محمد علي العظمي», «محمد علي،», but in papers that write «علي» for «على» not «البنك علي إصدار». */
export function isAli(readings: Readings, at: number): boolean {
  return !isPreposition(readings, at) || (!isWrittenDotless(readings, at) && isBoundary(readings, at + 1));
}

export function isWrittenDotless(readings: Readings, index: number): boolean {
  return tellsDotlessYeh(readings.view) && sourceOf(readings, index).includes('ى');
}
