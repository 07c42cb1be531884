/** What the English page says of the facts, and the language switch of every page. */
import { builtArticle } from './built-article.ts';
import { about, article, LANGUAGES, list, parallel, source } from './pages.ts';
import { expect, shownText, test } from './test.ts';

test('date, facts and people are in English', async ({ page }) => {
  await page.goto(article('en').path);
  const time = page.locator('time[datetime="2023-11-08"]');
  await expect(time).toHaveText('8 November 2023');
  const margin = page.locator('.margin');
  for (const label of [
    '40',
    'attacks',
    '2,500',
    'soldiers',
    'in Iraq',
    'in Syria',
    'Iraqi Interior Ministry',
    'Shafaq News',
  ]) {
    await expect(margin).toContainText(label);
  }
  const figures = await shownText(page, '[data-group="figures"]');
  expect(figures).not.toMatch(/[\u0600-\u06ff]/);
});

test('every label of the data is in its language, and an Arabic name in an English label is isolated', () => {
  for (const { id, label } of builtArticle().facts) {
    expect(label.ar, id).not.toMatch(/\p{Script=Latin}{2}/u);
    expect(label.en.replace(/\u2068[^\u2069]*\u2069/g, ''), id).not.toMatch(/\p{Script=Arabic}/u);
  }
});

const there = { ar: 'en', en: 'ar' } as const;
const NAMES = { ar: 'العربية', en: 'English' } as const;

test.describe(() => {
  test.use({ javaScriptEnabled: false });

  for (const lang of LANGUAGES) {
    for (const pageOf of [article, parallel, source, list, about]) {
      test(`rule 17: ${pageOf(lang).name}: the language switch is a plain link to the same page`, async ({
        base,
        page,
      }) => {
        await page.goto(pageOf(lang).path);
        const other = there[lang];
        const link = page.locator(`.languages a[hreflang="${other}"]`);
        await expect(link).toHaveCount(1);
        await expect(link).toHaveText(NAMES[other], { useInnerText: true });
        await expect(link).toHaveAttribute('lang', other);
        await expect(link).toHaveAttribute('dir', other === 'ar' ? 'rtl' : 'ltr');
        await expect(page.locator('select')).toHaveCount(0);
        await link.click();
        expect(new URL(page.url()).pathname).toBe(`${base}${pageOf(other).path}`);
        await expect(page.locator('html')).toHaveAttribute('lang', other);
      });
    }
  }
});
