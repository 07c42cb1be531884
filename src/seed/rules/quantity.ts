/** Numbers with what they count: «(40) هجوماً», «هجومين», «الجنود الثلاثة», «شخص واحد». */

import { signBefore } from '../counted/coins.ts';
import { dualsOf } from '../counted/duals.ts';
import { freeNumerals, tokenRange } from '../counted/free-numerals.ts';
import { modifierAfter, modifierBefore } from '../counted/modifiers.ts';
import { type CountedNoun, isYearLike, nounAfter } from '../counted/noun-after.ts';
import { type NounSense, nounsOf } from '../counted/nouns.ts';
import { saidBefore } from '../counted/said-before.ts';
import { andShare, sharesOf } from '../counted/shares.ts';
import { wordLists } from '../counted/word-lists.ts';
import type { Found, Range } from '../model.ts';
import { kindSet } from '../names/kind-set.ts';
import { namesOf } from '../names/names.ts';
import { readingsOf } from '../names/readings.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Token, View } from '../view.ts';
import { percentSpan } from './percentage.ts';
import type { Rule, RuleContext } from './rule.ts';

export const countedNoun: Rule = {
  name: 'counted-noun',
  find(view, context) {
    const facts: Found[] = [];
    for (const numeral of freeNumerals(view, context)) {
      const found = numeralWithNoun(view, numeral, context);
      if (found) facts.push(found);
    }
    for (const { first, next, value, sense, noun } of sharesOf(view, context.lexicon)) {
      if (sense.kind !== 'thing') continue;
      const unitText = nounRange(view, noun);
      facts.push(quantity(view, { first, next, value, unit: sense.key, unitText, modifierAt: first }, context));
    }
    return facts;
  },
};

export const dualNoun: Rule = {
  name: 'dual-noun',
  find(view, context) {
    const facts: Found[] = [];
    for (const { sense, index, first, next, cut } of dualsOf(view, context.lexicon)) {
      if (sense.kind !== 'thing' || isNamed(view, index, context)) continue;
      const noun = nounRange(view, { first, next }, cut);
      facts.push(
        quantity(view, { first: index, next, value: 2, unit: sense.key, unitText: noun, modifierAt: index }, context),
      );
    }
    return facts;
  },
};

/** «سيطرت طالبان على كابول», «في ميلان»: a name that has the form of a dual. */
function isNamed(view: View, index: number, { lexicon }: RuleContext): boolean {
  const may = readingsOf(view, lexicon).may(index, NAMES);
  const name = may ? namesOf(view, lexicon).covering(index) : undefined;
  return name?.from === index && (name.kind === 'organisation' || name.kind === 'place');
}

const NAMES = kindSet(['organisation', 'place']);

function numeralWithNoun(view: View, numeral: Numeral, context: RuleContext): Found | null {
  if (view.tokens[numeral.first - 1]?.text === '%' || signBefore(view.tokens, numeral.first, context.lexicon))
    return null;
  const noun = nounAfter(view.tokens, numeral, context.lexicon);
  if (noun && !isLoneAlif(numeral, noun, view))
    return noun.sense === null || noun.sense.kind === 'thing' ? counted(view, numeral, noun, context) : null;
  return (
    beforeNumeral(view, numeral, context) ?? belowZeroAlone(view, numeral, context) ?? said(view, numeral, context)
  );
}

/** «مقتل 4», «عدد القتلى إلى 12» */
function said(view: View, numeral: Numeral, context: RuleContext): Found | null {
  const words = saidBefore(view.tokens, numeral, context.lexicon);
  if (!words || percentSpan(view, numeral, context)) return null;
  const { first, next, value } = numeral;
  const unitText = words.noun && nounRange(view, words.noun);
  const own = words.total === undefined || modifierBefore(view.tokens, first, wordLists(context.lexicon)) !== null;
  const modifierAt = own ? first : (words.total ?? first);
  return quantity(view, { first, next, value, unit: words.unit, unitText, modifierAt }, context);
}

/** «الحرارة 2 تحت الصفر» */
function belowZeroAlone(view: View, numeral: Numeral, context: RuleContext): Found | null {
  const next = zeroBelow(view, numeral.next);
  if (next === null) return null;
  const { first } = numeral;
  const value = -Math.abs(numeral.value);
  return quantity(view, { first, next, value, unit: 'degree', unitText: null, modifierAt: first }, context);
}

