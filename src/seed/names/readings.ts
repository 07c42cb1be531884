/** Which of the lexicon's names and name words start at each token of a view. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { stems } from '../clitics.ts';
import type { Range } from '../model.ts';
import { type Token, type View, viewOf } from '../view.ts';
import { viewMemory } from '../view-memory.ts';
import { askedOnce } from '../words.ts';
import { type NameKind, phrasesOf, type Sense, type SenseKind, type SenseValue } from './senses.ts';

export interface Reading<K extends SenseKind = SenseKind> {
  readonly value: SenseValue[K];
  /** Index of the first token behind the phrase. */
  readonly next: number;
  /** The clitics before it, folded: «و», «وب», «ل». */
  readonly prefix: string;
}

/** A view's tokens with what they can mean. */
export interface Readings {
  readonly view: View;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** Whether any phrase starts at a token. */
  readonly has: (index: number) => boolean;
  /** Whether a phrase of one of these kinds may start at a token: a quick look that `at` then makes sure of. */
  readonly may: (index: number, kinds: ReadonlySet<SenseKind>) => boolean;
  /** The longest phrase of a kind that starts at a token, or null. */
  readonly at: <K extends SenseKind>(index: number, kind: K) => Reading<K> | null;
  /** Whether exactly these folded words have a sense of a kind. */
  readonly means: (kind: SenseKind, words: readonly string[]) => boolean;
  /** The keys of the name that is made of exactly these folded words; null where the lexicon has none. */
  readonly named: (kind: NameKind, words: readonly string[]) => readonly string[] | null;
  /** The folded word at an index; '' outside the text. */
  readonly word: (index: number) => string;
}

/** Token indexes, half-open, with the length of the clitics glued to the first word. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly clitics: number;
}

/** A phrase's first word behind the clitics that a token starts with. */
interface Start {
  readonly node: Node;
  readonly prefix: string;
}
/** All that may start at a word, and the kinds of it. */
interface Starts {
  readonly nodes: readonly Start[];
  readonly kinds: ReadonlySet<SenseKind>;
  /** Whether one of the kinds is among them; worked out once for a set. */
  readonly isOf: (kinds: ReadonlySet<SenseKind>) => boolean;
}
interface Trie {
  readonly root: Node;
  readonly startsAt: (token: Token) => Starts | null;
}

interface Node {
  next: Map<string, Node> | null;
  senses: Map<SenseKind, SenseValue[SenseKind]> | null;
}
const tries = new WeakMap<Lexicon, Trie>();
const cache = viewMemory<Readings>();

/** The readings of a view; worked out once a view. */
export function readingsOf(view: View, lexicon: Lexicon): Readings {
  const known = cache.get(view);
  if (known?.lexicon === lexicon) return known;
  const { tokens } = view;
  const { root, startsAt } = trieOf(lexicon);
  const at = <K extends SenseKind>(index: number, kind: K): Reading<K> | null => {
    const token = tokens[index];
    const starts = token && startsAt(token);
    return starts?.kinds.has(kind) ? longestOf(starts, kind, tokens, index) : null;
  };
  const readings: Readings = {
    view,
    tokens,
    lexicon,
    has: (index) => {
      const token = tokens[index];
      const starts = token && startsAt(token);
      return starts ? starts.nodes.some(({ node }) => saysSomething(node, tokens, index + 1)) : false;
    },
    may: (index, kinds) => {
      const token = tokens[index];
      const starts = token && startsAt(token);
      return starts ? starts.isOf(kinds) : false;
    },
    at,
    means: (kind, words) => sensesOf(root, words)?.has(kind) ?? false,
    named: (kind, words) => (sensesOf(root, words)?.get(kind) as SenseValue[NameKind] | undefined)?.keys ?? null,
    word: (index) => tokens[index]?.text ?? '',
  };
  cache.set(view, readings);
  return readings;
}

/** The stretch of the block's text that a span covers, its clitics included. */
export function spanRange(view: View, span: Omit<Span, 'clitics'>): Range {
  return view.range(view.tokens[span.from]?.start ?? 0, view.tokens[span.to - 1]?.end ?? 0);
}

/** The same without the clitics: «سعودية» of «للسعودية», «العراق» of «وبالعراق». */
export function nameRange(view: View, span: Span): Range {
  return view.range((view.tokens[span.from]?.start ?? 0) + span.clitics, view.tokens[span.to - 1]?.end ?? 0);
}

