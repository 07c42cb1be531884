/**
 * Finds where a text says again what a line says, word by word: whole, cut at either end or in the middle, without
 * marks. Words are compared folded. Linear in the text: an index of word triples, and few places looked at a line.
 */
import type { Token } from './view.ts';

/** A text that may be echoed. */
export interface Body<T> {
  readonly of: T;
  readonly words: readonly Token[];
}

export interface Echo<T> {
  readonly of: T;
  /** First and last word said again: indexes into the body's words. */
  readonly first: number;
  readonly last: number;
  /** The words of the line from the first to behind the last that is in it. */
  readonly from: number;
  readonly until: number;
  /** Which part of the line's words are in it, 0 to 1. */
  readonly share: number;
  /** How many words of the line are in it. */
  readonly words: number;
  /** True where the words stand in one run, nothing left out on either side. */
  readonly whole: boolean;
}

export interface EchoIndex<T> {
  /**
   * The best echo of some words in any body but those that `skip` says. Echoes of less than `share` of the words may be
   * missed.
   */
  readonly find: (words: readonly Token[], share: number, skip: (of: T) => boolean) => Echo<T> | null;
}

const RUN = 3;
/** Places looked at for one triple of words, the first ones: «في الولايات المتحدة» may stand a thousand times. */
const PLACES = 12;
/** Starts tried for one line. */
const TRIES = 24;
/** The longest line that is looked for, in words. */
const LONGEST = 150;
/** Where two texts part, at most so many words of the line are changed, and so many of the body left out. */
const CHANGED = 2;
const LEFT_OUT = 60;

/** All bodies' words one after the other, as numbers; 0 stands between two bodies. */
interface Index<T> {
  readonly bodies: readonly Body<T>[];
  /** In the order in which words come first on the page, by the words' own numbers. */
  readonly numbers: ReadonlyMap<number, number>;
  readonly words: Int32Array;
  /** Whose word it is. */
  readonly owner: Int32Array;
  /** Where each body starts. */
  readonly starts: readonly number[];
  /** Where each body's words start, by these words themselves. */
  readonly own: ReadonlyMap<readonly Token[], number>;
  /** The first place of the triples of a hash, and from place to place the next; -1 is none. */
  readonly heads: Int32Array;
  readonly next: Int32Array;
}

export function echoIndex<T>(bodies: readonly Body<T>[]): EchoIndex<T> {
  const index = indexOf(bodies);
  return { find: (words, share, skip) => find(words, share, skip, index) };
}

function indexOf<T>(bodies: readonly Body<T>[]): Index<T> {
  const size = bodies.reduce((sum, { words }) => sum + words.length + 1, 0);
  const [words, owner, next] = [new Int32Array(size), new Int32Array(size), new Int32Array(size).fill(-1)];
  const numbers = new Map<number, number>();
  const starts: number[] = [];
  let at = 0;
  for (const [index, body] of bodies.entries()) {
    starts.push(at);
    for (const { word } of body.words) {
      const number = numbers.get(word.id) ?? numbers.size + 1;
      if (number > numbers.size) numbers.set(word.id, number);
      owner[at] = index;
      words[at++] = number;
    }
    at++;
  }
  // Twice as many heads as places, a power of two: seldom do two triples share one.
  const heads = new Int32Array(2 ** Math.ceil(Math.log2(size * 2 + 2))).fill(-1);
  for (let place = size - RUN - 1; place >= 0; place--) {
    if (!words[place] || !words[place + 1] || !words[place + 2]) continue;
    const head = headAt(words, place, heads);
    next[place] = heads[head] as number;
    heads[head] = place;
  }
  const own = new Map(bodies.map((body, index) => [body.words, starts[index] as number]));
  return { bodies, numbers, words, owner, starts, own, heads, next };
}

/** Equal for equal triples; that others may share it does no harm. */
function headAt(words: Int32Array, at: number, heads: Int32Array): number {
  const [a, b, c] = [words[at] as number, words[at + 1] as number, words[at + 2] as number];
  const hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
  return (hash ^ (hash >>> 15)) & (heads.length - 1);
}

/** Words as numbers; -1 for one that no body has. */
function numbersOf<T>(words: readonly Token[], index: Index<T>): Int32Array {
  const start = index.own.get(words);
  if (start !== undefined) return index.words.subarray(start, start + words.length);
  const line = new Int32Array(words.length);
  for (let at = 0; at < words.length; at++) line[at] = index.numbers.get((words[at] as Token).word.id) ?? -1;
  return line;
}

function find<T>(words: readonly Token[], share: number, skip: (of: T) => boolean, index: Index<T>): Echo<T> | null {
  if (words.length < RUN || words.length > LONGEST) return null;
  const line = numbersOf(words, index);
  // An echo that leaves out more of the line's beginning is too small.
  const lastStart = Math.min(line.length - RUN, Math.ceil(line.length * (1 - share)));
  let best: Echo<T> | null = null;
  let tries = 0;
  for (let from = 0; from <= lastStart && tries < TRIES; from++) {
    let place = index.heads[headAt(line, from, index.heads)] as number;
    for (let seen = 0; place >= 0 && seen < PLACES; seen++, place = index.next[place] as number) {
      const body = index.bodies[index.owner[place] as number] as Body<T>;
      if (skip(body.of)) continue;
      tries++;
      const echo = follow(line, from, index, place);
      if (!best || echo.words > best.words || (echo.words === best.words && span(echo) < span(best))) best = echo;
    }
  }
  return best;
}

const span = (echo: Echo<unknown>): number => echo.last - echo.first;

/** Follows the line and the body side by side from a shared triple on; where they part, both may leave words out. */
function follow<T>(line: Int32Array, from: number, index: Index<T>, place: number): Echo<T> {
  let [own, other, said, last, breaks, until] = [from, place, 0, place, 0, from];
  while (own < line.length && index.words[other]) {
    if (line[own] === index.words[other]) {
      last = other;
      said++;
      own++;
      other++;
      until = own;
      continue;
    }
    const next = resume(line, own, index.words, other);
    if (!next) break;
    breaks++;
    [own, other] = next;
  }
  const owner = index.owner[place] as number;
  const start = index.starts[owner] as number;
  const whole = breaks === 0 && said === line.length;
  const { of } = index.bodies[owner] as Body<T>;
  return { of, first: place - start, last: last - start, from, until, share: said / line.length, words: said, whole };
}

/** Where two texts that have parted meet again, by two words in a row. */
function resume(line: Int32Array, own: number, words: Int32Array, at: number): readonly [number, number] | null {
  for (let skipped = 0; skipped <= CHANGED && own + skipped + 1 < line.length; skipped++) {
    const [first, second] = [line[own + skipped], line[own + skipped + 1]];
    for (let to = at; to < at + LEFT_OUT && words[to]; to++) {
      if (words[to] === first && words[to + 1] === second) return [own + skipped, to];
    }
  }
  return null;
}
