/** The ways to read an article: in Arabic, in English, side by side. */
import { builtArticle } from './built-article.ts';
import { ADDRESS, article, LANGUAGES, type Language, parallel, type SitePage } from './pages.ts';
import { expect, test } from './test.ts';
import { arabicTold, englishTold } from './told.ts';

const told = { ar: arabicTold(), en: englishTold() };
const BLOCKS = told.ar.paragraphs.map(({ id }) => id);
const otherOf = { ar: 'en', en: 'ar' } as const;
const views: readonly SitePage[] = LANGUAGES.flatMap((lang) => [article(lang), parallel(lang)]);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { name, lang, path } of views) {
    test(`${name}: plain links lead to the three ways to read, and say where one is`, async ({ base, page }) => {
      await page.goto(path);
      const links = page.locator('.view-switch a');
      const ways = [article('ar').path, article('en').path, parallel(lang).path];
      expect(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual(
        ways.map((way) => `${base}${way}`),
      );
      await expect(page.locator('.view-switch a[aria-current="page"]')).toHaveAttribute('href', `${base}${path}`);
      for (const [index, way] of ways.entries()) {
        await page.goto(path);
        await links.nth(index).click();
        expect(new URL(page.url()).pathname).toBe(`${base}${way}`);
        await expect(page.locator('h1')).toHaveCount(1);
      }
    });
  }

  for (const lang of LANGUAGES) {
    test(`${lang}: under each paragraph links lead on from it in the other language, side by side, and to itself`, async ({
      base,
      page,
    }) => {
      await page.goto(article(lang).path);
      const found = await page.locator('.frame > .counterpart').evaluateAll((all) =>
        all.map((one) => ({
          block: one.previousElementSibling?.id,
          links: [...one.querySelectorAll('.counterpart-links a')].map((link) => link.getAttribute('href')),
        })),
      );
      expect(found).toEqual(
        BLOCKS.map((id) => ({
          block: id,
          links: [`${base}${article(otherOf[lang]).path}#${id}`, `${base}${parallel(lang).path}#${id}`, `#${id}`],
        })),
      );
    });

    test(`${lang}: side by side each pair leads on from it in either language`, async ({ base, page }) => {
      await page.goto(parallel(lang).path);
      const found = await page.locator('.frame > .pair').evaluateAll((all) =>
        all.map((one) => ({
          block: one.id,
          links: [...one.querySelectorAll('.pair-links a')].map((link) => link.getAttribute('href')),
        })),
      );
      expect(found).toEqual(
        BLOCKS.map((id) => ({ block: id, links: LANGUAGES.map((to) => `${base}${article(to).path}#${id}`) })),
      );
    });

    for (const width of [360, 1280]) {
      test(`${lang}, ${width} px: a paragraph unfolds its counterpart, and folds it again`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(article(lang).path);
        const other = told[otherOf[lang]];
        for (const [index, { id, words }] of other.paragraphs.entries()) {
          const details = page.locator(`.frame > #${id} + details.counterpart`);
          const text = details.locator('.counterpart-text');
          await expect(text).toBeHidden();
          await details.locator('summary').click();
          await expect(text).toBeVisible();
          expect((await text.textContent())?.trim()).toBe(words);
          await expect(text).toHaveAttribute('lang', other.text);
          await expect(text).toHaveAttribute('dir', other.text === 'ar' ? 'rtl' : 'ltr');
          if (index % 2 === 0) {
            await details.locator('summary').click();
            await expect(text).toBeHidden();
          }
        }
      });
    }

    test(`${lang}: on from a paragraph into the other language, side by side, and back: the place is kept`, async ({
      base,
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(article(lang).path);
      const details = page.locator('.frame > #L22 + details.counterpart');
      await details.locator('summary').click();
      await details.locator('.counterpart-links a').first().click();
      expect(page.url()).toMatch(new RegExp(`${base}${article(otherOf[lang]).path}#L22$`));
      await expect(page.locator('#L22')).toBeInViewport();
      await page.locator('.frame > #L22 + details.counterpart summary').click();
      await page.locator('.frame > #L22 + details.counterpart .counterpart-links a').nth(1).click();
      expect(page.url()).toMatch(new RegExp(`${base}${parallel(otherOf[lang]).path}#L22$`));
      await expect(page.locator('.pair#L22')).toBeInViewport();
      await page.locator(`.pair#L22 .pair-links a[hreflang="${lang}"]`).click();
      expect(page.url()).toMatch(new RegExp(`${base}${article(lang).path}#L22$`));
      await expect(page.locator('#L22')).toBeInViewport();
    });
  }

  for (const { name, path } of views) {
    test(`${name}: a link to a paragraph lands there and shows which is meant`, async ({ page }) => {
      for (const id of BLOCKS) {
        await page.goto(`${path}#${id}`);
        const target = page.locator(':target');
        await expect(target).toHaveId(id);
        await expect(target).toBeInViewport();
        const { top, plain } = await target.evaluate((element) => {
          const ground = (one: Element): string => getComputedStyle(one).backgroundColor;
          const others = [...document.querySelectorAll(element.matches('.pair') ? '.pair' : '.frame > .block')];
          const box = element.getBoundingClientRect();
          return { top: box.top, plain: others.filter((one) => ground(one) === ground(element)).length };
        });
        expect(top, id).toBeGreaterThan(0);
        expect(plain, `${id} alone is marked`).toBe(1);
      }
    });
  }
});

