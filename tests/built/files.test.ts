/** What may stand in the built files, and what may not. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { filesOf, sites, textOf } from './folders.ts';
import { originOf } from './heads.ts';

/** A declaration that names a side of the screen: `margin-left: 1px`, `text-align: right`, `left: 0`. */
const PHYSICAL =
  /(?<=[;{]\s*)(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)|left|right|border-(?:top|bottom)-(?:left|right)-radius)[\w-]*\s*:[^;}]*|(?<=[;{]\s*)(?:text-align|float|clear)\s*:\s*(?:left|right)/g;
/** Bytes; what is shorter may grow by being compressed. */
const SHORT = 200;
const COMPRESSED = /\.(?:br|gz)$/;
const DIRECTION = /(?<=[;{]\s*)(?:direction|unicode-bidi|writing-mode)\s*:[^;}]*/g;

/** What a translator links, and where a link is shared: neither is vouched for, and both say so. */
const OUTWARD =
  /<a href="https?:[^"]*" rel="noopener nofollow">|<a class="[\w-]+" href="(?:https:\/\/(?:wa\.me\/|t\.me\/share\/|x\.com\/intent\/)|mailto:\?)[^"]*" rel="nofollow">/g;
/** On the page about the site, whose maps they are. */
const CREDITS =
  /<a href="https:\/\/(?:www\.naturalearthdata\.com|www\.geonames\.org|creativecommons\.org)\/[^"]*"[^>]*>/g;

const isPanels = (file: string): boolean => file.endsWith('/panels/index.html');
/** It has a sheet of its own. */
const isSearch = (file: string): boolean => file.endsWith('/search/index.html');
/** Asked for with the first search, by the page that is for it; its weight is counted in search.test.ts. */
const isPagefind = (file: string): boolean => file.endsWith('search/ar/pagefind.js');

/** The names of the sheets and scripts that a page brings by itself. */
function broughtBy(html: string): readonly string[] {
  const found = html.matchAll(/<(?:link rel="stylesheet" href|script type="module" src)="[^"]*?_astro\/([\w.-]+)"/g);
  return Array.from(found, ([, name = '']) => name);
}

