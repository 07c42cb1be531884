/** The bar of listening: its buttons, at every width and in every theme. */
import { axe, faultsIn } from './axe.ts';
import { BOTH, bar, fakeSpeech, spoken, toggle } from './fake-speech.ts';
import { article, LANGUAGES } from './pages.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 1280, height: 800 } });

for (const colorScheme of ['light', 'dark'] as const) {
  test(`${colorScheme}: axe finds nothing while one listens`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.addInitScript(fakeSpeech, BOTH);
    for (const lang of LANGUAGES) {
      await page.goto(article(lang).path);
      await toggle(page).click();
      await expect.poll(() => spoken(page)).toBe(`L10 ${lang}`);
      expect(faultsIn(await axe(page).include('.text').analyze()), lang).toEqual([]);
    }
  });
}

for (const width of [320, 1280]) {
  test(`${width} px: the bar fits, its buttons have names and room`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.addInitScript(fakeSpeech, BOTH);
    for (const lang of LANGUAGES) {
      await page.goto(article(lang).path);
      await toggle(page).click();
      await expect(bar(page)).toBeInViewport({ ratio: 1 });
      for (const button of await bar(page).getByRole('button').all()) {
        await expect(button).toHaveAccessibleName(/./);
        const box = await button.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
