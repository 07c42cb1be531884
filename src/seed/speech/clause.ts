/** Sentences and clauses around a quotation, with what is quoted left out. */
import type { Readings } from '../names/readings.ts';
import { isSentenceEnd, type Quoted } from './quoted.ts';
import { type Verb, verbAt } from './verb.ts';
import { type SpeechWords, speechWords } from './words.ts';

/** How far a verb may stand from what it reports, in tokens. */
const REACH = 80;

/** The text's readings with what stands in quotation marks. */
export interface Spoken {
  readonly readings: Readings;
  readonly words: SpeechWords;
  readonly quoted: readonly Quoted[];
  /** For each token the stretch in marks that holds it (marks included), or undefined. */
  readonly holder: readonly (Quoted | undefined)[];
}

/** Where nothing is quoted, nothing holds any token. */
const NOBODY: Spoken['holder'] = [];

export function spokenOf(readings: Readings, quoted: readonly Quoted[]): Spoken {
  const words = speechWords(readings.lexicon);
  if (quoted.length === 0) return { readings, words, quoted, holder: NOBODY };
  const stretches = quoted.map((item) => bounded(readings, item));
  const holder: (Quoted | undefined)[] = new Array(readings.tokens.length).fill(undefined);
  for (const item of stretches) holder.fill(item, item.open, item.next);
  return { readings, words, quoted: stretches, holder };
}

/** Where a mark is missing, the words tell where it should be. */
function bounded(readings: Readings, quoted: Quoted): Quoted {
  if (quoted.lacks === 'close') return closedBySense(readings, quoted);
  return quoted.lacks === 'open' ? openedBySense(readings, quoted) : quoted;
}

/** «وأكد أن بلاده ستدعم ذلك".»: what is never opened opens behind the verb that leads the block, and its «أن» or colon. */
function openedBySense(readings: Readings, quoted: Quoted): Quoted {
  const verb = verbAt(readings, 0) ?? verbAt(readings, 1);
  // «وأقول للعدو: …» is said already.
  if (!verb || isFirstPerson(readings, verb)) return quoted;
  for (let at = verb.next; at < quoted.to; at++) {
    const from = readings.word(at) === ':' ? at + 1 : readings.at(at, 'that')?.next;
    if (from && from < quoted.to) return { ...quoted, open: from, from };
  }
  return quoted;
}

function isFirstPerson(readings: Readings, { at, prefix }: Verb): boolean {
  return speechWords(readings.lexicon).is('firstPerson', readings.word(at).slice(prefix.length));
}

/** «: "الوضع مستقر. وأضاف أن …»: what is never closed ends where a verb with «و» goes on to report. */
function closedBySense(readings: Readings, quoted: Quoted): Quoted {
  for (let at = quoted.from + 2; at < quoted.to; at++) {
    const comma = readings.word(at - 1) === '،';
    if (!comma && !isSentenceEnd(readings.tokens, at - 1)) continue;
    const verb = verbAt(readings, at);
    if (!verb || verb.dependent || verb.prefix !== 'و') continue;
    const to = comma ? at - 1 : at;
    return { ...quoted, to, next: to };
  }
  return quoted;
}

/** The first token of the sentence that a token stands in; a sentence goes on over what it quotes. */
export function sentenceStart({ readings, holder }: Spoken, index: number): number {
  let at = index;
  for (let steps = 0; at > 0 && steps < REACH; steps++) {
    const before = holder[at - 1];
    if (before) {
      if (closesSentence(readings, before)) return at;
      at = before.open;
      continue;
    }
    if (isSentenceEnd(readings.tokens, at - 1)) return at;
    at--;
  }
  return at;
}

/** The first token of the clause that a token stands in: its sentence's, or behind «، بينما», «، لكن». */
export function clauseStart({ readings, words, holder }: Spoken, index: number, sentence: number): number {
  for (let at = index - 1; at > Math.max(sentence, index - NEAR); at--) {
    if (holder[at]) return sentence;
    if (readings.word(at - 1) === '،' && words.is('openingWords', readings.word(at))) return at;
  }
  return sentence;
}

/** How far before a verb its clause may start, in tokens. */
const NEAR = 10;

/** «… انتهى." وأضاف»: the full stop stands within the marks, and nothing behind it joins on. */
function closesSentence(readings: Readings, quoted: Quoted): boolean {
  return isSentenceEnd(readings.tokens, quoted.to - 1) && !/[،,]/u.test(readings.word(quoted.next));
}

/**
 * The nearest verb of reporting before a token, from `start` on, outside quotation marks. A verb in a relative clause
 * («الوزير، الذي وصف القرار …، أن "…"») only where no other stands before it or it leads on itself.
 */
export function verbBefore(spoken: Spoken, index: number, start: number): Verb | null {
  const { readings, words, holder } = spoken;
  let relative: Verb | null = null;
  for (let at = index - 1; at >= start; at--) {
    const held = holder[at];
    if (held) {
      at = held.open;
      continue;
    }
    const verb = verbAt(readings, at);
    if (!verb) continue;
    const pronoun = readings.word(verb.at - 1);
    const inRelative = words.is('relatives', pronoun) && verb.prefix === '';
    // «الذي قال إن "…"» leads on, «بما وصفته بـ"…"» and «أن ما نشر "…"» do not.
    if (!inRelative || (index - verb.next <= 2 && words.is('antecedents', pronoun))) return verb;
    relative ??= verb;
  }
  return relative;
}

/** Whether «أن» stands between two tokens, outside quotation marks. */
export function hasThat({ readings, holder }: Spoken, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!holder[at] && readings.at(at, 'that')) return true;
  return false;
}
