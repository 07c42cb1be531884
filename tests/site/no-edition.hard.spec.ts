/** The English page of an article that nobody has translated: the facts in English, the text as it is. */
import { headlineRules } from './headline.ts';
import { marginRules } from './margin.ts';
import { article } from './pages.ts';
import { pullQuoteRules } from './pull-quote.ts';
import { readerViewRules } from './reader-view-rules.ts';
import { expect, test } from './test.ts';
import { untranslated } from './told.ts';

test('it says in English that there is no English edition, and gives the Arabic text as Arabic', async ({ page }) => {
  await page.goto(article('en').path);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('main')).toContainText('No English edition');
  for (const part of ['h1', '.frame']) {
    await expect(page.locator(part)).toHaveAttribute('lang', 'ar');
    await expect(page.locator(part)).toHaveAttribute('dir', 'rtl');
  }
});

test('it has no other view', async ({ page }) => {
  await page.goto(article('en').path);
  await expect(page.locator('.view-switch, .counterpart')).toHaveCount(0);
  const answer = await page.goto(`${article('en').path}parallel/`);
  expect(answer?.status()).toBe(404);
});

headlineRules(untranslated);
pullQuoteRules(untranslated);
marginRules(untranslated);
readerViewRules(untranslated);
