/** How much room something takes, in words. */
import type { Language } from '../i18n/index.ts';

/** Decimal, as CLDR's units of them are: 1 kB is 1000 bytes. */
const UNITS = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
const STEP = 1000;

/** «24 كيلوبايت», "1.2 MB": of three figures those that tell something; a kilobyte at least where there is anything. */
export function formatBytes(lang: Language, bytes: number): string {
  const power = Math.min(UNITS.length, Math.max(1, Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(STEP))));
  const size = bytes / STEP ** power;
  const format = new Intl.NumberFormat(`${lang}-u-nu-latn`, {
    style: 'unit',
    unit: UNITS[power - 1],
    unitDisplay: lang === 'ar' ? 'long' : 'short',
    maximumFractionDigits: size < 10 && power > 1 ? 1 : 0,
  });
  return format.format(bytes > 0 ? Math.max(size, power > 1 ? 0 : 1) : 0).replace(/[\u200e\u200f\u061c]/g, '');
}
