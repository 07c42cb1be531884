/** The words that name a speaker, with what the lexicon tells of them. */
import type { Readings } from '../names/readings.ts';
import type { Words } from './subject-behind.ts';
import { type Gender, type SpeechWords, speechWords } from './words.ts';

export interface Told extends Words {
  /** «متحدث باسم …», «مراسل …»: somebody who is not named speaks for whoever is. */
  readonly indirect: boolean;
  /** «وزير …», «رئيس …»: the words open with a post, by which somebody met before may be told. */
  readonly post: boolean;
  /** «بيان للجيش»: a statement, and whoever it is of. */
  readonly statement: boolean;
  /** How many head nouns and marks stand before the name: «وكالة (رويترز)», «حركة "النهضة"». */
  readonly heads: number;
  /** «المصدر نفسه»: the last word says that it is the same again. */
  readonly again: boolean;
  /** «الأخير»: whoever was met last; «معاليه»: whoever spoke last. */
  readonly refers: 'latter' | 'honorific' | null;
  /** «السياسية»: words for somebody who was told of before. */
  readonly epithet: boolean;
  /** «الرئيس» alone. */
  readonly vague: boolean;
  readonly gender: Gender | null;
}

const MOST_HEADS = 4;

export function toldBy(readings: Readings, words: Words | null): Told | null {
  if (!words) return null;
  const { from, to } = words;
  const unnamed = readings.at(from, 'unnamed');
  const post = readings.at(from, 'post') !== null;
  const { is } = speechWords(readings.lexicon);
  return {
    from,
    to,
    indirect: unnamed !== null || readings.at(from, 'source-member') !== null,
    post: post && unnamed === null,
    statement: readings.at(from, 'statement') !== null,
    heads: headsOf(readings, words),
    again: to > from + 1 && is('again', readings.word(to - 1)),
    epithet: is('epithets', readings.word(from)),
    vague: to === from + 1 && is('vaguePosts', readings.word(from)),
    refers: refersTo(is, readings.word(from)),
    gender: genderOf(readings.word(from), post || unnamed?.value.number === 'one'),
  };
}

function refersTo(is: SpeechWords['is'], word: string): Told['refers'] {
  if (is('honorifics', word)) return 'honorific';
  return is('latter', word) ? 'latter' : null;
}

function headsOf(readings: Readings, { from, to }: Words): number {
  let heads = 0;
  while (heads < MOST_HEADS && from + heads < to && isHead(readings, from + heads)) heads++;
  return heads;
}

function isHead(readings: Readings, at: number): boolean {
  if (readings.tokens[at]?.kind === 'mark') return true;
  return readings.at(at, 'source-head') !== null || readings.at(at, 'organisation-head') !== null;
}

/** What a folded first word tells: «الوزيرة» and «قوات» by their endings, «مسؤول» because it is one man. */
export function genderOf(first: string, one: boolean): Gender | null {
  if (/(?:ه|ات)$/u.test(first)) return 'feminine';
  return one ? 'masculine' : null;
}
