/** What a fact is found by besides the words that stand in the text. */
import { blockText } from '../../article/block-text.ts';
import { type LabelContext, labelOf } from '../../article/label.ts';
import { isNameFact, nameLabel } from '../../article/labels/names.ts';
import type { Language } from '../../i18n/index.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Fact, FactKind } from '../../seed/model.ts';
import { stemOf } from '../stem.ts';
import { wordsOf } from '../words.ts';

type Context = Omit<LabelContext, 'lang'>;

/** A quotation is found by its own words; a figure that counts nothing by itself. */
const BY_THEIR_OWN: readonly FactKind[] = ['quotation', 'number', 'ordinal'];
/** Of a month's names in the lexicon the first are those that newspapers of today write, one a part of the Arab world. */
const MONTH_NAMES = 3;

/** What a fact that stands in text of one language is called: in the other, and in the same where that may read otherwise. */
export function labelWords(fact: Fact, context: Context, standing: Language): string {
  if (BY_THEIR_OWN.includes(fact.kind)) return '';
  return `${otherLanguage(fact, context, standing)} ${sameLanguage(fact, context, standing)}`;
}

/** In English its label; in Arabic, but for names, the words of the text: a label says «دولار أمريكي» of every dollar. */
function otherLanguage(fact: Fact, context: Context, standing: Language): string {
  if (standing === 'ar') return labelIn(fact, context, 'en');
  const written = blockText(context.article, fact.block, fact);
  return isNameFact(fact) ? `${written} ${labelIn(fact, context, 'ar')}` : written;
}

/** A place by its usual name, a day by every name of its month, of any other figure the digits alone: «أربعين هجوما» is 40. */
function sameLanguage(fact: Fact, context: Context, standing: Language): string {
  if (fact.kind === 'person' || fact.kind === 'organisation') return '';
  const label = labelIn(fact, context, standing);
  if (isNameFact(fact)) return label;
  if (fact.kind === 'date') return [label, ...monthNames(fact.iso, context.lexicon)].join(' ');
  return (label.match(/[\d.,]*\d/g) ?? []).join(' ');
}

function labelIn(fact: Fact, context: Context, lang: Language): string {
  const label = isNameFact(fact) ? nameLabel(fact, { ...context, lang }) : labelOf(fact, { ...context, lang });
  return label.map(({ text }) => text).join(' ');
}

/** «أيلول» and «سبتمبر» are one; none where no month is told. */
export function monthNames(iso: string | null, lexicon: Lexicon): readonly string[] {
  const month = Number(/^(?:\d{4}|-)-(?<month>\d\d)/.exec(iso ?? '')?.groups?.['month']);
  const known = lexicon.months.find((one) => one.calendar === 'gregory' && one.month === month);
  return known?.forms.slice(0, MONTH_NAMES) ?? [];
}

/** The stems of a text's words. */
export function stemsIn(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).map(({ form }) => stemOf(form)));
}

/** The words of a label, in small letters and each once, that a text of these stems does not have by any spelling. */
export function wordsBeside(known: ReadonlySet<string>, label: string): string {
  const beside = new Map(wordsOf(label).map(({ form }) => [stemOf(form), form]));
  return [...beside].flatMap(([stem, form]) => (known.has(stem) ? [] : [form])).join(' ');
}
