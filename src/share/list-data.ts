/** Lists of articles and the site itself as schema.org tells them. */
import type { CollectionPage, ListItem, Thing, WebSite } from 'schema-dts';
import { type Language, languages, t } from '../i18n/index.ts';
import { paths } from '../paths.ts';
import { absolute } from '../settings/index.ts';
import { publisherData } from './publisher-data.ts';
import { siteName } from './site-name.ts';

export interface Listed {
  readonly address: string;
  readonly title: string;
  readonly edition: { readonly title: string } | null;
}

/**
 * A page of a list of articles.
 * @param path the page's own
 * @param first the place of its first article in the whole list, one-based
 */
export function listData(
  lang: Language,
  name: string,
  path: string,
  articles: readonly Listed[],
  first: number,
): readonly Thing[] {
  const page: CollectionPage = {
    '@type': 'CollectionPage',
    '@id': absolute(path),
    url: absolute(path),
    name,
    inLanguage: lang,
    isPartOf: { '@id': websiteId() },
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: articles.map(
        ({ address, title, edition }, index): ListItem => ({
          '@type': 'ListItem',
          position: first + index,
          url: absolute(paths.article(lang, address)),
          name: (lang === 'en' && edition?.title) || title,
        }),
      ),
    },
  };
  return [page];
}

export function websiteData(): readonly Thing[] {
  const site: WebSite = {
    '@type': 'WebSite',
    '@id': websiteId(),
    url: absolute(paths.home()),
    name: siteName('ar'),
    alternateName: siteName('en'),
    description: t('ar', 'site.intro'),
    inLanguage: Object.keys(languages),
    publisher: publisherData('ar'),
  };
  return [site];
}

export function websiteId(): string {
  return `${absolute(paths.home())}#website`;
}
