/** Listening: the voices there are, and which is taken. Without one there is no trace of it. */
import { fakeSpeech, hearParagraph, said, spoken, toggle } from './fake-speech.ts';
import { article, parallel } from './pages.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 1280, height: 800 } });

test('no trace where the browser has no voice, or none of the language', async ({ page }) => {
  const views = [article('ar'), article('en'), parallel('ar')];
  for (const { path } of views) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(toggle(page)).toHaveCount(0);
  }
  await page.addInitScript(fakeSpeech, ['en-GB', 'fa-IR']);
  await page.goto(article('ar').path, { waitUntil: 'networkidle' });
  await expect(toggle(page)).toHaveCount(0);
  await page.goto(article('en').path);
  await expect(toggle(page)).toHaveText('Listen');
});

test('voices may come late, and nothing moves for it', async ({ page }) => {
  await page.addInitScript(fakeSpeech, []);
  await page.goto(article('ar').path, { waitUntil: 'networkidle' });
  await expect(toggle(page)).toHaveCount(0);
  const heights = (): Promise<readonly number[]> =>
    page.evaluate(() =>
      ['h1', '.margin', '#L10', 'footer'].map((one) => document.querySelector(one)?.getBoundingClientRect().top ?? 0),
    );
  const before = await heights();
  await page.evaluate(() => window.heard.give(['ar_SA']));
  await expect(toggle(page)).toHaveText('استمع');
  await page.evaluate(() => window.heard.give(['ar_SA', 'ar-EG']));
  await expect(toggle(page)).toHaveCount(1);
  expect(await heights()).toEqual(before);
});

test('side by side with a voice of one language only, that language is read', async ({ page }) => {
  await page.addInitScript(fakeSpeech, ['en-GB']);
  await page.goto(parallel('ar').path);
  await toggle(page).click();
  await expect.poll(() => spoken(page)).toBe('L10 en');
  await hearParagraph(page);
  await expect.poll(() => spoken(page)).toBe('L12 en');
});

test('a voice on the device is taken before one of a network', async ({ page }) => {
  await page.addInitScript(fakeSpeech, ['remote ar-XA', 'ar-EG']);
  await page.goto(article('ar').path);
  await toggle(page).click();
  await expect.poll(async () => (await said(page))[0]?.lang).toBe('ar-EG');
});
