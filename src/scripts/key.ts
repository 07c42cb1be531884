/** The single keys, and whether a reader lets them do anything. */
import { keep, kept } from './kept.ts';

/** What each does is in act-on-key.ts. */
const KEYS = ['a', 'b', 'e', 'f', 'j', 'k', 'l', 's', '/', '?'] as const;
export type Key = (typeof KEYS)[number];

export function isKey(key: string): key is Key {
  return (KEYS as readonly string[]).includes(key);
}

/** The element of the page that a key presses, where the page has one. */
export const PRESSED: Readonly<Partial<Record<Key, string>>> = {
  a: '.view-switch [hreflang="ar"], body:not(:has(.view-switch)) .languages [hreflang="ar"]',
  e: '.view-switch [hreflang="en"], body:not(:has(.view-switch)) .languages [hreflang="en"]',
  b: '.view-switch a:not([hreflang])',
  l: '.listen-toggle',
  s: '.settings-open',
  '/': '#query, body:not(:has(#query)) .search-open',
};

const STORE = 'hashiya-keys';
export const keysAreOn = (): boolean => kept(STORE) !== 'off';
export const turnKeys = (on: boolean): void => keep(STORE, on ? 'on' : 'off');
