/** Which of the lexicon's names and name words start at each token of a view. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { stems } from '../clitics.ts';
import type { Range } from '../model.ts';
import { emptyNode, nodeBehind, nodeFor, nodeOf, type TrieNode } from '../trie.ts';
import type { Token, View } from '../view.ts';
import { viewMemory } from '../view-memory.ts';
import { askedOnce } from '../words.ts';
import { hasKind, isOneOf, type KindSet, kindSet } from './kind-set.ts';
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
  /** Whether a phrase of one of these kinds may start at a token: a quick look that `at` then makes sure of. */
  readonly may: (index: number, kinds: KindSet) => boolean;
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

/** One of the meanings of a phrase; few phrases have more than two. */
interface Meaning {
  readonly kind: SenseKind;
  value: SenseValue[SenseKind];
}
type Node = TrieNode<Meaning[]>;
/** A phrase's first word behind the clitics that a token starts with. */
interface Start {
  readonly node: Node;
  readonly prefix: string;
}
/** All that may start at a word, and the kinds of it. */
interface Starts {
  readonly nodes: readonly Start[];
  readonly kinds: KindSet;
  /** Whether a phrase goes on behind the word: where none does, its own meanings are soon looked through. */
  readonly goesOn: boolean;
}
interface Trie {
  readonly root: Node;
  readonly startsAt: (token: Token) => Starts | null;
}

const tries = new WeakMap<Lexicon, Trie>();
const cache = viewMemory<Readings>();

/** The readings of a view; worked out once a view. */
export function readingsOf(view: View, lexicon: Lexicon): Readings {
  const known = cache.get(view);
  if (known?.lexicon === lexicon) return known;
  const { tokens } = view;
  const { root, startsAt } = trieOf(lexicon);
  const starts = tokens.map(startsAt);
  const readings: Readings = {
    view,
    tokens,
    lexicon,
    may: (index, kinds) => {
      const started = index >= 0 ? starts[index] : null;
      return started ? isOneOf(started.kinds, kinds) : false;
    },
    at: (index, kind) => {
      const started = index >= 0 ? starts[index] : null;
      if (!started || (started.goesOn && !hasKind(started.kinds, kind))) return null;
      return longestOf(started.nodes, kind, tokens, index);
    },
    means: (kind, words) => meaningOf(root, words, kind) !== undefined,
    named: (kind, words) => meaningOf(root, words, kind)?.keys ?? null,
    word: (index) => (index >= 0 && index < tokens.length ? (tokens[index] as Token).text : ''),
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
  const root: Node = emptyNode();
  for (const [phrase, [kind, value]] of phrasesOf(lexicon)) {
    const node = nodeFor(root, phrase);
    node.value ??= [];
    const known = node.value.find((meaning) => meaning.kind === kind);
    if (known) known.value = merged(kind, known.value, value);
    else node.value.push({ kind, value });
  }
  const starts = askedOnce((word): Starts | null => startsOf(root, word));
  const trie: Trie = { root, startsAt: (token) => (token.kind === 'number' ? null : starts(token)) };
  tries.set(lexicon, trie);
  return trie;
}

function meaningOf<K extends SenseKind>(root: Node, words: readonly string[], kind: K): SenseValue[K] | undefined {
  let node: Node | null = root;
  for (const word of words) node = node && nodeOf(node, word);
  return node ? senseOf(node, kind) : undefined;
}

function senseOf<K extends SenseKind>({ value: meanings }: Node, kind: K): SenseValue[K] | undefined {
  if (meanings === undefined) return undefined;
  for (let at = 0; at < meanings.length; at++) {
    const meaning = meanings[at] as Meaning;
    if (meaning.kind === kind) return meaning.value as SenseValue[K];
  }
  return undefined;
}

/** A form that several names share has the keys of all of them; of other senses the first stays. */
function merged(kind: SenseKind, known: SenseValue[SenseKind], value: Sense[1]): SenseValue[SenseKind] {
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
  starts: readonly Start[],
  kind: K,
  tokens: readonly Token[],
  index: number,
): Reading<K> | null {
  let best: SenseValue[K] | undefined;
  let end = 0;
  let clitics = '';
  for (let at = 0; at < starts.length; at++) {
    const { node: start, prefix } = starts[at] as Start;
    let next = index + 1;
    for (let node: Node | null = start; node; node = nodeBehind(node, tokens, next++)) {
      const value = next > end ? senseOf(node, kind) : undefined;
      if (value === undefined) continue;
      best = value;
      end = next;
      clitics = prefix;
    }
  }
  return best === undefined ? null : { value: best, next: end, prefix: clitics };
}

function startsOf(root: Node, word: string): Starts | null {
  const nodes = stems(word).flatMap(({ text, prefix }) => {
    const node = nodeOf(root, text);
    // «السورية» is not «سورية» with something glued to it.
    return node && isPlain(prefix) ? [{ node, prefix }] : [];
  });
  if (nodes.length === 0) return null;
  const kinds = kindSet(nodes.flatMap(({ node }) => [...kindsBelow(node)]));
  return { nodes, kinds, goesOn: nodes.some(({ node }) => node.next !== null) };
}

/** The kinds of every phrase that goes on from a node. */
function* kindsBelow({ value, next }: Node): Iterable<SenseKind> {
  for (const { kind } of value ?? []) yield kind;
  for (const node of next?.values() ?? []) yield* kindsBelow(node);
}

/** و and ف, then ب ل ك: all that may stand before a name without being part of it. */
function isPlain(prefix: string): boolean {
  return prefix.length === 0 || /^[وف]?[بلك]?$/u.test(prefix);
}
