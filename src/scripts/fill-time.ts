import { formatIsoDate } from '../i18n/dates.ts';
import type { Language } from '../i18n/index.ts';

/** Writes the reader's own day of an instant (ISO 8601, UTC): «23 نوفمبر 2026». */
export function fillTime(time: HTMLTimeElement, instant: string, lang: Language): void {
  const day = new Date(instant);
  const two = (part: number): string => String(part).padStart(2, '0');
  const iso = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  time.dateTime = instant;
  time.textContent = formatIsoDate(lang, iso);
}
