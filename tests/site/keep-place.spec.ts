/** Who changes the way of reading stays at the paragraph that was being read. */
import type { Page } from '@playwright/test';
import { article, LANGUAGES, parallel, type SitePage } from './pages.ts';
import { expect, test } from './test.ts';

const views: readonly SitePage[] = LANGUAGES.flatMap((lang) => [article(lang), parallel(lang)]);

interface Place {
  readonly id: string;
  readonly top: number;
}

/** Runs in the page: the first paragraph that begins on the screen, else the one that fills it. */
function placeNow(): Place | null {
  const bar = document.querySelector('.view-switch')?.getBoundingClientRect().bottom ?? 0;
  const blocks = [...document.querySelectorAll('.frame .block[id], .frame .pair[id]')].map((block) => ({
    id: block.id,
    box: block.getBoundingClientRect(),
  }));
  const begins = blocks.find(({ box }) => box.top >= bar && box.top < innerHeight * 0.7);
  const fills = blocks.findLast(({ box }) => box.top < bar && box.bottom > bar);
  const found = begins ?? fills;
  return found ? { id: found.id, top: found.box.top } : null;
}

const topOf = (page: Page, id: string): Promise<number> =>
  page.locator(`[id="${id}"]`).evaluate((element) => element.getBoundingClientRect().top);

/** By how much a place is missed; not at all where the page goes on no further, and shows it lower for that. */
async function offBy(page: Page, { id, top }: Place): Promise<number> {
  const off = (await topOf(page, id)) - top;
  const rest = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
  return off > 0 && rest < 1 ? 0 : Math.abs(off);
}

/** Scrolls so that a share of the text has gone by. */
async function scrollInto(page: Page, share: number): Promise<void> {
  await page.evaluate((part) => {
    const box = (document.querySelector('.frame') as Element).getBoundingClientRect();
    scrollTo({ top: scrollY + box.top + box.height * part, behavior: 'instant' });
  }, share);
}

/** Clicks where a link is. Playwright's own click first scrolls what stands at the edge of the window, which no reader's does. */
async function press(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not drawn`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** The links of a page to the other views: those that stand within reach, and the switch of languages at the page's head. */
const SWITCHES = '.view-switch a:not([aria-current]), .languages a:not([aria-current])';

for (const width of [360, 1280]) {
  for (const { name, path } of views) {
    test(`${name}, ${width} px: the place is kept into every other view, from wherever one has scrolled to`, async ({
      page,
    }) => {
      test.setTimeout(90_000);
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const count = await page.locator(SWITCHES).count();
      expect(count).toBeGreaterThanOrEqual(3);
      for (const share of [0.02, 0.21, 0.4, 0.63]) {
        for (let index = 0; index < count; index += 1) {
          await page.goto(path, { waitUntil: 'networkidle' });
          await scrollInto(page, share);
          const place = await page.evaluate(placeNow);
          expect(place, `${share}`).not.toBeNull();
          const { id, top } = place as Place;
          const link = page.locator(SWITCHES).nth(index);
          const href = await link.getAttribute('href');
          // The switch at the head is out of sight here; a keyboard reaches it.
          await link.evaluate((one: HTMLElement) => one.click());
          await page.waitForURL((url) => url.pathname === href);
          await page.waitForLoadState('networkidle');
          await page.evaluate(() => document.fonts.ready);
          const message = `${share}: ${id} → ${href}`;
          await expect.poll(() => offBy(page, { id, top }), { message, timeout: 2000 }).toBeLessThan(2);
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

  test(`${width} px: there and back again ends where it began`, async ({ base, page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(article('ar').path, { waitUntil: 'networkidle' });
    await scrollInto(page, 0.5);
    const { id, top } = (await page.evaluate(placeNow)) as Place;
    for (const { path } of [parallel('ar'), article('en'), parallel('en'), article('ar')]) {
      await press(page, `.view-switch a[href="${base}${path}"]`);
      await page.waitForURL((url) => url.pathname === `${base}${path}`);
      await page.waitForLoadState('networkidle');
    }
    await expect.poll(() => offBy(page, { id, top })).toBeLessThan(4);
  });

  test(`${width} px: faces that come late move nobody from the place`, async ({ base, page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(article('ar').path, { waitUntil: 'networkidle' });
    await scrollInto(page, 0.6);
    const { id, top } = (await page.evaluate(placeNow)) as Place;
    await page.route('**/*.woff2', async (route) => {
      await new Promise((done) => setTimeout(done, 500));
      await route.continue();
    });
    await press(page, '.view-switch a[hreflang="en"]');
    await page.waitForURL((url) => url.pathname === `${base}${article('en').path}`);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    await expect.poll(() => offBy(page, { id, top })).toBeLessThan(2);
  });
}

test('from the head of a page one comes to the head of the other', async ({ base, page }) => {
  await page.goto(article('ar').path);
  await press(page, '.view-switch a[hreflang="en"]');
  await page.waitForURL((url) => url.pathname === `${base}${article('en').path}`);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

for (const { name, path } of views) {
  test(`${name}: from its end one comes as near to the same paragraph as the other page goes on`, async ({
    base,
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    const place = await page.evaluate(placeNow);
    await press(page, '.view-switch a:not([aria-current]) >> nth=0');
    await page.waitForURL((url) => url.pathname !== `${base}${path}`);
    await page.waitForLoadState('networkidle');
    if (place) await expect.poll(() => offBy(page, place)).toBeLessThan(2);
  });
}

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
