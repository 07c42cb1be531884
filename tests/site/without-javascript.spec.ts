/** Without JavaScript the pages are read whole; the one script there is makes reading more comfortable, and is missed nowhere. */
import { preferencesScript } from '../../src/preferences-script.ts';
import { article, front, LANGUAGES, pages, parallel } from './pages.ts';
import { expect, shownText, test } from './test.ts';

test('every page has the one inline script and the one of its file, each once', async ({ page }) => {
  for (const { name, path } of pages) {
    await page.goto(path);
    const all = await page
      .locator('script:not([type="application/ld+json"]), link[rel="modulepreload"]')
      .evaluateAll((found) => found.map((one) => one.outerHTML));
    // Search asks for its own by the first.
    const scripts = name.endsWith(' search') ? all.filter((one) => one.startsWith('<script')) : all;
    expect(scripts, name).toHaveLength(2);
    expect(scripts[0]).toBe(`<script>${preferencesScript}</script>`);
    // Nothing waits for it: a module is run when the page has been read.
    expect(scripts[1]).toMatch(/^<script type="module" src="\/_astro\/[\w.-]+\.js"><\/script>$/);
  }
});

test.describe(() => {
  test.use({ javaScriptEnabled: false });

  for (const { name, path } of LANGUAGES.flatMap((lang) => [article(lang), parallel(lang)])) {
    test(`${name} reads the same without JavaScript`, async ({ page, browser, baseURL }) => {
      await page.goto(path);
      const context = await browser.newContext({ javaScriptEnabled: true });
      const other = await context.newPage();
      await other.goto(new URL(path, baseURL).href);
      // The one thing that could do nothing there.
      await other.locator('[data-save] button').evaluate((button) => button.remove());
      const text = await shownText(page, 'main');
      expect(text.length).toBeGreaterThan(1500);
      expect(text).toBe(await shownText(other, 'main'));
      await context.close();
    });
  }

  test('no button stands where it could do nothing, and no room is kept for it', async ({ page }) => {
    for (const { name, path } of pages) {
      await page.goto(path);
      await expect(page.locator('.settings-open'), name).toHaveCount(1);
      expect(await page.locator('.settings-open').evaluate((one) => one.getClientRects().length), name).toBe(0);
    }
  });

  test('from the front page to the words of a fact by links alone', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(front.path);
    await page.locator('main section[lang="en"] ol a').first().click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.locator('.view-switch').getByRole('link', { name: 'العربية' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await page.locator('.figure-link').first().click();
    await expect(page.locator('.frame :target')).toBeInViewport();
  });
});
