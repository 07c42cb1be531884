/** Editions of our own: both scripts in one sentence, what is merged, left out, changed, not told, or cannot be read. */
import type { Page } from '@playwright/test';
import { type Seen, seenMatches } from './bidi/visual-order.ts';
import { article, hardTranslations, LANGUAGES, list, parallel } from './pages.ts';
import { expect, openMargin, test } from './test.ts';

test('the editions that can be read are there, and no other', () => {
  expect(hardTranslations().toSorted()).toEqual(['port-reopens', 'stale-edition', 'two-scripts']);
});

/** Runs in the page. What is given by its words: where each stands in the element, and on which height. */
function placesOf({ selector, words }: { selector: string; words: readonly string[] }) {
  const element = document.querySelector(selector) as Element;
  const nodes = window.inPage.textNodes(element);
  return words.map((word) => {
    for (const node of nodes) {
      const at = node.data.indexOf(word);
      if (at >= 0) return window.inPage.placed(node, at, at + word.length);
    }
    return null;
  });
}

for (const pageOf of [article, parallel]) {
  test(`rules 6, 9: ${pageOf('en').name.slice(3, 11)}: in English two Arabic names with a number between them stand in the order of reading`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(pageOf('en', 'two-scripts').path);
    const words = ['Signs', 'read', 'دكان الورّاق', '40', 'دفتر الأسماء', 'there'];
    const selector = pageOf === article ? '#L5' : '#L5 .pair-text:lang(en) .block';
    const places = await page.evaluate(placesOf, { selector, words });
    for (const [index, place] of places.entries()) {
      expect(place, words[index]).not.toBeNull();
      expect(Math.abs((place?.middle ?? 0) - (places[0]?.middle ?? 0)), 'on one line').toBeLessThan(8);
      const before = places[index - 1];
      if (before) expect(place?.left, `${words[index]} right of ${words[index - 1]}`).toBeGreaterThan(before.right);
    }
    for (const name of ['دكان الورّاق', 'دفتر الأسماء']) {
      const isolate = page.locator(`${selector} bdi[lang="ar"][dir="rtl"]`, { hasText: name });
      await expect(isolate).toHaveText(name);
    }
  });
}

/** Written so → seen so from left to right, in Arabic and in English. */
const INTENDED: readonly (readonly [written: string, arabic: string, english: string])[] = [
  ['+964 770 123 4567', '+9647701234567', '+9647701234567'],
  ['3-1', '3-1', '3-1'],
  // A range in Arabic is read from the right (rule 8).
  ['20-30', '30-20', '20-30'],
  ['C++', 'C++', 'C++'],
  ['2024-03-02', '2024-03-02', '2024-03-02'],
];

for (const lang of LANGUAGES) {
  for (const pageOf of [article, parallel]) {
    test(`rules 6, 8: ${pageOf(lang).name.slice(0, 11)}: phone, score, range, C++ and ISO date are seen as they are meant, in both languages`, async ({
      page,
    }) => {
      for (const [index, text] of (['ar', 'en'] as const).entries()) {
        await page.goto(pageOf(lang, 'two-scripts').path);
        await openMargin(page);
        await page.evaluate((kept) => {
          const other = kept === 'ar' ? 'en' : 'ar';
          const chrome = `.margin, body > header, .article > header, .block:lang(${other})`;
          for (const one of document.querySelectorAll(chrome)) one.remove();
        }, text);
        for (const intended of INTENDED) {
          const [written] = intended;
          const source = written.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
          const found: Seen[] = [];
          // What a line end cuts has no one order: at another width it stands on one line.
          for (const width of [1280, 900, 360]) {
            await page.setViewportSize({ width, height: 800 });
            found.push(...(await page.evaluate(seenMatches, { source, flags: 'gu' })));
          }
          expect(found.length, `${text}: ${written}`).toBeGreaterThan(0);
          expect(
            found.filter(({ seen }) => seen !== intended[index + 1]),
            text,
          ).toEqual([]);
        }
      }
    });
  }
}

test('a translator whose name is Arabic is named in Arabic, isolated', async ({ page }) => {
  await page.goto(article('en', 'two-scripts').path);
  const name = page.locator('.article > header [lang="ar"][dir="rtl"]', { hasText: 'مترجم التجارب' });
  await expect(name).toHaveText('مترجم التجارب');
});

test('an Arabic page names a translator whose name is English in English, isolated', async ({ page }) => {
  await page.goto(parallel('ar', 'port-reopens').path);
  const name = page.locator('.article > header [lang="en"][dir="ltr"]', { hasText: /^Hashiya$/ });
  await expect(name).toHaveCount(1);
});

test('stress, links and what a pull-quote says again stand in the English', async ({ page }) => {
  await page.goto(article('en', 'port-reopens').path);
  await expect(page.locator('#L5 em')).toHaveText('back to work');
  await expect(page.locator('#L5 strong')).toHaveText('40 ships');
  await expect(page.locator('#L5 strong a.fact')).toHaveText('40');
  const link = page.locator('#L13 a[rel="noopener nofollow"]');
  await expect(link).toHaveText('its report');
  await expect(link).toHaveAttribute('href', 'https://example.org/report');
  const words = 'the repairs cost 174 million dollars, and freight rose by 15%';
  await expect(page.locator('#L7 mark')).toHaveText(words);
  await expect(page.locator('#L9.pull-quote')).toHaveAttribute('data-quote', `“T${words.slice(1)}”`);
});

