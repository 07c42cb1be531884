/** Which pages of the archive's entries there are: those that have something to say. */
import { entryIndex, type IndexedLetter, indexPages } from './archive/entry-index.ts';
import { entryPages, type SaidArticle } from './archive/entry-pages.ts';
import type { Archive, Entry } from './archive/model.ts';
import type { EntryKind } from './article/entries.ts';
import type { Language } from './i18n/index.ts';
import { entryFolders, paths } from './paths.ts';
import { languageCodes } from './routes.ts';
import type { FactId } from './seed/model.ts';
import { theArchive } from './the-archive.ts';

// Types, not interfaces: Astro's Props is an index type, which no interface fits.
type Paged = {
  readonly lang: Language;
  /** One-based. */
  readonly page: number;
  readonly pages: number;
};
export type EntryPageProps = Paged & { readonly entry: Entry; readonly said: readonly SaidArticle[] };
export type IndexPageProps = Paged & {
  readonly kind: EntryKind;
  readonly letters: readonly IndexedLetter[];
  /** Of all pages: each letter with the page that it begins on. */
  readonly contents: readonly (Omit<IndexedLetter, 'entries'> & { readonly page: number })[];
  readonly total: number;
};

type Params = {
  readonly lang: Language;
  /** The kind's folder. */
  readonly kind: string;
  /** `page/2`; undefined on the first. */
  readonly page: string | undefined;
};
type Pages<Props, More = unknown> = { params: Params & More; props: Props }[];

const paramsOf = (lang: Language, kind: EntryKind, page: number): Params => ({
  lang,
  kind: entryFolders[kind],
  page: page === 1 ? undefined : `page/${page}`,
});

/** The kinds that the archive has any entries of, in the order in which they are told. */
export function kindsOf({ entries }: Archive): readonly EntryKind[] {
  return (Object.keys(entryFolders) as EntryKind[]).filter((kind) => entries[kind].size > 0);
}

/** The pages of every entry in every language. */
export async function entryRoutes(): Promise<Pages<EntryPageProps, { readonly slug: string }>> {
  const archive = await theArchive();
  const entries = kindsOf(archive).flatMap((kind) => [...archive.entries[kind].values()]);
  return entries.flatMap((entry) => {
    const pages = entryPages(entry);
    return languageCodes.flatMap((lang) =>
      pages.map((said, index) => ({
        params: { ...paramsOf(lang, entry.kind, index + 1), slug: entry.slug },
        props: { lang, entry, said, page: index + 1, pages: pages.length },
      })),
    );
  });
}

/** The indexes of the kinds in every language. */
export async function indexRoutes(): Promise<Pages<IndexPageProps>> {
  const archive = await theArchive();
  return kindsOf(archive).flatMap((kind) => languageCodes.flatMap((lang) => indexPagesOf(archive, kind, lang)));
}

function indexPagesOf({ entries }: Archive, kind: EntryKind, lang: Language): Pages<IndexPageProps> {
  const pages = indexPages(entryIndex(entries[kind].values(), lang));
  const beginnings = pages.flatMap((letters, index) => letters.map((letter) => ({ ...letter, page: index + 1 })));
  const contents = [...Map.groupBy(beginnings, ({ lang: code, letter }) => `${code}${letter}`).values()].flatMap(
    ([first]) => first ?? [],
  );
  return pages.map((letters, index) => ({
    params: paramsOf(lang, kind, index + 1),
    props: { lang, kind, letters, contents, total: entries[kind].size, page: index + 1, pages: pages.length },
  }));
}

/** The page of every name of an article that the archive has an entry for, by the name's fact: paths. */
export async function entryPaths(lang: Language, address: string): Promise<ReadonlyMap<FactId, string>> {
  const archive = await theArchive();
  const mentions = archive.articleAt(address)?.sentences.flatMap((sentence) => sentence.mentions) ?? [];
  return new Map(
    mentions.flatMap((mention) => {
      const entry = archive.entryOf(mention);
      return entry ? [[mention.id, paths.entry(lang, entry.kind, entry.slug)] as const] : [];
    }),
  );
}
