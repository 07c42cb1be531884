/** What figures are called in a language. */
import { formatIsoDate, formatIsoDays } from '../../i18n/dates.ts';
import { type MessageKey, t } from '../../i18n/index.ts';
import type { Fact, Range } from '../../seed/model.ts';
import { blockText } from '../block-text.ts';
import { displayText } from '../display.ts';
import type { Label, LabelContext, Labeller } from '../label.ts';
import { adjectivesOf, countedText, shownNoun, unknownText } from './counted.ts';
import { englishOrdinal, figureText, lowText } from './figure-text.ts';
import { moneyText } from './money.ts';
import { durationText } from './time.ts';

const ISO_CURRENCY = /^[A-Z]{3}$/;

interface Counted {
  readonly unit: string | null;
  readonly unitText: Range | null;
}

const quantity: Labeller<'quantity'> = (fact, context) => {
  const grammar = fact.modifier === null || fact.modifier.startsWith('at-') ? 'nominative' : 'oblique';
  const figure = countedLabel(fact.value, fact, fact, context, grammar);
  return fact.modifier ? wrapped(context, `fact.${fact.modifier}`, figure) : figure;
};

const range: Labeller<'range'> = (fact, context) => {
  const { low, high } = fact;
  const figure = countedLabel(high ?? low ?? 0, fact, fact, context, 'oblique');
  if (high === null) return wrapped(context, 'fact.or-more', figure);
  if (low === null) return wrapped(context, 'fact.or-less', figure);
  return wrapped(context, 'fact.between', figure, lowText(context.lang, low, high));
};

/** A figure with its unit: a noun of the lexicon, a currency, a percentage, or the text's own words. */
function countedLabel(
  value: number,
  { unit, unitText }: Counted,
  fact: Fact,
  context: LabelContext,
  grammar: 'nominative' | 'oblique',
): Label {
  const { lang, lexicon } = context;
  const words = unitText ? shownWords(context, fact, unitText) : null;
  const noun = unit === null ? undefined : shownNoun(lexicon, unit);
  if (noun) return plain(context, countedText(lang, value, noun, words ? adjectivesOf(words, lexicon) : [], grammar));
  if (unit === 'percent') return plain(context, percentText(context, value));
  if (unit && ISO_CURRENCY.test(unit)) return plain(context, moneyText(lang, value, unit, lexicon));
  return words ? unknownText(lang, value, words) : plain(context, figureText(lang, value));
}

function percentText({ lang }: LabelContext, value: number): string {
  return `${figureText(lang, value)}%`;
}

const date: Labeller<'date'> = (fact, context) => {
  if (fact.iso) return plain(context, formatIsoDate(context.lang, fact.iso));
  if (fact.resolved) return plain(context, formatIsoDays(context.lang, fact.resolved.from, fact.resolved.to));
  return [{ text: shownWords(context, fact, fact), lang: 'ar' }];
};

const dateRange: Labeller<'date-range'> = ({ from, to }, context) => {
  const { lang } = context;
  if (from && to && from.length === 10 && to.length === 10) return plain(context, formatIsoDays(lang, from, to));
  const end = to ?? from ?? '';
  const figure = plain(context, formatIsoDate(lang, end));
  if (from && to) return wrapped(context, 'fact.from-to', figure, formatIsoDate(lang, from));
  return wrapped(context, from ? 'fact.from' : 'fact.until', figure);
};

/** Words of the fact's block as they may be shown. */
function shownWords({ article }: LabelContext, { block }: Fact, range: Range): string {
  return displayText(blockText(article, block, range));
}

function plain({ lang }: LabelContext, text: string): Label {
  return [{ text, lang }];
}

/** A message around a label: the words before and behind {figure}. */
function wrapped({ lang }: LabelContext, key: MessageKey, figure: Label, low = ''): Label {
  const [before = '', after = ''] = t(lang, key, { figure: '\n', low }).split('\n');
  const parts = [{ text: before, lang }, ...figure, { text: after, lang }];
  const merged: { text: string; lang: 'ar' | 'en' }[] = [];
  for (const part of parts.filter(({ text }) => text !== '')) {
    const last = merged.at(-1);
    if (last?.lang === part.lang) last.text += part.text;
    else merged.push({ ...part });
  }
  return merged;
}

export const figureLabels = {
  quantity,
  range,
  date,
  'date-range': dateRange,
  number: (fact, context) => plain(context, figureText(context.lang, fact.value)),
  ordinal: (fact, context) =>
    plain(context, context.lang === 'en' ? englishOrdinal(fact.value) : shownWords(context, fact, fact)),
  percentage: (fact, context) => plain(context, percentText(context, fact.value)),
  money: (fact, context) =>
    fact.currency === null
      ? countedLabel(fact.value, { unit: fact.coin ?? null, unitText: null }, fact, context, 'nominative')
      : plain(context, moneyText(context.lang, fact.value, fact.currency, context.lexicon)),
  duration: (fact, context) => plain(context, durationText(context.lang, fact.iso, context.lexicon)),
  age: (fact, context) =>
    wrapped(context, 'fact.aged', plain(context, durationText(context.lang, fact.iso, context.lexicon))),
} satisfies {
  readonly [K in
    | 'quantity'
    | 'range'
    | 'date'
    | 'date-range'
    | 'number'
    | 'ordinal'
    | 'percentage'
    | 'money'
    | 'duration'
    | 'age']: Labeller<K>;
};
