/** What leads to a quotation: the verb before it, and how it is joined to it. */
import type { Names } from '../names/names.ts';
import type { Readings } from '../names/readings.ts';
import { type Spoken, sentenceStart, verbBefore } from './clause.ts';
import type { Quoted } from './quoted.ts';
import { openingName } from './subject-before.ts';
import type { Words } from './subject-behind.ts';
import { citedTrail, type Trail } from './trail.ts';
import type { Verb } from './verb.ts';

export interface Lead {
  /** What stands right before the opening mark. */
  readonly by: 'colon' | 'that' | 'verb' | 'clause' | 'quotation' | 'start';
  readonly verb: Verb | null;
  /** «وزارة الداخلية: "…"»: the words before a colon that no verb stands before. */
  readonly named: Words | null;
  /** «ووجه الوزير رسالة: "…"»: who does something that is followed by a colon, where no verb of reporting stands before. */
  readonly doer: Words | null;
  /** «وبحسب مصادر، فإن "…"» at the head of the sentence. */
  readonly cited: Trail | null;
  /** The first token of the sentence. */
  readonly start: number;
}

const LONGEST_NAME = 14;

export function leadOf(spoken: Spoken, names: Names, quoted: Quoted): Lead {
  const start = sentenceStart(spoken, quoted.open);
  const verb = verbBefore(spoken, quoted.open, start);
  const by = leadKind(spoken, quoted, verb, start);
  const named = by === 'colon' && !verb ? namedBy(spoken.readings, names, start, quoted.open - 1) : null;
  const doer = by === 'colon' && !verb && !named ? openingName(spoken, names, start, quoted.open - 1) : null;
  const cited = named ? null : citedBefore(spoken.readings, names, start, quoted.open);
  return { by, verb, named, doer, cited, start };
}

/** «وبحسب …» at the head of the sentence. */
function citedBefore(readings: Readings, names: Names, start: number, open: number): Trail | null {
  for (let at = start; at < Math.min(start + 4, open); at++) {
    const cited = readings.at(at, 'according-to');
    if (cited && /^[وف]?$/u.test(cited.prefix)) return citedTrail(readings, names, cited.next);
  }
  return null;
}

function leadKind({ readings, holder }: Spoken, { open }: Quoted, verb: Verb | null, start: number): Lead['by'] {
  if (open > 0 && readings.word(open - 1) === ':') return 'colon';
  if (endsWithThat(readings, open)) return 'that';
  if (verb && (verb.next === open || isParenthesis(readings, verb.next, open))) return 'verb';
  const before = /^[،,و]$/u.test(readings.word(open - 1)) ? open - 2 : open - 1;
  if (holder[before]) return 'quotation';
  return open === start ? 'start' : 'clause';
}

/** «مؤكداً، خلال لقائه الوفد أمس، "…"» */
function isParenthesis(readings: Readings, from: number, open: number): boolean {
  return readings.word(from) === '،' && readings.word(open - 1) === '،' && open - from > 2;
}

/** «أن "», «إلى أنه "» */
export function endsWithThat(readings: Readings, open: number): boolean {
  for (let at = open - 1; at >= Math.max(0, open - 2); at--) {
    if (readings.at(at, 'that')?.next === open) return true;
  }
  return false;
}

/** A name or a post before the colon, and nothing but words. */
function namedBy(readings: Readings, names: Names, from: number, to: number): Words | null {
  if (to <= from || to - from > LONGEST_NAME) return null;
  let named = false;
  for (let at = from; at < to; at++) {
    if (readings.tokens[at]?.kind === 'mark' && !/[()،"«»]/u.test(readings.word(at))) return null;
    const kind = names.covering(at)?.kind;
    named ||= kind === 'person' || kind === 'organisation' || kind === 'source';
  }
  const opens = readings.at(from, 'post') ?? readings.at(from, 'rank') ?? readings.at(from, 'unnamed');
  return named || opens ? { from, to } : null;
}
