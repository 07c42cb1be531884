/** Whether words make a clause, which names and words set apart hardly are. */
import type { Readings } from '../names/readings.ts';
import type { Spoken } from './clause.ts';
import type { Quoted } from './quoted.ts';

/** So many words tell. */
const REACH = 25;

/** يعملون, سيعمل, سنعمل, ستعمل; ننتظر: imperfect verbs by their first letters, folded. */
const IMPERFECT = /^[وف]?(?:ي.{3,}|س[ين].{3,}|ست.{3,}|ن[^اوي].{2,3})$/u;
/** تتحمل, تمتلك, تواجه, but not the nouns تنظيم, تعاون, تجربة; folded. */
const FEMININE = /^ت(?!.{1,2}ي.{1,2}$)(?!.ا.{1,2}$).{3,}(?<!ه)$/u;

/** يواصل, سيواصل, ستواصل, تواصل: a folded word that is hardly anything but an imperfect verb. */
export function isImperfect(word: string): boolean {
  return IMPERFECT.test(word) || FEMININE.test(word);
}

/** أصابت, واستهدفت, but not بيت or شركات: a folded word that is hardly anything but a verb of the past. */
export function isFemininePast(word: string): boolean {
  return /^[وف]?.{3,}[^ا]ت$/u.test(word);
}

const NAMED = ['given', 'given-or-word', 'place', 'source', 'organisation', 'person', 'demonym'] as const;

export function hasClause({ readings, words }: Spoken, { from, to }: Quoted): boolean {
  if (FEMININE.test(readings.word(from)) && !isNamed(readings, from)) return true;
  for (let at = from; at < to && at < from + REACH; at++) {
    const token = readings.tokens[at];
    if (token?.kind !== 'word') continue;
    if (words.is('clauseWords', token.text) || words.is('clauseWords', token.text.replace(/^[وف]/u, ''))) return true;
    if (IMPERFECT.test(token.text) && !isNamed(readings, at)) return true;
  }
  return false;
}

function isNamed(readings: Readings, at: number): boolean {
  return NAMED.some((kind) => readings.at(at, kind)?.prefix === '');
}
