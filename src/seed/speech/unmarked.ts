/** Clauses that a verb of saying and a colon lead to without quotation marks: «قال الوزير: إن المشروع سيكتمل». */
import { type Spoken, sentenceStart, type Verb, verbBefore } from './clause.ts';
import { isSentenceEnd } from './quoted.ts';
import type { Words } from './subject.ts';

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
  'write',
  'answer',
  'ask',
  'state',
  'conclude',
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
    if (verb && SAYING.has(verb.key) && token.index - verb.at < 30) found.push({ verb, inner: { from, to } });
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
