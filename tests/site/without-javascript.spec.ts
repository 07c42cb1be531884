/** Without JavaScript: the pages are read whole, and there is no script to miss. */
import { article, front, LANGUAGES, pages } from './pages.ts';
import { expect, faultsOn, shownText, test } from './test.ts';

test('no page has a script', async ({ page }) => {
  const faults = await faultsOn(page, pages, () =>
    [...document.querySelectorAll('script, link[rel="modulepreload"]')].map((element) => element.outerHTML),
  );
  expect(faults).toEqual([]);
});

test.describe(() => {
  test.use({ javaScriptEnabled: false });

  for (const lang of LANGUAGES) {
    test(`${lang}: an article reads the same without JavaScript`, async ({ page, browser, baseURL }) => {
      await page.goto(article(lang).path);
      const context = await browser.newContext({ javaScriptEnabled: true });
      const other = await context.newPage();
      await other.goto(new URL(article(lang).path, baseURL).href);
      const text = await shownText(page);
      expect(text.length).toBeGreaterThan(1500);
      expect(text).toBe(await shownText(other));
      await context.close();
    });
  }

  test('from the front page to the words of a fact by links alone', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(front.path);
    await page.locator('main section[lang="en"] ol a').first().click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('link', { name: 'العربية' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await page.locator('.figure-link').first().click();
    await expect(page.locator('.frame :target')).toBeInViewport();
  });
});
