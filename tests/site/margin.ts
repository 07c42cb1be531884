/** The margin: where it stands, what comes first in it, and that every fact leads to its words and back. */
import type { Locator, Page } from '@playwright/test';
import { builtArticle } from './built-article.ts';
import { article } from './pages.ts';
import { expect, test } from './test.ts';
import type { Telling } from './told.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not drawn');
  return box;
}

/** Of the text itself, not of what is folded away under it. */
const TO_NOTES = '.frame > .block a[href^="#note-"]';

/** The marks of the map lead to the list of places below it. */
const TO_WORDS = '.margin a[href^="#"]:not(.map a)';

const facts: ReadonlySet<string> = new Set(builtArticle().facts.map(({ id }) => id));

const withoutJavaScript = test.extend({ javaScriptEnabled: false });

const background = (locator: Locator): Promise<string> =>
  locator.evaluate((element) => getComputedStyle(element).backgroundColor);

/** The links to follow, by their place on the page: `[href, id of the element that they stand in]`. */
function links(page: Page, selector: string): Promise<{ href: string; home: string }[]> {
  return page
    .locator(selector)
    .evaluateAll((all) =>
      all.map((one) => ({ href: one.getAttribute('href') ?? '', home: one.closest('[id]')?.id ?? '' })),
    );
}

/** Declares the tests over the pages given. */
export function marginRules(tellings: readonly Telling[]): void {
  for (const { lang } of tellings) {
    test(`${lang}, 1280 px: the margin stands ${lang === 'ar' ? 'left' : 'right'} of the text`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(article(lang).path);
      const margin = await boxOf(page.locator('.margin'));
      const text = await boxOf(page.locator('.frame'));
      if (lang === 'ar') expect(margin.x + margin.width).toBeLessThan(text.x);
      else expect(margin.x).toBeGreaterThan(text.x + text.width);
      expect(Math.abs(margin.y - text.y)).toBeLessThan(40);
      await expect(page.locator('.margin [data-group="figures"]')).toBeVisible();
      await expect(page.locator('.margin summary')).toBeHidden();
    });

    test(`${lang}, 360 px: the margin is a short card under the headline that opens`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(article(lang).path);
      const headline = await boxOf(page.locator('h1'));
      const margin = await boxOf(page.locator('.margin'));
      const text = await boxOf(page.locator('.frame'));
      expect(margin.y).toBeGreaterThan(headline.y + headline.height);
      expect(margin.y + margin.height).toBeLessThan(text.y);
      expect(margin.height).toBeLessThan(160);
      await expect(page.locator('.margin [data-group="figures"]')).toBeHidden();
      await page.locator('.margin summary').click();
      await expect(page.locator('.margin [data-group="figures"]')).toBeVisible();
    });

    test(`${lang}: figures come first, each large and with what it counts`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(article(lang).path);
      const groups = page.locator('.margin [data-group]');
      const names = await groups.evaluateAll((all) => all.map((one) => one.getAttribute('data-group')));
      expect(names.slice(0, 4)).toEqual(['figures', 'quotations', 'people', 'places']);
      for (const note of await page.locator('[data-group="figures"] > .note').all()) {
        expect((await note.textContent())?.replace(/[\d\s.,%()]/g, '')).not.toBe('');
      }
      const size = (selector: string): Promise<number> =>
        page
          .locator(selector)
          .first()
          .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
      expect(await size('.figure-number')).toBeGreaterThan(1.5 * (await size('.figure-words')));
    });
  }

  for (const { lang, told } of tellings) {
    withoutJavaScript(`${lang}: every link of the margin leads to its words, which light up`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(article(lang).path);
      const toText = await links(page, TO_WORDS);
      expect(toText.length).toBeGreaterThan(15);
      for (const [index, { href }] of toText.entries()) {
        const target = page.locator(`[id="${href.slice(1)}"]`);
        await expect(target, href).toHaveCount(1);
        const dark = await background(target);
        await page.locator(TO_WORDS).nth(index).click();
        expect(new URL(page.url()).hash).toBe(href);
        expect(await target.evaluate((element) => element.closest('.frame') !== null), `${href} is in the text`).toBe(
          true,
        );
        // A fact that the text has no words for leads to its block.
        const words = told.wordsOf(href.slice(1)) ?? told.paragraphs.find(({ id }) => id === href.slice(1))?.words;
        expect((await target.textContent())?.trim(), `${href} holds the fact's words`).toBe(words);
        expect(await background(target), `${href} lights up`).not.toBe(dark);
        await expect(target).toBeInViewport();
      }
    });

    withoutJavaScript(`${lang}: every fact that the text links leads back to its note`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(article(lang).path);
      const toNotes = await links(page, TO_NOTES);
      expect(toNotes.length).toBeGreaterThan(15);
      for (const [index, { href, home }] of toNotes.entries()) {
        const note = page.locator(`.margin [id="${href.slice(1)}"]`);
        await expect(note, href).toHaveCount(1);
        const dark = await background(note);
        await page.locator(TO_NOTES).nth(index).click();
        expect(await background(note), `${href} lights up`).not.toBe(dark);
        await expect(note).toBeInViewport();
        // A quotation's way back stands behind it, in its paragraph.
        const fact = facts.has(home) ? home : href.replace('#note-', '');
        await expect(note.locator(`a[href="#${fact}"]`).first(), `${href} leads to ${fact}`).toHaveCount(1);
      }
    });

    withoutJavaScript(`${lang}, 360 px: a fact of the text opens the closed card`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(article(lang).path);
      const link = page.locator('.frame a.fact[href^="#note-"]').first();
      const href = await link.getAttribute('href');
      await link.click();
      await expect(page.locator(`[id="${href?.slice(1)}"]`)).toBeInViewport();
    });
  }
}
