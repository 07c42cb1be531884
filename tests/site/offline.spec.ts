/** Reading offline: what is saved is there without a network, whole and of one version; nothing else is kept. */
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import type { SavedArticle } from '../../src/offline/model.ts';
import { type SiteServer, serveSite } from '../browser/site-server.ts';
import { RENAMED, SECOND, secondVersion } from '../offline/second-version.ts';
import { ADDRESS, article, LANGUAGES, list, parallel, source } from './pages.ts';
import { expect, test as onSite } from './test.ts';

const SAVE = { ar: 'احفظ للقراءة دون اتصال', en: 'Save for offline reading' } as const;
const REMOVE = { ar: 'أزل النسخة المحفوظة', en: 'Remove the saved copy' } as const;

const test = onSite.extend<{ server: SiteServer }>({
  server: async ({ base, site }, use) => {
    const server = await serveSite(site.out, base);
    await use(server);
    await server.stop();
  },
});

/** What the browser keeps: the names of its caches, and how many workers there are. */
const kept = (page: Page): Promise<{ caches: string[]; workers: number }> =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

const record = (page: Page): Promise<SavedArticle | null> =>
  page.evaluate(async (address) => {
    const names = (await caches.keys()).filter((name) => name.endsWith(' records'));
    for (const name of names) {
      const cache = await caches.open(name);
      const key = (await cache.keys()).find(({ url }) => url.endsWith(`/offline/saved/${address}`));
      if (key) return (await cache.match(key))?.json();
    }
    return null;
  }, ADDRESS);

async function open(page: Page, server: SiteServer, path: string): Promise<number> {
  return (await page.goto(server.address + path))?.status() ?? 0;
}

async function save(page: Page, server: SiteServer): Promise<void> {
  await open(page, server, article('ar').path);
  await page.getByRole('button', { name: SAVE.ar }).click();
  await expect(page.locator('[data-told="saved"]')).toBeVisible();
  expect(await record(page)).not.toBeNull();
}

/** No network: neither for the browser nor, would it ask all the same, on the other side. */
async function cut(context: BrowserContext, server: SiteServer, off = true): Promise<void> {
  await context.setOffline(off);
  server.fails = () => (off ? 'breaks' : null);
}

test('saved by a press and not before, an article is there without a network in every view; then it is removed', async ({
  page,
  context,
  server,
}) => {
  await open(page, server, list('ar').path);
  await open(page, server, article('ar').path);
  expect(await kept(page)).toEqual({ caches: [], workers: 0 });
  await save(page, server);
  await expect(page.getByRole('button', { name: REMOVE.ar })).toBeVisible();
  const { titles, bytes } = (await record(page)) as SavedArticle;
  await cut(context, server);
  for (const view of LANGUAGES.flatMap((lang) => [article(lang), parallel(lang), source(lang)])) {
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    expect(await open(page, server, view.path), view.name).toBe(200);
    await expect(page.locator('html')).toHaveAttribute('lang', view.lang);
    const notice = page.getByRole('status').filter({ has: page.locator('time:visible') });
    await expect(notice, view.name).toContainText(view.lang === 'ar' ? 'نسختك المحفوظة في' : 'the copy you saved on');
    const faces = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').length;
    });
    const preloaded = await page.locator('link[rel="preload"][as="font"]').count();
    expect(faces, view.name).toBeGreaterThanOrEqual(preloaded);
    expect(failed, view.name).toEqual([]);
    page.removeAllListeners('requestfailed');
  }
  // The margin, and what comes with a press.
  await open(page, server, article('en').path);
  await expect(page.locator('.margin .note').first()).toBeVisible();
  await page.locator('.frame a[href^="#note-"]').first().click();
  await expect(page.locator('#fact-card')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await expect(page.getByRole('dialog', { name: 'Reading settings' })).toBeVisible();
  // What is not saved, in both languages, with what is.
  expect(await open(page, server, list('en').path)).toBe(503);
  await expect(page.locator('h1')).toHaveText('لا اتصال بالشبكة');
  await expect(page.locator('[lang="en"] h2')).toHaveText('No connection');
  await expect(page.locator('main a[data-part="title"]')).toHaveText([titles.ar, titles.en ?? '']);
  expect(bytes).toBeGreaterThan(100_000);
  const faults = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
  expect(await faults()).toEqual([]);
  // The list, and removing all of it.
  expect(await open(page, server, 'en/saved/')).toBe(200);
  const row = page.locator('[data-part="rows"] li');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText(`${Math.round(bytes / 1000)} kB`);
  await expect(row.locator('time:visible')).toHaveAttribute('datetime', (await record(page))?.saved ?? '');
  await expect(page.locator('[data-part="quota"]')).toContainText(/\d [MGT]B/);
  expect(await faults()).toEqual([]);
  await row.getByRole('link').click();
  await expect(page.locator('h1')).toHaveText(titles.en ?? '');
  await open(page, server, 'ar/saved/');
  await page.getByRole('button', { name: 'إزالة الكل' }).click();
  await expect(row).toHaveCount(1);
  await page.getByRole('button', { name: 'اضغط ثانيةً' }).click();
  await expect(row).toHaveCount(0);
  await expect(page.locator('[data-part="none"]')).toBeVisible();
  expect((await kept(page)).caches).toEqual([]);
});

