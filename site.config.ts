/** What this site is called, where it stands and who answers for it. The README's table says what each setting does. */
import type { WrittenSettings } from './src/settings/schema.ts';

export default {
  names: { ar: 'حاشية', en: 'Hashiya' },
  /** Where the site stands, without a path: 'https://example.org'. null is nowhere yet: links then say http://localhost:4321. */
  address: null,
  /** The path that the site stands under: '/', or '/reader/'. */
  base: '/',
  publisher: { ar: 'حاشية', en: 'Hashiya' },
  /** An address for mail that readers may write to, or null. */
  contact: null,
  /** What robots.txt says to crawlers that gather text for language models: 'allow' or 'refuse'. */
  crawlers: { ai: 'allow' },
  analytics: 'none',
} satisfies WrittenSettings;
