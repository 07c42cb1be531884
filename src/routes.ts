/** Which pages there are: every route that stands once a language, or once a language and article. */
import { getCollection } from 'astro:content';
import { type Language, languages } from './i18n/index.ts';
import type { SeedEntry } from './load/seed-entry.ts';
import { toldArticle } from './load/told-article.ts';
import type { BlockId } from './seed/model.ts';
import { articleFile, quotationFile } from './share/card-file.ts';
import { type SharedArticle, sharedArticle } from './share/shared-article.ts';

export const languageCodes = Object.keys(languages) as Language[];

// Types, not interfaces: Astro's Props is an index type, which no interface fits.
export type ArticlePageProps = {
  readonly lang: Language;
  readonly seed: SeedEntry;
};

export type LanguageProps = { readonly lang: Language };

/** What stands once in every language. */
export function languagePages(): { params: LanguageProps; props: LanguageProps }[] {
  return languageCodes.map((lang) => ({ params: { lang }, props: { lang } }));
}

/** A page of every article in every language; those of one article one after the other, so that it is read once. */
export async function articlePages(): Promise<
  { params: { lang: Language; address: string }; props: ArticlePageProps }[]
> {
  const seeds = await newestFirst();
  return seeds.flatMap((seed) =>
    languageCodes.map((lang) => ({ params: { lang, address: seed.address }, props: { lang, seed } })),
  );
}

/** A page of every article that has an English edition, in every language. */
export async function translatedPages(): ReturnType<typeof articlePages> {
  return (await articlePages()).filter(({ props }) => props.seed.edition !== null);
}

/** All articles, the newest first; those without a date last, by address. */
export async function newestFirst(): Promise<readonly SeedEntry[]> {
  const entries = await getCollection('seeds');
  return entries
    .map((entry) => entry.data as SeedEntry)
    .sort((a, b) => (b.published ?? '').localeCompare(a.published ?? '') || a.address.localeCompare(b.address));
}

export type CardProps = ArticlePageProps & {
  /** The pull-quote that the card shows; null on that of the article. */
  readonly quote: BlockId | null;
};

/** A card of every article and of each of its pull-quotes, in every language that has words for it. */
export async function cardPages(): Promise<{ params: { card: string }; props: CardProps }[]> {
  return (await newestFirst()).flatMap((seed) =>
    languageCodes.flatMap((lang) => [
      { params: { card: articleFile(seed.address, lang) }, props: { lang, seed, quote: null } },
      ...(seed.quotes[lang] as BlockId[]).map((quote) => ({
        params: { card: quotationFile(seed.address, quote, lang) },
        props: { lang, seed, quote },
      })),
    ]),
  );
}

/** The newest articles, at most so many, as they travel in a language. */
export async function newestArticles(lang: Language, most: number): Promise<readonly SharedArticle[]> {
  return (await newestFirst()).slice(0, most).map((seed) => sharedArticle(toldArticle(seed), lang));
}

/** How many articles a page of a list has at most. */
export const PAGE_SIZE = 50;

export type ListPageProps = {
  readonly lang: Language;
  readonly seeds: readonly SeedEntry[];
  readonly total: number;
  /** One-based. */
  readonly page: number;
  readonly pages: number;
};

/** The pages of the list in every language; the first is there even where there are no articles. */
export async function listPages(): Promise<readonly ListPageProps[]> {
  const seeds = await newestFirst();
  const pages = Math.max(1, Math.ceil(seeds.length / PAGE_SIZE));
  return languageCodes.flatMap((lang) =>
    Array.from({ length: pages }, (_, index) => ({
      lang,
      seeds: seeds.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
      total: seeds.length,
      page: index + 1,
      pages,
    })),
  );
}
