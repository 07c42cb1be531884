/** The phrases of a lexicon as paths of words: a phrase goes on from a node where the node knows the next word. */
import { type Token, viewOf } from './view.ts';
import { knownWord, lastingWord } from './words.ts';

export interface TrieNode<T> {
  /** By the number of the next word; null where no phrase goes on. */
  next: Map<number, TrieNode<T>> | null;
  value: T | undefined;
}

export function emptyNode<T>(): TrieNode<T> {
  return { next: null, value: undefined };
}

/** The node that a phrase, folded here, ends at, made where there is none. */
export function nodeFor<T>(root: TrieNode<T>, phrase: string): TrieNode<T> {
  return viewOf(phrase).tokens.reduce((node, { text }) => child(node, lastingWord(text).id), root);
}

/** The node behind the next word of a text, or null. */
export function nodeBehind<T>(node: TrieNode<T>, tokens: readonly Token[], next: number): TrieNode<T> | null {
  if (node.next === null || next >= tokens.length) return null;
  return node.next.get((tokens[next] as Token).word.id) ?? null;
}

/** The node behind a folded word, or null. */
export function nodeOf<T>(node: TrieNode<T>, word: string): TrieNode<T> | null {
  const known = knownWord(word);
  return (known && node.next?.get(known.id)) ?? null;
}

function child<T>(node: TrieNode<T>, word: number): TrieNode<T> {
  node.next ??= new Map();
  const known = node.next.get(word);
  if (known) return known;
  const made = emptyNode<T>();
  node.next.set(word, made);
  return made;
}
