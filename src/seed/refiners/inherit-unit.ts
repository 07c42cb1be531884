/** Elliptic counts: «(2500) جندي أمريكي، ونحو (900) في سوريا» counts soldiers twice. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { ellipsisAt, isPart } from '../counted/ellipsis.ts';
import { fates, humans } from '../counted/human.ts';
import { modifierBefore } from '../counted/modifiers.ts';
import { nounsOf } from '../counted/nouns.ts';
import { actBefore } from '../counted/said-before.ts';
import { wordLists } from '../counted/word-lists.ts';
import { folded } from '../fold.ts';
import type { Fact, FactOfKind } from '../model.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { numeralsOf } from '../numerals/numerals-of.ts';
import type { Token, View } from '../view.ts';
import type { Refine } from './refiner.ts';

type Quantity = FactOfKind<'quantity'>;
type Money = FactOfKind<'money'>;

/** No more words than that may stand between the figure that names its noun and the one that leaves it out. */
const REACH = 12;
const SENTENCE_END = /^[.؟!]$/u;

export const inheritUnit: Refine = (facts, { lexicon, views }) => {
  if (!facts.some(mayInherit)) return facts;
  const numeralOf = (view: View, fact: Fact): Numeral | undefined => numeralAt(view, fact.start, lexicon);
  // The figure that names the noun or the coin, and the last of people.
  let last: Quantity | Money | null = null;
  let people: Quantity | null = null;
  let parts = false;
  return facts.map((fact) => {
    if (last && fact.block !== last.block) last = null;
    if (people && fact.block !== people.block) people = null;
    const view = views.get(fact.block);
    if (fact.kind === 'money') last = fact;
    if (!view || (fact.kind !== 'quantity' && fact.kind !== 'number')) return fact;
    if (fact.kind === 'number') {
      const found = last && elliptic(view, fact, { last, people }, numeralOf(view, fact), lexicon);
      if (!found) last = null;
      return found ?? fact;
    }
    const alone = adjectiveAlone(view, fact, lexicon);
    const from = alone?.key === 'other' && isOfPeople(view, fact) ? people : last?.kind === 'quantity' ? last : null;
    if (alone) return withoutNoun(view, fact, from, alone.key, numeralOf(view, fact), lexicon);
    const first = last && tokenAt(view, fact.start);
    // «46 جنديا بينهم 3 ضباط و12 طبيبا»: parts leave the whole as it was.
    parts = (first !== null && isPart(view.tokens, first, lexicon)) || (parts && view.source[fact.start] === 'و');
    if (parts && last && fact.unit !== null) return fact;
    last = fact;
    if (fact.unit !== null && humans(lexicon).has(fact.unit)) people = fact;
    return fact;
  });
};

/** A figure without a noun, or with an adjective alone. */
function mayInherit(fact: Fact): boolean {
  return fact.kind === 'number' || (fact.kind === 'quantity' && fact.unit === null);
}

/** «وأصيب 12 آخرون», «و290 ألفا متضررة»: an adjective without its noun, which is told before. */
function adjectiveAlone(view: View, { unit, unitText }: Quantity, lexicon: Lexicon) {
  if (unit !== null || !unitText) return undefined;
  return nounsOf(lexicon).adjectives.get(view.source.slice(unitText.start, unitText.end));
}

/** «آخرون» are people, «أخرى» are things. */
function isOfPeople(view: View, { unitText }: Quantity): boolean {
  return unitText !== null && /[وي]ن$/u.test(folded(view.source.slice(unitText.start, unitText.end)));
}

/** «12 آخرون» follow from wherever the noun stood; another adjective only where «و» joins it to a figure near. */
function withoutNoun(
  view: View,
  fact: Quantity,
  from: Quantity | null,
  adjective: string,
  numeral: Numeral | undefined,
  lexicon: Lexicon,
): Quantity {
  if (adjective === 'other') return ofOthers(view, fact, from, numeral, lexicon);
  const joined = numeral?.joined && from && isNear(view, from, numeral.first);
  return joined ? { ...fact, unit: from.unit, inherits: from.id } : fact;
}

