/** The words that name who speaks, behind a verb of reporting, before it, or behind «عن». */
import { kindSet } from '../names/kind-set.ts';
import type { Names } from '../names/names.ts';
import { isUnknown } from '../names/person-name.ts';
import type { Readings } from '../names/readings.ts';
import { hasArticle, isAdverb, looksLikeAdjective } from '../names/shapes.ts';
import { clauseStart, type Spoken, sentenceStart, verbBefore } from './clause.ts';
import { endsInPronoun } from './pronoun.ts';
import { behindOpening, openingName, subjectBefore } from './subject-before.ts';
import { isInName, LONGEST, subjectBehind, type Words } from './subject-behind.ts';
import type { Verb } from './verb.ts';
import { type SpeechWords, speechWords } from './words.ts';

/** How far behind «وقال لوكالة رويترز» a speaker may stand. */
const FAR = 30;

/**
 * Who speaks where a verb reports: the words behind it, or before it; null where it has no subject of its own, so that
 * whoever spoke last speaks on.
 */
export function subjectOf(spoken: Spoken, names: Names, verb: Verb): Words | null {
  const { readings } = spoken;
  if (!verb.dependent) return ownSubject(spoken, names, verb);
  const quotedFrom = behindFrom(spoken, verb.at);
  if (quotedFrom) return quotedFrom;
  const start = clauseStart(spoken, verb.at, sentenceStart(spoken, verb.at));
  const main = verbBefore(spoken, verb.at, start);
  if (main) return subjectOf(spoken, names, main);
  if (start === verb.at) return subjectBehind(readings, names, verb.next);
  return openingName(spoken, names, start, verb.at) ?? doer(spoken, names, start, verb.at);
}

/** «ويتدخل زوجها قائلا»: a verb of any kind, a definite noun, and the participle soon behind. */
function doer({ readings, words: lists }: Spoken, names: Names, start: number, end: number): Words | null {
  const from = behindOpening(readings, lists, start) + 1;
  if (from >= end || end - from > 6) return null;
  // «اكتفى فاراج بالقول»
  if (from + 1 === end && isUnknown(readings, from) && !isAdverb(readings, from)) return { from, to: end };
  if (!endsInPronoun(readings, from) && !hasArticle(readings.word(from))) return null;
  const words = subjectBehind(readings, names, from);
  return words && { from, to: Math.min(words.to, end) };
}

function ownSubject(spoken: Spoken, names: Names, verb: Verb): Words | null {
  const { readings } = spoken;
  const antecedent = antecedentOf(spoken, names, verb) ?? behindThat(spoken, names, verb);
  if (antecedent) return antecedent;
  // «نقلت رويترز عن مصدرين أن»
  if (verb.key === 'report') {
    const from = carriedFrom(spoken, names, verb.next);
    if (from) return from;
  }
  const behind = subjectBehind(readings, names, verb.next);
  if (behind)
    return (
      onTongue(readings, names, behind) ??
      (TAKES_OBJECT.has(verb.key) ? withoutObject(readings, names, behind) : behind)
    );
  return subjectBefore(spoken, names, verb) ?? farSubject(spoken, names, verb.next);
}

/** «خالد حمادة الذي يؤكد أن»: the name before the relative pronoun. */
function antecedentOf({ readings, words }: Spoken, names: Names, verb: Verb): Words | null {
  if (!words.is('antecedents', readings.word(verb.at - 1))) return null;
  // «التي قال نقيبها جوزف القصيفي إنه»: somebody of the antecedent's
  if (endsInPronoun(readings, verb.next)) return null;
  const name = names.covering(readings.word(verb.at - 2) === '،' ? verb.at - 3 : verb.at - 2);
  return name && name.kind !== 'place' ? { from: name.role?.from ?? name.from, to: name.to } : null;
}

/** «فإن الرئيس الأمريكي أبلغ مساعديه», «أن الوزارة أكدت»: all between «أن» and the verb, where it opens with a post or a name. */
function behindThat({ readings, holder }: Spoken, names: Names, verb: Verb): Words | null {
  if (verb.prefix !== '') return null;
  for (let at = verb.at - 1; at >= Math.max(0, verb.at - NEAR); at--) {
    if (holder[at]) return null;
    const from = readings.at(at, 'that')?.next;
    if (from === undefined) continue;
    if (from >= verb.at || !(readings.may(from, PEOPLE) || names.covering(from)?.from === from)) return null;
    const words = subjectBehind(readings, names, from);
    return words?.to === verb.at ? words : null;
  }
  return null;
}

const NEAR = 10;
const PEOPLE = kindSet(['post', 'rank', 'unnamed']);

