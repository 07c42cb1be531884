/** Rule 14: the Arabic and the English page are mirror images, and the sheets speak of start and end, not of left and right. */
import { article, LANGUAGES, list } from '../pages.ts';
import { expect, test } from '../test.ts';

const PARTS = ['body > header > div', 'main', '.article', '.frame', '.margin', 'footer > div'];

for (const width of [360, 768, 1280, 1920]) {
  test(`rules 14, 16: at ${width} px the two languages are mirror images`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const places = [];
    for (const lang of LANGUAGES) {
      await page.goto(article(lang).path);
      places.push(
        await page.evaluate((parts) => {
          const rtl = document.documentElement.dir === 'rtl';
          const wide = document.documentElement.clientWidth;
          return parts.map((part) => {
            const { left, right } = (document.querySelector(part) as Element).getBoundingClientRect();
            const [start, end] = rtl ? [wide - right, wide - left] : [left, right];
            return `${part}: ${start.toFixed()} to ${end.toFixed()}`;
          });
        }, PARTS),
      );
    }
    expect(places[0]).toEqual(places[1]);
  });
}

test('rule 14: paddings, borders and indents stand where the text begins: on the right in Arabic, on the left in English', async ({
  page,
}) => {
  for (const { lang, path } of LANGUAGES.map((lang) => article(lang))) {
    await page.goto(path);
    const [left = 0, right = 0] = await page
      .locator('.pull-quote')
      .first()
      .evaluate((element) => {
        const { borderLeftWidth, borderRightWidth } = getComputedStyle(element);
        return [borderLeftWidth, borderRightWidth].map(Number.parseFloat);
      });
    const [start, end] = lang === 'ar' ? [right, left] : [left, right];
    expect(start, lang).toBeGreaterThan(end);
  }
});

test('rule 15: bars grow from where reading begins', async ({ page }) => {
  for (const lang of LANGUAGES) {
    await page.goto(article(lang).path);
    const bars = page.locator('.margin .bar');
    expect(await bars.count(), 'bars').toBeGreaterThan(0);
    for (const bar of await bars.all()) {
      const [starts, ends] = await bar
        .locator('rect')
        .last()
        .evaluate((rect) => {
          const filled = rect.getBoundingClientRect();
          const track = (rect.parentElement as Element).getBoundingClientRect();
          return document.documentElement.dir === 'rtl'
            ? [track.right - filled.right, filled.left - track.left]
            : [filled.left - track.left, track.right - filled.right];
        });
      expect(starts).toBeCloseTo(0, 0);
      expect(ends).toBeGreaterThanOrEqual(-1);
    }
  }
});

test('rule 16: columns of the source page run as the page reads', async ({ page }) => {
  for (const lang of LANGUAGES) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${article(lang).path}source/`);
    const lefts = await page
      .locator('tr#L12')
      .evaluate((row) => [...row.children].map((cell) => cell.getBoundingClientRect().left));
    expect(lefts).toEqual(lefts.toSorted((a, b) => (lang === 'ar' ? b - a : a - b)));
  }
});

test('rule 14: lists begin their titles where the page does', async ({ page }) => {
  await page.goto(list('ar').path);
  const [title, column] = await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('main ol a span') as Element);
    return [
      range.getBoundingClientRect().right,
      (document.querySelector('main ol') as Element).getBoundingClientRect().right,
    ];
  });
  expect(Math.abs(title - column)).toBeLessThan(2);
});

test('rule 10: a figure and what it counts are elements of their own, the figure first as one reads', async ({
  page,
}) => {
  for (const lang of LANGUAGES) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(article(lang).path);
    const places = await page.locator('.figure-link').evaluateAll((links) =>
      links.map((link) => {
        const [number, words] = ['.figure-number', '.figure-words'].map((part) =>
          (link.querySelector(part) as Element).getBoundingClientRect(),
        ) as [DOMRect, DOMRect];
        return document.documentElement.dir === 'rtl' ? number.left - words.right : words.left - number.right;
      }),
    );
    expect(places.length).toBeGreaterThan(0);
    for (const gap of places) expect(gap, lang).toBeGreaterThanOrEqual(0);
  }
});

test('rule 42: no list counts in digits or letters that nobody chose', async ({ page }) => {
  for (const { path } of LANGUAGES.flatMap((lang) => [article(lang), list(lang)])) {
    await page.goto(path);
    const markers = await page
      .locator('ol > li')
      .evaluateAll((items) => items.map((item) => getComputedStyle(item).listStyleType));
    expect(markers.filter((marker) => marker !== 'none' && marker !== 'decimal')).toEqual([]);
  }
});
