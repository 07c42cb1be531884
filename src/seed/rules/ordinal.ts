/** Ordinals: «الثالث», «الحادي عشر», «الدورة الـ15», «ثالث أكبر». Clock times and names of months are none. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { datedTokens } from '../calendar/dates-of.ts';
import { monthAt } from '../calendar/month-at.ts';
import { bare } from '../calendar/reader.ts';
import { freeNumerals, tokenRange } from '../counted/free-numerals.ts';
import { nounsOf } from '../counted/nouns.ts';
import { wordLists } from '../counted/word-lists.ts';
import type { Found } from '../model.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { numeralsOf } from '../numerals/numerals-of.ts';
import { ordinalsOf } from '../numerals/ordinals-of.ts';
import { type OrdinalRead, readOrdinal } from '../numerals/read-ordinal.ts';
import type { View } from '../view.ts';
import { isAll } from './number.ts';
import type { Rule, RuleContext } from './rule.ts';

export const ordinal: Rule = {
  name: 'ordinal',
  find(view, context) {
    const facts: Found[] = [];
    const ordinals = ordinalsOf(view, context.lexicon);
    const definite = numeralsOf(view, context.lexicon).all.filter((numeral) => numeral.definite);
    if (ordinals.length === 0 && definite.length === 0) return facts;
    const taken = datedTokens(view, context.lexicon, context.published);
    for (const index of ordinals) {
      const read = taken[index] === 1 ? null : readOrdinal(view.tokens, index, context.lexicon);
      if (!read || !isOrdinal(view, index, read, context)) continue;
      facts.push({ kind: 'ordinal', ...tokenRange(view, index, read.next), value: read.value });
    }
    const free = definite.length > 0 ? new Set(freeNumerals(view, context)) : NONE;
    for (const numeral of definite) {
      if (taken[numeral.first] === 1 || !isNumbered(view, numeral, free.has(numeral), context)) continue;
      facts.push({ kind: 'ordinal', ...tokenRange(view, numeral.first, numeral.next), value: numeral.value });
    }
    return facts;
  },
};

const NONE: ReadonlySet<Numeral> = new Set();

function isOrdinal(view: View, index: number, read: OrdinalRead, { lexicon }: RuleContext): boolean {
  if (isClock(view, index, read, lexicon) || isPartOfMonth(view, index, lexicon)) return false;
  if (read.definite || view.tokens.length === 1) return true;
  const [before, word, after] = [-1, 0, 1].map((step) => view.tokens[index + step]);
  if (read.value === 1 || /^(?:[ثت]اني?ه|ثان|تاني)$/u.test(word?.text ?? '') || before?.kind === 'number') return false;
  if (wordLists(lexicon).notOrdinals.has(after?.text ?? '')) return false;
  return after?.kind === 'word' && !/^[فب]?خامسه?$/u.test(before?.text ?? '');
}

/** Words right before a clock time: «في الثالثة», «حتى السابعة»; an ordinal stands behind its noun. */
const BEFORE_CLOCK = /^[وف]?(?:في|عند|حتي|منذ|حوالي|نحو|قبل|بعد|من|الي|تمام|بين|كل)$/u;
// «والنصف», «إلا ربعا»
const AFTER_CLOCK = /^(?:والنصف|والربع|والثلث|الا)$/u;

/** «الساعة الثالثة», «الثانية ظهرا», «في الرابعة والنصف»; «في الثانية» is a second of time too. */
function isClock(view: View, index: number, { value, next, definite }: OrdinalRead, lexicon: Lexicon): boolean {
  const text = (at: number): string => view.tokens[at]?.text ?? '';
  if (/ساعه$/u.test(text(index - 1))) return true;
  if (!definite || value > 12 || value < 2 || !/ه$/u.test(text(next - 1))) return false;
  const { dayParts } = wordLists(lexicon);
  const told = dayParts.has(text(next)) || (text(next) === 'بعد' && /^(?:الظهر|منتصف)$/u.test(text(next + 1)));
  return told || AFTER_CLOCK.test(text(next)) || BEFORE_CLOCK.test(text(index - 1));
}

/** «تشرين الأول», «ربيع الثاني». */
function isPartOfMonth(view: View, index: number, lexicon: RuleContext['lexicon']): boolean {
  return index > 0 && (monthAt(view.tokens, index - 1, lexicon, true)?.next ?? 0) > index;
}

/** «الدورة الـ15», «الذكرى العشرون»: a definite singular before, and nothing counted behind. */
function isNumbered(view: View, numeral: Numeral, free: boolean, { lexicon }: RuleContext): boolean {
  // «الثلاثة» is no ordinal: that is «الثالث».
  if (!Number.isInteger(numeral.value) || (numeral.form !== 'digits' && numeral.value <= 10)) return false;
  if (isAll(view, numeral)) return true;
  const before = view.tokens[numeral.first - 1];
  if (before?.kind !== 'word' || !/^[وف]?(?:[بك]?ال|لل)/u.test(before.text)) return false;
  const { nouns } = nounsOf(lexicon);
  if (nouns.longestAt(view.tokens, numeral.next)) return false;
  if (bare(before.text, wordLists(lexicon).ordinalHeads) !== null) return true;
  const noun = nouns.longestAt(view.tokens, before.index, { clitics: true })?.value;
  if (numeral.form === 'digits') return free && noun?.number !== 'plural';
  return free && noun?.number === 'one' && numeral.value % 10 === 0;
}