/** Runs in the page. Where the texts of each pair stand. */
function pairs(): { id: string; ar: DOMRect; en: DOMRect; first: string }[] {
  return [...document.querySelectorAll('.pair')].map((pair) => {
    const [one, two] = [...pair.querySelectorAll(':scope > .pair-text')] as [HTMLElement, HTMLElement];
    const languageOf = (element: Element): string => element.closest('[lang]')?.getAttribute('lang') ?? '';
    const box = (lang: string): DOMRect =>
      (([one, two].find((text) => languageOf(text) === lang) as Element).firstElementChild as Element)
        .getBoundingClientRect()
        .toJSON();
    return { id: pair.id, ar: box('ar'), en: box('en'), first: languageOf(one) };
  });
}

for (const lang of LANGUAGES) {
  for (const width of [1024, 1280, 1920]) {
    test(`rule 16: ${lang}, ${width} px: pairs stand side by side, Arabic on the right, each pair at one height`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(parallel(lang).path, { waitUntil: 'networkidle' });
      const all = await page.evaluate(pairs);
      expect(all.map(({ id }) => id)).toEqual(BLOCKS);
      for (const { id, ar, en } of all) {
        expect(ar.left, id).toBeGreaterThan(en.right);
        expect(Math.abs(ar.top - en.top), id).toBeLessThanOrEqual(1);
        expect(Math.abs(ar.width - en.width), id).toBeLessThanOrEqual(1);
      }
      const gaps = all.slice(1).map(({ ar, en }, index) => {
        const before = all[index] as (typeof all)[number];
        return Math.round(Math.min(ar.top, en.top) - Math.max(before.ar.bottom, before.en.bottom));
      });
      // Pull-quotes stand between pairs; where none does, pairs follow each other at one distance.
      expect(new Set(gaps.toSorted((a, b) => a - b).slice(0, 5)).size, gaps.join()).toBe(1);
    });
  }

  test(`${lang}, 360 px: pairs are stacked, the page’s language first`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(parallel(lang).path);
    for (const { id, first, ...boxes } of await page.evaluate(pairs)) {
      expect(first, id).toBe(lang);
      expect(boxes[otherOf[lang]].top, id).toBeGreaterThan(boxes[lang].bottom);
      expect(Math.abs(boxes.ar.left - boxes.en.left), id).toBeLessThanOrEqual(1);
      expect(Math.abs(boxes.ar.right - boxes.en.right), id).toBeLessThanOrEqual(1);
    }
  });

  test(`${lang}: side by side both texts are whole, pull-quotes and margin stand once`, async ({ page }) => {
    await page.goto(parallel(lang).path);
    for (const { text, paragraphs } of [told.ar, told.en]) {
      const shown = await page.locator(`.pair-text:lang(${text}) > .block`).allTextContents();
      expect(shown.map((words) => words.trim())).toEqual(paragraphs.map(({ words }) => words));
    }
    await expect(page.locator('.margin')).toHaveCount(1);
    await expect(page.locator('#margin-title')).toHaveCount(1);
    const drawn = await page.locator('.pull-quote').evaluateAll((all) => all.map((one) => one.id));
    expect(drawn).toEqual(told.ar.quotes.map(({ id }) => id));
    const quotes = await page
      .locator('.pull-quote')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-quote') ?? ''));
    for (const [index, { words }] of told[lang].quotes.entries())
      expect(quotes[index]?.toLowerCase()).toContain(words.replace(/^["\s]+|[".\s]+$/g, '').toLowerCase());
  });
}

