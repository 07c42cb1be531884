/** The words that name who speaks, behind a verb of reporting, before it, or behind «عن». */

import { markedAt } from '../names/marks.ts';
import type { Names } from '../names/names.ts';
import { isBoundary } from '../names/person-name.ts';
import type { Readings } from '../names/readings.ts';
import { type Spoken, sentenceStart, type Verb, verbAt, verbBefore } from './clause.ts';

/** Token indexes of the words, half-open. */
export interface Words {
  readonly from: number;
  readonly to: number;
}

const LONGEST = 22;

/**
 * Who speaks where a verb reports: the words behind it, or before it; null where it has no subject of its own, so that
 * whoever spoke last speaks on.
 */
export function subjectOf(spoken: Spoken, names: Names, verb: Verb): Words | null {
  const { readings } = spoken;
  if (!verb.dependent) return subjectBehind(readings, names, verb.next) ?? subjectBefore(spoken, names, verb);
  const quotedFrom = behindFrom(readings, verb.at);
  if (quotedFrom) return quotedFrom;
  const start = sentenceStart(spoken, verb.at);
  const main = verbBefore(spoken, verb.at, start);
  if (main) return subjectOf(spoken, names, main);
  return openingName(spoken, names, start, verb.at);
}

/** «… وزير الخارجية المصري سامح شكري إن»: from the verb to where a subject must have ended. */
export function subjectBehind(readings: Readings, names: Names, from: number): Words | null {
  const start = skipAdverbs(readings, from);
  let to = start;
  while (to < start + LONGEST && !endsSubject(readings, names, start, to)) to++;
  if (to === start) return null;
  return { from: start, to: withApposition(readings, names, to) };
}

/** «وقال، اليوم الأحد، المتحدث»: what stands between commas right behind the verb. */
function skipAdverbs(readings: Readings, from: number): number {
  if (readings.word(from) !== '،') return from;
  for (let at = from + 1; at < from + 8; at++) if (readings.word(at) === '،') return at + 1;
  return from;
}

function endsSubject(readings: Readings, names: Names, start: number, at: number): boolean {
  const token = readings.tokens[at];
  if (!token) return true;
  if (token.kind === 'mark') return !isInName(names, at) && !marksName(readings, names, at);
  if (token.kind === 'number') return at === start;
  const before = at > start ? names.covering(at - 1) : undefined;
  if (before?.kind === 'person' && before.to === at) return true;
  const name = names.covering(at);
  // «لرويترز»: told to, not told by.
  if (name?.kind === 'source' && name.clitics > 0) return true;
  if (isInName(names, at)) return false;
  if (readings.at(at, 'that')?.prefix === '' || readings.at(at, 'that')?.prefix === 'و') return true;
  if (readings.at(at, 'ends')?.prefix === '') return !isOfSubject(readings, names, start, at);
  return verbAt(readings, at) !== null && at > start;
}

/** «رئيس حزب "القوات اللبنانية" سمير جعجع» */
function marksName(readings: Readings, names: Names, at: number): boolean {
  if (/[،:.؟!]/u.test(readings.word(at))) return false;
  return isInName(names, at + 1) ? markedAt(readings.tokens, at) !== null : isInName(names, at - 1);
}

function isInName(names: Names, at: number): boolean {
  const name = names.covering(at);
  return name !== undefined && name.kind !== 'place' && (name.kind !== 'source' || name.clitics === 0);
}

/** «مسؤول في وزارة الدفاع», «متحدث باسم»: a preposition that still tells who. */
function isOfSubject(readings: Readings, names: Names, start: number, at: number): boolean {
  if (at === start || at > start + 4 || !/^(?:في|من|ب)$/u.test(readings.word(at))) return false;
  if (!readings.at(start, 'unnamed') && !readings.at(start, 'post')) return false;
  const next = at + 1;
  return names.covering(next)?.kind === 'organisation' || readings.at(next, 'organisation-head') !== null;
}

/** «وزير الخارجية المصري، سامح شكري،»: the name behind the comma belongs to the words. */
function withApposition(readings: Readings, names: Names, to: number): number {
  if (readings.word(to) !== '،') return to;
  const name = names.covering(to + 1);
  return name?.role?.to === to ? name.to : to;
}

/** «نقلت الوكالة عن المسؤول قوله»: between «عن» and the word of saying. */
function behindFrom(readings: Readings, verb: number): Words | null {
  if (!/^(?:قوله|قولها|قولهم)$/u.test(readings.word(verb))) return null;
  for (let at = verb - 1; at >= Math.max(0, verb - LONGEST); at--) {
    if (readings.word(at) === 'عن') return at + 1 < verb ? { from: at + 1, to: verb } : null;
  }
  return null;
}

/** «الوزير قال إن», «وكان الرئيس السوري قد أكد»: a name that opens the sentence. */
function subjectBefore(spoken: Spoken, names: Names, verb: Verb): Words | null {
  const start = sentenceStart(spoken, verb.at);
  return verb.at - start > 25 || hasOtherVerb(spoken, start, verb.at)
    ? null
    : openingName(spoken, names, start, verb.at);
}

function hasOtherVerb(spoken: Spoken, start: number, end: number): boolean {
  return verbBefore(spoken, end, start) !== null;
}

/** A person, organisation or source within the first words of a sentence. */
function openingName({ readings }: Spoken, names: Names, start: number, end: number): Words | null {
  const first = /^(?:وكان|كان|وكانت|كانت|لكن|ولكن|اما|واما)$/u.test(readings.word(start)) ? start + 1 : start;
  for (let at = first; at <= first + 2; at++) {
    const name = names.covering(at);
    if (name && name.kind !== 'place') return name.to <= end ? { from: name.from, to: name.to } : null;
  }
  const titled = titledPerson(readings, names, first, end);
  if (titled) return titled;
  const post = readings.at(first, 'post');
  return post && post.value.takes === 'adjective' && post.next <= end && isBoundary(readings, post.next)
    ? { from: first, to: post.next }
    : null;
}

/** A role that opens the sentence leads to the person who has it. */
function titledPerson(readings: Readings, names: Names, first: number, end: number): Words | null {
  if (!readings.at(first, 'post') && !readings.at(first, 'rank')) return null;
  for (let at = first; at < first + LONGEST && at < end; at++) {
    const name = names.covering(at);
    if (name?.kind === 'person' && name.role?.from === first) return { from: first, to: name.to };
  }
  return null;
}
