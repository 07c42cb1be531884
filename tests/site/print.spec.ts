/** On paper: light whatever the theme, paragraphs numbered, both languages in two columns, addresses spelled out, nothing of the screen. */
import type { Page } from '@playwright/test';
import { article, LANGUAGES, parallel, type SitePage } from './pages.ts';
import { expect, openMargin, test } from './test.ts';

/** A4 without its margins, in CSS pixels. */
test.use({ viewport: { width: 680, height: 960 } });

const views: readonly SitePage[] = LANGUAGES.flatMap((lang) => [article(lang), parallel(lang)]);

async function print(page: Page, { path }: SitePage): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(() => {
    test.use({ colorScheme });

    for (const view of views) {
      test(`${view.name}, ${colorScheme}: dark ink on white`, async ({ page }) => {
        await print(page, view);
        const dark = await page.evaluate(() => {
          const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
          const lightness = (color: string): number => {
            if (!pen) return Number.NaN;
            pen.fillStyle = color;
            pen.fillRect(0, 0, 1, 1);
            const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
            return (red + green + blue) / 3;
          };
          const all = [...document.querySelectorAll('h1, .frame *, .notes *, header *')].filter(
            (element) => element.getClientRects().length > 0,
          );
          return {
            paper: lightness(getComputedStyle(document.documentElement).backgroundColor),
            pale: all.filter((element) => lightness(getComputedStyle(element).color) > 120).map(window.inPage.nameOf),
            grounds: all
              .map((element) => getComputedStyle(element).backgroundColor)
              .filter((color) => !/, 0\)$/.test(color) && lightness(color) < 200),
          };
        });
        expect(dark).toEqual({ paper: 255, pale: [], grounds: [] });
      });
    }
  });
}

for (const view of views) {
  test(`${view.name}: every paragraph has its number in the margin, beside its first line`, async ({ page }) => {
    await print(page, view);
    const numbers = await page.locator('.frame > :is(p, h2, .pair)[id]').evaluateAll((blocks) =>
      blocks.map((block) => {
        const { content, position, insetInlineStart } = getComputedStyle(block, '::before');
        const room = Number.parseFloat(getComputedStyle(block.parentElement as Element).paddingInlineStart);
        return { id: block.id, content, position, outside: -Number.parseFloat(insetInlineStart) / room };
      }),
    );
    expect(numbers.map(({ id }) => id)).toEqual(['L10', 'L12', 'L16', 'L18', 'L20', 'L22', 'L26', 'L28']);
    for (const { id, content, position, outside } of numbers) {
      expect(content).toBe(`"${id}"`);
      expect(position).toBe('absolute');
      expect(outside).toBeCloseTo(1);
    }
  });

  test(`${view.name}: addresses of the views and the source are spelled out, whole; facts' are not`, async ({
    page,
    baseURL,
  }) => {
    await print(page, view);
    const links = await page
      .locator('a:visible')
      .evaluateAll((all) =>
        all.map((link) => ({ href: link.getAttribute('href'), after: getComputedStyle(link, '::after').content })),
      );
    const spelled = links.filter(({ after }) => after.includes('\u2066')).map(({ after }) => after.slice(2, -1));
    const wanted = [`${view.lang}/c525837f/source/`, 'ar/c525837f/', 'en/c525837f/', `${view.lang}/c525837f/parallel/`];
    expect(spelled).toEqual(wanted.map((path) => `\u2066${baseURL}${path}\u2069`));
    expect(links.filter(({ href }) => href?.startsWith('#')).length).toBeGreaterThan(5);
  });

  test(`${view.name}: headline and text first, then the facts, all open; nothing of the screen`, async ({ page }) => {
    await print(page, view);
    const tops = await page.evaluate(() =>
      ['h1', '.frame', '.margin'].map((one) => document.querySelector(one)?.getBoundingClientRect().top ?? Number.NaN),
    );
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(tops[0]).toBeLessThan(100);
    await expect(page.locator('.figure-note').first()).toBeVisible();
    for (const screen of ['.languages', 'footer', '.counterpart-links', '.pair-links', '.back', 'button', 'summary'])
      await expect(page.locator(`${screen}:visible`), screen).toHaveCount(0);
  });
}

for (const lang of LANGUAGES) {
  test(`${lang} parallel: two columns, Arabic on the right`, async ({ page }) => {
    await print(page, parallel(lang));
    const pairs = await page.locator('.pair').evaluateAll((all) =>
      all.map((pair) => {
        const [arabic, english] = ['ar', 'en'].map((code) =>
          [...pair.querySelectorAll('.pair-text')].find(
            (text) => text.closest('[lang]')?.getAttribute('lang') === code,
          ),
        );
        const right = arabic?.getBoundingClientRect();
        const left = english?.getBoundingClientRect();
        return right && left ? left.right <= right.left && Math.abs(left.top - right.top) < 2 : false;
      }),
    );
    expect(pairs).toHaveLength(8);
    expect(pairs).not.toContain(false);
  });
}

test('what a reader has unfolded is printed, without what folds it', async ({ page }) => {
  await page.goto(article('ar').path);
  await openMargin(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.counterpart-text').first()).toBeVisible();
  await expect(page.locator('.counterpart > summary').first()).toBeHidden();
});

test('the text begins on the first page, and no page is empty', async ({ page }) => {
  await page.goto(article('en').path, { waitUntil: 'networkidle' });
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThanOrEqual(2);
  expect(pages).toBeLessThanOrEqual(3);
});
