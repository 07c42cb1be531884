/** What pages say of themselves in their heads: titles, languages, previews. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { PNG } from 'pngjs';
import { baseSite } from '../browser/sites.ts';
import { sites as rooted } from './folders.ts';
import { fileBehind, type Head, headsOf, originOf, UNSEEN } from './heads.ts';

const sites = [...rooted, baseSite];

const rel = (head: Head, name: string): Head['links'] => head.links.filter((link) => link['rel'] === name);
const canonicalOf = (head: Head): string | undefined => rel(head, 'canonical')[0]?.['href'];
const alternatesOf = (head: Head): ReadonlyMap<string, string> =>
  new Map(rel(head, 'alternate').flatMap(({ hreflang, href }) => (hreflang && href ? [[hreflang, href]] : [])));

for (const site of sites) {
  const heads = headsOf(site);
  const byUrl = new Map(heads.map((head) => [head.url, head]));
  const moved = heads.filter(({ metas }) => metas.has('refresh'));
  const indexed = heads.filter((head) => !moved.includes(head) && head.metas.get('robots') !== 'noindex');

  test(`${site.name} site: titles and tags hold no character that cannot be seen`, () => {
    for (const { file, title, metas, data } of heads) {
      for (const text of [title, ...metas.values(), data ?? '']) {
        assert.doesNotMatch(text, UNSEEN, file);
        assert.doesNotMatch(text, /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/, file);
      }
      assert.notEqual(title.trim(), '', file);
    }
  });

  test(`${site.name} site: one canonical address, the page's own; what is left out of indexes has none`, () => {
    assert.ok(indexed.length >= 7);
    for (const head of indexed)
      assert.deepEqual(
        rel(head, 'canonical').map(({ href }) => href),
        [head.url],
        head.file,
      );
    for (const head of heads) {
      if (indexed.includes(head) || moved.includes(head)) continue;
      assert.match(
        head.file,
        /^404\.html$|^offline\/index\.html$|\/(?:parallel|source|panels|saved|search)\/index\.html$/,
      );
      assert.equal(canonicalOf(head), undefined, head.file);
      assert.equal(alternatesOf(head).size, 0, head.file);
    }
  });

  test(`${site.name} site: languages come in sets: each page in its own, with a way back and one for all others`, () => {
    for (const head of indexed) {
      const alternates = alternatesOf(head);
      assert.deepEqual([...alternates.keys()], ['ar', 'en', 'x-default'], head.file);
      assert.ok([alternates.get(head.lang), alternates.get('x-default')].includes(head.url), `${head.file}: self`);
      for (const [hreflang, href] of alternates) {
        const target = byUrl.get(href);
        assert.ok(target && indexed.includes(target), `${head.file}: ${href} is no page that may be indexed`);
        if (hreflang !== 'x-default') assert.equal(target.lang, hreflang, head.file);
        assert.deepEqual(alternatesOf(target), alternates, `${head.file}: no way back from ${href}`);
      }
    }
  });

  test(`${site.name} site: previews: every tag absolute and whole, its image there, of the size and kind it says`, () => {
    for (const { file, url, metas } of indexed) {
      const of = (name: string): string => metas.get(name) ?? '';
      for (const name of ['description', 'og:title', 'og:description', 'og:site_name', 'og:image:alt'])
        assert.notEqual(of(name), '', `${file}: ${name}`);
      assert.equal(of('og:url'), url);
      assert.equal(of('og:description'), of('description'), file);
      assert.match(of('robots'), /max-image-preview:large/);
      assert.match(of('og:locale'), file.startsWith('en/') ? /^en_GB$/ : /^ar_AR$/, file);
      const image = fileBehind(site, of('og:image'));
      assert.ok(image, `${file}: ${of('og:image')} is not there`);
      const { width, height } = PNG.sync.read(readFileSync(image));
      assert.deepEqual([of('og:image:width'), of('og:image:height')], [`${width}`, `${height}`], file);
      assert.equal(of('twitter:card'), width > height ? 'summary_large_image' : 'summary', file);
      assert.equal(of('og:image:type'), 'image/png');
    }
  });

  test(`${site.name} site: descriptions fit what is shown of them, and end with a word`, () => {
    for (const { file, metas } of indexed) {
      const description = metas.get('description') ?? '';
      if (metas.get('og:type') === 'article') assert.ok(description.length <= 156, `${file}: ${description}`);
      if (description.endsWith('…')) assert.match(description, /[^\s،,;؛:.]…$/u, file);
    }
  });

  test(`${site.name} site: an article tells its day where it has one, and no other times`, () => {
    for (const { file, metas } of heads.filter(({ metas: of }) => of.get('og:type') === 'article')) {
      const [, lang = '', address = ''] = /^(ar|en)\/([^/]+)\//.exec(file) ?? [];
      const { published } = JSON.parse(readFileSync(`${site.out}/data/${address}.json`, 'utf8')) as {
        published: string | null;
      };
      assert.equal(metas.get('article:published_time') ?? null, published, file);
      if (lang === 'ar') assert.ok(!metas.has('article:modified_time'), file);
    }
  });

  test(`${site.name} site: every other format and feed that a head names is there`, () => {
    for (const head of indexed) {
      const links = [
        ...rel(head, 'alternate'),
        ...rel(head, 'manifest'),
        ...rel(head, 'icon'),
        ...rel(head, 'apple-touch-icon'),
      ];
      for (const { href = '' } of links)
        assert.ok(fileBehind(site, new URL(href, originOf(site)).href), `${head.file}: ${href}`);
      const types = rel(head, 'alternate').flatMap(({ type }) => (type ? [type] : []));
      const own = ['text/plain', 'text/markdown', 'application/json'].filter((type) => types.includes(type));
      const isArticle = head.metas.get('og:type') === 'article';
      assert.ok(!isArticle || own.includes('application/json'), head.file);
      if (isArticle && head.lang === 'ar') assert.equal(own.length, 3, head.file);
      assert.deepEqual(types.slice(own.length), [
        'application/rss+xml',
        'application/atom+xml',
        'application/feed+json',
      ]);
    }
  });

  test(`${site.name} site: moved addresses lead on, by a link, by the canonical address and by themselves`, () => {
    assert.equal(moved.length, site.name === 'hard' ? 5 : 0);
    for (const head of moved) {
      const to = canonicalOf(head) ?? '';
      assert.ok(indexed.some(({ url }) => url === to) || /\/source\/$/.test(to), head.file);
      const path = new URL(to).pathname;
      assert.equal(head.metas.get('refresh'), `0; url=${path}`);
      assert.ok(readFileSync(`${site.out}/${head.file}`, 'utf8').includes(`<a href="${path}">`), head.file);
    }
  });
}