/** «واختتمت الوزيرة الاجتماع»: verbs that have an object beside what is said. */
const TAKES_OBJECT = new Set([
  'conclude',
  'begin',
  'address',
  'continue',
  'demand',
  'warn',
  'accuse',
  'ask',
  'describe',
  'condemn',
  'praise',
]);

function withoutObject(readings: Readings, names: Names, words: Words): Words {
  for (let at = words.from; at < words.to; at++) if (isInName(names, at)) return words;
  const post = readings.at(words.from, 'post') ?? readings.at(words.from, 'unnamed');
  let to = behindGenitive(readings, names, post?.next ?? placeEnd(names, words.from) ?? words.from + 1);
  while (to < words.to && (looksLikeAdjective(readings.word(to)) || readings.at(to, 'demonym'))) to++;
  // «الناقدة الفيلم»: two with the article do not belong together, unless the second is an adjective.
  const whole = post !== null || names.covering(words.from) || hasArticle(readings.word(to - 1));
  return whole && to < words.to && hasArticle(readings.word(to)) ? { from: words.from, to } : words;
}

/** «مدرب الكاميرون», «دفاع المتهم» are one, as «المتهم» is. */
function behindGenitive(readings: Readings, names: Names, at: number): number {
  if (hasArticle(readings.word(at - 1)) || names.covering(at - 1)) return at;
  return placeEnd(names, at) ?? (hasArticle(readings.word(at)) ? at + 1 : at);
}

function placeEnd(names: Names, at: number): number | null {
  const name = names.covering(at);
  return name?.kind === 'place' && name.from === at ? name.to : null;
}

/** «وأكدت الحركة على لسان القيادي فيها أسامة حمدان»: who speaks for the subject. */
function onTongue(readings: Readings, names: Names, { to }: Words): Words | null {
  const words = speechWords(readings.lexicon);
  const two = words.is('tongues', `${readings.word(to)} ${readings.word(to + 1)}`);
  if (!two && !words.is('tongues', readings.word(to))) return null;
  const from = two ? to + 2 : to + 1;
  // «القيادي فيها أسامة حمدان»
  for (let at = from; at < from + 8; at++) {
    const name = names.covering(at);
    if (name?.kind === 'person') return { from, to: name.to };
  }
  return subjectBehind(readings, names, from);
}

/** Between «عن» and «قوله» or «أن»: the words from whom an agency has it. */
function carriedFrom({ readings, holder }: Spoken, names: Names, from: number): Words | null {
  for (let at = from; at < from + 8 && readings.tokens[at]; at++) {
    if (readings.word(at) === 'عن') return subjectBehind(readings, names, at + 1);
    if (readings.at(at, 'that') || (readings.word(at) === ':' && !holder[at])) return null;
  }
  return null;
}

/** «نقلت الوكالة عن المسؤول قوله»: between «عن» and the word of saying. */
function behindFrom({ readings, words }: Spoken, verb: number): Words | null {
  if (!words.is('sayings', readings.word(verb))) return null;
  for (let at = verb - 1; at >= Math.max(0, verb - LONGEST); at--) {
    const from =
      readings.word(at) === 'عن' ||
      (readings.word(at) === 'الي' && words.is('ascribes', readings.word(at - 1).replace(/^[وف](?=.{3})/u, '')));
    if (from) return at + 1 < verb ? { from: at + 1, to: verb } : null;
  }
  return null;
}

/** «وقال لوكالة رويترز مسؤول أمريكي», «وقال في حديث لـ"الغد" الخبير علي»: a speaker behind whom it was told to. */
function farSubject({ readings, holder }: Spoken, names: Names, from: number): Words | null {
  const words = speechWords(readings.lexicon);
  for (let at = from; at < from + FAR && readings.tokens[at]; at++) {
    if (readings.at(at, 'that') || readings.word(at) === ':' || readings.word(at) === '،') return null;
    if (holder[at] || !isBehindAddressee(readings, names, words, at)) continue;
    const person = names.covering(at);
    const opens = readings.at(at, 'unnamed') ?? readings.at(at, 'post') ?? readings.at(at, 'rank');
    if (opens?.prefix === '' || (person?.kind === 'person' && person.from === at && person.clitics === 0)) {
      return subjectBehind(readings, names, at);
    }
  }
  return null;
}

function isBehindAddressee(readings: Readings, names: Names, words: SpeechWords, at: number): boolean {
  const before = names.covering(at - 1);
  if (before?.kind === 'source' && before.to === at) return true;
  return /^["»”)]$/u.test(readings.word(at - 1)) || words.is('days', readings.word(at - 1));
}
