/** Numbers with what they count: «(40) هجوماً», «هجومين», «الجنود الثلاثة», «شخص واحد». */

import { duals } from '../counted/duals.ts';
import { freeNumerals, tokenRange } from '../counted/free-numerals.ts';
import { modifierAfter, modifierBefore } from '../counted/modifiers.ts';
import { type CountedNoun, isYearLike, nounAfter } from '../counted/noun-after.ts';
import { type NounSense, nounsOf } from '../counted/nouns.ts';
import { wordLists } from '../counted/word-lists.ts';
import type { Found } from '../model.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { View } from '../view.ts';
import type { Rule, RuleContext } from './rule.ts';

export const countedNoun: Rule = {
  name: 'counted-noun',
  *find(view, context) {
    for (const numeral of freeNumerals(view, context)) {
      const found = numeralWithNoun(view, numeral, context);
      if (found) yield found;
    }
  },
};

export const dualNoun: Rule = {
  name: 'dual-noun',
  *find(view, context) {
    for (const { sense, index, first, next } of duals(view.tokens, context.lexicon)) {
      if (!countsAsThing(sense)) continue;
      const noun = nounRange(view, { first, next });
      yield quantity(
        view,
        { first: index, next, value: 2, unit: sense.key, unitText: noun, modifierAt: index },
        context,
      );
    }
  },
};

function numeralWithNoun(view: View, numeral: Numeral, context: RuleContext): Found | null {
  if (/^[$€£¥%]$/.test(view.tokens[numeral.first - 1]?.text ?? '')) return null;
  const noun = nounAfter(view.tokens, numeral, context.lexicon);
  if (noun && !isLoneAlif(numeral, noun, view))
    return isThing(noun.sense) ? counted(view, numeral, noun, context) : null;
  return beforeNumeral(view, numeral, context);
}

/** A coin whose country is not said is counted like a thing; money and stretches of time have their own rules. */
export function isThing(sense: NounSense | null): boolean {
  return sense === null || countsAsThing(sense);
}

function countsAsThing(sense: NounSense): boolean {
  return sense.kind === 'thing' || (sense.kind === 'coin' && sense.coin.code === null);
}

/** «ألّف كتاباً» is "wrote a book": alone, ألف counts only what stands without tanwin. */
function isLoneAlif(numeral: Numeral, noun: CountedNoun, view: View): boolean {
  if (numeral.value !== 1000 || numeral.form !== 'words' || numeral.next - numeral.first !== 1) return false;
  return noun.sense === null || (view.tokens[noun.first]?.text.endsWith('ا') ?? false);
}

function counted(view: View, numeral: Numeral, noun: CountedNoun, context: RuleContext): Found | null {
  const coin = noun.sense?.kind === 'coin' ? noun.sense.coin : null;
  if (coin && (coin.code !== null || noun.adjectives.some((adjective) => adjective.key in coin.by))) return null;
  const { next, negative } = belowZero(view, noun.next, noun.sense);
  return quantity(
    view,
    {
      first: numeral.first,
      next,
      value: negative ? -Math.abs(numeral.value) : numeral.value,
      unit: noun.sense?.key ?? null,
      unitText: nounRange(view, noun),
      modifierAt: numeral.first,
    },
    context,
  );
}

/** «5 درجات تحت الصفر». */
function belowZero(view: View, next: number, sense: NounSense | null): { next: number; negative: boolean } {
  const degrees = sense?.key.startsWith('degree') ?? false;
  const below =
    degrees && /^(?:تحت|دون)$/u.test(view.tokens[next]?.text ?? '') && view.tokens[next + 1]?.text === 'الصفر';
  return below ? { next: next + 2, negative: true } : { next, negative: false };
}

/** «الجنود الثلاثة», «الدول الـ15», «شخص واحد», «حالة91». */
function beforeNumeral(view: View, numeral: Numeral, context: RuleContext): Found | null {
  const { tokens } = view;
  const glued =
    numeral.first < numeral.next &&
    tokens[numeral.first]?.kind === 'word' &&
    tokens[numeral.first + 1]?.kind === 'number';
  const at = glued && !numeral.definite && !numeral.joined ? numeral.first : numeral.first - 1;
  if (isYearLike(numeral)) return null;
  const match = nounsOf(context.lexicon).nouns.longestAt(tokens, at, { clitics: true });
  if (!match || match.next !== at + 1 || match.value.sense.kind !== 'thing') return null;
  const definite = /(?:ال|لل)$/u.test(match.prefix);
  const plural = match.value.number === 'plural' && definite && numeral.definite;
  const one = match.value.number === 'one' && !definite && numeral.value === 1 && numeral.form === 'words';
  const stuck = at === numeral.first && match.value.number === 'one' && match.prefix === '';
  if (!plural && !one && !stuck) return null;
  const unitText = nounRange(view, { first: at, next: at + 1 });
  return quantity(
    view,
    { first: at, next: numeral.next, value: numeral.value, unit: match.value.sense.key, unitText, modifierAt: at },
    context,
  );
}

function nounRange(view: View, { first, next }: { readonly first: number; readonly next: number }) {
  return tokenRange(view, first, next);
}

interface Placed {
  readonly first: number;
  readonly next: number;
  readonly value: number;
  readonly unit: string | null;
  readonly unitText: { readonly start: number; readonly end: number };
  /** The token before which a modifier ends. */
  readonly modifierAt: number;
}

function quantity(view: View, placed: Placed, { lexicon }: RuleContext): Found {
  const lists = wordLists(lexicon);
  const modifier =
    modifierBefore(view.tokens, placed.modifierAt, lists)?.modifier ?? modifierAfter(view.tokens, placed.next, lists);
  const { value, unit, unitText } = placed;
  return { kind: 'quantity', ...tokenRange(view, placed.first, placed.next), value, unit, unitText, modifier };
}
