/** Who changes the way of reading stays at the paragraph that was being read, from every view to every other, narrow and wide. */

import { article, LANGUAGES, parallel, type SitePage } from './pages.ts';
import { offBy, type Place, placeNow, press, scrollInto, settled, topOf } from './place.ts';
import { expect, test } from './test.ts';

const views: readonly SitePage[] = LANGUAGES.flatMap((lang) => [article(lang), parallel(lang)]);

/** The links of a page to the other views: those that stand within reach, and the switch of languages at the page's head. */
const SWITCHES = '.view-switch a:not([aria-current]), .languages a:not([aria-current])';

for (const width of [360, 1280]) {
  for (const { name, path } of views) {
    test(`${name}, ${width} px: the place is kept into every other view, from wherever one has scrolled to`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const count = await page.locator(SWITCHES).count();
      expect(count).toBeGreaterThanOrEqual(3);
      for (const share of [0.02, 0.21, 0.4, 0.63]) {
        for (let index = 0; index < count; index += 1) {
          await page.goto(path);
          await settled(page);
          await scrollInto(page, share);
          const place = await page.evaluate(placeNow);
          expect(place, `${share}`).not.toBeNull();
          const { id, top } = place as Place;
          const link = page.locator(SWITCHES).nth(index);
          const href = await link.getAttribute('href');
          // The switch at the head is out of sight here; a keyboard reaches it.
          await link.evaluate((one: HTMLElement) => one.click());
          await page.waitForURL((url) => url.pathname === href);
          await settled(page);
          const message = `${share}: ${id} → ${href}`;
          await expect.poll(() => offBy(page, { id, top }), { message }).toBeLessThan(2);
        }
      }
    });
  }

  test(`${width} px: the ways to read are within reach wherever one has scrolled to`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const { name, path } of views) {
      await page.goto(path);
      for (const share of [0.1, 0.5, 0.9]) {
        await scrollInto(page, share);
        for (const link of await page.locator('.view-switch a').all()) {
          await expect(link, `${name} ${share}`).toBeInViewport({ ratio: 0.9 });
          // Nothing lies over it.
          expect(
            await link.evaluate((one) => {
              const { left, right, top, bottom } = one.getBoundingClientRect();
              return one.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
            }),
            `${name} ${share}`,
          ).toBe(true);
        }
      }
    }
  });

  test(`${width} px: a paragraph that a link leads to is not hidden behind them`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const { path } of views) {
      await page.goto(`${path}#L22`);
      const bar = await page.locator('.view-switch').evaluate((one) => one.getBoundingClientRect().bottom);
      expect(await topOf(page, 'L22')).toBeGreaterThanOrEqual(bar);
    }
  });

  test(`${width} px: faces that come late move nobody from the place`, async ({ base, page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(article('ar').path);
    await settled(page);
    await scrollInto(page, 0.6);
    const { id, top } = (await page.evaluate(placeNow)) as Place;
    await page.route('**/*.woff2', async (route) => {
      await new Promise((done) => setTimeout(done, 500));
      await route.continue();
    });
    await press(page, '.view-switch a[hreflang="en"]');
    await page.waitForURL((url) => url.pathname === `${base}${article('en').path}`);
    await settled(page);
    await expect.poll(() => offBy(page, { id, top })).toBeLessThan(2);
  });
}

for (const { name, path } of views) {
  test(`${name}: from its end one comes as near to the same paragraph as the other page goes on`, async ({
    base,
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    await settled(page);
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    const place = await page.evaluate(placeNow);
    await press(page, '.view-switch a:not([aria-current]) >> nth=0');
    await page.waitForURL((url) => url.pathname !== `${base}${path}`);
    await settled(page);
    if (place) await expect.poll(() => offBy(page, place)).toBeLessThan(2);
  });
}
