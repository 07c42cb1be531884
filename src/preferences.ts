/**
 * What readers can choose about every page, and how a choice is kept and shown: as a word `name=value` in local storage, and
 * as `data-name="value"` on `<html>`, which styles/preferences.css answers to. What is usual is kept nowhere.
 */

/** Where local storage keeps the choices, separated by spaces: `theme=sepia digits=arabic`. An identifier: it is a property there. */
export const PREFERENCES_KEY = 'hashiya';

/** By the names that `dataset` has for them; the first value is the usual one. */
export const preferences = {
  size: ['normal', 'small', 'large', 'larger', 'largest'],
  width: ['normal', 'narrow', 'wide'],
  theme: ['system', 'light', 'dark', 'sepia'],
  /** Of facts, days and whatever the site itself writes in Arabic. */
  digits: ['latin', 'arabic'],
  /** Of the article's own words: as they are written, or as `digits` says. */
  articleDigits: ['written', 'chosen'],
  calendar: ['both', 'gregorian'],
} as const;

export type Preference = keyof typeof preferences;

/** Every choice that can be kept, as the word that keeps it. */
export const choices: readonly string[] = Object.entries(preferences).flatMap(([name, [, ...others]]) =>
  others.map((value) => `${name}=${value}`),
);
