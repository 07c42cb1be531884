/** Which of the lexicon's names and name words start at each token of a view. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { stems } from '../clitics.ts';
import { lastView } from '../last-view.ts';
import type { Range } from '../model.ts';
import { type Token, type View, viewOf } from '../view.ts';
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
interface Trie {
  readonly root: Node;
  /** Words met before with what may start there: most words of a text come again. */
  readonly met: Map<string, readonly Start[]>;
}
/** So many words are remembered; then they are forgotten all at once. */
const REMEMBERED = 50_000;

interface Node {
  next: Map<string, Node> | null;
  senses: Map<SenseKind, SenseValue[SenseKind]> | null;
}
type Found = ReadonlyMap<SenseKind, Reading>;

const tries = new WeakMap<Lexicon, Trie>();
const cache = lastView<Readings>();

/** The readings of a view; worked out once a view. */
export function readingsOf(view: View, lexicon: Lexicon): Readings {
  const known = cache.get(view);
  if (known?.lexicon === lexicon) return known;
  const found = scan(view.tokens, trieOf(lexicon));
  const readings: Readings = {
    view,
    tokens: view.tokens,
    lexicon,
    has: (index) => found[index] !== undefined,
    at: <K extends SenseKind>(index: number, kind: K) => (found[index]?.get(kind) as Reading<K> | undefined) ?? null,
    means: (kind, words) => sensesOf(trieOf(lexicon).root, words)?.has(kind) ?? false,
    named: (kind, words) =>
      (sensesOf(trieOf(lexicon).root, words)?.get(kind) as SenseValue[NameKind] | undefined)?.keys ?? null,
    word: (index) => view.tokens[index]?.text ?? '',
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
  const trie: Trie = { root, met: new Map() };
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
  return { keys: [...new Set([...first.keys, ...second.keys])], needs: first.needs && second.needs };
}

function scan(tokens: readonly Token[], trie: Trie): (Found | undefined)[] {
  return tokens.map((token, index) => {
    if (token.kind === 'number') return undefined;
    const starts = startsOf(token.text, trie);
    if (starts.length === 0) return undefined;
    const found = new Map<SenseKind, Reading>();
    for (const { node, prefix } of starts) collect(node, tokens, index + 1, prefix, found);
    return found.size > 0 ? found : undefined;
  });
}

function startsOf(word: string, { root, met }: Trie): readonly Start[] {
  const known = met.get(word);
  if (known) return known;
  const starts = stems(word).flatMap(({ text, prefix }) => {
    const node = root.next?.get(text);
    // «السورية» is not «سورية» with something glued to it.
    return node && isPlain(prefix) ? [{ node, prefix }] : [];
  });
  if (met.size >= REMEMBERED) met.clear();
  if (word.length < 40) met.set(word, starts);
  return starts;
}

/** و and ف, then ب ل ك: all that may stand before a name without being part of it. */
function isPlain(prefix: string): boolean {
  return prefix.length === 0 || /^[وف]?[بلك]?$/u.test(prefix);
}

/** Longest phrase wins; of two as long the one with fewer clitics, which comes first. */
function collect(
  start: Node,
  tokens: readonly Token[],
  from: number,
  prefix: string,
  found: Map<SenseKind, Reading>,
): void {
  let next = from;
  for (let node: Node | undefined = start; node; node = node.next?.get(tokens[next++]?.text ?? '')) {
    for (const [kind, value] of node.senses ?? []) {
      if (next > (found.get(kind)?.next ?? 0)) found.set(kind, { value, next, prefix });
    }
  }
}
