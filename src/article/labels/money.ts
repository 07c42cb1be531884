/** Sums of money in a language: «174 مليون ريال يمني», "174 million Yemeni rials". */
import type { Language } from '../../i18n/index.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { countedText } from './counted.ts';
import { figureText } from './figure-text.ts';

/** `currency` is an ISO 4217 code; English names are CLDR's. */
export function moneyText(lang: Language, value: number, currency: string, lexicon: Lexicon): string {
  return lang === 'en'
    ? `${figureText('en', value)} ${englishName(value, currency)}`
    : arabic(value, currency, lexicon);
}

const formats = new Map<string, Intl.NumberFormat>();

function currencyFormat(lang: Language, currency: string): Intl.NumberFormat {
  const key = `${lang} ${currency}`;
  const known =
    formats.get(key) ??
    new Intl.NumberFormat(lang, { style: 'currency', currency, currencyDisplay: 'name', minimumFractionDigits: 0 });
  formats.set(key, known);
  return known;
}

function englishName(value: number, currency: string): string {
  return nameIn(currencyFormat('en', currency), Math.abs(value) === 1 ? 1 : 2);
}

function nameIn(format: Intl.NumberFormat, value: number): string {
  return format.formatToParts(value).find(({ type }) => type === 'currency')?.value ?? '';
}

function arabic(value: number, currency: string, lexicon: Lexicon): string {
  const coin = lexicon.currencies.find(
    (entry) => entry.code === currency || Object.values(entry.by).includes(currency),
  );
  if (!coin) return `${figureText('ar', value)} ${nameIn(currencyFormat('ar', currency), 2)}`;
  const country = Object.entries(coin.by).find(([, code]) => code === currency)?.[0];
  const adjectives = lexicon.adjectives.filter(({ key }) => key === country);
  return countedText('ar', value, { ...coin, en: ['', ''] }, adjectives, 'nominative');
}
