/** The noun that a figure counts. */

import type { AdjectiveEntry } from '../../lexicon/schema/figures.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Token } from '../view.ts';
import { canBeNoun } from './can-be-noun.ts';
import { type NounSense, nounsOf } from './nouns.ts';
import { wordLists } from './word-lists.ts';

export interface CountedNoun {
  /** Null where the lexicon does not know the noun. */
  readonly sense: NounSense | null;
  /** Token indexes of the noun with its adjectives, half-open. */
  readonly first: number;
  readonly next: number;
  readonly adjectives: readonly AdjectiveEntry[];
}

/** No noun takes more adjectives than that in a row. */
const MOST_ADJECTIVES = 3;

/** The noun behind a figure: «(40) هجوماً», «46 من الجنود», «15 سعودياً». */
export function nounAfter(tokens: readonly Token[], numeral: Numeral, lexicon: Lexicon): CountedNoun | null {
  const index = numeral.next;
  return (
    knownNoun(tokens, index, lexicon) ??
    nounOfGroup(tokens, index, lexicon) ??
    people(tokens, numeral, lexicon) ??
    others(tokens, numeral, lexicon) ??
    unknownNoun(tokens, numeral, lexicon)
  );
}

function knownNoun(tokens: readonly Token[], index: number, lexicon: Lexicon): CountedNoun | null {
  const match = nounsOf(lexicon).nouns.longestAt(tokens, index);
  if (!match || match.value.number === 'two') return null;
  return withAdjectives(tokens, index, match.next, match.value.sense, lexicon);
}

/** «46 من الجنود الأمريكيين». */
function nounOfGroup(tokens: readonly Token[], index: number, lexicon: Lexicon): CountedNoun | null {
  if (tokens[index]?.text !== 'من') return null;
  const { nouns, definiteAdjectives } = nounsOf(lexicon);
  const match = nouns.longestAt(tokens, index + 1, { clitics: true });
  if (match?.value.number !== 'plural' || (match.prefix !== 'ال' && match.prefix !== '')) return null;
  if (match.value.sense.kind !== 'thing') return null;
  return collectAdjectives(tokens, index + 1, match.next, match.value.sense, (at) =>
    definiteAdjectives.longestAt(tokens, at),
  );
}

/** «15 سعودياً»: an adjective of nationality alone counts people. */
function people(tokens: readonly Token[], numeral: Numeral, lexicon: Lexicon): CountedNoun | null {
  const match = nounsOf(lexicon).adjectives.longestAt(tokens, numeral.next);
  if (!match?.value.nationality || Math.abs(numeral.value) < 3 || isYearLike(numeral)) return null;
  const text = tokens[numeral.next]?.text ?? '';
  if (text.endsWith('ه') || text.endsWith('ات')) return null;
  const person = nounsOf(lexicon).nouns.get('شخص')?.sense;
  if (!person) return null;
  return collectAdjectives(tokens, numeral.next, numeral.next, person, (at) => adjectiveAt(tokens, at, lexicon));
}

/** «وأصيب 12 آخرون»: of what was counted before (refiners/inherit-unit.ts). */
function others(tokens: readonly Token[], numeral: Numeral, lexicon: Lexicon): CountedNoun | null {
  const match = nounsOf(lexicon).adjectives.longestAt(tokens, numeral.next);
  if (match?.value.key !== 'other' || isYearLike(numeral)) return null;
  return { sense: null, first: numeral.next, next: match.next, adjectives: [match.value] };
}

function unknownNoun(tokens: readonly Token[], numeral: Numeral, lexicon: Lexicon): CountedNoun | null {
  const token = tokens[numeral.next];
  if (!token || isYearLike(numeral) || !canBeNoun(token, numeral, wordLists(lexicon))) return null;
  return withAdjectives(tokens, numeral.next, numeral.next + 1, null, lexicon);
}

/** Four digits that read as a year of our time. */
export function isYearLike(numeral: Numeral): boolean {
  return numeral.digits?.length === 4 && numeral.value >= 1800 && numeral.value <= 2100;
}

function withAdjectives(
  tokens: readonly Token[],
  first: number,
  next: number,
  sense: NounSense | null,
  lexicon: Lexicon,
): CountedNoun {
  return collectAdjectives(tokens, first, next, sense, (at) => adjectiveAt(tokens, at, lexicon));
}

/** The indefinite adjective at a token; «يوميا» and «محليا» are adverbs. */
export function adjectiveAt(tokens: readonly Token[], index: number, lexicon: Lexicon) {
  const text = tokens[index]?.text ?? '';
  if (text.endsWith('ا') && wordLists(lexicon).notNouns.has(text)) return null;
  return nounsOf(lexicon).adjectives.longestAt(tokens, index);
}

function collectAdjectives(
  tokens: readonly Token[],
  first: number,
  from: number,
  sense: NounSense | null,
  read: (index: number) => { value: AdjectiveEntry; next: number } | null,
): CountedNoun {
  const adjectives: AdjectiveEntry[] = [];
  let next = from;
  while (adjectives.length < MOST_ADJECTIVES) {
    const match = tokens[next]?.kind === 'word' ? read(next) : null;
    if (!match) break;
    adjectives.push(match.value);
    next = match.next;
  }
  return { sense, first, next, adjectives };
}