for (const site of sites) {
  test(`${site.name} site: every page is in a language and a direction (rule 1)`, () => {
    for (const page of filesOf(site, '.html')) {
      const [, lang, dir] = /^<!DOCTYPE html><html lang="(ar|en)" dir="(rtl|ltr)"/i.exec(textOf(page)) ?? [];
      assert.equal(dir, lang === 'ar' ? 'rtl' : 'ltr', page);
      const folder = page.slice(site.out.length + 1).split('/')[0];
      if (folder === 'ar' || folder === 'en') assert.equal(lang, folder, page);
    }
  });

  test(`${site.name} site: nothing but pages, data, their sheet and small script, those of the panels, fonts, pictures, what is saved for reading offline, and what crawlers and feed readers read`, () => {
    const all = filesOf(site, '')
      .filter((file) => !COMPRESSED.test(file))
      .map((file) => file.slice(site.out.length + 1));
    const KNOWN = [
      /(?:^|\/)(?:index|404)\.html$|^data\/[a-z0-9-]+\.json$|^_astro\/[\w.-]+\.(?:css|js|woff2)$|^_headers$|^_redirects$/,
      /^icon\.svg$|^icons\/[\w-]+\.png$|^cards\/[a-z0-9-]+(?:\.L[\d.]+)?\.(?:ar|en)\.png$|^robots\.txt$|^sitemap-(?:index|\d+)\.xml$/,
      /^(?:ar|en)\/(?:[a-z0-9-]+\.(?:txt|md)|feed\.xml|atom\.xml|feed\.json|site\.webmanifest)$/,
      /^service-worker\.js$|^offline\/[a-z0-9-]+\.json$/,
      // Search: Pagefind and its index, and what results are shown from.
      /^search\/ar\/(?:pagefind\.js|wasm\.unknown\.pagefind)$|^search\/(?:ar|en)\/(?:pagefind-entry\.json|pagefind\.q\w+\.pf_meta|(?:index|filter)\/q\w+\.pf_(?:index|filter)|documents\/q\w+\.json)$/,
    ];
    assert.deepEqual(
      all.filter((file) => !KNOWN.some((known) => known.test(file))),
      [],
    );
    // One sheet and one script, the same for every page; pages of the archive have one sheet of theirs besides. What more
    // there is comes with what a reader asks for.
    const html = filesOf(site, '.html');
    const own = new Set(
      html.filter((file) => !isPanels(file) && !isSearch(file)).map((file) => broughtBy(textOf(file)).join(' ')),
    );
    const [common = '', ...more] = [...own].sort((a, b) => a.length - b.length);
    assert.match(common, /^[\w.-]+\.css [\w.-]+\.js$/);
    for (const brought of more) assert.match(brought.replace(common, ''), /^[\w.-]+\.css $/);
    const articles = html.filter((file) =>
      /\/(?:ar|en)\/[0-9a-f]{8}\/(?:(?:parallel|source)\/)?index\.html$/.test(file),
    );
    assert.ok(articles.length > 0);
    for (const file of articles) assert.equal(broughtBy(textOf(file)).join(' '), common, file);
    const askedFor = [...filesOf(site, '.js'), ...html.filter((file) => isPanels(file) || isSearch(file))]
      .map(textOf)
      .join();
    const others = all
      .filter((file) => !isPagefind(file))
      .map((file) => file.replace('_astro/', ''))
      .filter((file) => /\.(?:css|js)$/.test(file));
    for (const name of others) assert.ok(`${[...own]} ${askedFor}`.includes(name), name);
    for (const file of filesOf(site, '.js').filter((one) => !isPagefind(one)))
      assert.ok(brotliCompressSync(textOf(file)).length < 10_000, file);
  });

  test(`${site.name} site: every text has its brotli and gzip beside it, which hold the same bytes`, () => {
    const texts = filesOf(site, '.html', '.css', '.js', '.json');
    for (const file of texts) {
      if (readFileSync(file).length < SHORT) continue;
      assert.ok(existsSync(`${file}.br`) && existsSync(`${file}.gz`), file);
      assert.equal(brotliDecompressSync(readFileSync(`${file}.br`)).toString(), textOf(file));
      assert.equal(gunzipSync(readFileSync(`${file}.gz`)).toString(), textOf(file));
    }
    const without = filesOf(site, '.br', '.gz').filter((file) => !existsSync(file.replace(COMPRESSED, '')));
    assert.deepEqual(without, []);
  });

  test(`${site.name} site: the sheets speak of start and end, and leave direction to HTML (rules 2, 14)`, () => {
    for (const sheet of filesOf(site, '.css')) {
      assert.deepEqual(textOf(sheet).match(PHYSICAL) ?? [], [], sheet);
      assert.deepEqual(textOf(sheet).match(DIRECTION) ?? [], [], sheet);
    }
  });

  test(`${site.name} site: the sheets load nothing from elsewhere, and hold no alien bytes`, () => {
    for (const sheet of filesOf(site, '.css')) {
      for (const [, address = ''] of textOf(sheet).matchAll(/url\(["']?([^"')]+)/g)) {
        assert.match(address, /^(?:\/|\.\/)?[\w./-]+\.woff2$/, sheet);
      }
      assert.doesNotMatch(textOf(sheet), /@import|expression\(|javascript:/, sheet);
    }
  });

  test(`${site.name} site: no bidi control characters in any page, isolates apart (rule 12)`, () => {
    for (const page of filesOf(site, '.html')) {
      assert.doesNotMatch(
        textOf(page),
        /[\u061c\u200e\u200f\u202a-\u202e]|&(?:lrm|rlm|#x20[0-9a-f]{2}|#82\d\d);/i,
        page,
      );
    }
  });

  test(`${site.name} site: no page names an address of another site, but in links: of translators, for sharing, and credits`, () => {
    for (const page of filesOf(site, '.html')) {
      const links = page.endsWith('/about/index.html') ? CREDITS : OUTWARD;
      const own = textOf(page).replace(links, '<a>');
      const addresses = own.match(/(?:href|src|srcset|action|poster|data)="(?:[a-z][a-z0-9+.-]*:|\/\/)[^"]*"/gi) ?? [];
      const elsewhere = addresses.filter((address) => !address.startsWith(`href="${originOf(site)}/`));
      assert.deepEqual(elsewhere, [], page);
    }
  });
}
