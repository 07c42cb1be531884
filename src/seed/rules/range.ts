/** Ranges: «بين 20 و30 شخصا», «من 5 إلى 10 آلاف», «3-9 أشخاص», «20 - 30%», «60 فما فوق». */

import { datesOf } from '../calendar/dates-of.ts';
import { bare } from '../calendar/reader.ts';
import { currencyOf } from '../counted/coins.ts';
import { freeNumerals, tokenRange } from '../counted/free-numerals.ts';
import { isYearLike, nounAfter } from '../counted/noun-after.ts';
import { nounsOf } from '../counted/nouns.ts';
import { wordLists } from '../counted/word-lists.ts';
import { folded } from '../fold.ts';
import type { Found, Range } from '../model.ts';
import { digitNumeral, type Numeral } from '../numerals/numeral.ts';
import { numeralsOf } from '../numerals/numerals-of.ts';
import { readScaleAt } from '../numerals/scale-at.ts';
import { perLexicon } from '../per-lexicon.ts';
import type { Token, View } from '../view.ts';
import { askedOnce } from '../words.ts';
import { percentAfter } from './percentage.ts';
import type { Rule, RuleContext } from './rule.ts';

/** How many words before «من … إلى» a verb of change makes it two figures: «ارتفع عدد القتلى من 20 إلى 30». */
const CHANGE_REACH = 8;

export const range: Rule = {
  name: 'range',
  find(view, context) {
    const facts: Found[] = [];
    const numerals = freeNumerals(view, context);
    const { joins, opens } = rangeWords(context.lexicon);
    for (let at = 0; at < numerals.length; at++) {
      const low = numerals[at] as Numeral;
      const high = numerals[at + 1];
      const found =
        (high && mayMeet(view.tokens, low, high, joins) && between(view, low, high, context)) ||
        (mayOpen(view.tokens, low.next, opens) ? open(view, low, context) : null);
      if (found) facts.push(found);
    }
    for (const found of gluedRanges(view, context)) facts.push(found);
    return facts;
  },
};

/** No more tokens than that stand between a figure and the other, or the end of its noun. */
const LONGEST_NOUN = 6;

interface RangeWords {
  /** Between two figures: «إلى», «أو». */
  readonly joins: (token: Token) => boolean;
  /** Opens «فما فوق», «فأقل». */
  readonly opens: (token: Token) => boolean;
}

const rangeWords = perLexicon((lexicon): RangeWords => {
  const { toWords, orWords, openUp, openDown } = lexicon['not-figures'];
  const joints = new Set([...toWords, ...orWords].map(folded));
  const firsts = new Set([...openUp, ...openDown].map((phrase) => folded(phrase).split(' ')[0]));
  const made = { joins: askedOnce((word) => joints.has(word)), opens: askedOnce((word) => firsts.has(word)) };
  return made;
});

/** Near each other, with a word or a mark between that can join two figures. */
function mayMeet(tokens: View['tokens'], low: Numeral, high: Numeral, joins: RangeWords['joins']): boolean {
  if (high.first - low.next > LONGEST_NOUN) return false;
  const joint = tokens[high.first - 1] as Token;
  return high.joined || joint.text === '-' || joins(joint) || tokens[high.first]?.text === 'ل';
}

function mayOpen(tokens: View['tokens'], from: number, opens: RangeWords['opens']): boolean {
  const end = Math.min(tokens.length, from + LONGEST_NOUN);
  for (let at = from; at < end; at++) if (opens(tokens[at] as Token)) return true;
  return false;
}

interface Unit {
  readonly unit: string | null;
  readonly unitText: Range | null;
  readonly next: number;
}

/** What is counted behind a figure: a noun, a coin, a stretch of time or the percent sign. */
function unitAfter(view: View, numeral: Numeral, context: RuleContext): Unit {
  const percent = percentAfter(view, numeral.next, context);
  if (percent !== null) return { unit: 'percent', unitText: tokenRange(view, numeral.next, percent), next: percent };
  const noun = nounAfter(view.tokens, numeral, context.lexicon);
  if (!noun) return { unit: null, unitText: null, next: numeral.next };
  return {
    unit: currencyOf(noun) ?? noun.sense?.key ?? null,
    unitText: tokenRange(view, noun.first, noun.next),
    next: noun.next,
  };
}

type Opening = { readonly first: number; readonly word: 'between' | 'from' | 'none' };

function between(view: View, low: Numeral, high: Numeral, context: RuleContext): Found | null {
  const opening = openingBefore(view, low, context);
  const lowUnit = unitAfter(view, low, context);
  const joint = jointAt(view, lowUnit.next, high, opening.word, context);
  if (!joint || (joint === 'or' && !isClose(low, high, lowUnit))) return null;
  // «يوما واحدا إلى أربعة أيام»: its noun stands before.
  if (low.value === 1 && low.form === 'words' && opening.word === 'none') return null;
  const highUnit = unitAfter(view, high, context);
  if (lowUnit.unit !== null && lowUnit.unit !== highUnit.unit && highUnit.unitText !== null) return null;
  const twoSteps = opening.word === 'from' || (opening.word === 'none' && lowUnit.unitText !== null);
  if (twoSteps && isChange(view, opening.first, context)) return null;
  // «1967 أو 1973»: years, not told as such.
  if (opening.word === 'none' && isYearLike(low) && isYearLike(high)) return null;
  const unit = highUnit.unitText ? highUnit : { ...lowUnit, next: highUnit.next };
  const found = ranged(view, opening.first, scaledLow(low, high), high.value, unit);
  return opening.word !== 'none' || highUnit.unitText || isAllOf(view, low, high) || isSpan(low, high, joint)
    ? found
    : null;
}

