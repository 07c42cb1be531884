/** A pull-quote is drawn large and met once: by readers, screen readers, finding, copying and reader views. */
import type { Page } from '@playwright/test';
import { builtArticle, occurrences } from './built-article.ts';
import { article } from './pages.ts';
import { readerView } from './reader-view.ts';
import { expect, shownText, test } from './test.ts';
import type { Telling } from './told.ts';

/** The words that a screen reader meets, in order, without the white space that links trim from them. */
async function spoken(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  // They come level by level; a reader goes down each branch.
  const words = (id: string): string => {
    const node = byId.get(id);
    if (!node?.ignored && node?.role?.value === 'StaticText') return String(node.name?.value ?? '');
    return (node?.childIds ?? []).map(words).join('');
  };
  return words(nodes[0]?.nodeId ?? '').replace(/\s/g, '');
}

/** What lands on the clipboard where all is selected. */
function copied(page: Page): Promise<string> {
  return page.evaluate(() => {
    getSelection()?.selectAllChildren(document.body);
    return getSelection()?.toString() ?? '';
  });
}

/** How often find-in-page stops at the words. */
function found(page: Page, words: string): Promise<number> {
  return page.evaluate((wanted) => {
    // Not in TypeScript's DOM: it never became a standard.
    const { find } = window as unknown as { find(text: string, ...flags: boolean[]): boolean };
    getSelection()?.removeAllRanges();
    let count = 0;
    while (count < 9 && find.call(window, wanted, true, false, false)) count += 1;
    return count;
  }, words);
}

/** Declares the tests over the pages given. */
export function pullQuoteRules(tellings: readonly Telling[]): void {
  for (const { lang, told } of tellings) {
    test(`${lang}: the two pull-quotes that are looked for are there`, () => {
      expect(told.quotes.map(({ id }) => id)).toEqual(['L14', 'L24']);
    });

    for (const { id, words: echoed } of told.quotes) {
      test(`rule 44: ${lang} ${id} is met once`, async ({ page }) => {
        await page.goto(article(lang).path);
        // Words that no link cuts and that stand in no note of the margin.
        const tail = echoed.replace(/[.\s"]+$/, '').slice(-30);
        expect(occurrences(await shownText(page), echoed), 'text as shown').toBe(1);
        expect(occurrences((await page.locator('body').textContent()) ?? '', echoed), 'text of the HTML').toBe(1);
        expect(occurrences(await spoken(page), tail.replace(/\s/g, '')), 'accessibility tree').toBe(1);
        expect(occurrences(await copied(page), echoed), 'copied text').toBe(1);
        expect(await found(page, tail), 'find in page').toBe(1);
        const read = await readerView(page);
        expect(occurrences(read.textContent, echoed), 'reader view').toBe(1);
      });

      test(`${lang} ${id}: the sentence is marked where it stands, and its large copy drawn`, async ({ page }) => {
        await page.goto(article(lang).path);
        const marks = page.locator('.frame mark');
        expect(occurrences((await marks.allTextContents()).join(''), echoed.trim())).toBe(1);
        const drawn = await page.locator(`#${id}`).evaluate((element) => {
          const { content } = getComputedStyle(element, '::before');
          const size = (one: Element): number => Number.parseFloat(getComputedStyle(one).fontSize);
          const text = document.querySelector('.frame p') as Element;
          return { content, larger: size(element) / size(text), height: element.getBoundingClientRect().height };
        });
        // In English a pull-quote, which stands alone, begins with a capital.
        expect(drawn.content.toLowerCase()).toContain(echoed.replace(/^["\s]+|[".\s]+$/g, '').toLowerCase());
        expect(drawn.larger).toBeGreaterThan(1.1);
        expect(drawn.height).toBeGreaterThan(30);
      });
    }

    test(`rule 44: ${lang}: the quotations can be skimmed under a heading`, async ({ page }) => {
      await page.goto(article(lang).path);
      const group = page.locator('[data-group="quotations"]');
      const heading = group.locator('xpath=preceding-sibling::*[self::h2 or self::h3]');
      await expect(heading).toHaveCount(1);
      expect(await group.locator('> li').count()).toBe(
        builtArticle().facts.filter(({ kind }) => kind === 'quotation').length,
      );
    });
  }
}
