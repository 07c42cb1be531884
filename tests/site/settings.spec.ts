/** The panel of settings: by keyboard, at once, from page to page and tab to tab, and where something is missing. */
import type { Locator, Page } from '@playwright/test';
import { PREFERENCES_KEY } from '../../src/preferences.ts';
import { axe, faultsIn } from './axe.ts';
import { about, article, front, LANGUAGES, type Language, pages, parallel } from './pages.ts';
import { keep, refuseStorage } from './preferences.ts';
import { expect, test } from './test.ts';

const NAMES = { ar: 'إعدادات القراءة', en: 'Reading settings' } as const;

async function open(page: Page, lang: Language = 'ar'): Promise<Locator> {
  await page.getByRole('button', { name: NAMES[lang] }).click();
  const dialog = page.getByRole('dialog', { name: NAMES[lang] });
  await expect(dialog).toBeVisible();
  return dialog;
}
const root = (page: Page): Locator => page.locator('html');
const kept = (page: Page): Promise<string | null> => page.evaluate((key) => localStorage.getItem(key), PREFERENCES_KEY);
const pixels = (page: Page, selector: string, property: 'fontSize' | 'inlineSize'): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((one, name) => Number.parseFloat(getComputedStyle(one)[name]), property);

for (const lang of LANGUAGES) {
  test(`${lang}: by the keyboard alone: opened, chosen, closed, and back at the button`, async ({ page }) => {
    await page.goto(article(lang).path);
    const button = page.getByRole('button', { name: NAMES[lang] });
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: NAMES[lang] });
    await expect(dialog).toBeVisible();
    expect(await dialog.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    const groups = await dialog
      .locator('fieldset')
      .evaluateAll((all) =>
        all.map((group) => [
          group.querySelector('legend')?.textContent,
          group.querySelectorAll('[type="radio"]').length,
        ]),
      );
    expect(groups.map(([, count]) => count)).toEqual([5, 3, 4, 2, 2]);
    expect(groups.filter(([legend]) => !legend)).toEqual([]);
    // Tab goes from group to group, arrows within one.
    await dialog.locator('[name="theme"]:checked').focus();
    const ring = () =>
      page.evaluate(() => getComputedStyle(document.activeElement?.closest('label') as Element).outlineStyle);
    await page.keyboard.press('ArrowDown');
    expect(await ring()).toBe('solid');
    await expect(root(page)).toHaveAttribute('data-theme', 'light');
    await page.keyboard.press('ArrowDown');
    await expect(root(page)).toHaveAttribute('data-theme', 'dark');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('digits');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(root(page)).toHaveAttribute('data-article-digits', 'chosen');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
    expect(await kept(page)).toBe('theme=dark articleDigits=chosen');
  });

  test(`${lang}: every choice has a name and room for a finger, and axe finds nothing in any theme`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(article(lang).path);
    const dialog = await open(page, lang);
    for (const theme of ['light', 'dark', 'sepia']) {
      await dialog.locator(`[name="theme"][value="${theme}"]`).check();
      expect(faultsIn(await axe(page).include('#settings').analyze()), theme).toEqual([]);
    }
    const small = await dialog.locator('label, button').evaluateAll((all) =>
      all.flatMap((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width >= 24 && height >= 24 ? [] : [`${one.textContent} ${width}×${height}`];
      }),
    );
    expect(small).toEqual([]);
  });
}

test('a choice shows at once, and is there on every other page, in both languages', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(article('ar').path);
  const before = { text: await pixels(page, '.frame p', 'fontSize'), note: await pixels(page, '.note', 'fontSize') };
  const dialog = await open(page);
  await dialog.getByRole('radio', { name: 'الأكبر' }).check();
  expect(await pixels(page, '.frame p', 'fontSize')).toBeCloseTo(before.text * 1.5, 1);
  expect(await pixels(page, '.note', 'fontSize')).toBeCloseTo(before.note * 1.5, 1);
  await dialog.getByRole('radio', { name: 'الميلادي وحده' }).check();
  await expect(dialog.locator('.hijri').first()).toBeHidden();
  await expect(page.locator('.article .hijri')).toBeHidden();
  await page.goto(article('en').path);
  await expect(root(page)).toHaveAttribute('data-size', 'largest');
  await expect(page.locator('.article .hijri')).toBeHidden();
  await expect(page.locator('.article header time')).toBeVisible();
  // Latin text is scaled as Arabic is: 1.125rem and 1.3125rem of the same rem.
  expect(await pixels(page, '.frame p', 'fontSize')).toBeCloseTo(18 * 1.5, 1);
  for (const { path } of [front, about('ar')]) {
    await page.goto(path);
    expect(await pixels(page, 'html', 'fontSize')).toBe(24);
  }
});

