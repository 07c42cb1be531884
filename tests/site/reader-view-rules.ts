/** Rule 46: one article, one headline, and a reader view that keeps direction, language and every paragraph. */
import { occurrences } from './built-article.ts';
import { article } from './pages.ts';
import { readerView } from './reader-view.ts';
import { expect, test } from './test.ts';
import type { Telling } from './told.ts';

/** Declares the tests over the pages given. */
export function readerViewRules(tellings: readonly Telling[]): void {
  for (const { lang, told } of tellings) {
    test(`rule 46: ${lang}: the reader view has every paragraph once`, async ({ page }) => {
      await page.goto(article(lang).path);
      await expect(page.locator('article')).toHaveCount(1);
      await expect(page.locator('h1')).toHaveCount(1);
      const read = await readerView(page);
      expect(read.lang).toBe(lang);
      for (const { id, words } of told.paragraphs) expect(occurrences(read.textContent, words), id).toBe(1);
      if (lang === 'ar') expect(read.dir).toBe('rtl');
      // The English page reads from the left; its Arabic text keeps saying that it does not.
      else expect(read.content).toMatch(/lang="ar"[^>]*dir="rtl"|dir="rtl"[^>]*lang="ar"/);
    });
  }
}
