/** Ages: «عمره 12 عاماً», «(25 عاماً)», «البالغة 12 عاماً», «ابن الـ15 عاماً», «في الخامسة والعشرين من عمره». */
import { bare } from '../calendar/reader.ts';
import { durationsOf } from '../counted/durations-of.ts';
import { freeNumerals, tokenRange } from '../counted/free-numerals.ts';
import { modifierBefore } from '../counted/modifiers.ts';
import { nounsOf } from '../counted/nouns.ts';
import type { DurationRead } from '../counted/read-duration.ts';
import { type WordLists, wordLists } from '../counted/word-lists.ts';
import type { Found } from '../model.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { ordinalsOf } from '../numerals/ordinals-of.ts';
import { readOrdinal } from '../numerals/read-ordinal.ts';
import type { View } from '../view.ts';
import type { Rule, RuleContext } from './rule.ts';

export const age: Rule = {
  name: 'age',
  find(view, context) {
    const facts: Found[] = [];
    for (const read of durationsOf(view, context)) {
      if (tellsAge(view, read, context))
        facts.push({ kind: 'age', ...tokenRange(view, read.first, read.next), iso: read.iso });
    }
    for (const numeral of freeNumerals(view, context)) {
      if (isBareAge(view, numeral, context))
        facts.push({ kind: 'age', ...tokenRange(view, numeral.first, numeral.next), iso: `P${numeral.value}Y` });
    }
    for (const found of ordinalAges(view, context)) facts.push(found);
    return facts;
  },
};

/** How many words may stand between «عمره» and the figure: «يبلغ من العمر نحو 12 عاماً». */
const AGE_REACH = 3;
/** How many words before years in parentheses a word of punishment makes them no age. */
const SENTENCE_REACH = 5;

export function tellsAge(view: View, { first, next, iso }: DurationRead, { lexicon }: RuleContext): boolean {
  const lists = wordLists(lexicon);
  if (/^P\d+Y$/.test(iso) && (isSetApart(view, first, next, lists) || view.tokens[first - 1]?.text === 'عن'))
    return true;
  const at = modifierBefore(view.tokens, first, lists)?.first ?? first;
  if (bare(view.tokens[at - 1]?.text ?? '', lists.aged) !== null) return true;
  for (let index = at - 1; index >= Math.max(0, at - AGE_REACH); index--) {
    const token = view.tokens[index];
    if (!token || token.kind === 'number' || /^[.؟!؛،,]$/u.test(token.text)) return false;
    if (bare(token.text, lists.age) !== null) return isAgeWord(view, index, lexicon);
  }
  return lists.phrases('ofAge').longestAt(view.tokens, first + 2) !== null;
}

/** «الطفلة سارة (7 سنوات)», «أم أحمد، 45 عاما،»; «حكم عليه بالمؤبد (25 عاماً)» is no age. */
function isSetApart(view: View, first: number, next: number, lists: WordLists): boolean {
  const around = `${view.tokens[first - 1]?.text}${view.tokens[next]?.text}`;
  if (!/^(?:\(\)|[،,][،,])$/u.test(around)) return false;
  const before = view.tokens.slice(Math.max(0, first - 1 - SENTENCE_REACH), first - 1);
  return before.length > 0 && !before.some(({ text }) => bare(text, lists.sentences) !== null);
}

/** «عمر» is a name too: it tells an age behind «عن», «في», «من», «ب», and before one who can have it («عمر الطفل»). */
function isAgeWord(view: View, index: number, lexicon: RuleContext['lexicon']): boolean {
  const text = view.tokens[index]?.text ?? '';
  if (!/^(?:عمر|سن)$/u.test(text)) return true;
  if (/^(?:عن|في|من|فوق|دون|ب|تحت|حتي|قبل|بعد|بلغ|بلغت|بلوغ|يبلغ)$/u.test(view.tokens[index - 1]?.text ?? ''))
    return true;
  const owner = nounsOf(lexicon).nouns.longestAt(view.tokens, index + 1, { clitics: true });
  return owner?.prefix === 'ال' && owner.value.sense.kind === 'thing';
}

/** «في سن الـ15», «بسن 18», «في الخمسين من عمره». */
function isBareAge(view: View, numeral: Numeral, { lexicon }: RuleContext): boolean {
  if (!Number.isInteger(numeral.value) || numeral.value < 1 || numeral.value > 120) return false;
  if (numeral.definite && isOfAge(view, numeral.next, lexicon)) return true;
  if (!isAtAge(view, numeral.first, lexicon)) return false;
  return nounsOf(lexicon).nouns.longestAt(view.tokens, numeral.next) === null;
}

function isOfAge(view: View, index: number, lexicon: RuleContext['lexicon']): boolean {
  return wordLists(lexicon).phrases('ofAge').longestAt(view.tokens, index) !== null;
}

/** «في سن», «بعمر» right before a token. */
function isAtAge(view: View, index: number, lexicon: RuleContext['lexicon']): boolean {
  const before = view.tokens[index - 1]?.text ?? '';
  return /^(?:[بل]سن|بعمر)$/u.test(before) || (before === 'سن' && isAgeWord(view, index - 1, lexicon));
}

/** «في الخامسة والعشرين من عمره», «في سن الخامسة عشرة»; «في العقد الثالث من عمره» tells no year. */
function ordinalAges(view: View, { lexicon }: RuleContext): readonly Found[] {
  const facts: Found[] = [];
  for (const index of ordinalsOf(view, lexicon)) {
    const read = readOrdinal(view.tokens, index, lexicon);
    if (!read?.definite || /^[بل]?العقد$/u.test(view.tokens[index - 1]?.text ?? '')) continue;
    if (!isOfAge(view, read.next, lexicon) && !isAtAge(view, index, lexicon)) continue;
    facts.push({ kind: 'age', ...tokenRange(view, index, read.next), iso: `P${read.value}Y` });
  }
  return facts;
}