test('paragraphs of one segment stand on lines of their own', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(article('en', 'port-reopens').path);
  const [first, second] = await page.evaluate(placesOf, { selector: '#L13', words: ['The ', 'Two'] });
  expect(second?.middle).toBeGreaterThan((first?.middle ?? 0) + 20);
  expect(Math.abs((second?.left ?? 0) - (first?.left ?? 99))).toBeLessThan(1);
});

test('a block that is told with another keeps its id in every view, and its facts', async ({ page }) => {
  await page.goto(article('en', 'port-reopens').path);
  await expect(page.locator('#L13 #L15')).toHaveCount(1);
  await expect(page.locator('#L13 + .counterpart .block')).toHaveCount(2);
  await expect(page.locator('#L13 a.fact', { hasText: /^18$/ })).toHaveAttribute('href', /^#note-L15-/);
  await page.goto(`${parallel('en', 'port-reopens').path}#L15`);
  await expect(page.locator('.pair#L13 .block#L15')).toBeInViewport();
  await expect(page.locator('.pair#L15')).toHaveCount(0);
  await page.goto(article('ar', 'port-reopens').path);
  await expect(page.locator('#L13 + .counterpart')).toHaveCount(0);
  await expect(page.locator('#L15 + .counterpart')).toHaveCount(1);
});

test('what the edition leaves out is said in its place, with the Arabic under it', async ({ page }) => {
  await page.goto(article('en', 'port-reopens').path);
  await expect(page.locator('#L11')).toHaveText('Left out of the English edition: directions for shipping firms');
  await page.locator('#L11 + .counterpart summary').click();
  await expect(page.locator('#L11 + .counterpart .block')).toContainText('ويقع الميناء على الطريق');
  await page.goto(parallel('ar', 'port-reopens').path);
  const pair = page.locator('.pair#L11');
  await expect(pair.locator('.pair-text').nth(1)).toContainText('directions for shipping firms');
  await expect(pair.locator('[lang="en"] [lang="ar"][dir="rtl"]').first()).toBeVisible();
});

/** The paragraphs that the head of the page tells of as changed. */
const toldAsChanged = (page: Page): Promise<(string | null)[]> =>
  page.locator('.article > header .edition-note a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));

test.describe(() => {
  test.use({ javaScriptEnabled: false });

  for (const { name, path, lang } of [
    article('en', 'stale-edition'),
    ...LANGUAGES.map((one) => parallel(one, 'stale-edition')),
  ]) {
    test(`${name}: readers are told which paragraphs changed since they were translated`, async ({ page }) => {
      await page.goto(path);
      // L8 has a digest, and is a blank line by now: there is nothing to lead to.
      expect(await toldAsChanged(page)).toEqual(['#L7', '#L11']);
      await expect(page.locator('.article > header')).toContainText(lang === 'ar' ? 'تغيّر النص العربي' : 'has changed');
      await page.locator('.article > header .edition-note a').nth(1).click();
      await expect(page.locator(':target')).toHaveId('L11');
      await expect(page.locator(':target')).toBeInViewport();
      const notes = page.locator('.frame .edition-note', { hasText: lang === 'ar' ? 'تغيّر النص' : 'has changed' });
      await expect(notes).toHaveCount(2);
    });
  }
});

test('who reads the Arabic is not told: it is as it is', async ({ page }) => {
  await page.goto(article('ar', 'stale-edition').path);
  expect(await toldAsChanged(page)).toEqual([]);
});

test('a paragraph that nobody has translated yet stands in Arabic, says so, and keeps its id', async ({ page }) => {
  await page.goto(article('en', 'stale-edition').path);
  const block = page.locator('#L9');
  await expect(block).toHaveAttribute('lang', 'ar');
  await expect(block).toHaveAttribute('dir', 'rtl');
  await expect(block).toContainText('وأضيفت إلى الخبر هذه الفقرة');
  await expect(page.locator('.edition-note:has(+ #L9)')).toContainText('Not in the English edition yet');
});

for (const address of ['broken-edition', 'unreadable-edition']) {
  test(`an edition that cannot be read is none, and stops nothing: ${address}`, async ({ page }) => {
    await page.goto(article('en', address).path);
    await expect(page.locator('main')).toContainText('No English edition');
    await expect(page.locator('.frame .block')).toHaveAttribute('id', 'L5');
    const answer = await page.goto(parallel('en', address).path);
    expect(answer?.status()).toBe(404);
  });
}

test('the English list has articles by their English title where they have one', async ({ page }) => {
  const titles: string[] = [];
  for (const path of [list('en').path, 'en/page/2/']) {
    await page.goto(path);
    titles.push(...(await page.locator(`main li a[href^="/en/"]`).allInnerTexts()));
  }
  expect(titles.some((title) => title.includes('The port of Aden works again after a long pause'))).toBe(true);
  expect(titles.some((title) => title.includes('سوق الخميس يفتح أبوابه من جديد'))).toBe(true);
});

test('no space stands before a comma or a full stop of ours', async ({ page }) => {
  for (const { path } of [
    article('en', 'stale-edition'),
    parallel('en', 'stale-edition'),
    parallel('ar', 'stale-edition'),
  ]) {
    await page.goto(path);
    expect(await page.locator('.article > header').textContent()).not.toMatch(/\s[,.،](?:\s|$)/);
  }
});
