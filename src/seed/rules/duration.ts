/** Stretches of time, and ages: «3 أيام», «ساعة ونصف»; «عمره 12 عاماً», «في الخامسة من عمره». */

import { datesOf } from '../calendar/dates-of.ts';
import { bare } from '../calendar/reader.ts';
import { freeNumerals, tokenRange } from '../counted/free-numerals.ts';
import { modifierBefore } from '../counted/modifiers.ts';
import { nounsOf } from '../counted/nouns.ts';
import { type DurationRead, readDuration } from '../counted/read-duration.ts';
import { type WordLists, wordLists } from '../counted/word-lists.ts';
import { lastView } from '../last-view.ts';
import { numberWords } from '../numerals/number-words.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { readOrdinal } from '../numerals/read-ordinal.ts';
import type { View } from '../view.ts';
import type { Rule, RuleContext } from './rule.ts';

export const duration: Rule = {
  name: 'duration',
  *find(view, context) {
    for (const read of durationsOf(view, context)) {
      if (!tellsAge(view, read, context))
        yield { kind: 'duration', ...tokenRange(view, read.first, read.next), iso: read.iso };
    }
  },
};

export const age: Rule = {
  name: 'age',
  *find(view, context) {
    for (const read of durationsOf(view, context)) {
      if (tellsAge(view, read, context))
        yield { kind: 'age', ...tokenRange(view, read.first, read.next), iso: read.iso };
    }
    for (const numeral of freeNumerals(view, context)) {
      const bareAge = isBareAge(view, numeral, context);
      if (bareAge) yield { kind: 'age', ...tokenRange(view, numeral.first, numeral.next), iso: `P${numeral.value}Y` };
    }
    yield* ordinalAges(view, context);
  },
};

const read = lastView<{ readonly context: RuleContext; readonly durations: readonly DurationRead[] }>();

/** Read once for the two rules. */
function durationsOf(view: View, context: RuleContext): readonly DurationRead[] {
  const known = read.get(view);
  if (known?.context.lexicon === context.lexicon && known.context.published === context.published)
    return known.durations;
  const durations = scan(view, context);
  read.set(view, { context, durations });
  return durations;
}

function scan(view: View, context: RuleContext): DurationRead[] {
  const numerals = new Map(freeNumerals(view, context).map((numeral) => [numeral.first, numeral]));
  const dated = new Uint8Array(view.tokens.length);
  for (const { first, next } of datesOf(view, context.lexicon, context.published)) dated.fill(1, first, next);
  const found: DurationRead[] = [];
  for (let at = 0; at < view.tokens.length; ) {
    const read = dated[at] === 1 ? null : durationAt(view, at, numerals, context);
    if (read) found.push(read);
    at = read?.next ?? at + 1;
  }
  return found;
}

function durationAt(
  view: View,
  at: number,
  numerals: ReadonlyMap<number, Numeral>,
  { lexicon }: RuleContext,
): DurationRead | null {
  const numeral = numerals.get(at);
  if (!numeral && !mayStart(view, at, lexicon)) return null;
  if (numeral) {
    const read = readDuration(view.tokens, at, (index) => numerals.get(index), lexicon);
    if (read) return read;
    return numeral.definite ? definiteDuration(view, numeral, lexicon) : null;
  }
  return readDuration(view.tokens, at, (index) => numerals.get(index), lexicon);
}

/** A dual, a fraction, or a noun with «ونصف» behind it. */
function mayStart(view: View, at: number, lexicon: RuleContext['lexicon']): boolean {
  const text = view.tokens[at]?.text ?? '';
  if (view.tokens[at]?.kind !== 'word' || view.tokens[at - 1]?.kind === 'number') return false;
  if (/[يا]ن$/u.test(text)) return true;
  const words = numberWords(lexicon);
  if (words.get(text)?.fraction !== undefined || words.get(text.slice(1))?.fraction !== undefined) return true;
  const after = view.tokens[at + 1]?.text ?? '';
  return after.startsWith('و') && words.get(after.slice(1))?.fraction !== undefined;
}

