/** What a reader has chosen before a page is opened. */
import type { Page } from '@playwright/test';
import { PREFERENCES_KEY } from '../../src/preferences.ts';

/** From now on every page is opened with this kept: `theme=sepia size=large`. */
export async function keep(page: Page, words: string): Promise<void> {
  await page.addInitScript(
    ([key, value]) => localStorage.setItem(key as string, value as string),
    [PREFERENCES_KEY, words],
  );
}

/** Storage is refused, as some browsers do on their reader's wish. */
export async function refuseStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
}
