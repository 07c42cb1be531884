/** Single keys: what they do, on which keyboards, when they keep still, and that they can be turned off. */
import type { Page } from '@playwright/test';
import { axe, faultsIn } from './axe.ts';
import { article, LANGUAGES, parallel } from './pages.ts';
import { expect, test } from './test.ts';

const current = (page: Page) =>
  page.evaluate(() => document.querySelector('[data-current]')?.closest('[id]')?.id ?? null);
/** How the mark beside the paragraph that one is at is drawn. */
const markOf = (page: Page) =>
  page.evaluate(() => {
    const { borderInlineStartWidth, borderInlineStartStyle, borderInlineStartColor } = getComputedStyle(
      document.querySelector('[data-current]') as Element,
      '::after',
    );
    return { width: borderInlineStartWidth, style: borderInlineStartStyle, color: borderInlineStartColor };
  });
const dialog = (page: Page) => page.locator('dialog#keys');

/** A key as a keyboard tells it, of whatever layout. */
const press = (page: Page, init: KeyboardEventInit & { keyCode?: number }, on = 'body'): Promise<void> =>
  page.evaluate(
    ([given, selector]) => {
      const target = document.querySelector(selector as string) as Element;
      target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...(given as object) }));
    },
    [init, on],
  );

for (const { name, path } of LANGUAGES.flatMap((lang) => [article(lang), parallel(lang)])) {
  test(`${name}: j and k go from paragraph to paragraph, marked, focused, below the links that stay`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(path);
    for (const [key, id] of [
      ['j', 'L10'],
      ['j', 'L12'],
      ['j', 'L16'],
      ['j', 'L18'],
      ['k', 'L16'],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => current(page)).toBe(id);
      const { top, bar, focused } = await page.evaluate((block) => {
        const element = document.getElementById(block) as Element;
        return {
          top: element.getBoundingClientRect().top,
          bar: document.querySelector('.view-switch')?.getBoundingClientRect().bottom ?? 0,
          focused: document.activeElement?.id,
        };
      }, id);
      expect(top).toBeGreaterThanOrEqual(bar);
      expect(top).toBeLessThan(320);
      expect(focused).toBe(id);
      // The sheet that draws the mark comes with the first key.
      await expect.poll(() => markOf(page), id).toMatchObject({ width: '3px', style: 'solid' });
    }
  });
}

test('pressed quickly one after the other, none is lost; after the last they stay there', async ({ page }) => {
  await page.goto(article('ar').path);
  await page.evaluate(() => {
    for (let times = 0; times < 3; times += 1)
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', code: 'KeyJ', bubbles: true }));
  });
  await expect.poll(() => current(page)).toBe('L16');
  for (let times = 0; times < 12; times += 1) await page.keyboard.press('j');
  await expect.poll(() => current(page)).toBe('L28');
});

test('who has scrolled on goes on from there', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(article('en').path);
  await page.keyboard.press('j');
  await expect.poll(() => current(page)).toBe('L10');
  await page.evaluate(() => {
    dispatchEvent(new WheelEvent('wheel'));
    const { top } = (document.getElementById('L22') as Element).getBoundingClientRect();
    scrollBy({ top: top - 60, behavior: 'instant' });
  });
  await page.keyboard.press('j');
  await expect.poll(() => current(page)).toBe('L22');
});

test('f goes to the facts of the paragraph, and back to it; the closed card opens', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(article('ar').path);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect.poll(() => current(page)).toBe('L12');
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^#L12-/);
  await expect(page.locator(':focus')).toBeInViewport();
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('L12');
  await expect(page.locator('#L12')).toBeInViewport();
});

test('a, e and b lead from view to view, to the same paragraph', async ({ base, page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(article('ar').path);
  for (let times = 0; times < 4; times += 1) await page.keyboard.press('j');
  await expect.poll(() => current(page)).toBe('L18');
  for (const [key, { path }] of [
    ['e', article('en')],
    ['b', parallel('en')],
    ['a', article('ar')],
  ] as const) {
    await page.keyboard.press(key);
    await page.waitForURL((url) => url.pathname === `${base}${path}`);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('#L18')).toBeInViewport();
  }
});

