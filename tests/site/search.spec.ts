/** Search in the browser: typed, shown, narrowed, linked, gone back to; and what is told where it cannot be. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { article, LANGUAGES, list, search } from './pages.ts';
import { expect, test } from './test.ts';

const field = (page: Page) => page.getByRole('searchbox');
const told = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.locator('.found > li');
const marks = (page: Page) => page.locator('.passage mark').allTextContents();

test('what is typed is looked for, marked in its own spelling, kept in the address, and gone back to', async ({
  page,
  base,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(search('ar').path, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.startsWith(`${base}search/`))).toEqual([]);
  await expect(field(page)).toBeFocused();

  await page.keyboard.type('فلسطيني');
  await expect(told(page)).toHaveText('وُجدت صفحة واحدة');
  expect(await marks(page)).toEqual(['الفلسطينيون', 'الفلسطينية']);
  expect(new URL(page.url()).searchParams.get('q')).toBe('فلسطيني');

  await field(page).fill('Hamas');
  await expect(told(page)).toHaveText('وُجدت صفحتان');
  await expect(results(page)).toHaveCount(1);
  expect(await marks(page)).toEqual(['حماس']);
  await expect(page.locator('.language')).toHaveText('العربية');
  await expect(page.locator('.sibling a')).toHaveAttribute('lang', 'en');
  await page.keyboard.press('Enter');

  const { searchParams: before } = new URL(page.url());
  await page.locator('.passage a').click();
  await page.waitForURL((url) => url.pathname === `${base}${article('ar').path}`);
  await expect(page.locator('#L12')).toBeInViewport();
  await page.goBack();
  await expect(told(page)).toHaveText('وُجدت صفحتان');
  expect(new URL(page.url()).searchParams.toString()).toBe(before.toString());

  await field(page).press('Escape');
  await expect(results(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue('');
  await page.goBack();
  await expect(field(page)).toHaveValue('Hamas');
  await expect(results(page)).toHaveCount(1);
  expect(faults).toEqual([]);
});

test('results are narrowed by what articles tell, with counts, by the address too; what is not there says so', async ({
  page,
}) => {
  await page.goto(search('en', '?q=attacks').path);
  await expect(told(page)).toHaveText('2 pages found');
  await page.locator('summary').click();
  const place = page.getByLabel('Place', { exact: true });
  await expect(place.locator('option', { hasText: 'Syria' })).toHaveText('Syria (2)');
  await place.selectOption('syria');
  await page.getByLabel('Language', { exact: true }).selectOption('en');
  await expect(told(page)).toHaveText('1 page found');
  expect(new URL(page.url()).search).toBe('?q=attacks&lang=en&place=syria');

  await page.reload();
  await expect(told(page)).toHaveText('1 page found');
  await expect(page.getByLabel('Place', { exact: true })).toHaveValue('syria');
  await field(page).fill('no such words');
  await expect(told(page)).toContainText('Nothing found');
  await expect(results(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Search everything' }).click();
  await expect(page.getByLabel('Place', { exact: true })).toHaveValue('');
  expect(new URL(page.url()).search).toBe('?q=no+such+words');

  await page.goto(search('en', '?place=iraq').path);
  await expect(told(page)).toHaveText('1 page found');
});

test('axe finds nothing in what was found, in both languages and themes, and nothing is wider than a window of 320 px', async ({
  page,
}) => {
  for (const [lang, colorScheme] of [
    ['ar', 'light'],
    ['en', 'dark'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(search(lang, '?q=%D8%A7%D9%84%D8%B9%D8%B1%D8%A7%D9%82&year=2023').path);
    await expect(results(page)).not.toHaveCount(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});

test('the key / opens it from any page, ظ on an Arabic keyboard; on the page itself it goes to the field', async ({
  page,
  base,
}) => {
  for (const [start, key] of [
    [list('en'), '/'],
    [article('ar'), 'ظ'],
  ] as const) {
    await page.goto(start.path, { waitUntil: 'networkidle' });
    await page.evaluate(
      (typed) =>
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: typed, code: 'Slash', bubbles: true })),
      key,
    );
    await page.waitForURL((url) => url.pathname === `${base}${search(start.lang).path}`);
  }
  await page.locator('h1').click();
  await expect(field(page)).not.toBeFocused();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
});

test('where the index does not come it says so, and tries again when it is asked to', async ({ page, context }) => {
  await page.goto(search('en').path, { waitUntil: 'networkidle' });
  await context.setOffline(true);
  await field(page).fill('attacks');
  await expect(told(page)).toContainText('You are offline');
  await context.setOffline(false);
  await page.route('**/wasm.unknown.pagefind', (route) => route.abort());
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(told(page)).toContainText('could not be brought');
  await page.unroute('**/wasm.unknown.pagefind');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(told(page)).toHaveText('2 pages found');
  // What is open is the index; a part of it that is still missing is told as missing, not as nothing found.
  await context.setOffline(true);
  await field(page).fill('zzz');
  await expect(told(page)).toContainText('You are offline');
});

test.describe(() => {
  test.use({ javaScriptEnabled: false });

  test('without JavaScript the page leads to the lists, and is linked from every page', async ({ page, base }) => {
    for (const lang of LANGUAGES) {
      await page.goto(article(lang).path);
      await page.locator('.search-open').click();
      await expect(page.locator('main form')).toBeHidden();
      await expect(page.locator('main .plain')).toBeVisible();
      await page.locator('main .plain a').click();
      expect(new URL(page.url()).pathname).toBe(`${base}${list(lang).path}`);
    }
  });
});
