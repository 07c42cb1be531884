/** A fact of the text opens its card where the reader is; its link stays a link. */
import type { Page } from '@playwright/test';
import { axe, faultsIn } from './axe.ts';
import { article, LANGUAGES, type Language } from './pages.ts';
import { expect, test } from './test.ts';

const CARD = '#fact-card';
/** A part of a sum, in every text of the article. */
const PART = '.frame a.fact[href="#note-L16-52"]';

async function open(page: Page, lang: Language, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 740 });
  await page.goto(article(lang).path);
  await page.locator(PART).first().click();
  await expect(page.locator(CARD)).toBeVisible();
}

const scrolled = (page: Page): Promise<number> => page.evaluate(() => Math.round(scrollY));

for (const lang of LANGUAGES) {
  for (const width of [320, 1280]) {
    test(`${lang}, ${width} px: a click on a fact opens its card and keeps the place`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(article(lang).path);
      const words = page.locator(PART).first();
      await words.scrollIntoViewIfNeeded();
      await page.evaluate(() => scrollBy(0, 200));
      const before = await scrolled(page);
      await words.click();
      const card = page.locator(CARD);
      await expect(card).toBeVisible();
      expect(new URL(page.url()).hash).toBe('');
      expect(await scrolled(page)).toBe(before);
      const [at, box] = [await words.boundingBox(), await card.boundingBox()];
      if (!at || !box) throw new Error('not drawn');
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(741);
      expect(at.y + at.height <= box.y + 1 || at.y >= box.y + box.height - 1, 'the words are not covered').toBe(true);
    });
  }

  test(`${lang}: the card says what the note says, once on the page under its id, and leads to it`, async ({
    page,
  }) => {
    await open(page, lang, 1280);
    const card = page.locator(CARD);
    const note = page.locator('[id="note-L12-121"]');
    await expect(card.locator('[data-part="note"]')).toHaveText((await note.textContent()) ?? '');
    await expect(card.locator('.meant')).toContainText('22');
    expect(await page.locator('[id="note-L16-52"]').count()).toBe(1);
    const heading = await page.locator('.margin section:has([data-group="figures"]) h3').first().textContent();
    await expect(page.getByRole('dialog', { name: heading ?? '' })).toBeFocused();
    await card.locator('[data-part="link"]').click();
    await expect(card).toBeHidden();
    expect(new URL(page.url()).hash).toBe('#note-L16-52');
    await expect(page.locator('[id="note-L16-52"]')).toBeInViewport();
  });

  test(`${lang}: by keyboard: Enter opens the card, Escape closes it, focus is back at the fact`, async ({ page }) => {
    await page.goto(article(lang).path);
    const words = page.locator(PART).first();
    await words.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(CARD)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator(`${CARD} button`)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator(CARD)).toBeHidden();
    await expect(words).toBeFocused();
  });

  test(`${lang}: a relative date is explained by its real days, at its words and on its card`, async ({ page }) => {
    await page.goto(article(lang).path);
    const words = page.locator('.frame > .block a.fact-day').first();
    const days = lang === 'ar' ? /30 أكتوبر\s–\s5 نوفمبر 2023/ : /30 October\s–\s5 November 2023/;
    await expect(words).toHaveAttribute('title', days);
    await words.click();
    await expect(page.locator(CARD)).toContainText(days);
  });
}

test('the card of another fact takes the place of the first; its own sheet comes with it, nothing is refused', async ({
  page,
}) => {
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  await open(page, 'ar', 1280);
  await page.keyboard.press('Escape');
  await page.locator('.frame a.fact-name').first().click();
  await expect(page.locator(`${CARD} [data-part="note"] > *`)).toHaveCount(1);
  await expect(page.locator(CARD)).toHaveCSS('position', 'fixed');
  expect(refused).toEqual([]);
});

test('a link of the card leads to other words that say the same, and closes it', async ({ page }) => {
  await page.goto(article('ar').path);
  await page.locator('.frame a.fact[href="#note-L10-28"]').first().click();
  await page.locator(`${CARD} a.mention:not(.entry-link)`).last().click();
  await expect(page.locator(CARD)).toBeHidden();
  await expect(page).toHaveURL(/#L28-10$/);
});

test('with a modifier key, and where the card cannot come, the link leads to the note', async ({ page, context }) => {
  await page.goto(article('ar').path);
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    page
      .locator(PART)
      .first()
      .click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await opened.waitForLoadState();
  expect(new URL(opened.url()).hash).toBe('#note-L16-52');
  await opened.close();
  await page.route('**/panels/', (route) => route.abort());
  await page.locator(PART).first().click();
  await expect.poll(() => new URL(page.url()).hash).toBe('#note-L16-52');
});

test('axe finds nothing in an open card', async ({ page }) => {
  for (const lang of LANGUAGES) {
    await open(page, lang, 360);
    expect(faultsIn(await axe(page).include(CARD).analyze()), lang).toEqual([]);
  }
});
