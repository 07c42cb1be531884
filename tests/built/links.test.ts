/** Every link from page to page leads to a page, and to a place on it. Links within a page: tests/site/built-pages.spec.ts. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { LinkChecker, LinkState } from 'linkinator';
import { filesOf, sites, textOf } from './folders.ts';
import { originOf } from './heads.ts';

for (const site of sites) {
  test(`${site.name} site: every link leads somewhere, and every page is led to`, async () => {
    const { links } = await new LinkChecker().check({
      path: site.out,
      recurse: true,
      // While a page is looked through, the server, which is of the same process, lets connections go.
      retryErrors: true,
      retryErrorsJitter: 50,
      checkCss: true,
      // What a translator links lies elsewhere; tests ask for nothing there. Heads name the site's own address, which
      // metadata.test.ts follows. Places on pages are looked up below: here each would be asked for as a page of its own.
      linksToSkip: ['^https?://(?!localhost[:/]|127\\.|\\[::1\\])', `^${originOf(site)}/`, '#'],
    });
    const broken = links.filter(({ state }) => state === LinkState.BROKEN);
    assert.deepEqual(
      broken.map(({ url, parent, status }) => `${parent} → ${url}: ${status}`),
      [],
    );
    const reached = new Set(
      links
        .filter(({ state }) => state !== LinkState.SKIPPED)
        .map(({ url }) =>
          decodeURI(url)
            .replace(/[?#].*$/, '')
            .replace(/\/$/, '/index.html'),
        ),
    );
    // A server answers with the one, a service worker with another; scripts take panels and lists of files; nothing leads to what has moved.
    const unlinked = (file: string): boolean =>
      /404\.html$|\/panels\/index\.html$|\/offline\/[\w-]+\.(?:html|json)$|\/search\/\w+\/.*\.json$/.test(file) ||
      textOf(file).includes('http-equiv="refresh"');
    const alone = filesOf(site, '.html', '.json').filter((file) => !reached.has(file) && !unlinked(file));
    // The front page is where the walk begins.
    assert.deepEqual(alone, [`${site.out}/index.html`]);
  });

  test(`${site.name} site: every place of another page that a link names is there`, () => {
    const idsOf = new Map<string, ReadonlySet<string>>();
    const ids = (file: string): ReadonlySet<string> => {
      const known =
        idsOf.get(file) ?? new Set(Array.from(textOf(file).matchAll(/ id="([^"]+)"/g), ([, id = '']) => id));
      idsOf.set(file, known);
      return known;
    };
    let asked = 0;
    for (const page of filesOf(site, '.html')) {
      for (const [, path = '', id = ''] of textOf(page).matchAll(/ href="(\/[^"#?]*)#([^"]+)"/g)) {
        const file = join(site.out, decodeURI(path), 'index.html');
        assert.ok(ids(file).has(decodeURIComponent(id)), `${page} → ${path}#${id}`);
        asked++;
      }
    }
    assert.ok(asked > 50);
  });
}
