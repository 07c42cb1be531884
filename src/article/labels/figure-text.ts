/** Figures in words and digits of a language. */
import { formatNumber, type Language } from '../../i18n/index.ts';

const compact = {
  ar: new Intl.NumberFormat('ar-u-nu-latn', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 }),
  en: new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 }),
} as const satisfies Record<Language, Intl.NumberFormat>;

const MILLION = 1e6;

/** True where a figure is shown with a scale word: 1340000 is "1.34 million"; 1340701 is written out. */
export function isCompact(value: number): boolean {
  const size = Math.abs(value);
  return size >= MILLION && Number.isInteger(Number((size / scaleOf(size)).toPrecision(12)) * 1000);
}

function scaleOf(size: number): number {
  return Math.min(1e12, 10 ** (3 * Math.floor(Math.log10(size) / 3)));
}

/** «3 ملايين», "3.5 million", "2,500". */
export function figureText(lang: Language, value: number): string {
  return isCompact(value)
    ? compact[lang].format(value).replace(/[\u200e\u200f\u061c]/g, '')
    : formatNumber(lang, value);
}

const arabicPlurals = new Intl.PluralRules('ar');

/** CLDR's plural category of an Arabic noun behind a figure as it is shown; zero counts like other. */
export function arabicCategory(value: number): 'one' | 'two' | 'few' | 'many' | 'other' {
  if (isCompact(value) || !Number.isInteger(value)) return 'other';
  const category = arabicPlurals.select(Math.abs(value));
  return category === 'zero' ? 'other' : category;
}

const englishOrdinals = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIX: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

/** "3rd" */
export function englishOrdinal(value: number): string {
  return `${value}${SUFFIX[englishOrdinals.select(value)]}`;
}
