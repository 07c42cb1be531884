/** Words that are selected can be copied as a quotation: a bar by them, which takes nothing from the reader. */
import type { Page } from '@playwright/test';
import { article, LANGUAGES, type Language, parallel } from './pages.ts';
import { expect, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const bar = (page: Page) => page.locator('#share-bar');
const plain = (text: string): string => text.replace(/[\u200e\u200f\u2066-\u2069]/g, '');
const selected = (page: Page): Promise<string> => page.evaluate(() => getSelection()?.toString() ?? '');

/** Selects from within one element to within another, as a reader's system does it: the selection changes, nothing else. */
async function select(page: Page, from: string, to = from, backwards = false): Promise<void> {
  await page.locator(from).first().scrollIntoViewIfNeeded();
  await page.evaluate(
    ([first = '', last = '', back]) => {
      const range = document.createRange();
      range.setStart(document.querySelector(first) as Element, 0);
      range.setEndAfter((document.querySelector(last) as Element).lastChild as Node);
      const { startContainer, startOffset, endContainer, endOffset } = range;
      if (back) getSelection()?.setBaseAndExtent(endContainer, endOffset, startContainer, startOffset);
      else getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    },
    [from, to, backwards ? 'back' : ''],
  );
  await expect(bar(page)).toBeVisible();
}

async function quote(page: Page): Promise<string[]> {
  await bar(page).locator('[data-does="quote"]').click();
  await expect(page.locator('#share-told')).not.toBeEmpty();
  return plain(await page.evaluate(() => navigator.clipboard.readText())).split('\n');
}

const SAID: Readonly<Record<Language, string>> = {
  ar: '«معظم هذه الهجمات لم تكن ناجحة، وتم صدها من قبل القوات»',
  en: '“most of these attacks were not successful, and were repelled by the forces”',
};

/** In the middle of the window, a place within a word of a paragraph that is no link. */
async function aWord(page: Page, block: string): Promise<{ x: number; y: number }> {
  return page.locator(block).evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    const [longest] = window.inPage
      .textNodes(element)
      .filter(({ parentElement }) => parentElement === element)
      .toSorted((a, b) => b.length - a.length);
    const place = longest && window.inPage.placed(longest, 8, 12);
    if (!place) throw new Error('no words');
    return { x: (place.left + place.right) / 2, y: place.middle };
  });
}

