/** Figures in words and digits of a language. */
import { formatNumber, type Language, type MessageKey, t } from '../../i18n/index.ts';
import { type Case, countedForm } from '../../seed/counted/inflect.ts';

/** Scale words, largest first: how much one is, and its singular and plural. */
const SCALES = [
  [1e12, 'scale.trillion', 'scale.trillions'],
  [1e9, 'scale.billion', 'scale.billions'],
  [1e6, 'scale.million', 'scale.millions'],
] as const satisfies readonly (readonly [number, MessageKey, MessageKey])[];
type Scale = (typeof SCALES)[number];

/** The scale word that a figure is shown with: 1340000 is "1.34 million"; 1340701 is written out. */
function scaleOf(value: number): Scale | undefined {
  const scale = SCALES.find(([size]) => Math.abs(value) >= size);
  return scale && Number.isInteger(Number((value / scale[0]).toPrecision(12)) * 1000) ? scale : undefined;
}

export interface FigureStyle {
  /** True before the noun that it counts: «مليونا برميل», «11 مليون برميل»; alone «مليونان», «11 مليونًا». */
  readonly counting?: boolean;
  readonly grammar?: Case;
}

/** «3 ملايين», "3.5 million", "2,500". */
export function figureText(lang: Language, value: number, style: FigureStyle = {}): string {
  const scale = scaleOf(value);
  if (!scale) return formatNumber(lang, value);
  const amount = Number((value / scale[0]).toPrecision(12));
  if (lang === 'en') return `${formatNumber(lang, amount)} ${t(lang, scale[1])}`;
  const word = arabicScale(amount, scale, style);
  return amount === 1 || amount === 2 ? word : `${formatNumber(lang, amount)} ${word}`;
}

/** The lower figure of a range: the scale word that the higher one shares is left to it, "20 to 30 million". */
export function lowText(lang: Language, low: number, high: number): string {
  const scale = scaleOf(low);
  return scale && scale === scaleOf(high)
    ? formatNumber(lang, Number((low / scale[0]).toPrecision(12)))
    : figureText(lang, low);
}

function arabicScale(amount: number, [, one, many]: Scale, { counting = false, grammar }: FigureStyle): string {
  const word = countedForm({ ar: t('ar', one), plural: t('ar', many) }, pluralCategory(amount), grammar);
  if (!counting) return word;
  if (amount === 2) return word.slice(0, -1);
  return pluralCategory(amount) === 'many' ? t('ar', one) : word;
}

const arabicPlurals = new Intl.PluralRules('ar');

/** CLDR's plural category of an Arabic noun behind a number; zero and decimals count like other. */
function pluralCategory(value: number): 'one' | 'two' | 'few' | 'many' | 'other' {
  if (!Number.isInteger(value)) return 'other';
  const category = arabicPlurals.select(Math.abs(value));
  return category === 'zero' ? 'other' : category;
}

/** The category of an Arabic noun behind a figure as it is shown: «3 هجمات», «3 ملايين هجوم». */
export function arabicCategory(value: number): 'one' | 'two' | 'few' | 'many' | 'other' {
  return scaleOf(value) ? 'other' : pluralCategory(value);
}

const englishOrdinals = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIX: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

/** "3rd" */
export function englishOrdinal(value: number): string {
  return `${value}${SUFFIX[englishOrdinals.select(value)]}`;
}
