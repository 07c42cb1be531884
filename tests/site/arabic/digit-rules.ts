/** Rule 38 of ARABIC.md: other digits, the same order on the screen. */
import type { Page } from '@playwright/test';
import type { SitePage } from '../pages.ts';
import { expect, openMargin, test } from '../test.ts';

/** Runs in the page. The letters of every line box that has digits, in the order in which they stand on its lines. */
function orders(): string[] {
  const { lineBoxes, nameOf, placed } = window.inPage;
  return lineBoxes(document.body).flatMap(([box, nodes]) => {
    if (!nodes.some(({ data }) => /\p{Nd}/u.test(data))) return [];
    const letters = nodes.flatMap((node) =>
      Array.from({ length: node.data.length }, (_, at) => placed(node, at, at + 1)).filter((place) => place !== null),
    );
    const order = letters
      .filter(({ text }) => text.trim() !== '')
      .map((place, index) => ({ ...place, index }))
      .toSorted((a, b) =>
        Math.abs(a.middle - b.middle) > 8 ? a.middle - b.middle : a.left - b.left || a.index - b.index,
      );
    return [`${nameOf(box)}: ${order.map(({ index, text }) => `${text}${index}`).join(' ')}`];
  });
}

/** One line a box, so that digits of another width can move no word to the next. */
async function ordersOf(page: Page): Promise<string[]> {
  await openMargin(page);
  await page.evaluate(async () => {
    for (const [box] of window.inPage.lineBoxes(document.body)) (box as HTMLElement).style.whiteSpace = 'nowrap';
    await document.fonts.ready;
  });
  return page.evaluate(orders);
}

/** Declares the rule for pages: both choices of digits at once, against none. */
export function digitOrderRule(pages: readonly SitePage[]): void {
  for (const { name, path } of pages) {
    test(`rule 38: ${name}: other digits stand in the same order on the screen`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(path);
      const written = await ordersOf(page);
      expect(written.length).toBeGreaterThan(10);
      for (const chosen of [{ digits: 'arabic', articleDigits: 'chosen' }, { articleDigits: 'chosen' }]) {
        await page.evaluate((data) => {
          for (const name of ['digits', 'articleDigits']) delete document.documentElement.dataset[name];
          Object.assign(document.documentElement.dataset, data);
        }, chosen);
        expect(await page.evaluate(orders)).toEqual(written);
      }
    });
  }
}
