/** An index over articles of our own, and what it is compared with: their texts as a reader sees them. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeSearch } from '../../src/cli/write-search.ts';
import type { SeedFile } from '../../src/load/identity.ts';
import { readSeedFolder } from '../../src/load/seed-folder.ts';
import { toldArticle } from '../../src/load/told-article.ts';
import { bringDocument, find } from '../../src/scripts/search/find.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { documentOf } from '../../src/search/make/documents.ts';

const SEEDS = ['seeds', 'tests/seeds', 'tests/editions/seeds'];
const EDITIONS = ['src/editions', 'tests/editions/site'];

/** Gathers the articles into a folder and sets the environment to it: what reads seeds from then on reads these. */
export function gatherArticles(): { readonly folder: string; readonly seeds: readonly SeedFile[] } {
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-search-'));
  gather(SEEDS, '.txt', join(folder, 'seeds'));
  gather(EDITIONS, '.mdx', join(folder, 'editions'));
  process.env['HASHIYA_SEEDS'] = join(folder, 'seeds');
  process.env['HASHIYA_EDITIONS'] = join(folder, 'editions');
  return { folder, seeds: readSeedFolder(join(folder, 'seeds')).seeds };
}

function gather(folders: readonly string[], ending: string, into: string): void {
  mkdirSync(into, { recursive: true });
  for (const folder of folders)
    for (const file of readdirSync(folder)) if (file.endsWith(ending)) cpSync(join(folder, file), join(into, file));
}

/** @returns the address of the index's folder, as the scripts take it */
export async function indexArticles(folder: string, seeds: readonly SeedFile[]): Promise<string> {
  await writeSearch(folder, seeds);
  return `${pathToFileURL(folder).href}/`;
}

/** The text of each article by its address: what its two pages have, marks of vowels and tatweel left out, digits alike. */
export function textsOf(seeds: readonly SeedFile[]): ReadonlyMap<string, string> {
  return new Map(
    seeds.map((seed) => {
      const told = toldArticle(seed);
      const texts = [documentOf(told, 'ar'), documentOf(told, 'en')].flatMap(({ title, passages }) => [
        title,
        ...passages,
      ]);
      return [seed.address, plain(texts.map(({ text }) => text).join('\n'))];
    }),
  );
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u0640\u064b-\u0652\u0670]/g, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}

/** Takes files for what a server sends. @returns how many bytes were sent since */
export function serveFiles(): () => number {
  let bytes = 0;
  globalThis.fetch = async (address) => {
    const body = readFileSync(new URL(String(address).replace(/\?.*/, '')));
    bytes += body.length;
    return new Response(body);
  };
  return () => bytes;
}

/** The articles that a query finds, best first. */
export async function articlesFor(root: string, query: string): Promise<readonly SearchDocument[]> {
  const { hits } = await find(root, 'ar', { query, filters: {} });
  return Promise.all(hits.map((hit) => bringDocument(root, hit)));
}
