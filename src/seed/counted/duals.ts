/** Nouns in the dual: «هجومين», «وصاروخان». Only indefinite ones of the lexicon tell a figure. */
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Token, View } from '../view.ts';
import { viewMemory } from '../view-memory.ts';
import { adjectiveAt } from './noun-after.ts';
import { dualWords, type NounSense, nounsOf } from './nouns.ts';

export interface DualNoun {
  /** Letters of clitics before the noun: «وامرأتان». */
  readonly cut: number;
  readonly sense: NounSense;
  /** Where the word with its clitic stands. */
  readonly index: number;
  /** The noun with its adjectives and «اثنين», half-open. */
  readonly first: number;
  readonly next: number;
}

const TWO = /^اثنت?[اي]ن$/u;

const read = viewMemory<readonly DualNoun[]>();

/** In order, found once per view. */
export function dualsOf(view: View, lexicon: Lexicon): readonly DualNoun[] {
  const known = read.get(view);
  if (known) return known;
  const found = duals(view.tokens, lexicon);
  read.set(view, found);
  return found;
}

function duals(tokens: readonly Token[], lexicon: Lexicon): readonly DualNoun[] {
  const found: DualNoun[] = [];
  const { nouns } = nounsOf(lexicon);
  const mayBeDual = dualWords(lexicon);
  let last = -1;
  for (const token of tokens) {
    if (token.kind !== 'word' || !mayBeDual(token) || token.index < last) continue;
    const { index } = token;
    const match = nouns.longestAt(tokens, index, { clitics: true });
    if (!match || match.prefix.includes('ال') || isCounted(tokens, index)) continue;
    const { sense, number } = match.value;
    const two = TWO.test(tokens[match.next]?.text ?? '');
    if (number !== 'two' && !(two && number === 'plural')) continue;
    // «طنين» is two tonnes; four letters are too few for other nouns.
    if (token.text.length < 5 && !(sense.kind === 'thing' && sense.measure)) continue;
    // «طفلين شقيقين»: the second dual tells which two.
    const told = index === last && match.prefix === '';
    const adjective = adjectiveAt(tokens, match.next + (two ? 1 : 0), lexicon);
    last = adjective?.next ?? match.next + (two ? 1 : 0);
    if (!told) found.push({ sense, index, first: index, next: last, cut: match.prefix.length });
  }
  return found;
}

function isCounted(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.kind === 'number' || /^(?:كلا|كلتا|كلي|كلتي)$/u.test(tokens[index - 1]?.text ?? '');
}
