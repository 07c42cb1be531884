/** Elliptic counts: «(2500) جندي أمريكي، ونحو (900) في سوريا» counts soldiers twice. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { modifierBefore } from '../counted/modifiers.ts';
import { nounsOf } from '../counted/nouns.ts';
import { type WordLists, wordLists } from '../counted/word-lists.ts';
import type { Fact, FactOfKind, Modifier } from '../model.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { numeralsOf } from '../numerals/numerals-of.ts';
import type { Token, View } from '../view.ts';
import type { Refine } from './refiner.ts';

/** No more words than that may stand between the figure that names its noun and the one that leaves it out. */
const REACH = 12;
const SENTENCE_END = /^[.؟!]$/u;
/** What stands behind a figure whose noun is understood. */
const GOES_ON = /^(?:في|من|ب.*|علي|الي|داخل|خارج|شمال|جنوب|شرق|غرب|قبل|بعد|خلال|عام|سنه|العام|لدي|عن|[.،,؛؟!)"»])$/u;

export const inheritUnit: Refine = (facts, { lexicon, views }) => {
  const places = new Map<View, ReadonlyMap<number, Numeral>>();
  const numeralOf = (view: View, fact: Fact): Numeral | undefined => {
    const known = places.get(view) ?? numeralsByStart(view, lexicon);
    places.set(view, known);
    return known.get(fact.start);
  };
  let last: FactOfKind<'quantity'> | null = null;
  return facts.map((fact) => {
    if (last && fact.block !== last.block) last = null;
    const view = views.get(fact.block);
    if (fact.kind === 'quantity') {
      if (last && view && isOthers(view, fact, lexicon)) return { ...fact, unit: last.unit, inherits: last.id };
      last = fact.unit === null ? null : fact;
    }
    if (fact.kind !== 'number' || !last || !view) return fact;
    const numeral = numeralOf(view, fact);
    const modifier = numeral && ellipsis(view, last, numeral, lexicon);
    return modifier === undefined ? fact : inherited(fact, last, modifier);
  });
};

/** «وأصيب 12 آخرون»: what they are others of is told before. */
function isOthers(view: View, { unit, unitText }: FactOfKind<'quantity'>, lexicon: Lexicon): boolean {
  if (unit !== null || !unitText) return false;
  return nounsOf(lexicon).adjectives.get(view.source.slice(unitText.start, unitText.end))?.key === 'other';
}

/** The numbers of a view by the offset in the block's text at which they start. */
function numeralsByStart(view: View, lexicon: Lexicon): ReadonlyMap<number, Numeral> {
  return new Map(
    numeralsOf(view, lexicon).all.map((numeral) => {
      const { start, end } = view.tokens[numeral.first] as Token;
      return [view.range(start, end).start, numeral] as const;
    }),
  );
}

function inherited(fact: FactOfKind<'number'>, from: FactOfKind<'quantity'>, modifier: Modifier | null): Fact {
  const { id, block, start, end, value } = fact;
  return {
    kind: 'quantity',
    id,
    block,
    start,
    end,
    value,
    unit: from.unit,
    unitText: null,
    modifier,
    inherits: from.id,
    rule: 'elliptic-count',
  };
}

/** The modifier of a figure that leaves out its noun; undefined where the figure does not. */
function ellipsis(view: View, from: Fact, numeral: Numeral, lexicon: Lexicon): Modifier | null | undefined {
  const lists = wordLists(lexicon);
  const before = modifierBefore(view.tokens, numeral.first, lists);
  const first = before?.first ?? numeral.first;
  if (!(before?.joined || numeral.joined || followsComparison(view, first, lists))) return undefined;
  if (!isNear(view, from, first) || !goesOn(view, numeral)) return undefined;
  return before?.modifier ?? null;
}

function followsComparison(view: View, first: number, lists: WordLists): boolean {
  const index = lists.phrases('elliptic');
  return [1, 2].some((back) => first >= back && index.longestAt(view.tokens, first - back)?.next === first);
}

function goesOn(view: View, numeral: Numeral): boolean {
  const after = view.tokens[numeral.next];
  return !after || GOES_ON.test(after.text);
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
