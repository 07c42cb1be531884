/** Finding the lexicon's phrases in a view, longest first, clitics before the first word allowed. */
import { stems } from './clitics.ts';
import { folded } from './fold.ts';
import { type Token, viewOf } from './view.ts';
import { askedOnce } from './words.ts';

interface Node<T> {
  /** By the next word; null where no phrase goes on. */
  next: Map<string, Node<T>> | null;
  value: T | undefined;
}

/** Where a phrase can go on from its first word, and the clitics taken off that. */
interface Start<T> {
  readonly node: Node<T>;
  readonly prefix: string;
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
  const root: Node<T> = { next: null, value: undefined };
  const exact = new Map<string, T>();
  for (const [phrase, value] of entries) {
    const key = folded(phrase);
    if (!exact.has(key)) exact.set(key, value);
    let node = root;
    for (const token of viewOf(phrase).tokens) node = child(node, token.text);
    node.value ??= value;
  }
  const plain = askedOnce((word): Start<T> | null => {
    const node = root.next?.get(word);
    return node ? { node, prefix: '' } : null;
  });
  const behindClitics = askedOnce((word): readonly Start<T>[] | null => startsOf(root, word));
  return {
    longestAt: (tokens, index, options) => {
      const first = tokens[index];
      if (!first) return null;
      if (options?.clitics && first.kind === 'word') {
        const starts = behindClitics(first);
        return starts && longest(starts, tokens, index);
      }
      const start = plain(first);
      return start && walk(start, tokens, index + 1);
    },
    get: (phrase) => exact.get(folded(phrase)),
  };
}

function child<T>(node: Node<T>, word: string): Node<T> {
  node.next ??= new Map();
  const known = node.next.get(word);
  if (known) return known;
  const made: Node<T> = { next: null, value: undefined };
  node.next.set(word, made);
  return made;
}

function startsOf<T>(root: Node<T>, word: string): readonly Start<T>[] | null {
  const starts = stems(word).flatMap(({ text, prefix }) => {
    const node = root.next?.get(text);
    return node ? [{ node, prefix }] : [];
  });
  return starts.length > 0 ? starts : null;
}

function longest<T>(starts: readonly Start<T>[], tokens: readonly Token[], index: number): PhraseMatch<T> | null {
  let best: PhraseMatch<T> | null = null;
  for (const start of starts) {
    const match = walk(start, tokens, index + 1);
    if (match && (!best || match.next > best.next)) best = match;
  }
  return best;
}

function walk<T>({ node: start, prefix }: Start<T>, tokens: readonly Token[], from: number): PhraseMatch<T> | null {
  let best: PhraseMatch<T> | null = null;
  let next = from;
  for (let node: Node<T> | undefined = start; node; node = node.next.get((tokens[next++] as Token).text)) {
    if (node.value !== undefined) best = { value: node.value, next, prefix };
    if (node.next === null || next >= tokens.length) break;
  }
  return best;
}
