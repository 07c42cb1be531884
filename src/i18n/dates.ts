/** Days in words. Always with explicit digits and calendar, and without the marks that Intl writes between them. */
import type { Language } from './index.ts';

const LOCALES = { ar: 'ar', en: 'en-GB' } as const satisfies Record<Language, string>;
const BIDI_MARKS = /[\u200e\u200f\u061c]/g;

const DAY = { year: 'numeric', month: 'long', day: 'numeric' } as const;

type Calendar = 'gregory' | 'islamic-umalqura';

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(lang: Language, calendar: Calendar, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = [lang, calendar, ...Object.keys(parts)].join(' ');
  const known =
    formatters.get(key) ??
    new Intl.DateTimeFormat(`${LOCALES[lang]}-u-ca-${calendar}-nu-latn`, { ...parts, timeZone: 'UTC' });
  formatters.set(key, known);
  return known;
}

/**
 * An ISO day, month, year or `--MM-DD` in words: «8 نوفمبر 2023», "8 November 2023", «نوفمبر 2023», "8 November".
 * What is no such thing is given back as it is.
 */
export function formatIsoDate(lang: Language, iso: string): string {
  const [, year, month, day] = /^(\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso) ?? [];
  if (!year) return iso;
  // 2000 was a leap year: every --MM-DD is a day of it.
  const date = new Date(`${year === '-' ? '2000' : year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return formatter(lang, 'gregory', {
    ...(year === '-' ? {} : { year: 'numeric' }),
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  })
    .format(date)
    .replace(BIDI_MARKS, '');
}

/** From one ISO day to another in words: «30 أكتوبر – 5 نوفمبر 2023». */
export function formatIsoDays(lang: Language, from: string, to: string): string {
  return formatter(lang, 'gregory', DAY)
    .formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`))
    .replace(BIDI_MARKS, '');
}

/** The day in the calendar of Umm al-Qura: «24 ربيع الآخر 1445 هـ», "24 Rabiʻ II 1445 AH". Sighting may differ by a day. */
export function formatHijriDate(lang: Language, isoDay: string): string {
  return formatter(lang, 'islamic-umalqura', DAY)
    .format(new Date(`${isoDay}T00:00:00Z`))
    .replace(BIDI_MARKS, '')
    .replace('ʻ', '’');
}
