/** Who was met in an article and who spoke last, so that «وأضاف الوزير» and «وتابع» find whom they mean. */
import { folded } from '../fold.ts';
import type { BlockRange, FactId } from '../model.ts';
import { askedOnce, wordOf } from '../words.ts';
import { genderOf } from './told.ts';
import type { Gender } from './words.ts';

export type Speaker = FactId | BlockRange;

/** Somebody the article has told of. */
export interface Met {
  readonly speaker: Speaker;
  readonly kind: 'person' | 'organisation' | 'words';
  /** Role, name or description as it stands; '' where nothing is told. */
  readonly text: string;
  /** Whether the first word has the article: «الرئيس» means no «رئيس حزب». */
  readonly definite: boolean;
  /** «نظيره الإيراني»: of the post that was told before. */
  readonly counterpart: boolean;
  /** What a verb or the words themselves told; where that is nothing, the text is asked. */
  readonly gender: Gender | null;
}

export interface Memory {
  /** Who spoke last. */
  last: Met | null;
  /** Whom a sentence since then was about, and the number of its block. */
  topic: Met | null;
  topicBlock: number;
  readonly met: Met[];
  /** Who has a last name; null where two have it. */
  readonly surnames: Map<string, Met | null>;
}

/** Of those met only so many are remembered. */
const REMEMBERED = 200;

export function emptyMemory(): Memory {
  return { last: null, topic: null, topicBlock: 0, met: [], surnames: new Map() };
}

export function meet(memory: Memory, met: Met): void {
  memory.met.push(met);
  if (memory.met.length > REMEMBERED) memory.met.shift();
}

/** Words as they are compared: folded, without the article or what is glued before it. Names come again and again. */
export function bareWords(text: string): readonly string[] {
  return bareOf({ word: wordOf(text) });
}

const bareOf = askedOnce((text): readonly string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(bare),
);

function bare(word: string): string {
  return word.length > 4 && word.startsWith('لل') ? word.slice(2) : word.replace(/^(?:[وفبلك]?ال)(?=.{2})/u, '');
}

/**
 * Whom words mean that name nobody: «الوزير», «رئيس الوزراء», «الوزارة», «المصدر». Whoever spoke last goes before, then
 * whoever was met last.
 * @param vague whether the words are a post that many hold: «الرئيس» means no «رئيس حزب»
 */
export function meant(memory: Memory, words: readonly string[], vague: boolean): Met | null {
  const { last, met } = memory;
  if (last && tells(words, last, vague)) return last;
  return met.findLast((item) => tells(words, item, vague)) ?? null;
}

/** «الوزير الألماني» tells of «وزير الدفاع الألماني», «الوزارة» of «وزارة الصحة»; «رئيس الوزراء» not of «نائب رئيس الوزراء». */
function tells(words: readonly string[], { text, kind, definite, counterpart }: Met, vague: boolean): boolean {
  const [first] = words;
  const known = text ? bareWords(text) : [];
  // «الوزير الإيراني» is «نظيره الإيراني» of a minister
  if (counterpart) return words.length > 1 && words.slice(1).every((word) => known.includes(word));
  if (!first || !words.every((word) => known.includes(word))) return false;
  if (kind === 'organisation' && words.length > 1) return true;
  if (known[0] !== first) return false;
  return !vague || definite || kind !== 'person';
}

/**
 * Who speaks where a verb names nobody: whom the sentences before are about («وصل الوزير. وقال: …»), or whoever spoke last.
 * @param block the block's number
 * @param gender what the verb's form tells
 * @param continues true for «وأضاف», «وتابع», which only the last speaker does
 */
export function carriedOn(memory: Memory, block: number, gender: Gender | null, continues: boolean): Met | null {
  const { last, topic, topicBlock, met } = memory;
  const agrees = (item: Met): boolean => !gender || (genderTold(item) ?? gender) === gender;
  if (topic && agrees(topic) && (!last || (!continues && block - topicBlock <= 1))) return topic;
  if (last && agrees(last)) return last;
  // «وقالت» behind a man's words: the woman, or the ministry, that was met last.
  return last ? (met.findLast((item) => genderTold(item) === gender) ?? null) : null;
}

export function genderTold({ kind, text, gender }: Met): Gender | null {
  if (gender || kind === 'words' || !text) return gender;
  return genderOf(bareWords(text)[0] ?? '', kind === 'person');
}