/** «ألّف كتاباً» is "wrote a book": alone, ألف counts only what stands without tanwin. */
function isLoneAlif(numeral: Numeral, noun: CountedNoun, view: View): boolean {
  if (numeral.value !== 1000 || numeral.form !== 'words' || numeral.next - numeral.first !== 1) return false;
  return noun.sense === null || (view.tokens[noun.first]?.text.endsWith('ا') ?? false);
}

function counted(view: View, numeral: Numeral, noun: CountedNoun, context: RuleContext): Found | null {
  const share = andShare(view.tokens, noun.next, noun.sense, context.lexicon);
  const below = isDegree(noun.sense) ? zeroBelow(view, noun.next) : null;
  const { first, next, value } = signed(view, numeral, noun.sense);
  const placed = {
    first,
    next: below ?? share?.next ?? Math.max(next, noun.next),
    value: below === null ? value + (share?.value ?? 0) : -Math.abs(value),
    unit: noun.sense?.key ?? null,
    unitText: nounRange(view, noun),
    modifierAt: numeral.first,
  };
  return quantity(view, placed, context);
}

function isDegree(sense: NounSense | null): boolean {
  return sense?.key.startsWith('degree') ?? false;
}

/** «-5 درجات» at the start of a text, where a dash is a bullet before anything else. */
function signed(view: View, numeral: Numeral, sense: NounSense | null) {
  const { first, next, value } = numeral;
  const dash = view.tokens[first - 1];
  const negative = isDegree(sense) && dash?.text === '-' && !dash.glued && view.tokens[first]?.glued && value > 0;
  return negative ? { first: first - 1, next, value: -value } : { first, next, value };
}

/** Where «تحت الصفر» at a token ends. */
function zeroBelow(view: View, index: number): number | null {
  const below = /^(?:تحت|دون)$/u.test(view.tokens[index]?.text ?? '') && view.tokens[index + 1]?.text === 'الصفر';
  return below ? index + 2 : null;
}

/** A noun has at most so many words: «ملعقة صغيرة واحدة». */
const LONGEST_NOUN = 3;

/** «الجنود الثلاثة», «الدول الـ15», «شخص واحد», «حالة91». */
function beforeNumeral(view: View, numeral: Numeral, context: RuleContext): Found | null {
  const { tokens } = view;
  const glued =
    numeral.first < numeral.next &&
    tokens[numeral.first]?.kind === 'word' &&
    tokens[numeral.first + 1]?.kind === 'number';
  if (isYearLike(numeral)) return null;
  const { nouns } = nounsOf(context.lexicon);
  const end = glued && !numeral.definite && !numeral.joined ? numeral.first + 1 : numeral.first;
  const longest = numeral.value === 1 ? LONGEST_NOUN : 1;
  const at = Array.from({ length: longest }, (_, back) => end - longest + back).find(
    (first) => nouns.longestAt(tokens, first, { clitics: true })?.next === end,
  );
  const match = at === undefined ? null : nouns.longestAt(tokens, at, { clitics: true });
  if (at === undefined || !match || match.value.sense.kind !== 'thing') return null;
  const definite = /(?:ال|لل)$/u.test(match.prefix);
  const plural = match.value.number === 'plural' && definite && numeral.definite;
  const one = match.value.number === 'one' && !definite && numeral.value === 1 && numeral.form === 'words';
  const stuck = at === numeral.first && match.value.number === 'one' && match.prefix === '';
  if (!plural && !one && !stuck) return null;
  const unitText = nounRange(view, { first: at, next: end }, match.prefix.replace(/(?:ال|لل)$/u, '').length);
  return quantity(
    view,
    { first: at, next: numeral.next, value: numeral.value, unit: match.value.sense.key, unitText, modifierAt: at },
    context,
  );
}

/** @param cut letters of the first word that do not belong to the noun: «و» of «وامرأتان» */
function nounRange(view: View, { first, next }: { readonly first: number; readonly next: number }, cut = 0): Range {
  return view.range((view.tokens[first] as Token).start + cut, (view.tokens[next - 1] as Token).end);
}

interface Placed {
  readonly first: number;
  readonly next: number;
  readonly value: number;
  readonly unit: string | null;
  readonly unitText: { readonly start: number; readonly end: number } | null;
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
