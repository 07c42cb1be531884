/** The links at the foot of an article hand it on in its language; what a browser can do itself is offered where it can. */
import { t } from '../../src/i18n/index.ts';
import { article, LANGUAGES, parallel } from './pages.ts';
import { expect, test } from './test.ts';

const views = LANGUAGES.flatMap((lang) => [article(lang), parallel(lang)]);
const plain = (text: string): string => text.replace(/[\u200e\u200f\u2066-\u2069]/g, '');

for (const { name, path } of views) {
  test.describe(() => {
    test.use({ javaScriptEnabled: false });

    test(`${name}: without JavaScript four links carry headline and address, and robots follow none`, async ({
      page,
      base,
    }) => {
      await page.goto(path);
      const headline = ((await page.locator('h1').textContent()) ?? '').trim();
      const links = await page
        .locator('.share a:not(.share-copy)')
        .evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ href, rel, target }) => ({ href, rel, target })));
      expect(links.map(({ href }) => href.split(/[/?]/).slice(0, 3).join('/'))).toEqual([
        'https://wa.me',
        'https://t.me',
        'https://x.com',
        expect.stringMatching(/^mailto:/),
      ]);
      for (const { href, rel, target } of links) {
        expect(rel).toBe('nofollow');
        expect(target).toBe('');
        const said = [...new URL(href).searchParams.values()].join('\n');
        expect(plain(said)).toContain(headline);
        expect(said.match(/https?:\/\/\S+/)?.[0]).toMatch(new RegExp(`^https?://[^/]+(?:/.*)?/${path}$`));
      }
      await expect(page.locator('.share button#share')).toHaveCount(0);
      expect(new URL((await page.locator('.share-copy').getAttribute('href')) ?? '', page.url()).pathname).toBe(
        `${base}${path}`,
      );
    });
  });
}

for (const lang of LANGUAGES) {
  test(`${lang}: where the browser can share, it is handed headline and address`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: async (data: ShareData) => {
          document.documentElement.dataset['shared'] = JSON.stringify(data);
        },
      });
    });
    await page.goto(article(lang).path);
    await page.getByRole('button', { name: t(lang, 'share.label') }).click();
    await expect(page.locator('html[data-shared]')).toHaveCount(1);
    const shared = JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '') as ShareData;
    expect(shared).toEqual({ title: ((await page.locator('h1').textContent()) ?? '').trim(), url: page.url() });
  });

  test(`${lang}: where it cannot, there is no button, and a reader who thinks better of it sees no error`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
    await page.goto(article(lang).path);
    await expect(page.locator('.share button#share')).toHaveCount(0);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: () => Promise.reject(new DOMException('not now', 'AbortError')),
      });
    });
    await page.reload();
    await page.locator('.share button#share').click();
    await page.waitForLoadState('networkidle');
    expect(errors).toEqual([]);
  });
}

test('nothing that shares is asked for before a reader asks', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(article('ar').path, { waitUntil: 'networkidle' });
  await page.locator('.share').scrollIntoViewIfNeeded();
  await page.locator('.share a').first().hover();
  expect(
    asked.filter((url) => /take-along|share-bar|panels/.test(url) || !url.startsWith(new URL(page.url()).origin)),
  ).toEqual([]);
});
