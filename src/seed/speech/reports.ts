/** Who is said to say something, in marks or not: whoever did so last may speak on. */
import { kindSet } from '../names/kind-set.ts';
import type { Names } from '../names/names.ts';
import type { Readings } from '../names/readings.ts';
import type { Token } from '../view.ts';
import type { Spoken } from './clause.ts';
import { isSentenceEnd, isStop } from './quoted.ts';
import { subjectOf } from './subject.ts';
import { openingName } from './subject-before.ts';
import { type Told, toldBy } from './told.ts';
import { type Verb, verbAt } from './verb.ts';
import type { Gender } from './words.ts';

export interface Report {
  /** The verb's token; the sentence's first where it tells of a deed. */
  readonly at: number;
  readonly speaker: Told;
  /** The verb's key, and what its form tells of the speaker; null where it tells of a deed. */
  readonly verb: string | null;
  readonly gender: Gender | null;
  /** «وصل الوزير إلى القاهرة»: whom the sentence is about, though it reports no words. */
  readonly topic: boolean;
}

/** Verbs that report only where «أن», a colon or a mark follows: «واصل الجيش تقدمه» tells of no words. */
const UNSURE = new Set(['add', 'continue', 'consider', 'write', 'report', 'begin', 'conclude', 'recall', 'reiterate']);
const REACH = 40;
/** An opening word, and the three that `openingName` looks at. */
const OPENING = 4;
const OPENERS = kindSet(['post', 'rank', 'unnamed']);

export function reportsOf(spoken: Spoken, names: Names): readonly Report[] {
  const { readings, words, holder } = spoken;
  const { tokens } = readings;
  const reports: Report[] = [];
  let told = false;
  let within = false;
  let start = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.kind !== 'word') {
      if (!isSentenceEnd(tokens, index)) continue;
      within = false;
      start = index + 1;
      continue;
    }
    if (holder[index]) continue;
    const topic = index === start ? topicOf(spoken, names, index) : null;
    if (topic) reports.push(topic);
    const leads = words.leads(token);
    if (!leads) continue;
    if (told && readings.at(index, 'that')) within = true;
    const verb = leads === 'verb' ? verbAt(readings, index) : null;
    if (!verb || !isMain(spoken, verb, within)) continue;
    const speaker = toldBy(readings, subjectOf(spoken, names, verb));
    if (!speaker) continue;
    told = true;
    reports.push({ at: index, speaker, verb: verb.key, gender: verb.gender, topic: false });
  }
  return reports;
}

/** Whether a name or a post may stand among the first words of a sentence: a quick look before any other. */
function mayOpen(readings: Readings, names: Names, start: number): boolean {
  for (let at = start; at < start + OPENING; at++) {
    if (names.covering(at) || readings.may(at, OPENERS)) return true;
  }
  return readings.word(start) === 'عن';
}

/** A verb that reports nothing, and a name or a post behind it. */
function topicOf(spoken: Spoken, names: Names, start: number): Report | null {
  const { readings, words } = spoken;
  if (!mayOpen(readings, names, start)) return null;
  const opens = words.is('openingWords', readings.word(start)) ? start + 1 : start;
  if (readings.at(opens, 'ends')?.prefix === '' || readings.at(opens, 'that') || verbAt(readings, opens)) return null;
  const speaker = toldBy(readings, openingName(spoken, names, start, readings.tokens.length));
  return speaker && { at: start, speaker, verb: null, gender: null, topic: true };
}

/** Not what others are reported to have said («قال الوزير إن المنظمة أكدت …»), and not in a relative clause. */
function isMain(spoken: Spoken, verb: Verb, within: boolean): boolean {
  const { readings, words } = spoken;
  if (verb.dependent || words.is('relatives', readings.word(verb.at - 1))) return false;
  if (UNSURE.has(verb.key) && !leadsOn(spoken, verb)) return false;
  const before = readings.tokens[verb.at - 1];
  const opens = verb.prefix !== '' || before?.kind !== 'word' || words.is('clauseOpeners', before.text);
  return opens || !within;
}

function leadsOn({ readings, holder }: Spoken, verb: Verb): boolean {
  for (let at = verb.next; at < verb.next + REACH && readings.tokens[at]; at++) {
    if (holder[at] || readings.at(at, 'that') || readings.word(at) === ':') return true;
    if (isStop(readings.word(at))) return false;
  }
  return false;
}
