/** Who comes back to an article is offered the way to the paragraph where they left it, and is left in peace otherwise. */
import type { Page } from '@playwright/test';
import { about, article, LANGUAGES, parallel } from './pages.ts';
import { expect, test } from './test.ts';

const KEY = 'hashiya-places';
const offer = (page: Page) => page.locator('.return-offer');

test.use({ viewport: { width: 360, height: 640 } });

/** Brings a block to the head of the window, under the links that stay there, as a reader has scrolled. */
async function readTo(page: Page, id: string): Promise<void> {
  await page.evaluate((block) => {
    const { top } = (document.getElementById(block) as Element).getBoundingClientRect();
    scrollBy({ top: top - 60, behavior: 'instant' });
  }, id);
}

const keptBy = (page: Page): Promise<string | null> => page.evaluate((key) => localStorage.getItem(key), KEY);

for (const lang of LANGUAGES) {
  test(`${lang}: left in one view, offered in every other, and followed`, async ({ page }) => {
    await page.goto(article(lang).path);
    await readTo(page, 'L22');
    await page.goto(about(lang).path);
    expect(await keptBy(page)).toBe('[["c525837f","L22"]]');
    for (const { path } of [article('ar'), parallel('en'), article('en')]) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await expect(offer(page)).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => scrollY), 'no jump').toBe(0);
      await page.goto('about:blank');
    }
    await page.goto(article(lang).path);
    await offer(page).getByRole('link').click();
    await expect(page.locator('#L22')).toBeInViewport();
    await expect(offer(page)).toHaveCount(0);
    expect(new URL(page.url()).hash).toBe('#L22');
  });
}

test('nothing moves when it comes, and the words are those of the page', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, { shift: (entry as unknown as { value: number }).value });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(article('ar').path);
  await page.evaluate((key) => localStorage.setItem(key, '[["c525837f","L26"]]'), KEY);
  for (const [lang, words] of [
    ['ar', 'تابع من حيث توقفت'],
    ['en', 'Continue where you left off'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(article(lang).path);
    await expect(offer(page).getByRole('link')).toHaveText(words);
    await expect(offer(page).getByRole('link')).toHaveAttribute('href', '#L26');
    expect(await page.evaluate(() => (window as { shift?: number }).shift ?? 0)).toBeLessThan(0.01);
  }
});

test('it goes when refused, and when one reads on from here', async ({ page }) => {
  await page.goto(article('en').path);
  await page.evaluate((key) => localStorage.setItem(key, '[["c525837f","L26"]]'), KEY);
  await page.goto('about:blank');
  await page.goto(article('en').path);
  await offer(page).getByRole('button', { name: 'Dismiss' }).click();
  await expect(offer(page)).toHaveCount(0);
  await page.goto('about:blank');
  await page.goto(article('en').path);
  await expect(offer(page)).toBeVisible();
  await page.evaluate(() => scrollTo({ top: innerHeight * 1.5, behavior: 'instant' }));
  await expect(offer(page)).toHaveCount(0);
});

/** Ways to come to a page that are no coming back. Each begins with a place kept at L26. */
const others: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'a link to a paragraph': (page) => page.goto(`${article('ar').path}#L12`),
  'another view': async (page) => {
    await page.goto(article('ar').path);
    await page.locator('.view-switch [hreflang="en"]').click();
    await page.waitForURL(/\/en\//);
  },
  'the way back in the history': async (page) => {
    await page.goto(article('ar').path);
    await page.goto(about('ar').path);
    await page.goBack();
  },
  'a reload': async (page) => {
    await page.goto(`${article('ar').path}`);
    await page.reload();
  },
};
for (const [name, come] of Object.entries(others)) {
  test(`no offer by ${name}`, async ({ page }) => {
    await page.goto(about('ar').path);
    await page.evaluate((key) => localStorage.setItem(key, '[["c525837f","L26"]]'), KEY);
    await come(page);
    await page.waitForLoadState('networkidle');
    await expect(offer(page)).toHaveCount(0);
  });
}

test('from the first lines nothing is kept, and what was kept stands; who finishes has no place any more', async ({
  page,
}) => {
  const { path } = article('ar');
  await page.goto(path);
  await page.goto(about('ar').path);
  expect(await keptBy(page)).toBeNull();
  await page.goto(path);
  await readTo(page, 'L20');
  await page.goto(about('ar').path);
  await page.goto(path);
  await page.goto(about('ar').path);
  expect(await keptBy(page)).toBe('[["c525837f","L20"]]');
  await page.goto(path);
  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  await page.goto(about('ar').path);
  expect(await keptBy(page)).toBe('[]');
});

test('a paragraph that is on the first screen anyway is not offered', async ({ page }) => {
  await page.goto(about('ar').path);
  await page.evaluate((key) => localStorage.setItem(key, '[["c525837f","L10"]]'), KEY);
  await page.goto(article('ar').path, { waitUntil: 'networkidle' });
  await expect(page.locator('#L10')).toBeInViewport();
  await expect(offer(page)).toHaveCount(0);
});

test('the latest fifty articles are kept', async ({ page }) => {
  await page.goto(article('ar').path);
  await page.evaluate(
    (key) => localStorage.setItem(key, JSON.stringify(Array.from({ length: 50 }, (_, at) => [`article-${at}`, 'L9']))),
    KEY,
  );
  await readTo(page, 'L16');
  await page.goto(about('ar').path);
  const places = JSON.parse((await keptBy(page)) ?? '[]') as [string, string][];
  expect(places).toHaveLength(50);
  expect(places[0]).toEqual(['article-1', 'L9']);
  expect(places.at(-1)).toEqual(['c525837f', 'L16']);
});

for (const [name, kept] of Object.entries({
  nonsense: '{',
  'a number': '7',
  'other shapes': '[1,null,["c525837f"]]',
  'a block that is no more': '[["c525837f","L999"]]',
})) {
  test(`${name} in the store does no harm`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(about('ar').path);
    await page.evaluate(([key, value]) => localStorage.setItem(key as string, value as string), [KEY, kept]);
    await page.goto(article('ar').path, { waitUntil: 'networkidle' });
    await expect(offer(page)).toHaveCount(0);
    await readTo(page, 'L16');
    await page.goto(about('ar').path);
    expect(await keptBy(page)).toContain('["c525837f","L16"]');
    expect(errors).toEqual([]);
  });
}

test('where nothing can be stored, one reads all the same, without an error', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(article('ar').path);
  await readTo(page, 'L16');
  await page.goto(about('ar').path);
  await page.goto(article('ar').path, { waitUntil: 'networkidle' });
  await expect(offer(page)).toHaveCount(0);
  expect(errors).toEqual([]);
});
