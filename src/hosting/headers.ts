/** The headers that every host sends, from this one source. */
import { FEEDS } from './types.ts';

/**
 * Headers of a path under the base path, or of all that begin with what stands before its `*`. A later rule's header stands for an
 * earlier one's.
 */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Every path. */
export const ALL = '*';

/** What a page is never given: it asks for none of it. */
const FEATURES = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics'];

const YEAR = 31_536_000;

/** Pages of any site may read and show these. */
const FOR_ALL = { 'Access-Control-Allow-Origin': '*' };

/**
 * @param policy of src/policy.ts; a header can forbid being framed as well, which a `<meta>` cannot (CSP 3, 3.3)
 * @param languages the folders that feeds stand in
 * @see https://developer.mozilla.org/en-US/observatory what each is for
 */
export function headerRules(policy: string, languages: readonly string[]): readonly HeaderRule[] {
  return [
    {
      path: ALL,
      headers: {
        'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
        'Strict-Transport-Security': `max-age=${2 * YEAR}`,
        'X-Content-Type-Options': 'nosniff',
        'X-Frame-Options': 'DENY',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': FEATURES.map((feature) => `${feature}=()`).join(', '),
        'Cross-Origin-Opener-Policy': 'same-origin',
        // Cards and data are there to be shown and read by others.
        'Cross-Origin-Resource-Policy': 'cross-origin',
        // Asked for anew each time, and not sent again where it is the same.
        'Cache-Control': 'no-cache',
      },
    },
    // Decides what is shown without a network: never kept, on no host.
    { path: 'service-worker.js', headers: { 'Cache-Control': 'no-cache' } },
    // Named after what they hold.
    { path: '_astro/*', headers: { 'Cache-Control': `public, max-age=${YEAR}, immutable` } },
    ...['data/*', 'cards/*'].map((path) => ({ path, headers: FOR_ALL })),
    ...languages.flatMap(feedRules),
  ];
}

function feedRules(language: string): readonly HeaderRule[] {
  return Object.entries(FEEDS).map(([name, type]) => ({
    path: `${language}/${name}`,
    headers: { ...FOR_ALL, 'Content-Type': `${type}; charset=utf-8` },
  }));
}
