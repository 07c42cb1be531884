import type { Language } from '../i18n/index.ts';
import { settings } from '../settings/index.ts';

/** What the site is called in a language. */
export function siteName(lang: Language): string {
  return settings().names[lang];
}
