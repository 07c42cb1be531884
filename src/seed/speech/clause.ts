/** Sentences and clauses around a quotation, with what is quoted left out. */
import type { Readings } from '../names/readings.ts';
import { isSentenceEnd, type Quoted } from './quoted.ts';

/** How far a verb may stand from what it reports, in tokens. */
const REACH = 60;

export interface Verb {
  readonly at: number;
  readonly next: number;
  readonly key: string;
  /** مؤكداً، قائلاً، قوله: it has its subject from what goes before. */
  readonly dependent: boolean;
}

/** The text's readings with what stands in quotation marks. */
export interface Spoken {
  readonly readings: Readings;
  readonly quoted: readonly Quoted[];
  /** For each token the stretch in marks that holds it (marks included), or undefined. */
  readonly holder: readonly (Quoted | undefined)[];
}

export function spokenOf(readings: Readings, quoted: readonly Quoted[]): Spoken {
  const holder: (Quoted | undefined)[] = new Array(readings.tokens.length).fill(undefined);
  for (const item of quoted) holder.fill(item, item.open, item.next);
  return { readings, quoted, holder };
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

/** «… انتهى." وأضاف»: the full stop stands within the marks, and nothing behind it joins on. */
function closesSentence(readings: Readings, quoted: Quoted): boolean {
  return isSentenceEnd(readings.tokens, quoted.to - 1) && !/[،,]/u.test(readings.word(quoted.next));
}

/** The nearest verb of reporting before a token, from `start` on, outside quotation marks. */
export function verbBefore(spoken: Spoken, index: number, start: number): Verb | null {
  for (let at = index - 1; at >= start; at--) {
    const held = spoken.holder[at];
    if (held) {
      at = held.open;
      continue;
    }
    const verb = verbAt(spoken.readings, at);
    if (verb) return verb;
  }
  return null;
}

export function verbAt(readings: Readings, at: number): Verb | null {
  const reading = readings.at(at, 'verb');
  if (!reading || isNoun(readings, at)) return null;
  // «بقوله», «بالقول», but «بعد» is not ب and «عدّ».
  const bare = readings.word(at).slice(reading.prefix.length);
  if (!(/^[وف]?$/u.test(reading.prefix) || (/^[وف]?ب$/u.test(reading.prefix) && /^(?:ال)?قول/u.test(bare))))
    return null;
  return { at, next: reading.next, key: reading.value.key, dependent: isDependent(readings.word(at), reading.prefix) };
}

/** «عبر» is a preposition where no «عن» is near, «بين» where no «أن» is; «رد» and «عد» are nouns where neither «أن» nor a colon is. */
function isNoun(readings: Readings, at: number): boolean {
  const word = readings.word(at).replace(/^[وف](?=.{2})/u, '');
  if (word === 'عبر') return !within(readings, at, 5, (next) => readings.word(next) === 'عن');
  if (word === 'بين') return !within(readings, at, 6, (next) => readings.at(next, 'that') !== null);
  // «كتب عليها "…"»: written, not said
  if (/^(?:كتب|كتبت|يكتب)$/u.test(word)) return /^(?:علي|في)(?:ه|ها|هم)$/u.test(readings.word(at + 1));
  if (!/^(?:رد|عد|نقل|نشر|متابعه|مطالبه|علق|زاد|ذكر|كشف|مضي|قدر|دون|وعد)$/u.test(word)) return false;
  return !within(readings, at, 12, (next) => readings.at(next, 'that') !== null || readings.word(next) === ':');
}

/** Whether one of the next tokens of the sentence passes. */
function within(readings: Readings, at: number, reach: number, passes: (index: number) => boolean): boolean {
  for (let next = at + 1; next <= at + reach && next < readings.tokens.length; next++) {
    if (passes(next)) return true;
    if (isSentenceEnd(readings.tokens, next)) return false;
  }
  return false;
}

// موكدا · مشيره · قائلا · قوله · بالقول, folded
function isDependent(word: string, prefix: string): boolean {
  const bare = word.slice(prefix.length);
  return /^(?:م.{2,6}ا|م.{2,6}ه|م.{2,6}ين|قايلا|قايله|قايلين|لافتا|لافته|داعيا|داعيه|نافيا|نافيه|كاشفا|كاشفه|واصفا|واصفه|ناقلا|ناقله|كاتبا|زاعما|زاعمه|ذاكرا|قوله|قولها|قولهم|القول|التاكيد)$/u.test(
    bare,
  );
}
