/** Dates and stretches of time in a language. */
import type { Language } from '../../i18n/index.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { countedText, shownNoun } from './counted.ts';

const LOCALE = { ar: 'ar-u-nu-latn-ca-gregory', en: 'en-GB' } as const satisfies Record<Language, string>;
const FIELDS = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  anniversary: { day: 'numeric', month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
type Precision = keyof typeof FIELDS;

const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(lang: Language, precision: Precision): Intl.DateTimeFormat {
  const key = lang + precision;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(LOCALE[lang], { ...FIELDS[precision], timeZone: 'UTC' });
  formats.set(key, known);
  return known;
}

/** `2023-11-08`, `2023-11`, `2023` or `--11-08` in words. */
export function dateText(lang: Language, iso: string): string {
  const precision: Precision = iso.startsWith('--')
    ? 'anniversary'
    : iso.length === 4
      ? 'year'
      : iso.length === 7
        ? 'month'
        : 'day';
  const day =
    precision === 'anniversary'
      ? `2000-${iso.slice(2)}`
      : precision === 'year'
        ? `${iso}-01-01`
        : precision === 'month'
          ? `${iso}-01`
          : iso;
  return clean(dateFormat(lang, precision).format(new Date(`${day}T12:00:00Z`)));
}

/** «30 أكتوبر – 5 نوفمبر 2023», both ISO days. */
export function daysText(lang: Language, from: string, to: string): string {
  return clean(dateFormat(lang, 'day').formatRange(new Date(`${from}T12:00:00Z`), new Date(`${to}T12:00:00Z`)));
}

function clean(text: string): string {
  return text.replace(/[\u200e\u200f\u061c]/g, '');
}

const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day', TH: 'hour', TM: 'minute', TS: 'second' } as const;
const lists = { ar: new Intl.ListFormat('ar'), en: new Intl.ListFormat('en-GB') } as const;

/** An ISO 8601 duration in words: «ساعة واحدة و30 دقيقة», "1 hour and 30 minutes". */
export function durationText(lang: Language, iso: string, lexicon: Lexicon): string {
  const [days = '', clock = ''] = iso.slice(1).split('T');
  const parts = [...amounts(days, ''), ...amounts(clock, 'T')].flatMap(({ amount, letter }) => {
    const noun = shownNoun(lexicon, UNITS[letter as keyof typeof UNITS]);
    return noun ? [countedText(lang, amount, noun, [], 'nominative')] : [];
  });
  return lists[lang].format(parts);
}

/** «1Y6M» → 1 Y, 6 M */
function amounts(text: string, mark: string): { amount: number; letter: string }[] {
  return [...text.matchAll(/([\d.]+)([A-Z])/g)].map(([, amount, letter]) => ({
    amount: Number(amount),
    letter: `${mark}${letter}`,
  }));
}
