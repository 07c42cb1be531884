/**
 * What a figure without a noun of its own counts, told by the words around it: «مقتل 4 وإصابة 7», «لقي 12 حتفهم»,
 * «عدد القتلى إلى 12», «الجرحى الذين بلغ عددهم 45».
 */
import type { Lexicon } from '../../lexicon/schema.ts';
import { bare } from '../calendar/reader.ts';
import { numberWords } from '../numerals/number-words.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { perLexicon } from '../per-lexicon.ts';
import { type PhraseIndex, phraseIndex } from '../phrases.ts';
import type { Token } from '../view.ts';
import { humans } from './human.ts';
import { modifierBefore } from './modifiers.ts';
import { nounsOf } from './nouns.ts';
import { type WordLists, wordLists } from './word-lists.ts';

export interface SaidBefore {
  readonly unit: string;
  /** Where «عدد القتلى» starts, so that a modifier before it counts too: «يتجاوز عدد السكان 3 ملايين». */
  readonly total?: number;
  /** The noun where one is named, as a half-open stretch of token indexes. */
  readonly noun: { readonly first: number; readonly next: number } | null;
}

/** Words of the longest act: «القبض على». */
const LONGEST_ACT = 3;
/** No more tokens than that may stand between «عدد القتلى» and its figure. */
const REACH = 10;
/** «بلغ عدد سكان المدينة 4000»: so many words may follow the noun where nothing leads to the figure. */
const COMPLEMENT = 3;
const CLAUSE_END = /^[.؟!؛;]$/u;
// «سكانها», «قتلاهم»
const PRONOUN = /(?:ها|هم|هن|هما|نا|ه)$/u;

interface Acts {
  readonly before: PhraseIndex<string>;
  readonly after: PhraseIndex<string>;
}

const actsOf = perLexicon((lexicon): Acts => {
  const made = {
    before: phraseIndex(lexicon.units.flatMap(({ key, before }) => before.map((act) => [act, key] as const))),
    after: phraseIndex(lexicon.units.flatMap(({ key, after }) => after.map((act) => [act, key] as const))),
  };
  return made;
});

/** Null where nothing around the figure says what it counts. */
export function saidBefore(tokens: readonly Token[], numeral: Numeral, lexicon: Lexicon): SaidBefore | null {
  if (!Number.isInteger(numeral.value) || numeral.value < 0) return null;
  const lists = wordLists(lexicon);
  const first = modifierBefore(tokens, numeral.first, lists)?.first ?? numeral.first;
  const act = actBefore(tokens, first, lexicon) ?? actsOf(lexicon).after.longestAt(tokens, numeral.next)?.value;
  if (act) return { unit: act, noun: null };
  return (
    totalBefore(tokens, first, lists, lexicon) ??
    totalToo(tokens, first, lists, lexicon) ??
    ofThem(tokens, first, numeral.next, lexicon) ??
    listed(tokens, first, lexicon)
  );
}

/** «مقتل 4»; the act ends right before the figure or its modifier. */
export function actBefore(tokens: readonly Token[], index: number, lexicon: Lexicon): string | null {
  const { before } = actsOf(lexicon);
  for (let first = Math.max(0, index - LONGEST_ACT); first < index; first++) {
    const match = before.longestAt(tokens, first, { clitics: true });
    if (match?.next === index && !match.prefix.includes('ال')) return match.value;
  }
  return null;
}

/** «بلغ عدد القتلى 4», «حصيلة الضحايا إلى 12», «من القتلى بلغ عددهم 30». */
function totalBefore(tokens: readonly Token[], index: number, lists: WordLists, lexicon: Lexicon): SaidBefore | null {
  const led = leadsOn(tokens[index - 1], lists);
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const token = tokens[at] as Token;
    if (CLAUSE_END.test(token.text)) return null;
    // «من 20 ألفا إلى 30 ألفا»: the figure before counts the same.
    if (token.kind === 'number' && !reachesFrom(tokens, at, index, lexicon)) return null;
    if (token.kind !== 'word') continue;
    if (bare(token.text, lists.theirNumber) !== null) {
      const near = at === index - 1 || (led && index - at <= COMPLEMENT);
      return near ? pluralBefore(tokens, at, lexicon) : null;
    }
    if (bare(token.text, lists.totals) === null) continue;
    const total = pluralAfter(tokens, at + 1, lexicon);
    if (!total || total.noun === null || total.noun.next > index) continue;
    return led || followsClosely(tokens, at, total.noun.next, index, lists) ? { ...total, total: at } : null;
  }
  return null;
}

/** Whether nothing but scale words and one word more stands between a figure and the next. */
function reachesFrom(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  const words = numberWords(lexicon);
  return to - from <= COMPLEMENT + 1 && tokens.slice(from + 1, to - 1).every(({ text }) => words.has(text));
}