test('the line is as wide as was chosen, beside the margin and alone', async ({ page }) => {
  for (const width of [900, 1600]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(article('ar').path);
    const dialog = await open(page);
    const wide: number[] = [];
    for (const value of ['narrow', 'normal', 'wide']) {
      await dialog.locator(`[name="width"][value="${value}"]`).check();
      wide.push(await pixels(page, '.frame', 'inlineSize'));
    }
    const [narrow = 0, normal = 0, widest = 0] = wide;
    expect(narrow, `${width}`).toBeLessThan(normal * 0.85);
    // Where the text stands alone it fills the page as it is.
    if (width > 992) expect(widest).toBeGreaterThan(normal * 1.15);
    else expect(widest).toBeGreaterThan(narrow);
  }
});

for (const { name, path } of [article('ar'), parallel('en')]) {
  test(`${name}: whatever is chosen, the paragraph that is read stays where it is`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path, { waitUntil: 'networkidle' });
    const dialog = await open(page, path.startsWith('ar') ? 'ar' : 'en');
    // Behind the open panel a page can be scrolled.
    await page.evaluate(() => {
      const { height, top } = (document.querySelector('.frame') as Element).getBoundingClientRect();
      scrollTo({ top: scrollY + top + height / 2, behavior: 'instant' });
    });
    const place = await page.evaluate(() => {
      const blocks = [...document.querySelectorAll('.frame > .block[id], .frame > .pair[id]')];
      const read = blocks.find((block) => block.getBoundingClientRect().bottom > 0) as Element;
      return { id: read.id, top: read.getBoundingClientRect().top };
    });
    for (const [group, value] of [
      ['size', 'largest'],
      ['size', 'small'],
      ['width', 'wide'],
      ['digits', 'arabic'],
    ]) {
      await dialog.locator(`[name="${group}"][value="${value}"]`).check();
      const top = await page.locator(`[id="${place.id}"]`).evaluate((one) => one.getBoundingClientRect().top);
      expect(Math.abs(top - place.top), `${group} ${value}`).toBeLessThan(2);
    }
  });
}

test('other tabs follow, and what is put back is put back there too', async ({ page, context }) => {
  await page.goto(article('ar').path);
  const other = await context.newPage();
  await other.goto(about('en').path);
  const dialog = await open(page);
  await dialog.locator('[name="theme"][value="sepia"]').check();
  await expect(root(other)).toHaveAttribute('data-theme', 'sepia');
  await dialog.locator('[data-do="reset"]').click();
  await expect(root(other)).not.toHaveAttribute('data-theme');
  await expect(root(page)).not.toHaveAttribute('data-theme');
  await expect(dialog.locator('[name="theme"][value="system"]')).toBeChecked();
  expect(await kept(page)).toBeNull();
});

test('opened again it is as it was left; its button and the page beside it close it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(article('ar').path);
  const dialog = await open(page);
  await dialog.locator('[name="width"][value="wide"]').check();
  await dialog.locator('[data-do="close"]').click();
  await expect(dialog).toBeHidden();
  await open(page);
  await expect(dialog).toHaveCount(1);
  await expect(dialog.locator('[name="width"][value="wide"]')).toBeChecked();
  await dialog.locator('legend').first().click();
  await expect(dialog).toBeVisible();
  await page.mouse.click(1200, 400);
  await expect(dialog).toBeHidden();
});

