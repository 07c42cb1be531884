/** axe-core finds nothing on any page type, in both languages and themes, narrow and wide. */
import AxeBuilder from '@axe-core/playwright';
import { pages } from './pages.ts';
import { expect, openMargin, test } from './test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(() => {
    test.use({ colorScheme });

    for (const width of [360, 1280]) {
      for (const { name, path } of pages) {
        test(`axe: ${name}, ${colorScheme}, ${width} px`, async ({ page }) => {
          await page.setViewportSize({ width, height: 800 });
          await page.goto(path);
          await openMargin(page);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
        });
      }
    }

    test(`${colorScheme}: the theme is the reader's`, async ({ page }) => {
      await page.goto('ar/');
      const light = await page.evaluate(() => {
        const [red = 0] = (getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g) ?? []).map(Number);
        return red > 128;
      });
      expect(light).toBe(colorScheme === 'light');
    });
  });
}
