/** Who changes the way of reading stays at the paragraph that was being read: what is kept for it, from page to page. */

import { article, parallel } from './pages.ts';
import { offBy, type Place, placeNow, press, scrollInto, settled } from './place.ts';
import { expect, test } from './test.ts';

for (const width of [360, 1280]) {
  test(`${width} px: there and back again ends where it began`, async ({ base, page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(article('ar').path);
    await settled(page);
    await scrollInto(page, 0.5);
    const { id, top } = (await page.evaluate(placeNow)) as Place;
    for (const { path } of [parallel('ar'), article('en'), parallel('en'), article('ar')]) {
      await press(page, `.view-switch a[href="${base}${path}"]`);
      await page.waitForURL((url) => url.pathname === `${base}${path}`);
      await settled(page);
    }
    await expect.poll(() => offBy(page, { id, top })).toBeLessThan(4);
  });
}

test('from the head of a page one comes to the head of the other', async ({ base, page }) => {
  await page.goto(article('ar').path);
  await press(page, '.view-switch a[hreflang="en"]');
  await page.waitForURL((url) => url.pathname === `${base}${article('en').path}`);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a link to a paragraph is followed to it, not to the place that was left', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(article('ar').path);
  await scrollInto(page, 0.8);
  const details = page.locator('.frame > #L12 + details.counterpart');
  await details.evaluate((one: HTMLDetailsElement) => {
    one.open = true;
  });
  await details
    .locator('.counterpart-links a')
    .first()
    .evaluate((one: HTMLElement) => one.click());
  await page.waitForURL((url) => url.hash === '#L12');
  await expect(page.locator('#L12')).toBeInViewport();
});

test('a place that was left is not taken up by another page, nor later', async ({ base, page }) => {
  await page.goto(article('ar').path);
  await scrollInto(page, 0.5);
  await press(page, '.view-switch a[hreflang="en"]');
  await page.waitForURL((url) => url.pathname === `${base}${article('en').path}`);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.goto('en/about/');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('where nothing can be stored, the links lead there all the same, without an error', async ({ base, page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(article('ar').path);
  await scrollInto(page, 0.5);
  await press(page, '.view-switch a[hreflang="en"]');
  await page.waitForURL((url) => url.pathname === `${base}${article('en').path}`);
  expect(errors).toEqual([]);
});

test('a link that is opened beside the page leaves the page where it is', async ({ page }) => {
  await page.goto(article('ar').path);
  await scrollInto(page, 0.5);
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.down('ControlOrMeta');
  await press(page, '.view-switch a[hreflang="en"]');
  await page.keyboard.up('ControlOrMeta');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});