test('what is brought for it is brought when it is opened, once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    // Of the address what stands behind the site's base path, without the digest of its content.
    const [, path = ''] = /(\/(?:_astro|ar)\/.*)$/.exec(request.url()) ?? [];
    if (path) asked.push(path.replace(/\.[\w-]{8}\./, '.'));
  });
  await page.goto(article('ar').path, { waitUntil: 'networkidle' });
  const before = asked.length;
  // Without roles and `expect`: those lay out what is folded away too, which then asks for its face.
  const dialog = page.locator('dialog#settings');
  const opened = async (): Promise<void> => {
    await page.locator('.settings-open').click();
    await dialog.waitFor();
  };
  await opened();
  const brought = asked.slice(before);
  expect(brought).toEqual(expect.arrayContaining(['/_astro/settings-panel.js', '/_astro/settings.css', '/ar/panels/']));
  // What panels share comes along, and nothing else: no face, no sheet of another panel.
  expect(brought.filter((path) => !/\.js$|\/settings\.css$|\/panels\/$/.test(path))).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await opened();
  expect(asked).toHaveLength(before + brought.length);
});

test('without a connection it says so, and opens when there is one again', async ({ page }) => {
  for (const missing of ['**/panels/', '**/settings-panel*.js']) {
    await page.goto(article('ar').path, { waitUntil: 'networkidle' });
    await page.route(missing, (route) => route.abort());
    await page.getByRole('button', { name: NAMES.ar }).click();
    const told = page.getByRole('alert');
    await expect(told, missing).toHaveText('تعذّر الاتصال. أعد المحاولة.');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.unroute(missing);
    await open(page);
    await expect(told).toHaveCount(0);
  }
});

test('where nothing can be stored, a choice holds for the page, and the panel says so', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await refuseStorage(page);
  await page.goto(article('en').path);
  const dialog = await open(page, 'en');
  await dialog.locator('[name="theme"][value="dark"]').check();
  await dialog.locator('[name="size"][value="large"]').check();
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
  await expect(dialog.locator('[data-unkept]')).toBeVisible();
  await expect(dialog.locator('[data-kept]')).toBeHidden();
  expect(errors).toEqual([]);
});

for (const lang of LANGUAGES) {
  test(`${lang}: 320 px, the largest text: no page scrolls sideways, nor do the settings`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await keep(page, 'size=largest');
    const wide: string[] = [];
    for (const { name, path } of pages.filter((one) => one.lang === lang)) {
      await page.goto(path);
      const { scrollWidth, clientWidth } = await root(page).evaluate((one) => one);
      if (scrollWidth > clientWidth) wide.push(`${name}: ${scrollWidth}`);
    }
    expect(wide).toEqual([]);
    await page.goto(article(lang).path);
    const dialog = await open(page, lang);
    expect(await dialog.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
    const reset = dialog.locator('[data-do="reset"]');
    await reset.scrollIntoViewIfNeeded();
    await expect(reset).toBeInViewport({ ratio: 1 });
  });

  test(`${lang}, 360 px: the head of the page is one line, on which the button stands still`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(article(lang).path);
    const placesNow = () =>
      page
        .locator('header.font-ui :is(a, button)')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).filter(({ width }) => width > 0));
    const without = await placesNow();
    await page.unroute('**/_astro/*.js');
    await page.goto(article(lang).path, { waitUntil: 'networkidle' });
    const places = await placesNow();
    expect(places.map(({ x, y }) => [x, y])).toEqual(without.map(({ x, y }) => [x, y]));
    expect(places).toHaveLength(6);
    const middles = places.map(({ y, height }) => y + height / 2);
    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(6);
    for (const { x, width } of places) expect(x >= 0 && x + width <= 360).toBe(true);
  });
}

test('in forced colours what is chosen is told from the rest', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(article('ar').path);
  const dialog = await open(page);
  const grounds = await dialog
    .locator('.options:has([name="width"]) label')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
  expect(grounds).toHaveLength(3);
  expect(grounds[0]).toBe(grounds[2]);
  expect(grounds[1]).not.toBe(grounds[0]);
  const stroke = await page.locator('.settings-open').evaluate((one) => getComputedStyle(one).color);
  expect(stroke).not.toBe(await page.locator('body').evaluate((one) => getComputedStyle(one).backgroundColor));
});

test('print shows neither the button nor the panel', async ({ page }) => {
  await page.goto(article('ar').path);
  const dialog = await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(dialog).toBeHidden();
  await expect(page.locator('.settings-open')).toBeHidden();
});
