/** The headline once, the whole text under its lines' ids, and nothing of the site's furniture. */
import { occurrences } from './built-article.ts';
import { article } from './pages.ts';
import { expect, shownText, test } from './test.ts';
import type { Telling } from './told.ts';

const PARAGRAPHS = ['L10', 'L12', 'L16', 'L18', 'L20', 'L22', 'L26', 'L28'];
const FURNITURE = ['انشر مقالك', 'لإرسال مقال للنشر في حفريات', 'سياسة استقبال المساهمات', 'الصفحة الرئيسية'];

/** Declares the tests over the pages given. */
export function headlineRules(tellings: readonly Telling[]): void {
  for (const { lang, told } of tellings) {
    test(`${lang}: the headline stands once, as the one h1`, async ({ page }) => {
      await page.goto(article(lang).path);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('h1')).toHaveText(told.title);
      expect(occurrences(await shownText(page), told.title)).toBe(1);
      expect(occurrences((await page.locator('body').textContent()) ?? '', told.title)).toBe(1);
    });

    test(`${lang}: every paragraph stands once, whole, under the number of its line`, async ({ page }) => {
      await page.goto(article(lang).path);
      const shown = page.locator('.frame p[id]');
      expect(await shown.evaluateAll((all) => all.map(({ id }) => id))).toEqual(PARAGRAPHS);
      expect(told.paragraphs.map(({ id }) => id)).toEqual(PARAGRAPHS);
      expect((await shown.allTextContents()).map((text) => text.trim())).toEqual(
        told.paragraphs.map(({ words }) => words),
      );
      const all = await shownText(page);
      for (const text of await shown.allInnerTexts()) expect(occurrences(all, text), text).toBe(1);
    });

    test(`${lang}: no furniture of the site it came from`, async ({ page }) => {
      await page.goto(article(lang).path);
      const html = await page.content();
      for (const words of FURNITURE) expect(html).not.toContain(words);
    });
  }
}
