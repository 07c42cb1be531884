/** Nouns in the dual: «هجومين», «وصاروخان». Only indefinite ones of the lexicon tell a figure. */
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Token } from '../view.ts';
import { adjectiveAt } from './noun-after.ts';
import { type NounSense, nounsOf } from './nouns.ts';

export interface DualNoun {
  readonly sense: NounSense;
  /** Where the word with its clitic stands. */
  readonly index: number;
  /** The noun with its adjectives and «اثنين», half-open. */
  readonly first: number;
  readonly next: number;
}

// «هجومين», «هجومان»
const ENDING = /[يا]ن$/u;
const TWO = /^اثنت?[اي]ن$/u;

export function* duals(tokens: readonly Token[], lexicon: Lexicon): Iterable<DualNoun> {
  const { nouns } = nounsOf(lexicon);
  for (const { kind, text, index } of tokens) {
    if (kind !== 'word' || text.length < 5 || !ENDING.test(text) || /^[وف]?[بلك]?ال/u.test(text)) continue;
    const match = nouns.longestAt(tokens, index, { clitics: true });
    if (match?.value.number !== 'two' || match.prefix.includes('ال') || isCounted(tokens, index)) continue;
    let next = TWO.test(tokens[match.next]?.text ?? '') ? match.next + 1 : match.next;
    const adjective = tokens[next]?.kind === 'word' ? adjectiveAt(tokens, next, lexicon) : null;
    next = adjective?.next ?? next;
    yield { sense: match.value.sense, index, first: index, next };
  }
}

function isCounted(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.kind === 'number' || /^(?:كلا|كلتا|كلي|كلتي)$/u.test(tokens[index - 1]?.text ?? '');
}
