/** What was chosen is there at the first paint, against the system's wish too. */
import type { Page } from '@playwright/test';
import { article, LANGUAGES, pages } from './pages.ts';
import { keep } from './preferences.ts';
import { expect, test } from './test.ts';

const PAPER = { light: 'rgb(250, 246, 236)', dark: 'rgb(21, 23, 27)', sepia: 'rgb(234, 220, 192)' } as const;
const paper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const themeColor = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector('meta[name="theme-color"]')?.getAttribute('content') ?? null);

for (const [theme, system] of [
  ['light', 'dark'],
  ['dark', 'light'],
  ['sepia', 'dark'],
  ['sepia', 'light'],
] as const) {
  test(`${theme} where the system is ${system}: painted so at once, before any module has run`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: system });
    await keep(page, `theme=${theme} size=large digits=arabic`);
    await page.route('**/_astro/*.js', (route) => route.abort());
    // The state of the root when the body began, and so before anything of it could be painted.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        observer.disconnect();
        document.body.dataset['atFirst'] = JSON.stringify({ ...document.documentElement.dataset });
      }).observe(document, { childList: true, subtree: true });
    });
    for (const lang of LANGUAGES) {
      await page.goto(article(lang).path);
      const first = await page.evaluate(() => JSON.parse(document.body.dataset['atFirst'] ?? '{}'));
      expect(first).toEqual({ theme, size: 'large', digits: 'arabic' });
      expect(await paper(page)).toBe(PAPER[theme]);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
        theme === 'dark' ? 'dark' : 'light',
      );
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('18px');
    }
  });
}

test('every page begins with the paper that was chosen', async ({ page }) => {
  await keep(page, 'theme=sepia');
  for (const { name, path } of pages) {
    await page.goto(path);
    expect(await paper(page), name).toBe(PAPER.sepia);
    expect(await themeColor(page), name).toBe(PAPER.sepia);
  }
});

test('what is kept by others shows nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await keep(page, '<img src=x> theme=neon onclick=alert(1) __proto__=x width=wide');
  await page.goto(article('ar').path, { waitUntil: 'networkidle' });
  const attributes = await page.evaluate(() => document.documentElement.getAttributeNames().toSorted());
  expect(attributes).toEqual(['data-width', 'dir', 'lang']);
  expect(errors).toEqual([]);
});

test('the frame of the browser has the colour of the paper, and follows the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(article('ar').path);
  await expect.poll(() => themeColor(page)).toBe(PAPER.light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => themeColor(page)).toBe(PAPER.dark);
});

test('paper is white in print, whatever was chosen', async ({ page }) => {
  for (const theme of ['dark', 'sepia']) {
    await keep(page, `theme=${theme}`);
    await page.goto(article('ar').path);
    await page.emulateMedia({ media: 'print' });
    const { ink, ground } = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return { ink: color, ground: backgroundColor };
    });
    expect(ground, theme).toBe('rgb(255, 255, 255)');
    expect(ink, theme).toBe('rgb(26, 22, 17)');
    await page.emulateMedia({ media: 'screen' });
  }
});
