/** Verbs of reporting, told from the nouns and prepositions that are written alike. */
import { kindSet } from '../names/kind-set.ts';
import type { Readings } from '../names/readings.ts';
import { isConjunction } from '../names/shapes.ts';
import { isSentenceEnd } from './quoted.ts';
import { type Gender, type SpeechWords, speechWords } from './words.ts';

export interface Verb {
  readonly at: number;
  readonly next: number;
  readonly key: string;
  /** Clitics before it, folded. */
  readonly prefix: string;
  /** مؤكداً، قائلاً، قوله: it has its subject from what goes before. */
  readonly dependent: boolean;
  /** Prepositions that lead to what is said in a few words, folded. */
  readonly takes: ReadonlySet<string>;
  /** What its form tells of who speaks; null where it tells nothing. */
  readonly gender: Gender | null;
}

const NOTHING: ReadonlySet<string> = new Set();

/** How far behind a verb «أن», a colon or a mark may stand that shows it to be one. */
const REACH = 14;

/** The verb of reporting at a token, or null. */
export function verbAt(readings: Readings, at: number): Verb | null {
  const reading = readings.at(at, 'verb');
  if (!reading) return null;
  const words = speechWords(readings.lexicon);
  const { prefix } = reading;
  const bare = readings.word(at).slice(prefix.length);
  if (!isPlain(prefix, bare, words) || !reports(readings, words, at, prefix, bare)) return null;
  const { key } = reading.value;
  if (reading.next > at + 1 && !readsDocument(readings, words, reading.next)) return null;
  return {
    at,
    next: reading.next,
    key,
    prefix,
    dependent: words.participles.has(bare),
    takes: words.takes.get(key) ?? NOTHING,
    gender: words.genders.get(bare) ?? null,
  };
}

/** «وقال», «بقوله», but «بعد» is not ب and «عد». */
function isPlain(prefix: string, bare: string, words: SpeechWords): boolean {
  return isConjunction(prefix) || (/^[وف]?ب$/u.test(prefix) && words.is('sayings', bare));
}

function reports(readings: Readings, words: SpeechWords, at: number, prefix: string, bare: string): boolean {
  const next = readings.word(at + 1);
  // «ورد في البيان», but «ورد عليه الوزير», «ورد الوزير»
  if (prefix !== '' && words.is('notVerbs', readings.word(at)) && !namesOne(readings, at + 1, next)) return false;
  if (words.is('impersonal', bare) && readings.at(at + 1, 'that')) return false;
  // «لافتات كتب عليها "…"»: written, not said
  if ((readings.at(at, 'titled')?.next ?? 0) > at + 1) return false;
  if (words.is('needsAbout', bare)) {
    // «وعبر فلان، الناخب الوطني، عن», but «عبر الهاتف» is no verb
    return next === 'عن' || within(readings, at, prefix ? REACH : 6, (i) => readings.word(i) === 'عن');
  }
  if (words.is('needsThat', bare) && !within(readings, at, REACH, (i) => leadsOn(readings, i))) return false;
  if (!words.is('homographs', bare) || isPosted(readings, words, at, bare)) return true;
  return opensClause(readings, words, at, prefix) && within(readings, at, REACH, (i) => leadsToSpeech(readings, i));
}

/** «كتب على حسابه: …», of whomever is named before it. */
function isPosted(readings: Readings, words: SpeechWords, at: number, bare: string): boolean {
  if (!words.is('posts', bare) || !words.is('prepositions', readings.word(at + 1))) return false;
  return within(readings, at, POSTED, (index) => readings.word(index) === ':');
}

const POSTED = 8;

function namesOne(readings: Readings, at: number, word: string): boolean {
  return word.startsWith('علي') || readings.may(at, PEOPLE);
}

const PEOPLE = kindSet(['post', 'rank', 'given', 'person']);

/** «وكشف», «كما نقلت», and a verb behind a mark: not «عدم كشف» or «طالب جامعي». */
function opensClause(readings: Readings, words: SpeechWords, at: number, prefix: string): boolean {
  const before = readings.tokens[at - 1];
  return prefix !== '' || !before || before.kind === 'mark' || words.is('clauseOpeners', before.text);
}

function leadsOn(readings: Readings, at: number): boolean {
  return readings.at(at, 'that') !== null || readings.word(at) === ':';
}

function leadsToSpeech(readings: Readings, at: number): boolean {
  return leadsOn(readings, at) || /^["«“”„‹'(]$/u.test(readings.word(at)) || readings.word(at) === 'عن';
}

/** «جاء في البيان», but «جاء في المركز الأول» tells of no document. */
function readsDocument(readings: Readings, words: SpeechWords, next: number): boolean {
  return words.is('statements', readings.word(next)) || leadsToSpeech(readings, next);
}

/** Whether one of the next tokens of the sentence passes. */
function within(readings: Readings, at: number, reach: number, passes: (index: number) => boolean): boolean {
  for (let next = at + 1; next <= at + reach && next < readings.tokens.length; next++) {
    if (passes(next)) return true;
    if (isSentenceEnd(readings.tokens, next)) return false;
  }
  return false;
}
