import { formatIsoDate } from '../i18n/dates.ts';
import type { Language } from '../i18n/index.ts';

/**
 * Writes the reader's own day of an instant (ISO 8601, UTC): «23 نوفمبر 2026». The `<time>` is made here: one that tells no time yet is
 * no valid HTML.
 */
export function fillTime(place: Element, instant: string, lang: Language): void {
  const day = new Date(instant);
  const two = (part: number): string => String(part).padStart(2, '0');
  const iso = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  const time = document.createElement('time');
  time.dateTime = instant;
  time.textContent = formatIsoDate(lang, iso);
  place.replaceChildren(time);
}
