/** Every paragraph, pull-quote and fact has a link that leads there, on every view; those of places that are no more lead near. */
import type { Page } from '@playwright/test';
import { builtArticle } from './built-article.ts';
import { article, LANGUAGES, parallel, type SitePage } from './pages.ts';
import { readerView } from './reader-view.ts';
import { expect, test } from './test.ts';

const views: readonly SitePage[] = LANGUAGES.flatMap((lang) => [article(lang), parallel(lang)]);
const { blocks, facts } = builtArticle();
const read = blocks.filter(({ kind }) => ['paragraph', 'pull-quote'].includes(kind)).map(({ id }) => id);

/** Runs in the page: follows a link to each id, and tells where each led, and whether that can be seen. */
async function follow(ids: readonly string[]): Promise<{ id: string; target: string | null; seen: boolean }[]> {
  const found: { id: string; target: string | null; seen: boolean }[] = [];
  for (const id of ids) {
    const link = document.body.appendChild(document.createElement('a'));
    link.href = `#${id}`;
    link.click();
    link.remove();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const target = document.querySelector(':target');
    const { top = -1, bottom = -1 } = target?.getBoundingClientRect() ?? {};
    const bar = document.querySelector('.view-switch')?.getBoundingClientRect().bottom ?? 0;
    found.push({ id, target: target?.id ?? null, seen: bottom > bar && top < innerHeight });
  }
  return found;
}

for (const { name, path } of views) {
  test(`${name}: every block and fact is reached by its link`, async ({ page }) => {
    await page.goto(path);
    const ids = [...read, ...facts.map(({ id }) => id)];
    expect(ids.length).toBeGreaterThan(40);
    const followed = await page.evaluate(follow, ids);
    expect(followed.filter(({ id, target, seen }) => target !== id || !seen)).toEqual([]);
  });

  test(`${name}: a link to a fact that is no more leads to its block; to a line that is not read, to what stands before`, async ({
    page,
  }) => {
    for (const [id, wanted] of [
      ['L12-999', 'L12'],
      ['L12.7-3', 'L12'],
      ['L5', 'L1'],
      ['L33', 'L28'],
    ]) {
      await page.goto('about:blank');
      await page.goto(`${path}#${id}`);
      await expect(page.locator(`[id="${wanted}"]:target`), id).toBeInViewport();
    }
    expect(await page.evaluate(follow, ['L16-999'])).toEqual([{ id: 'L16-999', target: 'L16', seen: true }]);
    // What is no line's is left alone.
    await page.goto(`${path}#nothing`);
    expect(await page.evaluate(() => location.hash)).toBe('#nothing');
  });

  test(`${name}: the words of a fact that was linked to light up, and no others`, async ({ page }) => {
    const fact = facts.find(({ kind, block }) => kind === 'quantity' && block === 'L16')?.id ?? '';
    await page.goto(`${path}#${fact}`);
    const grounds = await page
      .locator('.frame .fact')
      .evaluateAll((all) => all.map((one) => ({ id: one.id, ground: getComputedStyle(one).backgroundColor })));
    const lit = grounds.filter(({ ground }) => ground !== 'rgba(0, 0, 0, 0)');
    expect(lit.map(({ id }) => id)).toEqual([fact]);
  });

  test(`${name}: every paragraph and pull-quote has one sign, 24 px, that leads to it and adds nothing to the text`, async ({
    page,
  }) => {
    await page.goto(path);
    const signs = await signsOf(page);
    expect(signs.map(({ href }) => href)).toEqual(read.map((id) => `#${id}`));
    expect(signs.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
    expect(new Set(signs.map(({ label }) => label)).size, 'each has a name of its own').toBe(signs.length);
    expect(signs.map(({ text }) => text).join('')).toBe('');
    const copied = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.body);
      return getSelection()?.toString() ?? '';
    });
    expect(copied).not.toContain('¶');
    expect((await readerView(page)).content).not.toContain('¶');
    await page.emulateMedia({ media: 'print' });
    for (const { drawn } of await signsOf(page)) expect(drawn).toBe('none');
  });
}

function signsOf(page: Page) {
  return page.locator('.frame .anchor').evaluateAll((all) =>
    all.map((one) => {
      const { width, height } = one.getBoundingClientRect();
      const { content } = getComputedStyle(one, '::before');
      const [href, label] = [one.getAttribute('href'), one.getAttribute('aria-label')];
      return { href, label, width, height, text: one.textContent, drawn: content };
    }),
  );
}

for (const lang of LANGUAGES) {
  test(`${lang}: a sign is seen where the pointer or the focus is, and nowhere else`, async ({ page }) => {
    await page.goto(article(lang).path);
    const [first, second] = [page.locator('#L12 > .anchor'), page.locator('#L16 > .anchor')];
    await page.locator('h1').hover();
    await expect(first).toHaveCSS('opacity', '0');
    await page.locator('#L12').hover();
    await expect(first).toHaveCSS('opacity', '1');
    await expect(second).toHaveCSS('opacity', '0');
    await second.focus();
    await expect(second).toHaveCSS('opacity', '1');
  });

  test.describe(() => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 800 } });

    test(`${lang}: under a finger all signs are seen, whole targets within the screen, beside the text`, async ({
      page,
    }) => {
      await page.goto(article(lang).path);
      const signs = await page.locator('.frame .anchor').evaluateAll((all) =>
        all.map((one) => {
          const { left, right } = one.getBoundingClientRect();
          const within = Math.min(right, innerWidth) - Math.max(left, 0);
          return { opacity: getComputedStyle(one).opacity, within };
        }),
      );
      expect(signs.filter(({ opacity, within }) => opacity !== '1' || within < 24)).toEqual([]);
    });
  });

  test.describe(() => {
    test.use({ javaScriptEnabled: false });

    test(`${lang}: without JavaScript a sign is a link to its paragraph`, async ({ page }) => {
      await page.goto(article(lang).path);
      await page.locator('#L26 > .anchor').focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/#L26$/);
      await expect(page.locator('#L26')).toBeInViewport();
    });
  });
}
