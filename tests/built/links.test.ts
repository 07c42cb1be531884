/** Every link from page to page leads to a page, and to a place on it. Links within a page: tests/site/built-pages.spec.ts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LinkChecker, LinkState } from 'linkinator';
import { filesOf, sites, textOf } from './folders.ts';
import { originOf } from './heads.ts';

for (const site of sites) {
  test(`${site.name} site: every link leads somewhere, and every page is led to`, async () => {
    const { links } = await new LinkChecker().check({
      path: site.out,
      recurse: true,
      checkFragments: true,
      checkCss: true,
      // What a translator links lies elsewhere; tests ask for nothing there. Heads name the site's own address, which
      // metadata.test.ts follows.
      linksToSkip: ['^https?://(?!localhost[:/]|127\\.|\\[::1\\])', `^${originOf(site)}/`],
    });
    const broken = links.filter(({ state }) => state === LinkState.BROKEN);
    assert.deepEqual(
      broken.map(({ url, parent, status }) => `${parent} → ${url}: ${status}`),
      [],
    );
    const reached = new Set(
      links.map(({ url }) =>
        decodeURI(url)
          .replace(/[?#].*$/, '')
          .replace(/\/$/, '/index.html'),
      ),
    );
    // A server answers with the one, a service worker with another; scripts take panels and lists of files; nothing leads to what has moved.
    const unlinked = (file: string): boolean =>
      /404\.html$|\/panels\/index\.html$|\/offline\/[\w-]+\.(?:html|json)$/.test(file) ||
      textOf(file).includes('http-equiv="refresh"');
    const alone = filesOf(site, '.html', '.json').filter((file) => !reached.has(file) && !unlinked(file));
    // The front page is where the walk begins.
    assert.deepEqual(alone, [`${site.out}/index.html`]);
  });
}
