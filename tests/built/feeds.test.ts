/** Feeds in three formats and two languages, read back by feedsmith and by a parser of another hand. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { fromHtml } from 'hast-util-from-html';
import { baseSite } from '../browser/sites.ts';
import { sites as rooted, textOf } from './folders.ts';
import { fileBehind, headsOf, rootOf, UNSEEN } from './heads.ts';
import { toText } from './html-text.ts';

const sites = [...rooted, baseSite];

const xml = new XMLParser({ ignoreAttributes: false, trimValues: false, parseTagValue: false });

/** What an item says, whatever its format. */
interface Item {
  readonly id: string | undefined;
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly html: string | undefined;
  readonly image: string | undefined;
  readonly published: string | undefined;
  readonly updated: string | undefined;
}

const day = (date: unknown): string | undefined =>
  typeof date === 'string' && date !== '' ? new Date(date).toISOString() : undefined;

const READ: Readonly<Record<string, (text: string) => readonly Item[]>> = {
  'feed.xml': (text) =>
    (parseRssFeed(text).items ?? []).map(({ guid, link, title, content, media, pubDate }) => ({
      id: guid?.value,
      url: link,
      title,
      html: content?.encoded,
      image: media?.contents?.[0]?.url,
      published: day(pubDate),
      updated: undefined,
    })),
  'atom.xml': (text) =>
    (parseAtomFeed(text).entries ?? []).map(({ id, links = [], title, content, published, updated }) => ({
      id,
      url: links.find((link) => link.rel === 'alternate')?.href,
      title: title?.value,
      html: content?.value,
      image: links.find((link) => link.rel === 'enclosure')?.href,
      published: day(published),
      updated: day(updated),
    })),
  'feed.json': (text) =>
    (parseJsonFeed(JSON.parse(text)).items ?? []).map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      html: item.content_html,
      image: item.image,
      published: day(item.date_published),
      updated: day(item.date_modified),
    })),
};

for (const site of sites) {
  const articles = new Map(
    headsOf(site)
      .filter(({ file, metas }) => metas.get('og:type') === 'article' && !/parallel/.test(file))
      .map((head) => [head.url, head]),
  );

  for (const lang of ['ar', 'en'] as const) {
    const fileOf = (name: string): string => `${site.out}/${lang}/${name}`;
    const items = new Map(Object.entries(READ).map(([name, read]) => [name, read(textOf(fileOf(name)))]));

    test(`${site.name} site, ${lang}: each feed holds the newest articles, as their pages tell them`, () => {
      const all = [...articles.values()].filter((head) => head.lang === lang);
      const dated = all.filter(
        ({ metas }) => metas.has('article:published_time') || metas.has('article:modified_time'),
      );
      assert.equal(items.get('feed.xml')?.length, Math.min(all.length, 50));
      assert.equal(items.get('feed.json')?.length, Math.min(all.length, 50));
      assert.ok((items.get('atom.xml')?.length ?? 0) >= Math.min(dated.length, 40));
      for (const [name, list] of items) {
        assert.equal(new Set(list.map(({ id }) => id)).size, list.length, `${name}: ids`);
        for (const item of list) {
          const head = articles.get(item.url ?? '');
          assert.ok(head, `${name}: ${item.url} is no article`);
          assert.equal(item.id, head.url);
          assert.equal(item.title, head.metas.get('og:title'), `${name}: ${head.file}`);
          assert.equal(item.image, head.metas.get('og:image'));
          assert.ok(fileBehind(site, item.image ?? ''), `${name}: ${item.image}`);
          const published = head.metas.get('article:published_time');
          const updated = head.metas.get('article:modified_time') ?? published;
          assert.equal(item.published, day(published), `${name}: ${head.file}`);
          if (name !== 'feed.xml') assert.equal(item.updated, day(updated), `${name}: ${head.file}`);
        }
      }
    });

    test(`${site.name} site, ${lang}: feeds hold the whole text as its own elements, and nothing of a seed as markup`, () => {
      for (const [name, list] of items) {
        for (const { html = '', url } of list) {
          const strange = html.match(/<(?!\/?(?:div|p|h2|h3|ul|li|bdi|span|a|em|strong)[\s>])[^>]*>/g) ?? [];
          assert.deepEqual(strange, [], `${name}: ${url}`);
          assert.doesNotMatch(html, /<[^>]*\s(?:on\w+|style|src)=|href="(?!https?:)/, `${name}: ${url}`);
          const address = url?.split('/').at(-2);
          if (lang === 'en' && fileBehind(site, `${rootOf(site)}en/${address}.txt`)) continue;
          const text = toText(fromHtml(html, { fragment: true }));
          const { blocks } = JSON.parse(readFileSync(`${site.out}/data/${address}.json`, 'utf8')) as {
            blocks: readonly { kind: string; text: string }[];
          };
          for (const block of blocks.filter(({ kind }) => kind === 'paragraph'))
            assert.ok(text.includes(seen(block.text)), `${name}: ${url} lacks «${seen(block.text)}»`);
        }
      }
    });

    test(`${site.name} site, ${lang}: feeds are well-formed for another parser, which finds the same`, () => {
      for (const name of ['feed.xml', 'atom.xml']) {
        const text = textOf(fileOf(name));
        const { rss, feed } = xml.parse(text, true) as { rss?: Tree; feed?: Tree };
        const parsed = [(rss?.['channel'] as Tree)?.['item'] ?? feed?.['entry'] ?? []].flat() as Tree[];
        const found = parsed.map((item) =>
          [item['guid'] ?? item['id'], item['title']].map((node) => value(node).trim()),
        );
        assert.deepEqual(
          found,
          items.get(name)?.map(({ id, title }) => [id, title]),
        );
      }
      const json = JSON.parse(textOf(fileOf('feed.json'))) as Record<string, unknown>;
      assert.equal(json['version'], 'https://jsonfeed.org/version/1.1');
      assert.equal(json['language'], lang);
    });

    test(`${site.name} site, ${lang}: feeds say where they stand, and hold no character that cannot be seen`, () => {
      const at = (name: string): string => `${rootOf(site)}${lang}/${name}`;
      assert.ok(parseRssFeed(textOf(fileOf('feed.xml'))).atom?.links?.some(({ href }) => href === at('feed.xml')));
      const atom = parseAtomFeed(textOf(fileOf('atom.xml')));
      assert.ok(atom.links?.some(({ rel, href }) => rel === 'self' && href === at('atom.xml')));
      assert.equal(JSON.parse(textOf(fileOf('feed.json'))).feed_url, at('feed.json'));
      const latest = items.get('atom.xml')?.map(({ updated }) => updated ?? '');
      assert.equal(day(atom.updated), latest?.toSorted().at(-1));
      for (const name of items.keys()) assert.doesNotMatch(textOf(fileOf(name)), UNSEEN, name);
    });
  }
}

interface Tree {
  readonly [name: string]: unknown;
}

function value(node: unknown): string {
  return decoded(String(typeof node === 'object' && node !== null ? (node as Tree)['#text'] : node));
}

/** fast-xml-parser leaves numeric references alone. */
function decoded(text: string): string {
  return text.replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
}

/** A block's words as whoever reads a feed sees them. */
function seen(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(new RegExp(UNSEEN.source, 'gu'), '').replace(/\s+/gu, ' ').trim();
}