/** Others of what was counted before; where that was its fate («4 قتلى وإصابة 7 آخرين»), what is said of these. */
function ofOthers(view: View, fact: Quantity, last: Quantity | null, numeral: Numeral | undefined, lexicon: Lexicon) {
  const first = numeral && (modifierBefore(view.tokens, numeral.first, wordLists(lexicon))?.first ?? numeral.first);
  const act = first === undefined ? null : actBefore(view.tokens, first, lexicon);
  const fate = last?.unit && fates(lexicon).has(last.unit);
  if (!last || (fate && act)) return { ...fact, unit: act };
  return { ...fact, unit: last.unit, inherits: last.id };
}

/** The number that starts at an offset of the block's text. */
function numeralAt(view: View, start: number, lexicon: Lexicon): Numeral | undefined {
  const { all } = numeralsOf(view, lexicon);
  let low = 0;
  for (let high = all.length - 1; low <= high; ) {
    const middle = (low + high) >> 1;
    const token = view.tokens[(all[middle] as Numeral).first] as Token;
    const at = view.range(token.start, token.end).start;
    if (at === start) return all[middle];
    if (at < start) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** A figure that leaves out its noun as a quantity of what `from` counts; null where it does not. */
function elliptic(
  view: View,
  { id, block, start, end, value }: FactOfKind<'number'>,
  { last, people }: { readonly last: Quantity | Money; readonly people: Quantity | null },
  numeral: Numeral | undefined,
  lexicon: Lexicon,
): Quantity | Money | null {
  const ellipsis = numeral ? ellipsisAt(view.tokens, numeral, lexicon) : null;
  const from = ellipsis?.human ? people : last;
  if (!ellipsis || !from || !isNear(view, from, ellipsis.first)) return null;
  const placed = { id, block, start, end, value };
  if (from.kind === 'money') return ellipsis.compared ? sumToo(view, placed, from, lexicon) : null;
  if (ellipsis.human === false && humans(lexicon).has(from.unit ?? '')) return null;
  const { unit, id: inherits } = from;
  return {
    kind: 'quantity',
    ...placed,
    unit,
    unitText: null,
    modifier: ellipsis.modifier,
    inherits,
    rule: 'elliptic-count',
  };
}

/** «1320 دينارا بعد أن كان 1470»: of the same coin, where that is no small one («135 فلسا»). */
function sumToo(
  view: View,
  placed: Pick<Money, 'id' | 'block' | 'start' | 'end' | 'value'>,
  from: Money,
  lexicon: Lexicon,
) {
  const { nouns } = nounsOf(lexicon);
  for (let at = tokenAt(view, from.start); at < view.tokens.length; at++) {
    const token = view.tokens[at] as Token;
    if (view.range(token.start, token.end).start >= from.end) break;
    const sense = nouns.longestAt(view.tokens, at, { clitics: true })?.value.sense;
    if (sense?.kind === 'coin' && Object.keys(sense.coin.parts).length > 0) return null;
  }
  const { currency, coin } = from;
  return { kind: 'money', ...placed, currency, ...(coin === undefined ? {} : { coin }), rule: 'elliptic-sum' } as const;
}

/** The first token that starts at an offset of the block's text or behind it. */
function tokenAt(view: View, start: number): number {
  let low = 0;
  for (let high = view.tokens.length; low < high; ) {
    const middle = (low + high) >> 1;
    const token = view.tokens[middle] as Token;
    if (view.range(token.start, token.end).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Within reach of the other figure, in its sentence. */
function isNear(view: View, from: Fact, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - REACH - 1); at--) {
    const token = view.tokens[at] as Token;
    if (view.range(token.start, token.end).end <= from.end) return true;
    if (SENTENCE_END.test(token.text)) return false;
  }
  return false;
}