/** «الأيام الثلاثة», «السنوات الـ10». */
function definiteDuration(view: View, numeral: Numeral, lexicon: RuleContext['lexicon']): DurationRead | null {
  const at = numeral.first - 1;
  const match = nounsOf(lexicon).nouns.longestAt(view.tokens, at, { clitics: true });
  if (match?.next !== numeral.first || match.value.sense.kind !== 'time' || match.value.number !== 'plural')
    return null;
  if (!/(?:ال|لل)$/u.test(match.prefix)) return null;
  const { iso, size } = match.value.sense.time;
  const written = iso.startsWith('T') ? `PT${numeral.value * size}${iso.slice(1)}` : `P${numeral.value * size}${iso}`;
  return { first: at, next: numeral.next, iso: written };
}

/** How many words may stand between «عمره» and the figure: «يبلغ من العمر نحو 12 عاماً». */
const AGE_REACH = 3;
/** How many words before years in parentheses a word of punishment makes them no age. */
const SENTENCE_REACH = 5;

function tellsAge(view: View, { first, next, iso }: DurationRead, { lexicon }: RuleContext): boolean {
  const lists = wordLists(lexicon);
  if (iso.endsWith('Y') && (isEnclosedAge(view, first, next, lists) || view.tokens[first - 1]?.text === 'عن'))
    return true;
  const at = modifierBefore(view.tokens, first, lists)?.first ?? first;
  for (let index = at - 1; index >= Math.max(0, at - AGE_REACH); index--) {
    const token = view.tokens[index];
    if (!token || token.kind === 'number' || /^[.؟!؛،,]$/u.test(token.text)) return false;
    if (bare(token.text, lists.age) !== null) return isAgeWord(view, index);
  }
  return lists.phrases('ofAge').longestAt(view.tokens, first + 2) !== null;
}

/** «الطفلة سارة (7 سنوات)»; «حكم عليه بالمؤبد (25 عاماً)» is no age. */
function isEnclosedAge(view: View, first: number, next: number, lists: WordLists): boolean {
  if (view.tokens[first - 1]?.text !== '(' || view.tokens[next]?.text !== ')') return false;
  const before = view.tokens.slice(Math.max(0, first - 1 - SENTENCE_REACH), first - 1);
  return before.length > 0 && !before.some(({ text }) => bare(text, lists.sentences) !== null);
}

/** «عمر» is a name too: it tells an age behind «عن», «في», «من», «ب» only. */
function isAgeWord(view: View, index: number): boolean {
  const text = view.tokens[index]?.text ?? '';
  if (!/^(?:عمر|سن)$/u.test(text)) return true;
  return /^(?:عن|في|من|فوق|دون|ب|تحت|حتي|قبل|بعد)$/u.test(view.tokens[index - 1]?.text ?? '');
}

/** «في سن الـ15», «بسن 18». */
function isBareAge(view: View, numeral: Numeral, { lexicon }: RuleContext): boolean {
  if (!Number.isInteger(numeral.value) || numeral.value < 1 || numeral.value > 120) return false;
  const before = view.tokens[numeral.first - 1]?.text ?? '';
  if (!/^[بل]?سن$/u.test(before) && !/^بعمر$/u.test(before)) return false;
  const next = nounsOf(lexicon).nouns.longestAt(view.tokens, numeral.next);
  return next === null && (before !== 'سن' || isAgeWord(view, numeral.first - 1));
}

/** «في الخامسة والعشرين من عمره», «في العاشرة من العمر». */
function* ordinalAges(view: View, { lexicon }: RuleContext) {
  const lists = wordLists(lexicon);
  for (const { index } of view.tokens) {
    const read = readOrdinal(view.tokens, index, lexicon);
    if (!read?.definite || lists.phrases('ofAge').longestAt(view.tokens, read.next) === null) continue;
    yield { kind: 'age' as const, ...tokenRange(view, index, read.next), iso: `P${read.value}Y` };
  }
}
