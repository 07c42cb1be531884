/** Figures that count nothing named: «كان العدد أربعين». In doubt a word is no figure: «ست» is a lady too. */
import { bare } from '../calendar/reader.ts';
import { freeNumerals, tokenRange } from '../counted/free-numerals.ts';
import { modifierBefore } from '../counted/modifiers.ts';
import { isYearLike } from '../counted/noun-after.ts';
import { type WordLists, wordLists } from '../counted/word-lists.ts';
import type { Found } from '../model.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { numeralsOf } from '../numerals/numerals-of.ts';
import type { View } from '../view.ts';
import type { Rule } from './rule.ts';

export const bareNumber: Rule = {
  name: 'bare-number',
  find(view, context) {
    const facts: Found[] = [];
    const lists = wordLists(context.lexicon);
    for (const numeral of freeNumerals(view, context)) {
      if (
        isAll(view, numeral) ||
        isTold(view, numeral, lists) ||
        (isSure(view, numeral, lists) && !isScore(view, numeral) && !isIssue(view, numeral))
      )
        facts.push({ kind: 'number', ...tokenRange(view, numeral.first, numeral.next), value: numeral.value });
    }
    for (const share of numeralsOf(view, context.lexicon).shares) {
      if (isAll(view, share) || isTold(view, share, lists))
        facts.push({ kind: 'number', ...tokenRange(view, share.first, share.next), value: share.value });
    }
    return facts;
  },
};

/** The whole text, but for a mark behind it. */
export function isAll(view: View, { first, next }: Numeral): boolean {
  return first === 0 && (next === view.tokens.length || (next === view.tokens.length - 1 && isEnd(view, next)));
}

function isEnd(view: View, index: number): boolean {
  return /^[.؟!؛،,:)»"]$/u.test(view.tokens[index]?.text ?? '.');
}

/** «العدد ست», «المجموع هو ألف»: words that announce a figure, and nothing counted behind it. */
function isTold(view: View, numeral: Numeral, lists: WordLists): boolean {
  if (numeral.form === 'digits' || numeral.definite || numeral.joined) return false;
  if (!isEnd(view, numeral.next) && !lists.notNouns.has(view.tokens[numeral.next]?.text ?? '')) return false;
  const at = modifierBefore(view.tokens, numeral.first, lists)?.first ?? numeral.first;
  const is = /^(?:هو|هي|الي|ب)$/u.test(view.tokens[at - 1]?.text ?? '') ? 1 : 0;
  return [1, 2].some(
    (back) => bare(view.tokens[at - is - back]?.text ?? '', lists.figureWords) !== null && isNear(view, at - is, back),
  );
}

/** Between «العدد» and its figure an adjective may stand: «العدد الكلي ستة». */
function isNear(view: View, at: number, back: number): boolean {
  return back === 1 || /^ال/u.test(view.tokens[at - 1]?.text ?? '');
}

function isSure(view: View, numeral: Numeral, lists: WordLists): boolean {
  if (numeral.form !== 'words') return !isYearLike(numeral);
  // «اثنين منهم»
  if (/^من(?:هم|ها|هن)$/u.test(view.tokens[numeral.next]?.text ?? '')) return !numeral.definite && numeral.value > 1;
  const words = numeral.next - numeral.first;
  if (numeral.definite) return numeral.value >= 100 && modifierBefore(view.tokens, numeral.first, lists) !== null;
  if (words > 1) return true;
  if (numeral.value < 3) return false;
  const text = view.tokens[numeral.first]?.text ?? '';
  // «ثلاثة», «ثلاثون», «ألفين»; «ست», «سبع» and «ألف» are other words too.
  return /(?:ه|[ويا]ن)$/u.test(text) || (numeral.value > 10 && numeral.value < 20) || numeral.scale >= 1e6;
}

/** «2 - 0», «5 : 3» */
function isScore(view: View, numeral: Numeral): boolean {
  const isJoint = (index: number): boolean => /^[-:/]$/.test(view.tokens[index]?.text ?? '');
  const before = isJoint(numeral.first - 1) && view.tokens[numeral.first - 2]?.kind === 'number';
  return before || (isJoint(numeral.next) && view.tokens[numeral.next + 1]?.kind === 'number');
}

/** «العدد 12 من المجلة» */
function isIssue(view: View, { first, next }: Numeral): boolean {
  return view.tokens[first - 1]?.text === 'العدد' && view.tokens[next]?.text === 'من';
}
