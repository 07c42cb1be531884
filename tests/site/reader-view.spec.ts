/** Rule 46: one article, one headline, and a reader view that keeps direction, language and every paragraph. */
import { blocksOf, builtArticle, occurrences } from './built-article.ts';
import { article, LANGUAGES } from './pages.ts';
import { readerView } from './reader-view.ts';
import { expect, test } from './test.ts';

for (const lang of LANGUAGES) {
  test(`rule 46: ${lang}: the reader view has every paragraph once`, async ({ page }) => {
    await page.goto(article(lang).path);
    await expect(page.locator('article')).toHaveCount(1);
    await expect(page.locator('h1')).toHaveCount(1);
    const read = await readerView(page);
    expect(read.lang).toBe(lang);
    for (const { id, text } of blocksOf(builtArticle(), 'paragraph')) {
      expect(occurrences(read.textContent, text), id).toBe(1);
    }
    if (lang === 'ar') expect(read.dir).toBe('rtl');
    // The English page reads from the left; its Arabic text keeps saying that it does not.
    else expect(read.content).toMatch(/lang="ar"[^>]*dir="rtl"|dir="rtl"[^>]*lang="ar"/);
  });
}
