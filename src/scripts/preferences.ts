/** What readers have chosen, while a page is open: kept for every page, shown at once, and taken up from other tabs. */
import { choices, PREFERENCES_KEY, type Preference, preferences } from '../preferences.ts';

const root = document.documentElement;

/** What this page shows. */
export function chosen(name: Preference): string {
  return root.dataset[name] ?? preferences[name][0];
}

/** Shows what is kept, as the inline script does before the first paint. */
function takeUp(): void {
  const kept = read();
  if (kept !== null) show(kept.split(' '));
}

/** Shows these choices, and what is usual for the others. */
export function show(words: readonly string[]): void {
  for (const name of Object.keys(preferences)) delete root.dataset[name];
  for (const word of choices.filter((one) => words.includes(one))) {
    const [name = '', value = ''] = word.split('=');
    root.dataset[name] = value;
  }
  tint();
}

/** Null where the reader's browser stores nothing. */
function read(): string | null {
  try {
    return localStorage.getItem(PREFERENCES_KEY) ?? '';
  } catch {
    return null;
  }
}

/** The browser's own frame in the colour of the paper, whichever of its two the system asks for. */
function tint(): void {
  const paper = getComputedStyle(root).backgroundColor;
  for (const meta of document.head.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) meta.content = paper;
}

/** Follows what is chosen in other tabs, on pages that are come back to, and in the system. */
export function keepPreferences(): void {
  addEventListener('storage', takeUp);
  addEventListener('pageshow', ({ persisted }) => persisted && takeUp());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tint);
  tint();
}