const NUMBERS = builtArticle().facts.flatMap((fact) =>
  fact.kind === 'quantity' ? [{ id: fact.id, value: fact.value }] : [],
);

for (const { name, path } of views) {
  test(`${name}: each figure of the margin leads to words with the same figure, and these lead back`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    await page.locator('.margin-card').evaluate((card: HTMLDetailsElement) => {
      card.open = true;
    });
    const links = await page.locator('.margin [data-group="figures"] a[href^="#"]').evaluateAll((all) =>
      all.map((one) => ({
        to: one.getAttribute('href')?.slice(1) ?? '',
        figure: one.querySelector('.figure-number, b')?.textContent ?? '',
      })),
    );
    expect(links.length).toBeGreaterThanOrEqual(NUMBERS.length - 1);
    for (const { to, figure } of links.filter((link) => link.figure !== '')) {
      const words = page.locator(`[id="${to}"]`);
      await expect(words, to).toHaveCount(1);
      const digits = (text: string): string => text.replace(/[^\d.]/g, '');
      expect(digits((await words.textContent()) ?? ''), to).toBe(digits(figure));
      expect(NUMBERS.find(({ id }) => id === to)?.value).toBe(Number(digits(figure)));
      const back = await words.getAttribute('href');
      await expect(page.locator(`.margin [id="${back?.slice(1)}"] a[href="#${to}"]`), to).not.toHaveCount(0);
    }
  });
}

test('the text of either language is isolated, and says which it is (rules 1, 3, 4)', async ({ page }) => {
  for (const { lang, path } of views) {
    await page.goto(path);
    for (const text of ['ar', 'en'] as const) {
      const blocks = page.locator(`.frame .block:lang(${text})`);
      const found = await blocks.evaluateAll((all) => all.map((one) => getComputedStyle(one).direction));
      expect(found.length, `${path} ${text}`).toBeGreaterThanOrEqual(BLOCKS.length);
      expect(new Set(found)).toEqual(new Set([text === 'ar' ? 'rtl' : 'ltr']));
    }
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
  }
});

test('nothing that the policy forbids is tried, in any view or between them', async ({ page }) => {
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', (error) => told.push(String(error)));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => console.log(`policy: ${event.violatedDirective}`));
  });
  for (const { path } of views) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(() => scrollTo(0, 900));
    await page.locator('.view-switch a:not([aria-current])').first().click();
    await page.waitForLoadState('networkidle');
  }
  expect(told).toEqual([]);
});

test('the address of the article is the same in every view', () => {
  const folder = (path: string): string => path.split('/')[1] ?? '';
  expect(new Set(views.map(({ path }) => folder(path)))).toEqual(new Set([ADDRESS]));
});

const NAMES: Readonly<Record<Language, readonly string[]>> = {
  ar: ['العربية', 'English', 'باللغتين معًا'],
  en: ['العربية', 'English', 'Side by side'],
};
for (const { name, lang, path } of views) {
  test(`rule 17: ${name}: the ways to read are named each in its own language`, async ({ page }) => {
    await page.goto(path);
    const links = page.locator('.view-switch a');
    expect((await links.allInnerTexts()).map((text) => text.trim())).toEqual(NAMES[lang]);
    for (const [index, own] of LANGUAGES.entries()) {
      const link = links.nth(index);
      await expect(link).toHaveAttribute('hreflang', own);
      expect(
        await link.evaluate((one) => [one.closest('[lang]')?.getAttribute('lang'), getComputedStyle(one).direction]),
      ).toEqual([own, own === 'ar' ? 'rtl' : 'ltr']);
    }
  });
}
