/** What a search costs a reader: the bytes of a built site that are asked for, from nothing to the first results. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { bringDocument, find } from '../../src/scripts/search/find.ts';
import { closePagefind } from '../../src/scripts/search/pagefind.ts';

/** So many results are shown at first. */
const SHOWN = 10;

export interface SearchBytes {
  /** Scripts of the search page and Pagefind's own with its WebAssembly: kept by the browser for the next search. */
  readonly engine: number;
  /** What there is to know of the index, and the parts of it that the words stand in. */
  readonly index: number;
  /** The first results. */
  readonly results: number;
  readonly hits: number;
}

/** @param site the folder of a built site */
export async function bytesOfSearch(site: string, query: string): Promise<SearchBytes> {
  const asked = new Map<string, number>();
  const plain = globalThis.fetch;
  globalThis.fetch = async (address) => {
    const file = fileURLToPath(String(address).replace(/\?.*/, ''));
    asked.set(file, sent(file));
    return new Response(readFileSync(file));
  };
  try {
    await closePagefind();
    const root = `${pathToFileURL(resolve(site)).href}/`;
    const { hits } = await find(root, 'ar', { query, filters: {} });
    await Promise.all(hits.slice(0, SHOWN).map((hit) => bringDocument(root, hit)));
    const sum = (kind: RegExp): number =>
      [...asked].reduce((all, [file, bytes]) => (kind.test(file) ? all + bytes : all), 0);
    return {
      engine: ownScripts(site) + sent(join(site, 'search/ar/pagefind.js')) + sum(/\.pagefind$/),
      index: sum(/\.pf_\w+$|pagefind-entry\.json$/),
      results: sum(/\/documents\//),
      hits: hits.length,
    };
  } finally {
    globalThis.fetch = plain;
  }
}

function ownScripts(site: string): number {
  const folder = join(site, '_astro');
  const own = existsSync(folder)
    ? readdirSync(folder).filter((name) => /^(?:search-page|text-fragment)\..*\.js$/.test(name))
    : [];
  return own.reduce((all, name) => all + sent(join(folder, name)), 0);
}

/** As a host sends it: text in brotli, what Pagefind has packed as it is. */
function sent(file: string): number {
  const bytes = readFileSync(file);
  return /\.(?:js|json)$/.test(file) ? brotliCompressSync(bytes).length : bytes.length;
}
