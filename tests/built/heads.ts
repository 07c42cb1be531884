/** The heads of built pages, and where absolute addresses lead. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { baseOf, type Site } from '../browser/sites.ts';
import { filesOf, textOf } from './folders.ts';

export interface Head {
  /** Path under the site's folder. */
  readonly file: string;
  readonly url: string;
  readonly lang: string;
  readonly title: string;
  readonly links: readonly Readonly<Record<string, string>>[];
  /** By name or property; of several the first. */
  readonly metas: ReadonlyMap<string, string>;
  /** The text of its structured data; null where there is none. */
  readonly data: string | null;
}

/** Where the site says that it stands: scheme and host. */
export function originOf({ name }: Site): string {
  return name === 'hard' ? 'https://hashiya.example' : (process.env.HASHIYA_SITE ?? 'http://localhost:4321');
}

/** The same with the base path, a slash behind it. */
export function rootOf(site: Site): string {
  return `${originOf(site)}${baseOf(site)}`;
}

/** The heads of all pages. */
export function headsOf(site: Site): readonly Head[] {
  return filesOf(site, '.html').map((file) => readHead(site, file.slice(site.out.length + 1)));
}

function readHead(site: Site, file: string): Head {
  const links: Record<string, string>[] = [];
  const metas = new Map<string, string>();
  let [title, lang, data]: [string, string, string | null] = ['', '', null];
  // The bodies of pages are long, and nothing is asked of them here.
  const [head = ''] = textOf(join(site.out, file)).split('</head>', 1);
  visit(fromHtml(head), 'element', (element) => {
    const of = attributes(element);
    if (element.tagName === 'html') lang = of['lang'] ?? '';
    if (element.tagName === 'title' && title === '') title = words(element);
    if (element.tagName === 'link') links.push(of);
    const name = of['name'] ?? of['property'] ?? of['http-equiv'];
    if (element.tagName === 'meta' && name && !metas.has(name)) metas.set(name, of['content'] ?? '');
    if (element.tagName === 'script' && of['type'] === 'application/ld+json') data = words(element);
  });
  return { file, url: urlOf(site, file), lang, title, links, metas, data };
}

/** As HTML spells them. */
function attributes({ properties }: Element): Record<string, string> {
  const NAMES: Readonly<Record<string, string>> = { hrefLang: 'hreflang', httpEquiv: 'http-equiv' };
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [NAMES[name] ?? name, [value].flat().join(' ')]),
  );
}

function words({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function urlOf(site: Site, file: string): string {
  return `${rootOf(site)}${encodeURI(file.replace(/(?:^|(?<=\/))index\.html$/, ''))}`;
}

/** The built file behind an absolute address of the site; null where there is none, or where it is another site's. */
export function fileBehind(site: Site, url: string): string | null {
  const root = rootOf(site);
  if (!url.startsWith(root)) return null;
  const path = decodeURI(url.slice(root.length)).replace(/[?#].*$/, '');
  const file = join(site.out, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) ? file : null;
}

/** What nobody sees and what turns text round: no title, tag or feed holds any. */
export const UNSEEN = /[\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?![\t\n\r])\p{Cc}/u;
