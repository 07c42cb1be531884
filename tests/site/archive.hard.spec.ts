/** Pages of the archive's entries and their indexes, in both languages: Arabic sentences in English pages, names without English. */
import { directionRules } from './arabic/direction-rules.ts';
import { isolationRules } from './arabic/isolation-rules.ts';
import { axe, faultsIn } from './axe.ts';
import { keepRules } from './page-rules.ts';
import type { SitePage } from './pages.ts';
import { expect, faultsOn, test } from './test.ts';

const pages: readonly SitePage[] = [
  { name: 'ar person, unknown to the lexicon', lang: 'ar', path: 'ar/people/dbddb6492ed02292/' },
  { name: 'en place', lang: 'en', path: 'en/places/iraq/' },
  { name: 'en people', lang: 'en', path: 'en/people/' },
];

keepRules(
  'what must hold on every page holds on pages of the archive',
  pages.map((page) => ({ page, rules: [...directionRules, ...isolationRules] })),
);

test('axe finds nothing, narrow and light, wide and dark', async ({ page }) => {
  for (const { name, path } of pages) {
    for (const [width, colorScheme] of [
      [360, 'light'],
      [1280, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      expect(faultsIn(await axe(page).analyze()), `${name}, ${width} px, ${colorScheme}`).toEqual([]);
    }
  }
});

test('320 px: no page scrolls sideways, and no tag cuts a word where its letters join', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const faults = await faultsOn(page, pages, () => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const marks = [...document.querySelectorAll('.excerpt mark')].flatMap(({ textContent, previousSibling }) =>
      /\p{L}$/u.test(previousSibling?.textContent ?? '') && /^\p{L}/u.test(textContent) ? [`cut: ${textContent}`] : [],
    );
    return [...(scrollWidth > clientWidth ? [`${scrollWidth} px wide`] : []), ...marks];
  });
  expect(faults).toEqual([]);
});

test('from an entry to the very words, which are marked, and from their margin back', async ({ page }) => {
  await page.goto('ar/places/iraq/');
  const said = page.locator('.said', { hasText: 'تصاعد التهديدات' }).locator('a.said-words').first();
  await expect(said.locator('mark')).toHaveText('العراق');
  await said.click();
  await expect(page.locator('.fact:target')).toHaveText('العراق');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('link', { name: 'في الأرشيف: العراق', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('العراق');
});
