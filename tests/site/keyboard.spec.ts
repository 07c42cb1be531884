/** With the keyboard: the order of reading is the order of focus, focus is seen, and the text can be skipped to. */
import type { Page } from '@playwright/test';
import { article, LANGUAGES, list, parallel, source } from './pages.ts';
import { expect, openMargin, test } from './test.ts';

interface Stop {
  readonly name: string;
  readonly region: string;
  readonly x: number;
  readonly y: number;
  /** Where it begins and ends as the page reads. */
  readonly start: number;
  readonly end: number;
  readonly outlined: boolean;
  /** Its place among all elements that can have focus. */
  readonly index: number;
}

/** Tabs through the whole page. */
async function stops(page: Page): Promise<Stop[]> {
  const found: Stop[] = [];
  while (found.length < 500) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const rtl = getComputedStyle(element.parentElement ?? element).direction === 'rtl';
      const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const regions = ['.margin', '.frame', 'table', 'nav', 'header', 'footer', 'main'];
      return {
        name: `${window.inPage.nameOf(element)} «${element.textContent.trim().slice(0, 20)}»`,
        region: regions.find((region) => element.closest(region)) ?? 'start',
        x: rtl ? -box.right : box.left,
        start: document.dir === 'rtl' ? -box.right : box.left,
        end: document.dir === 'rtl' ? -box.left : box.right,
        y: (box.top + box.bottom) / 2 + scrollY,
        outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        index: [...document.querySelectorAll('a[href], summary, button, input, select')].indexOf(element),
      };
    });
    if (!stop) return found;
    found.push(stop);
  }
  throw new Error('Tab never leaves the page.');
}

for (const which of LANGUAGES.flatMap((lang) => [article(lang), parallel(lang), list(lang), source(lang)])) {
  for (const width of [360, 1280]) {
    test(`rule 45: ${which.name}, ${width} px: focus goes as one reads`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(which.path);
      await openMargin(page);
      const all = await stops(page);
      expect(all[0]?.name).toMatch(/^a\.skip/);
      expect(all.map(({ index }) => index)).toEqual(all.map(({ index }) => index).toSorted((a, b) => a - b));
      expect(all.filter(({ outlined }) => !outlined).map(({ name }) => name)).toEqual([]);
      const back = all.flatMap((stop, at) => {
        const before = all[at - 1];
        if (!before || before.region !== stop.region) return [];
        const sameLine = Math.abs(stop.y - before.y) < 14;
        // Where texts stand side by side, the next one begins above the end of the one before it.
        const nextColumn = which.path.endsWith('/parallel/') && width > 360 && stop.start >= before.end - 1;
        const onwards = nextColumn || (sameLine ? stop.x > before.x - 1 : stop.y > before.y);
        return onwards ? [] : [`${before.name} → ${stop.name}`];
      });
      expect(back).toEqual([]);
    });
  }
}

for (const lang of LANGUAGES) {
  test(`${lang}: the first link skips to the text`, async ({ page }) => {
    await page.goto(article(lang).path);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    await expect(skip).toHaveAttribute('href', '#article-text');
    const box = await skip.boundingBox();
    expect(box?.width).toBeGreaterThan(40);
    expect(box?.height).toBeGreaterThan(20);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.text') !== null)).toBe(true);
  });
}
