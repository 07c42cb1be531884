/** The newest articles of a language in the three formats that feed readers take. */
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { type Language, t } from '../i18n/index.ts';
import { paths } from '../paths.ts';
import { absolute, settings } from '../settings/index.ts';
import { cardOf } from './card.ts';
import type { SharedArticle } from './shared-article.ts';
import { siteName } from './site-name.ts';
import { toldHtml } from './told-html.ts';

/** How many articles a feed has at most. */
export const FEED_LENGTH = 50;

interface Item {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly image: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly alt: string;
  /** Nobody's guess: undefined where the article does not tell its day. A day begins at midnight, universal time. */
  readonly published: Date | undefined;
  readonly updated: Date | undefined;
}

function itemOf(shared: SharedArticle): Item {
  const { lang, address, edition, title, description, article, updated } = shared;
  const { path, width, height, alt } = cardOf(shared, address, edition);
  return {
    url: absolute(paths.article(lang, address)),
    title,
    summary: description,
    html: toldHtml(shared),
    image: absolute(path),
    size: { width, height },
    alt,
    published: dayOf(article.published),
    updated: dayOf(updated),
  };
}

function dayOf(iso: string | null): Date | undefined {
  return iso === null ? undefined : new Date(`${iso}T00:00:00Z`);
}

/** The last day that any of them tells. */
function newest(items: readonly Item[]): Date | undefined {
  const days = items.flatMap(({ updated }) => (updated ? [updated.getTime()] : []));
  return days.length > 0 ? new Date(Math.max(...days)) : undefined;
}

const IMAGE = 'image/png';

/** RSS 2.0, with the text in content:encoded. */
export function rssFeed(lang: Language, articles: readonly SharedArticle[]): string {
  const items = articles.map(itemOf);
  const { publisher, contact } = settings();
  const latest = newest(items);
  return generateRssFeed(
    {
      title: siteName(lang),
      link: absolute(paths.list(lang)),
      description: t(lang, 'site.intro'),
      language: lang,
      ...(contact ? { managingEditor: { email: contact, name: publisher[lang] } } : {}),
      ...(latest ? { lastBuildDate: latest } : {}),
      image: { url: absolute(paths.iconPng(192)), title: siteName(lang), link: absolute(paths.list(lang)) },
      atom: { links: [{ rel: 'self', type: 'application/rss+xml', href: absolute(paths.rss(lang)) }] },
      items: items.map(({ url, title, summary, html, image, size, published }) => ({
        title,
        link: url,
        description: summary,
        guid: { value: url, isPermaLink: true },
        ...(published ? { pubDate: published } : {}),
        content: { encoded: html },
        media: { contents: [{ url: image, type: IMAGE, medium: 'image', ...size }] },
      })),
    },
    { strict: true },
  );
}

/** Atom (RFC 4287). It knows no entry without a day, so the articles that tell none are left to the other formats. */
export function atomFeed(lang: Language, articles: readonly SharedArticle[]): string {
  const items = articles.map(itemOf);
  const { publisher } = settings();
  return generateAtomFeed(
    {
      id: absolute(paths.atom(lang)),
      title: { value: siteName(lang) },
      subtitle: { value: t(lang, 'site.intro') },
      // A feed without entries has never been updated.
      updated: newest(items) ?? new Date(0),
      authors: [{ name: publisher[lang], uri: absolute(paths.home()) }],
      icon: absolute(paths.iconPng(192)),
      links: [
        { rel: 'self', type: 'application/atom+xml', href: absolute(paths.atom(lang)) },
        { rel: 'alternate', type: 'text/html', hreflang: lang, href: absolute(paths.list(lang)) },
      ],
      xml: { lang },
      entries: items.flatMap(({ url, title, summary, html, image, published, updated }) =>
        updated
          ? [
              {
                id: url,
                title: { value: title },
                summary: { value: summary },
                content: { type: 'html', value: html },
                ...(published ? { published } : {}),
                updated,
                links: [
                  { rel: 'alternate', type: 'text/html', hreflang: lang, href: url },
                  { rel: 'enclosure', type: IMAGE, href: image },
                ],
              },
            ]
          : [],
      ),
    },
    { strict: true },
  );
}

/** JSON Feed 1.1. */
export function jsonFeed(lang: Language, articles: readonly SharedArticle[]): string {
  const { publisher } = settings();
  const feed = generateJsonFeed(
    {
      title: siteName(lang),
      home_page_url: absolute(paths.list(lang)),
      feed_url: absolute(paths.jsonFeed(lang)),
      description: t(lang, 'site.intro'),
      icon: absolute(paths.iconPng(512)),
      language: lang,
      authors: [{ name: publisher[lang], url: absolute(paths.home()) }],
      items: articles.map(itemOf).map(({ url, title, summary, html, image, published, updated }) => ({
        id: url,
        url,
        title,
        content_html: html,
        summary,
        image,
        language: lang,
        ...(published ? { date_published: published } : {}),
        ...(updated ? { date_modified: updated } : {}),
      })),
    },
    { strict: true },
  );
  return `${JSON.stringify(feed)}\n`;
}
