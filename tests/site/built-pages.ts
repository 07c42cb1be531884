/** Every HTML file of a built site, one after the other, as the browser parses it. */
import { globSync } from 'node:fs';
import { relative } from 'node:path';
import type { Site } from '../browser/sites.ts';
import { expect, faultsOn, test } from './test.ts';

/** Declares the tests over all files of the site. */
export function builtPages(site: Site): void {
  const pages = globSync(`${site.out}/**/*.html`)
    .sort()
    .map((file) => {
      const path = relative(site.out, file).replace(/index\.html$/, '');
      return { name: path, lang: 'ar' as const, path };
    });

  test('there are built pages to look at', () => {
    expect(pages.length).toBeGreaterThanOrEqual(10);
  });

  test('nothing stands inline: no script, no style, no handler', async ({ page }) => {
    const faults = await faultsOn(page, pages, () =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const name = window.inPage.nameOf(element);
        const handlers = [...element.attributes].filter((attribute) => /^(?:on|style$|srcdoc$)/i.test(attribute.name));
        const scheme = ['href', 'src', 'action', 'formaction', 'xlink:href'].filter((attribute) =>
          /^\s*[a-z][a-z0-9+.-]*:/i.test(element.getAttribute(attribute) ?? ''),
        );
        const tag = /^(?:script|style|iframe|object|embed|base|template|form)$/i.test(element.tagName) ? [name] : [];
        return [...tag, ...[...handlers.map((one) => one.name), ...scheme].map((attribute) => `${name} ${attribute}`)];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('the policy that forbids what stands inline comes first', async ({ page }) => {
    const faults = await faultsOn(page, pages, () => {
      const [charset, policy] = document.head.children;
      const content = policy?.getAttribute('content') ?? '';
      const wanted = ["default-src 'none'", "script-src 'none'", "style-src 'self'", "base-uri 'none'"];
      return charset?.hasAttribute('charset') && wanted.every((part) => content.includes(part)) ? [] : [content];
    });
    expect(faults).toEqual([]);
  });

  test('ids are unique, and every link within a page leads to one', async ({ page }) => {
    const faults = await faultsOn(page, pages, () => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
      const here = new URL(location.href);
      const lost = [...document.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')].filter((link) => {
        const { pathname, hash } = new URL(link.href);
        return pathname === here.pathname && !ids.includes(decodeURIComponent(hash.slice(1)));
      });
      return [...twice.map((id) => `id ${id} twice`), ...lost.map((link) => `${link.getAttribute('href')} leads nowhere`)];
    });
    expect(faults).toEqual([]);
  });
}
