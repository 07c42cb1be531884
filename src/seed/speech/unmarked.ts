/** Clauses that a verb of saying and a colon lead to without quotation marks: «قال الوزير: إن المشروع سيكتمل». */
import { hasThat, type Spoken, sentenceStart, verbBefore } from './clause.ts';
import { isSentenceEnd } from './quoted.ts';
import type { Words } from './subject-behind.ts';
import { type Verb, verbAt } from './verb.ts';

export interface Unmarked {
  readonly verb: Verb;
  readonly inner: Words;
}

const SHORTEST = 4;
/** Verbs that a colon makes speech of; behind «أعلن» or «كشف» a colon may open a list. */
const SAYING = new Set([
  'say',
  'add',
  'continue',
  'declare',
  'explain',
  'affirm',
  'reiterate',
  'write',
  'answer',
  'ask',
  'state',
  'conclude',
  'begin',
  'point-out',
  'shout',
  'recall',
]);

export function unmarkedOf(spoken: Spoken): readonly Unmarked[] {
  const { readings, holder } = spoken;
  const found: Unmarked[] = [];
  for (const token of readings.tokens) {
    if (token.text !== ':' || holder[token.index]) continue;
    const from = token.index + 1;
    const to = sentenceEnd(spoken, from);
    if (to - from < SHORTEST || holder[from] || holder[from + 1] || holder[from + 2]) continue;
    const verb = verbBefore(spoken, token.index, sentenceStart(spoken, token.index));
    if (verb && SAYING.has(verb.key) && token.index - verb.at < 40 && !hasThat(spoken, verb.next, token.index)) {
      found.push({ verb, inner: { from, to: speechEnd(spoken, to) } });
    }
  }
  return found;
}

function sentenceEnd({ readings, holder }: Spoken, from: number): number {
  let at = from;
  while (at < readings.tokens.length && !(isSentenceEnd(readings.tokens, at) && !holder[at])) {
    if (readings.word(at) === ':' && !holder[at]) return from;
    at++;
  }
  return at;
}

/** How many sentences of speech may follow one another. */
const MOST = 12;

/** Sentences in the first person behind it are still speech, with those before them: «… من شح. ولدينا خطة». */
function speechEnd(spoken: Spoken, end: number): number {
  const { readings } = spoken;
  let last = end;
  let at = end;
  for (let sentences = 0; sentences < MOST; sentences++) {
    while (isSentenceEnd(readings.tokens, at)) at++;
    const sentence = sentenceFrom(spoken, at);
    if (!sentence) break;
    at = sentence.end;
    if (sentence.own) last = at;
  }
  return last;
}

/** The next sentence, where it may be speech: no marks, no colon and no verb of reporting but in the first person. */
function sentenceFrom({ readings, words, holder }: Spoken, from: number): { end: number; own: boolean } | null {
  let at = from;
  let own = false;
  for (; at < readings.tokens.length && !isSentenceEnd(readings.tokens, at); at++) {
    const word = readings.word(at);
    if (holder[at] || word === ':' || (verbAt(readings, at) && !own)) return null;
    // سنعمل, ونعمل, folded
    own ||= words.is('firstPerson', word.replace(/^[وف](?=.{3})/u, '')) || /^[وف]?سن[^هو].{2,}$/u.test(word);
  }
  return at > from ? { end: at, own } : null;
}
