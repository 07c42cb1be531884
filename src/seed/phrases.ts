/** Finding the lexicon's phrases in a view, longest first, clitics before the first word allowed. */
import { type Stem, stems } from './clitics.ts';
import { folded } from './fold.ts';
import { type Token, viewOf } from './view.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value: T | undefined;
}

export interface PhraseMatch<T> {
  readonly value: T;
  /** Index of the first token after the phrase. */
  readonly next: number;
  /** The clitics taken off the first word, folded: «وبال» of «وبالعراق». */
  readonly prefix: string;
}

export interface PhraseIndex<T> {
  /** The longest phrase that starts with the token at `index`; with `clitics`, also behind و ف ب ل ك ال. */
  readonly longestAt: (
    tokens: readonly Token[],
    index: number,
    options?: { clitics: boolean },
  ) => PhraseMatch<T> | null;
  /** What stands for exactly this word or phrase. */
  readonly get: (phrase: string) => T | undefined;
}

/** An index over phrases, each folded. The first of two equal phrases wins. */
export function phraseIndex<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseIndex<T> {
  const root: Node<T> = { next: new Map(), value: undefined };
  const exact = new Map<string, T>();
  for (const [phrase, value] of entries) {
    const key = folded(phrase);
    if (!exact.has(key)) exact.set(key, value);
    let node = root;
    for (const token of viewOf(phrase).tokens) node = child(node, token.text);
    node.value ??= value;
  }
  return {
    longestAt: (tokens, index, options) => longest(root, tokens, index, options?.clitics ?? false),
    get: (phrase) => exact.get(folded(phrase)),
  };
}

function child<T>(node: Node<T>, word: string): Node<T> {
  const known = node.next.get(word);
  if (known) return known;
  const made: Node<T> = { next: new Map(), value: undefined };
  node.next.set(word, made);
  return made;
}

function longest<T>(root: Node<T>, tokens: readonly Token[], index: number, clitics: boolean): PhraseMatch<T> | null {
  const first = tokens[index];
  if (!first) return null;
  const readings: readonly Stem[] =
    clitics && first.kind === 'word' ? stems(first.text) : [{ text: first.text, offset: 0, prefix: '' }];
  let best: PhraseMatch<T> | null = null;
  for (const stem of readings) {
    const match = walk(root.next.get(stem.text), tokens, index + 1, stem.prefix);
    if (match && (!best || match.next > best.next)) best = match;
  }
  return best;
}

function walk<T>(
  start: Node<T> | undefined,
  tokens: readonly Token[],
  from: number,
  prefix: string,
): PhraseMatch<T> | null {
  let best: PhraseMatch<T> | null = null;
  let next = from;
  for (let node = start; node; node = node.next.get(tokens[next++]?.text ?? '')) {
    if (node.value !== undefined) best = { value: node.value, next, prefix };
    if (next >= tokens.length) break;
  }
  return best;
}
