/** The search index: what Pagefind makes of the documents of every article, a bundle a language. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { type Language, languages } from '../i18n/index.ts';
import type { SeedFile } from '../load/identity.ts';
import { readArticle } from '../load/read-article.ts';
import { type ToldArticle, toldArticle } from '../load/told-article.ts';
import { BUNDLES, documentFile } from '../search/bundles.ts';
import { documentOf } from '../search/make/documents.ts';
import { filterValues } from '../search/make/filter-values.ts';
import { recordText } from '../search/make/record.ts';
import { vocabularyOf } from '../search/make/vocabulary.ts';
import type { Vocabulary } from '../search/stem.ts';

const codes = Object.keys(languages) as Language[];

/** Of the files that Pagefind makes, those that a search asks for: no interface or worker of its own, no texts of results. */
const ASKED_FOR = /^(?:pagefind-entry\.json|.+\.pf_(?:meta|index|filter))$/;
/** What searches; the same in every bundle, and asked for in the first. */
const ENGINE = /^(?:pagefind\.js|wasm\.unknown\.pagefind)$/;

/**
 * Writes `search/<language>/` into the folder of a built site; nothing where there are no articles. The same articles give the
 * same bytes: Pagefind names its files by what they hold, and articles come to it in the order of the folder.
 * @throws where a seed cannot be read, Pagefind takes none of its records or nothing can be written
 */
export async function writeSearch(site: string, seeds: readonly SeedFile[]): Promise<void> {
  if (seeds.length === 0) return;
  const vocabulary = vocabularyOf(textsOf(seeds));
  const indexes = new Map<Language, PagefindIndex>();
  for (const lang of codes) indexes.set(lang, await newIndex());
  try {
    for (const seed of seeds) {
      const told = toldArticle(seed);
      const adding = [...indexes].map(([lang, index]) =>
        addPage(join(site, BUNDLES[lang].path), index, told, lang, vocabulary),
      );
      await Promise.all(adding);
    }
    for (const [lang, index] of indexes)
      writeBundle(join(site, BUNDLES[lang].path), (await index.getFiles()).files, lang === codes[0]);
  } finally {
    await close();
  }
}

function* textsOf(seeds: readonly SeedFile[]): Generator<string> {
  for (const { file } of seeds) for (const { text } of readArticle(file).article.blocks) yield text;
}

async function newIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind makes no index: ${errors.join(' ')}`);
  return index;
}

/** Documents stand under their addresses until Pagefind has given them ids. */
async function addPage(
  bundle: string,
  index: PagefindIndex,
  told: ToldArticle,
  lang: Language,
  vocabulary: Vocabulary,
): Promise<void> {
  const document = documentOf(told, lang);
  const { title, content } = recordText(document, vocabulary);
  const { errors } = await index.addCustomRecord({
    url: told.address,
    content,
    language: BUNDLES[lang].code,
    meta: { title },
    filters: filterValues(told, lang),
    sort: { day: told.article.published ?? '' },
  });
  if (errors.length > 0) throw new Error(`Pagefind does not take ${told.address}: ${errors.join(' ')}`);
  write(join(bundle, documentFile(told.address)), JSON.stringify(document));
}

function writeBundle(bundle: string, files: readonly IndexFile[], withEngine: boolean): void {
  for (const { path, content } of files) {
    if (ASKED_FOR.test(path) || (withEngine && ENGINE.test(path))) write(join(bundle, path), content);
    const id = /^fragment\/(?<id>.+)\.pf_fragment$/.exec(path)?.groups?.['id'];
    // Results come with Pagefind's id; that of a record is the name of its fragment, which tells the address.
    if (id) renameSync(join(bundle, documentFile(addressIn(content))), join(bundle, documentFile(id)));
  }
}

/** A fragment is gzipped JSON behind `pagefind_dcd`. */
function addressIn(fragment: Uint8Array): string {
  const text = gunzipSync(fragment).toString('utf8');
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
