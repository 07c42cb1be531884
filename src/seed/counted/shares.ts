/** Measures and coins told with a fraction: «نصف لتر», «ثلاثة أرباع الكيلو», «كيلو ونصف», «دينارين ونصف الدينار». */
import type { Lexicon } from '../../lexicon/schema.ts';
import { fractionWords, numberWords } from '../numerals/number-words.ts';
import { perLexicon } from '../per-lexicon.ts';
import type { Token, View } from '../view.ts';
import { viewMemory } from '../view-memory.ts';
import { askedOnce } from '../words.ts';
import { type NounSense, nounsOf } from './nouns.ts';

export interface Share {
  /** Token indexes, half-open. */
  readonly first: number;
  readonly next: number;
  readonly value: number;
  readonly sense: NounSense;
  /** The noun with nothing around it, half-open. */
  readonly noun: { readonly first: number; readonly next: number };
}

/** «ملعقة صغيرة ونصف»: a measure of so many words at most. */
const LONGEST_NOUN = 3;

const read = viewMemory<readonly Share[]>();

/** In order, found once per view. */
export function sharesOf(view: View, lexicon: Lexicon): readonly Share[] {
  const known = read.get(view);
  if (known) return known;
  const found = shares(view.tokens, lexicon);
  read.set(view, found);
  return found;
}

function shares(tokens: readonly Token[], lexicon: Lexicon): readonly Share[] {
  const found: Share[] = [];
  const isFraction = fractionWords(lexicon);
  const isShares = sharesWords(lexicon);
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const share = isShares(token) ? severalShares(tokens, token.index, lexicon) : null;
    if (share) found.push(share);
    if (!isFraction(token)) continue;
    const one = shareOf(tokens, token.index, lexicon) ?? oneAndShare(tokens, token.index, lexicon);
    if (one) found.push(one);
  }
  return found;
}

/** Whether a word is a fraction in the plural: «أرباع». */
const sharesWords = perLexicon((lexicon): ((token: Token) => boolean) => {
  const words = numberWords(lexicon);
  const asked = askedOnce((word) => words.get(word)?.fractions !== undefined);
  return asked;
});

/** «نصف لتر», «بربع دينار»; a share of what is told with the article is no measure: «نصف المدينة». */
function shareOf(tokens: readonly Token[], index: number, lexicon: Lexicon): Share | null {
  const text = tokens[index]?.text ?? '';
  const words = numberWords(lexicon);
  const value = words.get(text)?.fraction ?? words.get(text.slice(1))?.fraction;
  const match = nounsOf(lexicon).nouns.longestAt(tokens, index + 1);
  if (value === undefined || match?.value.number !== 'one' || !isDivisible(match.value.sense)) return null;
  const noun = { first: index + 1, next: match.next };
  return { first: index, next: match.next, value, sense: match.value.sense, noun };
}

/** «ثلاثة أرباع الكيلو»; `index` is where «أرباع» stands. */
function severalShares(tokens: readonly Token[], index: number, lexicon: Lexicon): Share | null {
  const words = numberWords(lexicon);
  const share = words.get(tokens[index]?.text ?? '')?.fractions;
  if (share === undefined) return null;
  const before = tokens[index - 1]?.text ?? '';
  const count = words.get(before)?.unit ?? words.get(before.slice(1))?.unit;
  const match = nounsOf(lexicon).nouns.longestAt(tokens, index + 1, { clitics: true });
  if (count === undefined || match?.value.number !== 'one' || !/^(?:ال)?$/u.test(match.prefix)) return null;
  if (!isDivisible(match.value.sense)) return null;
  const noun = { first: index + 1, next: match.next };
  return { first: index - 1, next: match.next, value: count * share, sense: match.value.sense, noun };
}

/** «كيلو ونصف», «متران ونصف المتر», with no figure before: one or two, and the fraction at `index`. */
function oneAndShare(tokens: readonly Token[], index: number, lexicon: Lexicon): Share | null {
  const { nouns } = nounsOf(lexicon);
  for (let first = Math.max(0, index - LONGEST_NOUN); first < index; first++) {
    const match = nouns.longestAt(tokens, first, { clitics: true });
    if (match?.next !== index || match.prefix.includes('ال') || !isDivisible(match.value.sense)) continue;
    const share = andShare(tokens, index, match.value.sense, lexicon);
    if (!share || match.value.number === 'plural') continue;
    const whole = match.value.number === 'two' ? 2 : 1;
    const noun = { first, next: index };
    return { first, next: share.next, value: whole + share.value, sense: match.value.sense, noun };
  }
  return null;
}

/** «ونصف», «ونصف المتر» behind a measure; a fraction of another noun is not its own. */
export function andShare(
  tokens: readonly Token[],
  index: number,
  sense: NounSense | null,
  lexicon: Lexicon,
): { readonly value: number; readonly next: number } | null {
  if (!sense || !isDivisible(sense)) return null;
  const text = tokens[index]?.text ?? '';
  const apart = text === 'و';
  const word = apart ? (tokens[index + 1]?.text ?? '') : text.slice(1);
  const value = text.startsWith('و') ? numberWords(lexicon).get(word)?.fraction : undefined;
  if (value === undefined) return null;
  const next = index + (apart ? 2 : 1);
  const match = nounsOf(lexicon).nouns.longestAt(tokens, next, { clitics: true });
  if (!match || !/^(?:ال)?$/u.test(match.prefix) || !isDivisible(match.value.sense)) return { value, next };
  return match.value.sense.key === sense.key ? { value, next: match.next } : null;
}

function isDivisible(sense: NounSense): boolean {
  return sense.kind === 'coin' || (sense.kind === 'thing' && sense.measure);
}
