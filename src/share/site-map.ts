/** The sitemap: every page that may be indexed, with what the page's own head says of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** @param root the absolute address of the site with its base path */
export function siteMap(root: string): AstroIntegration {
  let folder = '';
  const headOf = (url: string): PageTags => readTags(join(folder, decodeURI(url.slice(root.length)), 'index.html'));
  const { name, hooks } = sitemap({
    namespaces: { xhtml: true, news: false, image: false, video: false },
    filter: (url) => headOf(url).canonical === url,
    serialize: (item) => {
      const { alternates, updated } = headOf(item.url);
      return { url: item.url, links: [...alternates], ...(updated ? { lastmod: updated } : {}) };
    },
  });
  return {
    name,
    hooks: {
      ...hooks,
      'astro:config:done': async (options) => {
        folder = fileURLToPath(options.config.outDir);
        await hooks['astro:config:done']?.(options);
      },
    },
  };
}

interface PageTags {
  /** Undefined where the page asks not to be indexed. */
  readonly canonical: string | undefined;
  readonly alternates: readonly { readonly lang: string; readonly url: string }[];
  /** ISO day. */
  readonly updated: string | undefined;
}

function readTags(file: string): PageTags {
  const tags: Element[] = [];
  const [head = ''] = readFileSync(file, 'utf8').split('</head>', 1);
  visit(fromHtml(head), 'element', (element) => {
    if (element.tagName === 'link' || element.tagName === 'meta') tags.push(element);
  });
  const is = ({ properties }: Element, name: string, value: string): boolean =>
    [properties[name]].flat().includes(value);
  const content = (property: string): string | undefined =>
    tags.find((tag) => is(tag, 'property', property))?.properties['content']?.toString();
  const canonical = tags.find((tag) => is(tag, 'rel', 'canonical'))?.properties['href']?.toString();
  return {
    canonical,
    alternates: tags.flatMap(({ properties: { hrefLang, href } }) =>
      hrefLang && href ? [{ lang: String(hrefLang), url: String(href) }] : [],
    ),
    updated: content('article:modified_time') ?? content('article:published_time'),
  };
}
