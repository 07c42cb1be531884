/** A few words in marks that a verb takes, or that say something of what stands before them. */
import type { Names } from '../names/names.ts';
import type { Readings } from '../names/readings.ts';
import { hasArticle } from '../names/shapes.ts';
import { hasThat, type Spoken } from './clause.ts';
import { isFemininePast, isImperfect } from './finite.ts';
import { endsInPronoun } from './pronoun.ts';
import type { Quoted } from './quoted.ts';
import type { Verb } from './verb.ts';

/** A few words that the verb takes («أعرب عن "قلقه"»), or that say something of what stands before them. */
export function isComplement(spoken: Spoken, names: Names, quoted: Quoted, verb: Verb, count: number): boolean {
  const { readings, words } = spoken;
  const before = readings.word(quoted.open - 1);
  const reported = hasThat(spoken, verb.next, quoted.open);
  const own = endsInPronoun(readings, quoted.from);
  const preposition = [before, before.slice(1)].find((word) => words.is('prepositions', word));
  if (preposition && !reported && verb.takes.has(preposition)) return count >= (verb.key === 'describe' || own ? 1 : 2);
  const definite = startsDefinite(readings, quoted);
  if (preposition) return count >= fewestBehind(preposition, own, definite);
  if (words.is('abstracts', before)) return count >= 2;
  if (words.is('abstracts', readings.word(quoted.from))) return count >= 3;
  if (definite) return false;
  if (isImperfect(before) || readings.at(quoted.open - 1, 'verb')) return count >= 3;
  if (reported && isFemininePast(before)) return count >= 4;
  return isDefinite(spoken, names, quoted) && count >= (reported && !isGiven(readings, quoted.from) ? 2 : 3);
}

/** Behind «ل» and «في» stand places and papers: «لـ"الشرق الأوسط"». */
function fewestBehind(preposition: string, own: boolean, definite: boolean): number {
  if (preposition === 'ل' || preposition === 'في') return definite ? Number.POSITIVE_INFINITY : 4;
  if (definite) return 4;
  return own ? 2 : 3;
}

/** «الوضع "صعب للغاية"», «بلاده "جزء من الحل"»: a subject that the stretch says something of. */
function isDefinite({ readings }: Spoken, names: Names, { open, from }: Quoted): boolean {
  const at = open - 1;
  const word = readings.word(at);
  if (readings.at(at, 'organisation-head') || readings.at(at, 'source-head')) return false;
  // «الوزير "ماض في خطته"», but «الوزير "سعد الله"»
  if (readings.at(at, 'post') || readings.at(at, 'rank')) return hasArticle(word) && !isGiven(readings, from);
  if (readings.at(at, 'place-head')) return false;
  return (
    hasArticle(word.replace(/^[وف](?=ال)/u, '')) || endsInPronoun(readings, at) || names.covering(at) !== undefined
  );
}

function isGiven(readings: Readings, at: number): boolean {
  return readings.at(at, 'given') !== null || readings.at(at, 'given-or-word') !== null;
}

export function startsDefinite(readings: Readings, { from }: Quoted): boolean {
  return hasArticle(readings.word(from));
}