test('on an Arabic keyboard the keys are where they are on a Latin one; on one of other Latin letters, where the letter is', async ({
  page,
}) => {
  await page.goto(article('ar').path);
  await press(page, { key: 'ت', code: 'KeyJ' });
  await expect.poll(() => current(page)).toBe('L10');
  // Dvorak types j where QWERTY has c.
  await press(page, { key: 'j', code: 'KeyC' });
  await expect.poll(() => current(page)).toBe('L12');
  // Caps Lock.
  await press(page, { key: 'J', code: 'KeyJ' });
  await expect.poll(() => current(page)).toBe('L16');
  await press(page, { key: '؟', code: 'Slash', shiftKey: true });
  await expect(dialog(page)).toBeVisible();
});

test('they keep still while one types, with other keys held down, in dialogs, and while letters are put together', async ({
  page,
}) => {
  await page.goto(article('ar').path);
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.id = 'field';
    const note = document.createElement('div');
    note.contentEditable = 'true';
    note.id = 'note';
    const above = document.createElement('dialog');
    document.querySelector('main')?.append(field, note, above);
  });
  // What listens has come once a first key is heard.
  await press(page, { key: 'j', code: 'KeyJ' });
  await expect.poll(() => current(page)).toBe('L10');
  await press(page, { key: 'j', code: 'KeyJ' }, '#field');
  await press(page, { key: 'j', code: 'KeyJ' }, '#note');
  for (const held of ['ctrlKey', 'altKey', 'metaKey', 'shiftKey', 'isComposing'] as const)
    await press(page, { key: 'j', code: 'KeyJ', [held]: true });
  await press(page, { key: 'Process', code: 'KeyJ' });
  await press(page, { key: 'q', code: 'KeyJ' });
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await press(page, { key: 'j', code: 'KeyJ' });
  // The next one is heard, and so all before it have been.
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await press(page, { key: 'j', code: 'KeyJ' });
  await expect.poll(() => current(page)).toBe('L12');
});

for (const lang of LANGUAGES) {
  test(`${lang}: the list names what there is, and turns the keys off and on, for good`, async ({ page }) => {
    await page.goto(article(lang).path);
    await page.keyboard.press('?');
    await expect(dialog(page)).toBeVisible();
    await expect(dialog(page)).toHaveAccessibleName(/./);
    const keys = await dialog(page)
      .locator('li:visible')
      .evaluateAll((rows) => rows.map((row) => row.dataset['key']));
    // No voice here, and so no key for listening.
    expect(keys.filter((key) => key !== 's')).toEqual(['j', 'k', 'f', 'a', 'e', 'b', '/', '?']);
    await dialog(page).getByRole('switch').uncheck();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    await page.reload();
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    // What is pressed by the button comes after them.
    await page.locator('footer [data-keys] button').click();
    await expect(dialog(page)).toBeVisible();
    expect(await current(page)).toBeNull();
    await expect(dialog(page).getByRole('switch')).not.toBeChecked();
    await dialog(page).getByRole('switch').check();
    await dialog(page).getByRole('button').click();
    await page.keyboard.press('j');
    await expect.poll(() => current(page)).not.toBeNull();
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`${colorScheme}: axe finds nothing in the list`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const lang of LANGUAGES) {
      await page.goto(article(lang).path);
      await page.keyboard.press('?');
      await expect(dialog(page)).toBeVisible();
      expect(faultsIn(await axe(page).include('dialog#keys').analyze()), lang).toEqual([]);
    }
  });
}

test('they can be turned off where nothing can be stored', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(article('en').path);
  await page.keyboard.press('?');
  await dialog(page).getByRole('switch').uncheck();
  await dialog(page).getByRole('button').click();
  await page.keyboard.press('j');
  await page.locator('footer [data-keys] button').click();
  await expect(dialog(page)).toBeVisible();
  expect(await current(page)).toBeNull();
});

test('the list fits a window of 320 px, and one of 256 px height', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(article('ar').path);
  await page.keyboard.press('?');
  await expect(dialog(page)).toBeInViewport({ ratio: 0.98 });
  const shut = dialog(page).getByRole('button');
  await shut.focus();
  await expect(shut).toBeInViewport({ ratio: 0.98 });
});

test('no button without JavaScript, nor where there is no article', async ({ page, browser, baseURL }) => {
  await page.goto('ar/about/', { waitUntil: 'networkidle' });
  await expect(page.locator('footer button')).toHaveCount(0);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${baseURL}${article('ar').path}`);
  await expect(plain.locator('footer button')).toHaveCount(0);
  await context.close();
});

test('forced colours: the mark is drawn', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(article('ar').path);
  await page.keyboard.press('j');
  await expect.poll(() => current(page)).toBe('L10');
  await expect.poll(() => markOf(page)).toMatchObject({ width: '3px', style: 'solid' });
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect((await markOf(page)).color).not.toBe(ground);
});
