/** Every address of the site, under its base path. Nothing else puts addresses together. */
import type { EntryKind } from './article/entries.ts';
import type { Language } from './i18n/index.ts';
import { settings } from './settings/index.ts';

const { base } = settings();

/** Where the entries of a kind stand: `/ar/places/iraq/`. */
export const entryFolders = {
  place: 'places',
  person: 'people',
  organisation: 'organisations',
  source: 'sources',
} as const satisfies Record<EntryKind, string>;

const pageOf = (page: number): string => (page === 1 ? '' : `page/${page}/`);

export const paths = {
  home: () => base,
  /** @param path as editors write it: without the base path, a slash at its beginning */
  page: (path: string) => `${base}${path.slice(1)}`,
  list: (lang: Language, page = 1) => `${base}${lang}/${pageOf(page)}`,
  about: (lang: Language) => `${base}${lang}/about/`,
  article: (lang: Language, address: string) => `${base}${lang}/${address}/`,
  parallel: (lang: Language, address: string) => `${base}${lang}/${address}/parallel/`,
  source: (lang: Language, address: string) => `${base}${lang}/${address}/source/`,
  /** What the reader has saved. */
  saved: (lang: Language) => `${base}${lang}/saved/`,
  entry: (lang: Language, kind: EntryKind, slug: string, page = 1) =>
    `${base}${lang}/${entryFolders[kind]}/${slug}/${pageOf(page)}`,
  /** All entries of a kind, by their letters. */
  entries: (lang: Language, kind: EntryKind, page = 1) => `${base}${lang}/${entryFolders[kind]}/${pageOf(page)}`,
  search: (lang: Language) => `${base}${lang}/search/`,
  panels: (lang: Language) => `${base}${lang}/panels/`,
  /** @param file the card's name: `c525837f.ar`, `c525837f.L14.ar` */
  card: (file: string) => `${base}cards/${file}.png`,
  data: (address: string) => `${base}data/${address}.json`,
  /** The article's text and facts without a page around them. */
  plain: (lang: Language, address: string, format: 'txt' | 'md') => `${base}${lang}/${address}.${format}`,
  rss: (lang: Language) => `${base}${lang}/feed.xml`,
  atom: (lang: Language) => `${base}${lang}/atom.xml`,
  jsonFeed: (lang: Language) => `${base}${lang}/feed.json`,
  manifest: (lang: Language) => `${base}${lang}/site.webmanifest`,
  siteMap: () => `${base}sitemap-index.xml`,
  icon: () => `${base}icon.svg`,
  iconPng: (size: 192 | 512) => `${base}icons/icon-${size}.png`,
  iconMaskable: () => `${base}icons/maskable-512.png`,
  iconApple: () => `${base}icons/apple-touch-icon.png`,
};