test('a second version takes the place of the first: whole, and never one with the files of the other', async ({
  page,
  context,
  server,
  site,
}, { project }) => {
  const second = await secondVersion(site.out, `.cache/offline-${project.name}`);
  await save(page, server);
  const first = (await record(page)) as SavedArticle;
  // The second is there, and cannot be fetched whole.
  server.site = second;
  server.asked.length = 0;
  server.fails = (path) => (path === source('en').path ? 503 : null);
  await open(page, server, article('ar').path);
  await expect(page.locator('.second')).toHaveText(SECOND);
  await expect.poll(async () => (await record(page))?.state).toBe('old');
  await cut(context, server);
  await open(page, server, article('ar').path);
  await expect(page.locator('[data-state="old"]')).toBeVisible();
  await expect(page.locator('.second')).toHaveCount(0);
  expect((await assetsOf(page)).filter((name) => RENAMED.test(name))).toEqual([]);
  // It can: what is saved becomes the second, and nothing of the first is left.
  await cut(context, server, false);
  await open(page, server, article('en').path);
  await expect(page.locator('.second')).toHaveText(SECOND);
  await expect.poll(async () => (await record(page))?.state).toBe('current');
  const now = (await record(page)) as SavedArticle;
  expect(now.version).not.toBe(first.version);
  expect(now.changed).toBe(now.saved);
  await expect.poll(async () => (await kept(page)).caches.filter((one) => one.includes(first.shared))).toEqual([]);
  expect((await kept(page)).caches).toHaveLength(3);
  await cut(context, server);
  await open(page, server, article('ar').path);
  await expect(page.locator('.second')).toHaveText(SECOND);
  await page.getByRole('button', { name: 'إعدادات القراءة' }).click();
  await expect(page.locator('#settings')).toHaveAttribute('data-second', '');
  expect((await assetsOf(page)).filter((name) => !RENAMED.test(name))).toEqual([]);
  await open(page, server, 'ar/saved/');
  await expect(page.locator('[data-part="changed"]:visible')).toContainText('تغيّر المقال');
  // Of the second version nothing was ever asked for that it does not have.
  expect(server.asked.filter(({ status }) => status === 404)).toEqual([]);
});

/** Every sheet, script and face that the page has asked for, once it is shown. */
async function assetsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => document.fonts.ready);
  const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const found = names.filter((name) => name.includes('/_astro/'));
  expect(found.length).toBeGreaterThan(4);
  return found;
}

test('what fails is told, and what was saved is as it was', async ({ page, context, server, site }, { project }) => {
  test.skip(project.name !== 'real', 'fails the same under a base path');
  const press = () => page.getByRole('button', { name: SAVE.ar }).click();
  const told = (what: string) => expect(page.locator(`[data-told="${what}"]`)).toBeVisible();
  const nothing = () => expect.poll(() => kept(page)).toMatchObject({ caches: [] });
  await open(page, server, article('ar').path);
  server.fails = (path) => (path === source('ar').path ? 'breaks' : null);
  await press();
  await told('network');
  await nothing();
  server.fails = (path) => (path === `data/${ADDRESS}.json` ? 503 : null);
  await press();
  await told('server');
  await nothing();
  server.fails = () => null;
  const cdp = await context.newCDPSession(page);
  const { origin } = new URL(server.address);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 60_000 });
  await press();
  await told('full');
  await nothing();
  await cdp.send('Storage.overrideQuotaForOrigin', { origin });
  // The site is exchanged while it is saved: what is saved then is the second, whole.
  const second = await secondVersion(site.out, `.cache/offline-exchanged`);
  server.fails = (path) => {
    if (path === parallel('en').path) server.site = second;
    return null;
  };
  await press();
  await told('saved');
  const saved = (await record(page)) as SavedArticle;
  expect(saved.words).toBe('second');
  // An article that the site has no more stays until it is removed.
  server.fails = (path) => (path.includes(ADDRESS) ? 404 : null);
  expect(await open(page, server, article('en').path)).toBe(200);
  await expect(page.locator('[data-why="gone"]')).toBeVisible();
  await expect.poll(async () => (await record(page))?.state).toBe('gone');
  await open(page, server, 'en/saved/');
  await expect(page.locator('[data-part="gone"]:visible')).toContainText('no longer on the site');
  await page.getByRole('button', { name: 'Remove:' }).click();
  await expect(page.locator('[data-part="none"]')).toBeVisible();
  expect(await open(page, server, article('en').path)).toBe(404);
});

test('a browser that lets nothing be kept is told of; with no JavaScript there is no button, and the list says so', async ({
  page,
  browser,
  server,
}, { project }) => {
  test.skip(project.name !== 'real', 'is the same under a base path');
  server.prelude = "caches.open = () => Promise.reject(new DOMException('', 'SecurityError'));";
  await open(page, server, article('en').path);
  await page.getByRole('button', { name: SAVE.en }).click();
  await expect(page.locator('[data-told="refused"]')).toBeVisible();
  expect((await kept(page)).caches).toEqual([]);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  for (const lang of LANGUAGES) {
    await open(plain, server, article(lang).path);
    await expect(plain.getByText(SAVE[lang])).toHaveCount(0);
    await open(plain, server, `${lang}/saved/`);
    await expect(plain.locator('[data-part="script"]')).toBeVisible();
    await expect(plain.locator('main button:visible')).toHaveCount(0);
  }
  await context.close();
});
