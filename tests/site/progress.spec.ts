/** The line at the top edge that tells how much of the text has gone by. */
import type { Page } from '@playwright/test';
import { article, LANGUAGES, parallel } from './pages.ts';
import { expect, test } from './test.ts';

/** The share of the window's width that the line has, 0 to 1. */
const shown = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const [share = ''] = getComputedStyle(
      document.querySelector('.article > .text') as Element,
      '::before',
    ).scale.split(' ');
    return Number(share);
  });

/** Scrolls so that the text's start or end is at the same edge of the window. */
async function scrollTextTo(page: Page, edge: 'start' | 'middle' | 'end'): Promise<void> {
  await page.evaluate((where) => {
    const { top, bottom } = (document.querySelector('.article > .text') as Element).getBoundingClientRect();
    const [start, end] = [top + scrollY, bottom + scrollY - innerHeight];
    scrollTo({ top: { start, middle: (start + end) / 2, end }[where], behavior: 'instant' });
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, edge);
}

for (const { name, path } of LANGUAGES.flatMap((lang) => [article(lang), parallel(lang)])) {
  test(`${name}: nothing before the text, half in its middle, all at its end`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(path);
    expect(await shown(page)).toBe(0);
    await scrollTextTo(page, 'start');
    expect(await shown(page)).toBeCloseTo(0, 1);
    await scrollTextTo(page, 'middle');
    expect(await shown(page)).toBeCloseTo(0.5, 1);
    await scrollTextTo(page, 'end');
    expect(await shown(page)).toBeCloseTo(1, 1);
  });
}

for (const lang of LANGUAGES) {
  test(`${lang}: it grows from where reading begins, takes no room and no clicks`, async ({ page }) => {
    await page.goto(article(lang).path);
    const look = await page.evaluate(() => {
      const { position, pointerEvents, insetBlockStart, transformOrigin, inlineSize, content } = getComputedStyle(
        document.querySelector('.article > .text') as Element,
        '::before',
      );
      const [origin = ''] = transformOrigin.split(' ');
      return { position, pointerEvents, insetBlockStart, content, from: Number.parseFloat(origin), whole: inlineSize };
    });
    expect(look).toMatchObject({ position: 'fixed', pointerEvents: 'none', insetBlockStart: '0px', content: '""' });
    expect(look.from).toBe(lang === 'ar' ? Number.parseFloat(look.whole) : 0);
  });
}

test('it is drawn in forced colours, and not on paper', async ({ page }) => {
  const border = (): Promise<string> =>
    page.evaluate(() => {
      const { content, borderBlockStartStyle, borderBlockStartWidth } = getComputedStyle(
        document.querySelector('.article > .text') as Element,
        '::before',
      );
      return content === 'none' ? 'none' : `${borderBlockStartWidth} ${borderBlockStartStyle}`;
    });
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(article('ar').path);
  expect(await border()).toBe('3px solid');
  await page.emulateMedia({ media: 'print' });
  expect(await border()).toBe('none');
});
