/** Finding the lexicon's phrases in a view, longest first, clitics before the first word allowed. */
import { stems } from './clitics.ts';
import { folded } from './fold.ts';
import { emptyNode, nodeBehind, nodeFor, nodeOf, type TrieNode } from './trie.ts';
import type { Token } from './view.ts';
import { askedOnce } from './words.ts';

/** Where a phrase can go on from its first word, and the clitics taken off that. */
interface Start<T> {
  readonly node: TrieNode<T>;
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
  const root = emptyNode<T>();
  const exact = new Map<string, T>();
  for (const [phrase, value] of entries) {
    const key = folded(phrase);
    if (!exact.has(key)) exact.set(key, value);
    nodeFor(root, phrase).value ??= value;
  }
  const plain = askedOnce((word): Start<T> | null => {
    const node = nodeOf(root, word);
    return node && { node, prefix: '' };
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

function startsOf<T>(root: TrieNode<T>, word: string): readonly Start<T>[] | null {
  const starts = stems(word).flatMap(({ text, prefix }) => {
    const node = nodeOf(root, text);
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
  let value: T | undefined;
  let end = from;
  let next = from;
  for (let node: TrieNode<T> | null = start; node; node = nodeBehind(node, tokens, next++)) {
    if (node.value === undefined) continue;
    value = node.value;
    end = next;
  }
  return value === undefined ? null : { value, next: end, prefix };
}
