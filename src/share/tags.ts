/** The head of a page as lists of tags, so that it can be looked at without a page. */
import { type Language, languages } from '../i18n/index.ts';
import { paths } from '../paths.ts';
import { absolute } from '../settings/index.ts';
import type { PageShare } from './page-share.ts';
import { plainText } from './plain-text.ts';
import { siteName } from './site-name.ts';

export interface PageHead {
  readonly lang: Language;
  /** Of the page, without the site's name. */
  readonly title: string;
  readonly description: string | undefined;
  /** Its own path. */
  readonly path: string;
  readonly translations: Readonly<Record<Language, string>> | null;
  readonly share: PageShare;
}

/** As Open Graph spells languages: Facebook's list has no Arabic or English without a country. */
const LOCALES = { ar: 'ar_AR', en: 'en_GB' } as const satisfies Record<Language, string>;

const STARTS = { ar: /^\P{L}*\p{Script=Arabic}/u, en: /^\P{L}*\p{Script=Latin}/u } as const;

/**
 * Title and site name in one line. The first letter gives a title its direction (UAX #9, P2), so the site's name comes first
 * where the page's own title begins in letters of another language.
 */
export function fullTitle(lang: Language, title: string): string {
  const words = plainText(title);
  if (words === siteName(lang)) return words;
  return (STARTS[lang].test(words) ? [words, siteName(lang)] : [siteName(lang), words]).join(' · ');
}

export interface HeadLink {
  readonly rel: string;
  readonly href: string;
  readonly hreflang?: string;
  readonly type?: string;
}

/** Where the page stands, where it stands in other languages, and where what it says stands in other formats. */
export function headLinks({ lang, path, translations, share }: PageHead): readonly HeadLink[] {
  const { indexed = true, movedTo, alternates = translations, formats = [] } = share;
  if (movedTo !== undefined) return [{ rel: 'canonical', href: absolute(movedTo) }];
  if (!indexed) return [];
  const inLanguages = alternates
    ? [...Object.entries(alternates), ['x-default', share.xDefault ?? alternates.ar] as const].map(
        ([hreflang, to]): HeadLink => ({ rel: 'alternate', hreflang, href: absolute(to) }),
      )
    : [];
  return [
    { rel: 'canonical', href: absolute(path) },
    ...inLanguages,
    ...formats.map(({ type, path: href }): HeadLink => ({ rel: 'alternate', type, href })),
    ...feedLinks(lang),
  ];
}

function feedLinks(lang: Language): readonly HeadLink[] {
  return [
    { rel: 'alternate', type: 'application/rss+xml', href: paths.rss(lang) },
    { rel: 'alternate', type: 'application/atom+xml', href: paths.atom(lang) },
    { rel: 'alternate', type: 'application/feed+json', href: paths.jsonFeed(lang) },
  ];
}

export type HeadMeta = { readonly content: string } & ({ readonly name: string } | { readonly property: string });

/** What previews show, and what crawlers may. */
export function headMeta({ lang, title, description, path, translations, share }: PageHead): readonly HeadMeta[] {
  if (share.movedTo !== undefined) return [];
  const { indexed = true, alternates = translations, card, article } = share;
  const image = card ?? { path: paths.iconPng(512), width: 512, height: 512, alt: siteName(lang) };
  const other = Object.keys(alternates ?? {}).filter((code): code is Language => code !== lang && code in languages);
  const days = {
    'article:published_time': article?.published,
    'article:modified_time': article?.updated === article?.published ? null : article?.updated,
  };
  return [
    { name: 'robots', content: indexed ? 'max-image-preview:large' : 'noindex' },
    { property: 'og:title', content: plainText(title) },
    ...(description ? [{ property: 'og:description', content: plainText(description) }] : []),
    { property: 'og:type', content: article ? 'article' : 'website' },
    ...(indexed ? [{ property: 'og:url', content: absolute(path) }] : []),
    { property: 'og:site_name', content: siteName(lang) },
    { property: 'og:locale', content: LOCALES[lang] },
    ...other.map((code) => ({ property: 'og:locale:alternate', content: LOCALES[code] })),
    { property: 'og:image', content: absolute(image.path) },
    { property: 'og:image:width', content: `${image.width}` },
    { property: 'og:image:height', content: `${image.height}` },
    { property: 'og:image:type', content: 'image/png' },
    { property: 'og:image:alt', content: plainText(image.alt) },
    { name: 'twitter:card', content: card ? 'summary_large_image' : 'summary' },
    { name: 'twitter:title', content: plainText(title) },
    ...(description ? [{ name: 'twitter:description', content: plainText(description) }] : []),
    { name: 'twitter:image', content: absolute(image.path) },
    { name: 'twitter:image:alt', content: plainText(image.alt) },
    ...Object.entries(days).flatMap(([property, day]) => (day ? [{ property, content: day }] : [])),
  ];
}
