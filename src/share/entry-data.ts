/** The page of an entry of the archive as schema.org tells it. */
import type { CollectionPage, Thing } from 'schema-dts';
import type { ArchivedArticle, Entry } from '../archive/model.ts';
import type { EntryKind } from '../article/entries.ts';
import type { Language } from '../i18n/index.ts';
import { paths } from '../paths.ts';
import { absolute } from '../settings/index.ts';
import { websiteId } from './list-data.ts';

const TYPES = {
  place: 'Place',
  person: 'Person',
  organisation: 'Organization',
  source: 'Organization',
} as const satisfies Record<EntryKind, string>;

/**
 * @param path the page's own
 * @param articles those that it quotes
 */
export function entryData(
  lang: Language,
  { kind, slug, names }: Entry,
  path: string,
  articles: readonly ArchivedArticle[],
): readonly Thing[] {
  const [name, other] = lang === 'en' && names.en !== null ? [names.en, names.ar] : [names.ar, names.en];
  const page: CollectionPage = {
    '@type': 'CollectionPage',
    '@id': absolute(path),
    url: absolute(path),
    name,
    inLanguage: lang,
    isPartOf: { '@id': websiteId() },
    about: {
      '@type': TYPES[kind],
      '@id': `${absolute(paths.entry('ar', kind, slug))}#it`,
      name,
      ...(other === null ? {} : { alternateName: other }),
    },
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: articles.map(({ address, title, english }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        url: absolute(paths.article(lang, address)),
        name: (lang === 'en' && english) || title,
      })),
    },
  };
  return [page];
}
