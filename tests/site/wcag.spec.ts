/** WCAG 2.2 AA, for what axe does not see. Each test names its success criterion. 1.4.12 and 2.5.8: every-page.spec.ts. */
import type { Page } from '@playwright/test';
import { article, LANGUAGES, pages, parallel } from './pages.ts';
import { expect, faultsOn, openMargin, test } from './test.ts';

const articles = LANGUAGES.flatMap((lang) => [article(lang), parallel(lang)]);

test('1.4.10: at 400 % nothing that stays in the window takes more than a third of it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const faults = await faultsOn(page, pages, () => {
    scrollTo(0, document.body.scrollHeight / 2);
    return [...document.body.querySelectorAll('*')].flatMap((element) => {
      const stays = /^(?:fixed|sticky)$/.test(getComputedStyle(element).position);
      const { height } = element.getBoundingClientRect();
      return stays && height > innerHeight / 3 ? [`${window.inPage.nameOf(element)}: ${height} px high`] : [];
    });
  });
  expect(faults).toEqual([]);
});

for (const { name, path } of articles) {
  test(`2.4.11: ${name}: what has focus is not hidden by what stays in the window`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 500 });
    await page.goto(path);
    await openMargin(page);
    // From the end upwards, links come to stand at the upper edge, where the bar is.
    const links = await page.locator('main a[href], main summary').count();
    expect(links).toBeGreaterThan(20);
    const hidden: string[] = [];
    await page.locator('footer a').first().focus();
    for (let step = 0; step < links; step += 1) {
      await page.keyboard.press('Shift+Tab');
      const fault = await page.evaluate(hiddenFocus);
      if (fault) hidden.push(fault);
    }
    expect(hidden).toEqual([]);
  });
}

/** Runs in the page. What has focus, where all of it is out of sight or under something else. */
function hiddenFocus(): string | null {
  const focused = document.activeElement as Element;
  const seen = [...focused.getClientRects()].some((box) => {
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const above = document.elementFromPoint(x, y);
    return above !== null && (focused.contains(above) || above.contains(focused));
  });
  return seen ? null : window.inPage.nameOf(focused);
}

for (const { name, path } of pages) {
  test(`1.3.1, 2.4.1, 2.4.6: ${name}: landmarks, headings and skip links`, async ({ page }) => {
    await page.goto(path);
    await openMargin(page);
    for (const landmark of ['banner', 'main', 'contentinfo'] as const)
      await expect(page.getByRole(landmark), landmark).toHaveCount(1);
    await expect(page.locator('h1')).toHaveCount(1);
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    const labels = await page.locator('nav').evaluateAll((all) =>
      all.map((nav) => {
        const named = document.getElementById(nav.getAttribute('aria-labelledby') ?? '');
        return nav.getAttribute('aria-label') ?? named?.textContent ?? '';
      }),
    );
    expect(labels).not.toContain('');
    expect(new Set(labels).size, labels.join()).toBe(labels.length);
    expect(await brokenSkipLinks(page)).toEqual([]);
  });
}

/** Links before the header whose target is not there, or takes no focus on from there. */
async function brokenSkipLinks(page: Page): Promise<string[]> {
  const hrefs = await page.locator('body > a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.length).toBeGreaterThan(0);
  const targets = await Promise.all(hrefs.map((href) => page.locator(href).count()));
  return hrefs.filter((_, index) => targets[index] !== 1);
}

for (const lang of LANGUAGES) {
  test(`2.4.1: ${lang}: the skip links of an article lead to its text and to its facts`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(article(lang).path);
    const inRegion = (region: string): Promise<boolean> =>
      page.evaluate((selector) => document.activeElement?.closest(selector) !== null, region);
    const skip = page.locator('body > .skip');
    await skip.first().press('Enter');
    await expect(page).toHaveURL(/#article-text$/);
    await page.keyboard.press('Tab');
    expect(await inRegion('.text')).toBe(true);
    await skip.nth(1).press('Enter');
    await expect(page).toHaveURL(/#margin$/);
    await page.keyboard.press('Tab');
    expect(await inRegion('.margin')).toBe(true);
  });
}

test.describe('forced colours (1.4.1, 1.4.11)', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  for (const { name, path } of articles) {
    test(`${name}: what colour tells is still told`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(path);
      await openMargin(page);
      expect(await page.evaluate(lostInForcedColours)).toEqual([]);
    });
  }
});

/** Runs in the page. Pairs of things that a reader tells apart by colour, and that look the same in forced colours. */
function lostInForcedColours(): string[] {
  const look = (selector: string): string | null => {
    const element = document.querySelector(selector);
    if (!element) return null;
    const { color, backgroundColor, borderBlockEndColor, outlineStyle, textDecorationLine, fontWeight, fill } =
      getComputedStyle(element);
    return [color, backgroundColor, borderBlockEndColor, outlineStyle, textDecorationLine, fontWeight, fill].join(' ');
  };
  const pairs: readonly (readonly [string, string])[] = [
    ['.view-switch a[aria-current]', '.view-switch a:not([aria-current])'],
    ['.languages a[aria-current]', '.languages a:not([aria-current])'],
    ['.bar rect:not(.track)', '.bar .track'],
    ['.frame mark', '.frame .block'],
  ];
  return pairs.flatMap(([one, other]) => {
    const [first, second] = [look(one), look(other)];
    return first !== null && first === second ? [`${one} looks as ${other}: ${first}`] : [];
  });
}

test.describe('motion (2.3.3)', () => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    test(`${reducedMotion}: a page moves only where the reader lets it`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion });
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(article('ar').path);
      await page.locator('.figure-link').first().click();
      const { behaviour, moving } = await page.evaluate(() => ({
        behaviour: getComputedStyle(document.documentElement).scrollBehavior,
        moving: document
          .getAnimations()
          .filter(({ timeline }) => timeline instanceof DocumentTimeline)
          .map((animation) => String((animation.effect as KeyframeEffect).target?.className)),
      }));
      expect(behaviour).toBe(reducedMotion === 'reduce' ? 'auto' : 'smooth');
      if (reducedMotion === 'reduce') expect(moving).toEqual([]);
    });
  }
});
