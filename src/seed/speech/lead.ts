/** What leads to a quotation, and whether a stretch in marks is one at all. */
import type { Readings } from '../names/readings.ts';
import { type Spoken, sentenceStart, type Verb, verbBefore } from './clause.ts';
import type { Quoted } from './quoted.ts';
import type { Words } from './subject.ts';

export interface Lead {
  /** What stands right before the opening mark. */
  readonly by: 'colon' | 'that' | 'verb' | 'clause' | 'quotation' | 'start';
  readonly verb: Verb | null;
  /** «وزارة الداخلية: "…"»: the words before a colon that no verb stands before. */
  readonly named: Words | null;
}

const LONGEST_NAME = 12;

export function leadOf(spoken: Spoken, quoted: Quoted): Lead {
  const { readings } = spoken;
  const start = sentenceStart(spoken, quoted.open);
  const verb = verbBefore(spoken, quoted.open, start);
  const by = leadKind(spoken, quoted, verb, start);
  const named = by === 'colon' && !verb && start < quoted.open - 1 ? { from: start, to: quoted.open - 1 } : null;
  return {
    by,
    verb,
    named: named && named.to - named.from <= LONGEST_NAME && isAllWords(readings, named) ? named : null,
  };
}

function leadKind({ readings, holder }: Spoken, { open }: Quoted, verb: Verb | null, start: number): Lead['by'] {
  if (readings.word(open - 1) === ':') return 'colon';
  if (endsWithThat(readings, open)) return 'that';
  if (verb?.next === open) return 'verb';
  const before = /^[،,و]$/u.test(readings.word(open - 1)) ? open - 2 : open - 1;
  if (holder[before]) return 'quotation';
  return open === start ? 'start' : 'clause';
}

function endsWithThat(readings: Readings, open: number): boolean {
  for (let at = open - 1; at >= Math.max(0, open - 2); at--) {
    if (readings.at(at, 'that')?.next === open) return true;
  }
  return false;
}

function isAllWords(readings: Readings, { from, to }: Words): boolean {
  for (let at = from; at < to; at++)
    if (readings.tokens[at]?.kind === 'mark' && !/[()،"]/u.test(readings.word(at))) return false;
  return true;
}

/** Whether what leads to a stretch in marks, and what it holds, make it a quotation and not a name or a word set apart. */
export function governs(spoken: Spoken, quoted: Quoted, lead: Lead, trailed: boolean): boolean {
  const { readings } = spoken;
  const words = wordsIn(readings, quoted);
  if (isTitled(readings, quoted.open)) return false;
  const whole = endsClause(readings, quoted.next);
  if (trailed && words >= 4) return true;
  switch (lead.by) {
    case 'colon':
      return lead.verb ? words >= 1 : lead.named !== null && words >= 4;
    case 'that':
      return words >= 6 || (whole && words >= fewestBehindThat(readings, quoted));
    case 'verb':
      return words >= 5 || (whole && words >= 3);
    case 'clause':
      return lead.verb !== null && words >= 3 && (hasClause(readings, quoted) || words >= 6);
    case 'quotation':
      return words >= 5 && lead.verb !== null;
    case 'start':
      return words >= 8;
  }
}

/** «بأنه "عمل جبان"» sets words apart; «أن "اللقاحات متوفرة للجميع"» quotes. */
function fewestBehindThat(readings: Readings, quoted: Quoted): number {
  if (hasClause(readings, quoted)) return 2;
  return /(?:ه|ها|هم)$/u.test(readings.word(quoted.open - 1)) ? 4 : 3;
}

function wordsIn({ tokens }: Readings, { from, to }: Quoted): number {
  let count = 0;
  for (let at = from; at < to && count < 10; at++) if (tokens[at]?.kind !== 'mark') count++;
  return count;
}

/** «فيلم "…"», «بعنوان "…"», «حركة "…"»: the marks hold a name. */
function isTitled(readings: Readings, open: number): boolean {
  const titled = readings.at(open - 1, 'titled') ?? readings.at(open - 2, 'titled');
  if (titled === null) return false;
  const adjective = readings.at(open - 1, 'titled') ? true : /^(?:ال|[اأ])?.*[يه]$/u.test(readings.word(open - 1));
  return adjective && readings.word(open - 1) !== ':' && !endsWithThat(readings, open);
}

/** Nothing that would go on with the clause stands behind: «أن "حماس" رفضت» goes on. */
function endsClause(readings: Readings, next: number): boolean {
  const token = readings.tokens[next];
  if (!token || (token.kind === 'mark' && token.text !== '(')) return true;
  if (/^[وف]/u.test(token.text)) return true;
  return (['own-words', 'according-to', 'verb', 'ends'] as const).some((kind) => readings.at(next, kind));
}

/** A word that makes a clause: a particle, a negation, a future, an imperfect verb, folded. */
const CLAUSE =
  /^[وف]?(?:ان|لن|لم|لا|ليس|ليست|قد|لقد|كان|كانت|نحن|انا|انه|انها|اننا|سوف|يجب|يمكن|لكن|هناك|هذا|هذه|الذي|التي|ما|هو|هي|سن.+|سي.{3,}|ست.{3,}|ي.{3,}|ن[^اوي].{2,3})$/u;

function hasClause({ tokens }: Readings, { from, to }: Quoted): boolean {
  for (let at = from; at < to && at < from + 25; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' && CLAUSE.test(token.text)) return true;
  }
  return false;
}
