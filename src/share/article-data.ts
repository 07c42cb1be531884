/** An article as schema.org tells it. */
import type { BreadcrumbList, NewsArticle, Quotation, Thing, WebPage } from 'schema-dts';
import { factById } from '../article/fact-by-id.ts';
import { labelText } from '../article/label.ts';
import type { NameFact } from '../article/labels/names.ts';
import { isNameFact, nameLabel, roleLabel } from '../article/labels/names.ts';
import type { Note } from '../article/margin.ts';
import { type Language, t } from '../i18n/index.ts';
import { paths } from '../paths.ts';
import type { FactOfKind } from '../seed/model.ts';
import { toldWords } from '../segments/reading.ts';
import { absolute } from '../settings/index.ts';
import type { Card } from './card.ts';
import { imageData } from './image-data.ts';
import { publisherData } from './publisher-data.ts';
import type { SharedArticle } from './shared-article.ts';
import { siteName } from './site-name.ts';

/** What the article's page in its language is about, and where on the site it stands. */
export function articleData(shared: SharedArticle, card: Card): readonly Thing[] {
  const { lang, address, reading } = shared;
  const article = lang === 'en' && !reading ? factsPageData(shared, card) : newsArticleData(shared, card);
  return [article, breadcrumbData(lang, shared.title, paths.article(lang, address))];
}

/** The page of facts in English about an article that stands in Arabic. */
function factsPageData(shared: SharedArticle, card: Card): WebPage {
  const url = absolute(paths.article('en', shared.address));
  return {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: shared.title,
    description: shared.description,
    inLanguage: 'en',
    isAccessibleForFree: true,
    mainEntity: newsArticleData(shared, card),
  };
}

function newsArticleData(shared: SharedArticle, card: Card): NewsArticle {
  const { lang, address, reading, edition, article, updated } = shared;
  const told: Language = reading ? 'en' : 'ar';
  const url = absolute(paths.article(told, address));
  return {
    '@type': 'NewsArticle',
    '@id': articleId(told, address),
    url,
    mainEntityOfPage: absolute(paths.article(lang, address)),
    headline: shared.title,
    ...(told === lang ? { description: shared.description } : {}),
    inLanguage: told,
    isAccessibleForFree: true,
    ...(article.published ? { datePublished: article.published } : {}),
    ...(reading && updated ? { dateModified: updated } : {}),
    image: imageData(card),
    publisher: publisherData(lang),
    ...(reading ? { translationOfWork: { '@id': articleId('ar', address) } } : {}),
    ...(edition && !reading ? { workTranslation: { '@id': articleId('en', address) } } : {}),
    ...listed('author', authorsOf(shared)),
    ...listed(
      'hasPart',
      shared.margin.quotations.map(({ fact }) => quotationData(fact, shared)),
    ),
    ...listed('citation', citationsOf(shared)),
    ...listed('mentions', mentionsOf(shared)),
  };
}

/** The article itself, apart from any page: the same wherever it is named. */
function articleId(lang: Language, address: string): string {
  return `${absolute(paths.article(lang, address))}#article`;
}

function listed<K extends string, V>(name: K, values: readonly V[]): { readonly [N in K]?: readonly V[] } {
  return values.length > 0 ? ({ [name]: values } as { readonly [N in K]: readonly V[] }) : {};
}

const TYPES = { person: 'Person', organisation: 'Organization', source: 'Organization', place: 'Place' } as const;

function nameOf(fact: NameFact, shared: SharedArticle): string {
  return labelText(nameLabel(fact, shared), shared.lang);
}

/** The people whom a line of its own names as the writers. */
function authorsOf(shared: SharedArticle) {
  const bylines = new Set(shared.article.blocks.filter(({ kind }) => kind === 'byline').map(({ id }) => id));
  return shared.margin.people
    .filter(({ mentions }) => mentions.some(({ block }) => bylines.has(block)))
    .map(({ fact }) => ({ '@type': 'Person', name: nameOf(fact, shared) }) as const);
}

/** The words in the page's language where the edition has them; the speaker where the text names one. */
function quotationData(fact: FactOfKind<'quotation'>, shared: SharedArticle): Quotation {
  const { reading, article } = shared;
  const english = reading && toldWords(reading, fact.id);
  const block = article.blocks.find(({ id }) => id === fact.block);
  const speaker = typeof fact.speaker === 'string' ? factById(article, fact.speaker) : undefined;
  return {
    '@type': 'Quotation',
    text: english ?? block?.text.slice(fact.quote.start, fact.quote.end) ?? '',
    ...(reading && !english ? { inLanguage: 'ar' } : {}),
    ...(speaker && isNameFact(speaker) && speaker.kind !== 'place'
      ? { creator: { '@type': TYPES[speaker.kind], name: nameOf(speaker, shared) } }
      : {}),
  };
}

/** The agencies, papers and broadcasters that the text cites by name. */
function citationsOf(shared: SharedArticle) {
  return shared.margin.sources
    .filter(({ fact }) => fact.entry !== null)
    .map(
      ({ fact }) =>
        ({ '@type': 'CreativeWork', publisher: { '@type': 'Organization', name: nameOf(fact, shared) } }) as const,
    );
}

function mentionsOf(shared: SharedArticle) {
  const { people, places, organisations } = shared.margin;
  const named = (notes: readonly Note<NameFact>[]) =>
    notes.map(({ fact }) => ({ '@type': TYPES[fact.kind], name: nameOf(fact, shared) }) as const);
  const persons = people.map(({ fact }) => {
    const role = roleLabel(fact, shared);
    return {
      '@type': 'Person',
      name: nameOf(fact, shared),
      ...(role ? { jobTitle: labelText(role, shared.lang) } : {}),
    } as const;
  });
  return [...persons, ...named(organisations), ...named(places)];
}

function breadcrumbData(lang: Language, title: string, path: string): BreadcrumbList {
  const steps = [
    { name: siteName(lang), path: paths.home() },
    { name: t(lang, 'site.all'), path: paths.list(lang) },
    { name: title, path },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(
      ({ name, path: item }, index) =>
        ({ '@type': 'ListItem', position: index + 1, name, item: absolute(item) }) as const,
    ),
  };
}
