/** Digits as readers choose them, on the real site. */

import { digitOrderRule } from './arabic/digit-rules.ts';
import { drawnAlike } from './arabic/drawn-digits.ts';
import { article, LANGUAGES, parallel, source } from './pages.ts';
import { keep } from './preferences.ts';
import { expect, shownText, test } from './test.ts';

digitOrderRule(LANGUAGES.flatMap((lang) => [article(lang), parallel(lang)]));

/** Written so → seen as this. */
const SEEN: Readonly<Record<string, string>> = {
  '40': '٤٠',
  '0123456789': '٠١٢٣٤٥٦٧٨٩',
  '2,500': '٢٬٥٠٠',
  '1,234,567': '١٬٢٣٤٬٥٦٧',
  '15.3': '١٥٫٣',
  '15,3': '١٥٫٣',
  '%': '٪',
  '08/11/2023': '٠٨/١١/٢٠٢٣',
  '12:30': '١٢:٣٠',
};

for (const face of ['font-text', 'font-ui', 'font-ui font-bold']) {
  test(`rule 37: ${face}: 40 is seen as ٤٠, and the signs beside it are Arabic`, async ({ page }) => {
    await keep(page, 'digits=arabic');
    await page.goto(article('ar').path);
    for (const [written, seen] of Object.entries(SEEN)) {
      expect(await drawnAlike(page, face, written, seen), `${written} as ${seen}`).toBe(true);
      expect(await drawnAlike(page, `${face} fixed-digits`, written, seen), written).toBe(false);
    }
    // Points and commas that part no number stay what they are.
    expect(await drawnAlike(page, face, '8.11.2023', '٨٫١١٫٢٠٢٣')).toBe(false);
    expect(await drawnAlike(page, face, '2010,2011', '٢٠١٠٫٢٠١١')).toBe(false);
    expect(await drawnAlike(page, face, '40.', '٤٠.')).toBe(true);
  });

  test(`rule 37: ${face}: ٤٠ is seen as 40 in an article where that was chosen`, async ({ page }) => {
    await keep(page, 'articleDigits=chosen');
    await page.goto(article('ar').path);
    for (const [written, seen] of [
      ['٤٠', '40'],
      ['٢٬٥٠٠', '2,500'],
      ['١٥٫٣', '15.3'],
      ['٪', '%'],
    ] as const) {
      expect(await drawnAlike(page, `${face} as-written`, written, seen), written).toBe(true);
      expect(await drawnAlike(page, face, written, seen), written).toBe(false);
    }
  });
}

/** Runs in the page: which of our features is on where these stand; of a name that is drawn, on its pseudo-element. */
function featuresAt(selectors: readonly string[]): string[] {
  return selectors.map((selector) => {
    const [name = '', pseudo] = selector.split('::');
    const element = document.querySelector(name);
    if (!element) return `no ${selector}`;
    return getComputedStyle(element, pseudo ? `::${pseudo}` : null).fontFeatureSettings.replaceAll('"', '');
  });
}

const SITES_OWN = ['.figure-number', 'header time', '.hijri', '.margin-card summary'];
const ARTICLES_OWN = ['h1', '.frame p.block', '.frame .fact-figure', '.pull-quote::before'];

for (const [kept, ours, articles] of [
  ['', 'normal', 'normal'],
  ['digits=arabic', 'ARAB', 'normal'],
  ['articleDigits=chosen', 'normal', 'LATN'],
  ['digits=arabic articleDigits=chosen', 'ARAB', 'ARAB'],
] as const) {
  test(`rule 36: with «${kept}» what the site says and what the article says are drawn as chosen`, async ({ page }) => {
    await keep(page, kept);
    await page.goto(article('ar').path);
    expect(await page.evaluate(featuresAt, SITES_OWN)).toEqual(SITES_OWN.map(() => ours));
    expect(await page.evaluate(featuresAt, ARTICLES_OWN)).toEqual(ARTICLES_OWN.map(() => articles));
  });
}

test('rule 36: English keeps its digits, and so do the file as it came, codes and addresses', async ({ page }) => {
  await keep(page, 'digits=arabic articleDigits=chosen');
  for (const { path } of [article('en'), parallel('en'), parallel('ar'), source('ar')]) {
    await page.goto(path);
    const wrong = await page.evaluate(() =>
      window.inPage.textNodes(document.body).flatMap((node) => {
        const home = node.parentElement as Element;
        const english = home.closest('[lang]')?.getAttribute('lang') === 'en';
        if (!english && !home.closest('code, .words, .fixed-digits')) return [];
        return getComputedStyle(home).fontFeatureSettings === 'normal' ? [] : [window.inPage.nameOf(home)];
      }),
    );
    expect(wrong, path).toEqual([]);
  }
  await page.goto(article('en').path);
  expect(await page.evaluate(featuresAt, ['html', '.figure-number', 'header time'])).toEqual(Array(3).fill('normal'));
});

test('rule 38: what is read, copied and found stays as it was written', async ({ page }) => {
  await page.goto(article('ar').path);
  const written = await shownText(page, '.article');
  await keep(page, 'digits=arabic articleDigits=chosen');
  await page.goto(article('ar').path);
  expect(await shownText(page, '.article')).toBe(written);
  const copied = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('#L12') as Element);
    return getSelection()?.toString();
  });
  expect(copied).toContain('(40)');
  const tree = await page.locator('.margin').ariaSnapshot();
  expect(tree).toMatch(/40/);
  expect(tree).not.toMatch(/[٠-٩]/);
});
