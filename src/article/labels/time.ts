/** Stretches of time in a language. */
import type { Language } from '../../i18n/index.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { countedText, shownNoun } from './counted.ts';

const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day', TH: 'hour', TM: 'minute', TS: 'second' } as const;
const arabicList = new Intl.ListFormat('ar');

/** An ISO 8601 duration in words: «ساعة واحدة و30 دقيقة», "1 hour 30 minutes", "3 years, 6 months, 10 days". */
export function durationText(lang: Language, iso: string, lexicon: Lexicon): string {
  const [days = '', clock = ''] = iso.slice(1).split('T');
  const parts = [...amounts(days, ''), ...amounts(clock, 'T')].flatMap(({ amount, letter }) => {
    const noun = shownNoun(lexicon, UNITS[letter as keyof typeof UNITS]);
    return noun ? [countedText(lang, amount, noun, [], 'nominative')] : [];
  });
  return lang === 'ar' ? arabicList.format(parts) : parts.join(parts.length > 2 ? ', ' : ' ');
}

/** «1Y6M» → 1 Y, 6 M */
function amounts(text: string, mark: string): { amount: number; letter: string }[] {
  return [...text.matchAll(/([\d.]+)([A-Z])/g)].map(([, amount, letter]) => ({
    amount: Number(amount),
    letter: `${mark}${letter}`,
  }));
}