/** Index of the first token that stands at an offset of the block's text or behind it. */
export function tokenFrom({ tokens, range }: View, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle] as View['tokens'][number];
    if (range(token.start, token.end).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many letters of the first word are clitics: «للسعودية» has two, for the alif of its article is not written. */
export function cliticsBefore(token: Token | undefined, prefix: string): number {
  return prefix.endsWith('ل') && token?.text.startsWith('لل', prefix.length - 1) ? prefix.length + 1 : prefix.length;
}

function trieOf(lexicon: Lexicon): Trie {
  const known = tries.get(lexicon);
  if (known) return known;
  const root = emptyNode();
  for (const [phrase, [kind, value]] of phrasesOf(lexicon)) {
    let node = root;
    for (const token of viewOf(phrase).tokens) node = child(node, token.text);
    node.senses ??= new Map();
    node.senses.set(kind, merged(kind, node.senses.get(kind), value));
  }
  const starts = askedOnce((word): Starts | null => startsOf(root, word));
  const trie: Trie = { root, startsAt: (token) => (token.kind === 'number' ? null : starts(token)) };
  tries.set(lexicon, trie);
  return trie;
}

function sensesOf(root: Node, words: readonly string[]): Node['senses'] | undefined {
  let node: Node | undefined = root;
  for (const word of words) node = node?.next?.get(word);
  return node?.senses;
}

function emptyNode(): Node {
  return { next: null, senses: null };
}

function child(node: Node, word: string): Node {
  node.next ??= new Map();
  const known = node.next.get(word);
  if (known) return known;
  const made = emptyNode();
  node.next.set(word, made);
  return made;
}

/** A form that several names share has the keys of all of them; of other senses the first stays. */
function merged(kind: SenseKind, known: SenseValue[SenseKind] | undefined, value: Sense[1]): SenseValue[SenseKind] {
  if (known === undefined) return value;
  if (kind !== 'place' && kind !== 'organisation' && kind !== 'source' && kind !== 'person') return known;
  const [first, second] = [known, value] as [SenseValue['place'], SenseValue['place']];
  return {
    keys: [...new Set([...first.keys, ...second.keys])],
    needs: first.needs && second.needs,
    countries: [...(first.countries ?? []), ...(second.countries ?? [])],
  };
}

/** Longest phrase wins; of two as long the one with fewer clitics, which comes first. */
function longestOf<K extends SenseKind>(
  { nodes }: Starts,
  kind: K,
  tokens: readonly Token[],
  index: number,
): Reading<K> | null {
  let best: Reading<K> | null = null;
  for (const { node: start, prefix } of nodes) {
    let next = index + 1;
    for (let node: Node | undefined = start; node; node = node.next?.get(tokens[next++]?.text ?? '')) {
      const value = node.senses?.get(kind) as SenseValue[K] | undefined;
      if (value !== undefined && next > (best?.next ?? 0)) best = { value, next, prefix };
    }
  }
  return best;
}

function saysSomething(start: Node, tokens: readonly Token[], from: number): boolean {
  let next = from;
  for (let node: Node | undefined = start; node; node = node.next?.get(tokens[next++]?.text ?? '')) {
    if (node.senses) return true;
  }
  return false;
}

function startsOf(root: Node, word: string): Starts | null {
  const nodes = stems(word).flatMap(({ text, prefix }) => {
    const node = root.next?.get(text);
    // «السورية» is not «سورية» with something glued to it.
    return node && isPlain(prefix) ? [{ node, prefix }] : [];
  });
  if (nodes.length === 0) return null;
  const kinds = new Set(nodes.flatMap(({ node }) => [...kindsBelow(node)]));
  const asked: ReadonlySet<SenseKind>[] = [];
  const answers: boolean[] = [];
  const isOf = (set: ReadonlySet<SenseKind>): boolean => {
    const at = asked.indexOf(set);
    if (at >= 0) return answers[at] as boolean;
    asked.push(set);
    answers.push(!kinds.isDisjointFrom(set));
    return answers.at(-1) as boolean;
  };
  return { nodes, kinds, isOf };
}

/** The kinds of every phrase that goes on from a node. */
function* kindsBelow(node: Node): Iterable<SenseKind> {
  if (node.senses) yield* node.senses.keys();
  for (const next of node.next?.values() ?? []) yield* kindsBelow(next);
}

/** و and ف, then ب ل ك: all that may stand before a name without being part of it. */
function isPlain(prefix: string): boolean {
  return prefix.length === 0 || /^[وف]?[بلك]?$/u.test(prefix);
}