/** «3 أو 4 أشخاص»; «10 أطفال أو 500 مقعد» is none. */
function isClose(low: Numeral, high: Numeral, lowUnit: Unit): boolean {
  return lowUnit.unitText === null && scaledLow(low, high) * 3 >= high.value;
}

/** «ثلاثة إلى خمسة آلاف» */
function isSpan(low: Numeral, high: Numeral, joint: Joint): boolean {
  return joint === 'word' && high.scale > 1 && low.form !== 'digits';
}

/** The whole text: «3 - 9». */
function isAllOf(view: View, low: Numeral, high: Numeral): boolean {
  return low.first === 0 && high.next === view.tokens.length;
}

function ranged(view: View, first: number, low: number, high: number, unit: Unit): Found | null {
  if (low >= high) return null;
  return { kind: 'range', ...tokenRange(view, first, unit.next), low, high, unit: unit.unit, unitText: unit.unitText };
}

/** «بين 20 و30 مليون»: the scale word belongs to both. */
function scaledLow(low: Numeral, high: Numeral): number {
  const shared = high.scale > 1 && low.scale === 1 && low.value < high.value / high.scale;
  return shared ? low.value * high.scale : low.value;
}

/** «بين», «ما بين» or «من» right before a figure. */
function openingBefore(view: View, numeral: Numeral, { lexicon }: RuleContext): Opening {
  const lists = wordLists(lexicon);
  const { tokens } = view;
  for (const first of [numeral.first - 2, numeral.first - 1]) {
    if (first < 0) continue;
    const match = lists.phrases('betweenWords').longestAt(tokens, first, { clitics: true });
    if (match?.next === numeral.first && !match.prefix.includes('ال')) return { first, word: 'between' };
  }
  const from = bare(tokens[numeral.first - 1]?.text ?? '', lists.fromWords) !== null;
  return from ? { first: numeral.first - 1, word: 'from' } : { first: numeral.first, word: 'none' };
}

type Joint = 'word' | 'dash' | 'or';

function jointAt(view: View, at: number, high: Numeral, word: Opening['word'], { lexicon }: RuleContext): Joint | null {
  const { toWords, orWords } = wordLists(lexicon);
  const text = view.tokens[at]?.text ?? '';
  if (word === 'between' && high.joined && (at === high.first || (text === 'و' && at + 1 === high.first)))
    return 'word';
  // «من 20 لـ30»
  if (word === 'from' && at === high.first && text === 'ل' && view.tokens[at + 1]?.kind === 'number') return 'word';
  if (at + 1 !== high.first) return null;
  if (toWords.has(text)) return 'word';
  if (orWords.has(text)) return word === 'none' ? 'or' : null;
  return text === '-' ? 'dash' : null;
}

function isChange(view: View, first: number, { lexicon }: RuleContext): boolean {
  const { changes } = wordLists(lexicon);
  for (let at = first - 1; at >= Math.max(0, first - CHANGE_REACH); at--) {
    const text = view.tokens[at]?.text ?? '';
    if (text === '.') return false;
    if (bare(text, changes) !== null) return true;
  }
  return false;
}

/** «60 عاما فما فوق», «18 سنة فأكثر». */
function open(view: View, numeral: Numeral, context: RuleContext): Found | null {
  const unit = unitAfter(view, numeral, context);
  const lists = wordLists(context.lexicon);
  const up = lists.phrases('openUp').longestAt(view.tokens, unit.next);
  const down = lists.phrases('openDown').longestAt(view.tokens, unit.next);
  const next = up?.next ?? down?.next;
  // «4 قتلى وأكثر من 20 جريحا»
  if (next === undefined || view.tokens[next]?.text === 'من') return null;
  const [low, high] = up ? [numeral.value, null] : [null, numeral.value];
  return {
    kind: 'range',
    ...tokenRange(view, numeral.first, next),
    low,
    high,
    unit: unit.unit,
    unitText: unit.unitText,
  };
}

/** «3-9 أشخاص», «20-30%», «2-3 ملايين دولار»; two figures with a dash that count nothing are a score. */
function gluedRanges(view: View, context: RuleContext): readonly Found[] {
  const facts: Found[] = [];
  let dated: ReadonlySet<number> | undefined;
  for (const run of numeralsOf(view, context.lexicon).runs) {
    const [low, high] = run.parts;
    if (run.parts.length !== 2 || run.joints[0] !== '-' || !low || !high) continue;
    dated ??= new Set(datesOf(view, context.lexicon, context.published).map(({ first }) => first));
    if (dated.has(run.first)) continue;
    if (
      low.value === null ||
      high.value === null ||
      (view.tokens[run.first]?.glued && view.tokens[run.first - 1]?.kind === 'word')
    )
      continue;
    const scale = readScaleAt(view.tokens, run.next, context.lexicon);
    const factor = scale?.factor ?? 1;
    const numeral = digitNumeral(run.first, scale?.next ?? run.next, high.value * factor, null);
    const unit = unitAfter(view, numeral, context);
    const known =
      isAllOf(view, numeral, numeral) ||
      (unit.unit !== null &&
        (unit.unit === 'percent' || nounsOf(context.lexicon).nouns.longestAt(view.tokens, numeral.next)));
    const found = known ? ranged(view, run.first, low.value * factor, high.value * factor, unit) : null;
    if (found) facts.push(found);
  }
  return facts;
}
