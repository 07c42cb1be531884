/** No page scrolls sideways, at any width, in any language. */
import { pages } from './pages.ts';
import { expect, faultsOn, test } from './test.ts';

for (const width of [320, 360, 768, 1280]) {
  test(`${width} px: no page scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const faults = await faultsOn(page, pages, () => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      const wide = [...document.body.querySelectorAll('*')].filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > clientWidth + 1 || left < -1;
      });
      return [`${scrollWidth} px wide: ${wide.map(window.inPage.nameOf).join(', ')}`];
    });
    expect(faults).toEqual([]);
  });
}

test('320 px: no text stands outside the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const faults = await faultsOn(page, pages, () =>
    window.inPage.textNodes(document.body).flatMap((node) => {
      const place = window.inPage.placed(node, 0, node.length);
      const hidden = node.parentElement?.closest('.sr-only, thead') !== null;
      if (!place || hidden || (place.left >= -1 && place.right <= innerWidth + 1)) return [];
      return [`${window.inPage.nameOf(node.parentElement)}: ${place.left}…${place.right} «${place.text.trim()}»`];
    }),
  );
  expect(faults).toEqual([]);
});
