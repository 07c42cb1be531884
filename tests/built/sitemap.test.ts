/** The sitemap is the pages that may be indexed; robots.txt, manifests and icons are what heads say. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { PNG } from 'pngjs';
import { baseSite } from '../browser/sites.ts';
import { sites as rooted, textOf } from './folders.ts';
import { fileBehind, headsOf, originOf, UNSEEN } from './heads.ts';

const sites = [...rooted, baseSite];

const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => ['url', 'sitemap', 'xhtml:link'].includes(name),
});

interface Entry {
  readonly loc: string;
  readonly lastmod?: string;
  readonly 'xhtml:link'?: readonly { readonly hreflang: string; readonly href: string }[];
}

for (const site of sites) {
  const sitemaps = (): readonly string[] => {
    const { sitemapindex } = xml.parse(textOf(`${site.out}/sitemap-index.xml`)) as {
      sitemapindex: { sitemap: readonly Entry[] };
    };
    return sitemapindex.sitemap.map(({ loc }) => {
      const file = fileBehind(site, loc);
      assert.ok(file, loc);
      return textOf(file);
    });
  };

  test(`${site.name} site: the sitemap is the pages that may be indexed, with the languages and days of each`, () => {
    const entries = sitemaps().flatMap((text) => (xml.parse(text) as { urlset: { url: readonly Entry[] } }).urlset.url);
    const indexed = headsOf(site).filter((head) =>
      head.links.some(({ rel, href }) => rel === 'canonical' && href === head.url),
    );
    assert.deepEqual(entries.map(({ loc }) => loc).sort(), indexed.map(({ url }) => url).sort());
    for (const { loc, lastmod, 'xhtml:link': links = [] } of entries) {
      const head = indexed.find(({ url }) => url === loc);
      const told = head?.links.flatMap(({ hreflang, href }) => (hreflang ? [[hreflang, href]] : []));
      assert.deepEqual(
        links.map(({ hreflang, href }) => [hreflang, href]),
        told,
        loc,
      );
      const day = head?.metas.get('article:modified_time') ?? head?.metas.get('article:published_time');
      assert.equal(lastmod?.slice(0, 10), day, loc);
    }
  });

  test(`${site.name} site: the sitemap holds no character that cannot be seen`, () => {
    for (const text of sitemaps()) assert.doesNotMatch(text, UNSEEN);
  });

  test(`${site.name} site: robots.txt leads to the sitemap, and keeps nobody from a page`, () => {
    const robots = textOf(`${site.out}/robots.txt`);
    const [, sitemap = ''] = /^Sitemap: (\S+)$/m.exec(robots) ?? [];
    assert.ok(fileBehind(site, sitemap), sitemap);
    assert.match(robots, /^User-agent: \*\nDisallow:\n/m);
  });

  test(`${site.name} site: a manifest in each language, in its direction, its icons there and as large as it says`, () => {
    for (const [lang, dir] of [
      ['ar', 'rtl'],
      ['en', 'ltr'],
    ]) {
      const manifest = JSON.parse(textOf(`${site.out}/${lang}/site.webmanifest`)) as Manifest;
      assert.deepEqual([manifest.lang, manifest.dir], [lang, dir]);
      for (const path of [manifest.start_url, manifest.scope])
        assert.ok(fileBehind(site, new URL(path, originOf(site)).href), path);
      for (const { src, sizes } of manifest.icons) {
        const file = fileBehind(site, new URL(src, originOf(site)).href);
        assert.ok(file, src);
        if (sizes === 'any') continue;
        const { width, height } = PNG.sync.read(readFileSync(file));
        assert.equal(sizes, `${width}x${height}`);
      }
      assert.ok(manifest.icons.some(({ purpose }) => purpose === 'maskable'));
    }
  });
}

interface Manifest {
  readonly lang: string;
  readonly dir: string;
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose?: string }[];
}