/** «بلغ عدد الوفيات 15 والإصابات 230»: the noun of a further total stands right before its figure. */
function totalToo(tokens: readonly Token[], index: number, lists: WordLists, lexicon: Lexicon): SaidBefore | null {
  const at = index - 1;
  if (!tokens[at]?.text.startsWith('وال')) return null;
  const noun = pluralAfter(tokens, at, lexicon, 'وال');
  if (noun?.noun?.next !== index) return null;
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    const token = tokens[back] as Token;
    if (CLAUSE_END.test(token.text)) return null;
    if (token.kind === 'word' && bare(token.text, lists.totals) !== null) return noun;
  }
  return null;
}

function leadsOn(token: Token | undefined, lists: WordLists): boolean {
  if (!token) return false;
  return token.text === ':' || /^[وف]?ب$/u.test(token.text) || bare(token.text, lists.reaches) !== null;
}

/** «عدد القتلى 12»; with other words between only where a verb stands before: «بلغ عدد سكان المدينة 4000». */
function followsClosely(tokens: readonly Token[], total: number, from: number, to: number, lists: WordLists): boolean {
  if (from === to) return true;
  const between = tokens.slice(from, to);
  if (between.length > COMPLEMENT || between.some(({ kind }) => kind !== 'word')) return false;
  // «عدد الأصوات الصحيحة 12540»
  return between.every(({ text }) => text.startsWith('ال')) || leadsOn(tokens[total - 1], lists);
}

/** The plural that stands behind «عدد», with its clitics and pronoun. */
function pluralAfter(tokens: readonly Token[], index: number, lexicon: Lexicon, clitics = 'ال'): SaidBefore | null {
  const { nouns } = nounsOf(lexicon);
  const match = nouns.longestAt(tokens, index, { clitics: true });
  const fits = match?.prefix === '' || match?.prefix === clitics;
  if (match?.value.number === 'plural' && fits && match.value.sense.kind === 'thing')
    return { unit: match.value.sense.key, noun: { first: index, next: match.next } };
  const own = nouns.get((tokens[index]?.text ?? '').replace(PRONOUN, ''));
  if (match || own?.number !== 'plural' || own.sense.kind !== 'thing') return null;
  return { unit: own.sense.key, noun: { first: index, next: index + 1 } };
}

/** The plural nearest before «عددهم»: people before «هم», things before «ها». */
function pluralBefore(tokens: readonly Token[], index: number, lexicon: Lexicon): SaidBefore | null {
  const { nouns } = nounsOf(lexicon);
  const people = /هما?$/u.test(tokens[index]?.text ?? '');
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const token = tokens[at] as Token;
    if (CLAUSE_END.test(token.text)) return null;
    const match = token.kind === 'word' ? nouns.longestAt(tokens, at, { clitics: true }) : null;
    if (match?.value.number !== 'plural' || match.next > index || match.value.sense.kind !== 'thing') continue;
    const { key } = match.value.sense;
    if (people !== humans(lexicon).has(key)) continue;
    return { unit: key, noun: { first: at, next: match.next } };
  }
  return null;
}

/** «نقل المصابون إلى المستشفى وغادره 19 منهم»: the people of the plural before, where no other figure stands between. */
function ofThem(tokens: readonly Token[], index: number, after: number, lexicon: Lexicon): SaidBefore | null {
  if (!/^منه[من]$/u.test(tokens[after]?.text ?? '')) return null;
  const { nouns } = nounsOf(lexicon);
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const token = tokens[at] as Token;
    if (CLAUSE_END.test(token.text) || token.kind === 'number') return null;
    const match = token.kind === 'word' ? nouns.longestAt(tokens, at, { clitics: true }) : null;
    if (match?.value.sense.kind !== 'thing' || match.next > index || !humans(lexicon).has(match.value.sense.key))
      continue;
    if (match.value.number !== 'plural' || !match.prefix.endsWith('ال')) return null;
    return { unit: match.value.sense.key, noun: { first: at, next: match.next } };
  }
  return null;
}

/** «القتلى: 12» */
function listed(tokens: readonly Token[], index: number, lexicon: Lexicon): SaidBefore | null {
  if (tokens[index - 1]?.text !== ':') return null;
  const { nouns } = nounsOf(lexicon);
  const at = index - 2;
  const match = nouns.longestAt(tokens, at, { clitics: true });
  if (match?.next !== index - 1 || match.value.number !== 'plural' || match.value.sense.kind !== 'thing') return null;
  return match.prefix.endsWith('ال') ? { unit: match.value.sense.key, noun: { first: at, next: index - 1 } } : null;
}