for (const lang of LANGUAGES) {
  test(`${lang}: words of a quotation are copied with its speaker, and the link leads to them`, async ({ page }) => {
    await page.goto(article(lang).path);
    const [quotation] = await page
      .locator('#L16 .fact-quotation')
      .evaluateAll((all) => all.slice(1).map(({ id }) => id));
    await select(page, `[id="${quotation}"]`);
    const [words, speaker, , link = ''] = await quote(page);
    const named = (await page.locator(`[id="note-${quotation}"] .sentence`).textContent()) ?? '';
    expect(words).toBe(SAID[lang]);
    expect(speaker?.toLowerCase()).toBe(`— ${named.trim().toLowerCase()}`);
    expect(speaker).toMatch(lang === 'ar' ? /وزارة الدفاع الأمريكية/ : /^— [A-Z].*Department of Defense/);
    expect(link).toMatch(/#L16:~:text=/);
    await page.goto('about:blank');
    await page.goto(link);
    await expect(page.locator(`[id="${quotation}"]`)).toBeInViewport();
  });

  test(`${lang}: words that are not all of one quotation are nobody's; paragraphs stay apart, and nothing between them is taken`, async ({
    page,
  }) => {
    await page.goto(article(lang).path);
    await select(page, '#L16', '#L18');
    const lines = await quote(page);
    expect(lines).toHaveLength(4);
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
    expect(letters(lines[0] ?? '')).toBe(letters((await page.locator('#L16').textContent()) ?? ''));
    expect(letters(lines[1] ?? '')).toBe(letters((await page.locator('#L18').textContent()) ?? ''));
    expect(lines[3]).toMatch(/#L16:~:text=[^,]+,[^,]+$/);
  });

  test(`${lang}: side by side, what is selected is of one language`, async ({ page }) => {
    await page.goto(parallel(lang).path);
    const own = `:lang(${lang})`;
    await select(page, `[id="L18"] .block${own}`, `[id="L20"] .block${own}`);
    const other = lang === 'ar' ? /\p{Script=Latin}/u : /[\p{Script=Arabic}&&\p{L}]/v;
    const lines = await quote(page);
    expect(lines).toHaveLength(4);
    for (const line of lines.slice(0, 2)) expect(line).not.toMatch(other);
  });

  test(`${lang}: the bar stands by the end of the selection, whichever way it was made, within the window`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(article(lang).path);
    for (const backwards of [false, true]) {
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await expect(bar(page)).toBeHidden();
      await page.locator('#L20').evaluate((block) => block.scrollIntoView({ block: 'center' }));
      await select(page, '#L20', '#L20', backwards);
      const [block, own] = [await page.locator('#L20').boundingBox(), await bar(page).boundingBox()];
      if (!block || !own) throw new Error('not drawn');
      if (backwards) expect(Math.abs(own.y + own.height - block.y)).toBeLessThan(40);
      else expect(Math.abs(own.y - block.y - block.height)).toBeLessThan(40);
      expect(own.x).toBeGreaterThanOrEqual(0);
      expect(own.x + own.width).toBeLessThanOrEqual(1280);
    }
  });

  test(`${lang}: the keyboard selects, reaches the bar, leaves it and puts it away; the words stay selected`, async ({
    page,
  }) => {
    await page.goto(article(lang).path);
    const { x, y } = await aWord(page, '#L20');
    await page.mouse.dblclick(x, y);
    await expect(bar(page)).toBeVisible();
    const onwards = `Shift+Arrow${lang === 'ar' ? 'Left' : 'Right'}`;
    for (let letter = 0; letter < 6; letter += 1) await page.keyboard.press(onwards);
    await expect(page.locator('#share-told')).not.toBeEmpty();
    await expect(bar(page)).toBeVisible();
    const words = await selected(page);
    expect(words.length).toBeGreaterThan(8);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.keyboard.press('Tab');
    await expect(bar(page).locator('button').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(bar(page)).toBeHidden();
    expect(await selected(page)).toBe(words);
    // Put away, it stays away until something else is selected.
    await page.waitForTimeout(400);
    await expect(bar(page)).toBeHidden();
    await page.keyboard.press(onwards);
    await expect(bar(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(bar(page)).toBeHidden();
    expect(await page.evaluate(() => document.activeElement?.closest('#share-bar') === null)).toBe(true);
  });

  test.describe(() => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 800 } });

    test(`${lang}: under a finger the bar is at the foot of the screen, its buttons 44 px`, async ({ page }) => {
      await page.goto(article(lang).path);
      await select(page, '#L20');
      const box = await bar(page).boundingBox();
      expect(box?.y).toBeGreaterThan(700);
      expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(800);
      for (const button of await bar(page).locator('button').all())
        expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    });
  });
}

test('outside the text nothing is offered', async ({ page }) => {
  await page.goto(article('ar').path);
  await select(page, '#L20');
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') as Element));
  await expect(bar(page)).toBeHidden();
});

test('a press of the mouse is not met by the bar before it is over', async ({ page }) => {
  await page.goto(article('ar').path);
  const { x, y } = await aWord(page, '#L20');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 90, y + 3, { steps: 4 });
  await page.waitForTimeout(600);
  expect((await selected(page)).length).toBeGreaterThan(1);
  expect(await bar(page).isVisible()).toBe(false);
  await page.mouse.up();
  await expect(bar(page)).toBeVisible();
});

test('where the clipboard is denied, that is told', async ({ page, context }) => {
  await page.goto(article('en').path);
  await context.clearPermissions();
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.locator('.share-copy').click();
  await expect(page.locator('#share-told')).toHaveText('Nothing could be copied');
});
