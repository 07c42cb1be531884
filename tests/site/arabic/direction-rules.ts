/** Rules 1–14, 36 and 37 of ARABIC.md that a page keeps or breaks as a whole: language, direction, marks, digits. */
import type { SitePage } from '../pages.ts';
import { expect, faultsOn, test } from '../test.ts';

/** Declares a test for each rule, over all pages given. */
export function directionRules(pages: readonly SitePage[]): void {
  test('rule 1: html has lang and dir, and they agree', async ({ page }) => {
    for (const { name, lang, path } of pages) {
      await page.goto(path);
      await expect(page.locator('html'), name).toHaveAttribute('lang', lang);
      await expect(page.locator('html'), name).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
    }
  });

  test('rule 2: no direction by CSS', async ({ page }) => {
    const faults = await faultsOn(page, pages, () => [
      ...window.inPage
        .styleRules()
        .filter(({ style }) => style.direction !== '' || style.unicodeBidi !== '')
        .map(({ cssText }) => cssText),
      ...[...document.querySelectorAll('[style]')].map(window.inPage.nameOf),
    ]);
    expect(faults).toEqual([]);
  });

  test('rule 3: below html dir stands where direction changes, and with lang', async ({ page }) => {
    const faults = await faultsOn(page, pages, () => {
      const inherited = (element: Element, name: string): string | null =>
        element.parentElement?.closest(`[${name}]`)?.getAttribute(name) ?? null;
      const isBlock = (element: Element): boolean => !/^inline/.test(getComputedStyle(element).display);
      return [...document.body.querySelectorAll('[lang], [dir]')].flatMap((element) => {
        const [lang, dir] = [element.getAttribute('lang'), element.getAttribute('dir')];
        const name = window.inPage.nameOf(element);
        if (lang !== null && lang !== inherited(element, 'lang') && dir === null) return [`${name}: lang without dir`];
        if (dir === inherited(element, 'dir') && isBlock(element)) return [`${name}: dir says nothing new`];
        if (isBlock(element) && dir !== null && lang === null) return [`${name}: dir without lang`];
        return [];
      });
    });
    expect(faults).toEqual([]);
  });

  test('rule 5: no dir=auto on what is known', async ({ page }) => {
    const faults = await faultsOn(page, pages, () =>
      [...document.querySelectorAll('[dir="auto"]:is(p, h1, h2, h3, h4, div, section, article, li, td)')].map(
        window.inPage.nameOf,
      ),
    );
    expect(faults).toEqual([]);
  });

  test('rule 7: no date with hyphens in text that runs from the right', async ({ page }) => {
    const faults = await faultsOn(page, pages, () =>
      window.inPage.textNodes(document.body).flatMap((node) => {
        const home = node.parentElement as Element;
        const hyphened = /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{4}/.exec(node.data);
        if (!hyphened || getComputedStyle(home).direction === 'ltr') return [];
        return [`${window.inPage.nameOf(home)}: ${hyphened[0]}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('rule 11: the first strong letter of the title runs as the page does', async ({ page }) => {
    const STRONG = { ar: /\p{Script=Arabic}/u, en: /\p{Script=Latin}/u } as const;
    for (const { name, lang, path } of pages) {
      await page.goto(path);
      // UAX #9, P2: what stands between isolates is skipped; a mark of direction is a strong letter.
      const title = (await page.title()).replace(/[\u2066-\u2068][^\u2069]*\u2069/gu, '');
      const first = /[\p{L}\u200e\u200f]/u.exec(title)?.[0] ?? '';
      const mark = lang === 'ar' ? '\u200f' : '\u200e';
      expect(first === mark || STRONG[lang].test(first), `${name}: ${title}`).toBe(true);
    }
  });

  test('rule 13: a closing bracket never comes before its opening one', async ({ page }) => {
    const faults = await faultsOn(page, pages, () =>
      window.inPage.lineBoxes(document.body).flatMap(([box, nodes]) => {
        const text = nodes.map(({ data }) => data).join('');
        return [/[«»]/g, /[()]/g, /[[\]]/g].flatMap((pair) => {
          const first = text.match(pair)?.[0];
          return first && /[»)\]]/.test(first) && text.match(/[«([]/)
            ? [`${window.inPage.nameOf(box)}: «${text}»`]
            : [];
        });
      }),
    );
    expect(faults).toEqual([]);
  });

  test('rule 36: one set of digits a page', async ({ page }) => {
    const faults = await faultsOn(page, pages, () => {
      const chrome = window.inPage
        .textNodes(document.body)
        .filter((node) => !node.parentElement?.closest('[dir="ltr"]'));
      const text = chrome.map(({ data }) => data).join('\n');
      return /[0-9]/.test(text) && /[٠-٩]/.test(text) ? [(text.match(/.*[٠-٩].*/) ?? [''])[0].trim()] : [];
    });
    expect(faults).toEqual([]);
  });

  test('rule 37: signs beside Arabic-Indic digits are Arabic', async ({ page }) => {
    const faults = await faultsOn(page, pages, () =>
      window.inPage.textNodes(document.body).flatMap((node) => node.data.match(/[٠-٩][%]|[٠-٩][.,][٠-٩]/g) ?? []),
    );
    expect(faults).toEqual([]);
  });
}
