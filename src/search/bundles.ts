/** Where the index of each language stands under the base path, and what Pagefind is told its language is. */
import type { Language } from '../i18n/index.ts';

/**
 * The codes are of ISO 639-2's range for private use: no stemmer of Pagefind's touches what is stemmed already. They begin the
 * ids of results, and so tell which bundle one is of.
 */
export const BUNDLES = {
  ar: { path: 'search/ar/', code: 'qar' },
  en: { path: 'search/en/', code: 'qen' },
} as const satisfies Record<Language, { path: string; code: string }>;

/** The file of a result's document in its bundle, by the id of the result. */
export function documentFile(id: string): string {
  return `documents/${id}.json`;
}
