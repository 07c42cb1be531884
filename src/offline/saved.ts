/**
 * What is saved, as it lies in the browser's Cache Storage: one cache with the files of each article, one with those that all
 * of a version share, and one with a record of each article. Pages read it, the service worker alone writes it.
 */
import type { SavedArticle } from './model.ts';

/** Changes with the way in which things are kept, so that an older worker never reads a newer one's. */
const FORMAT = 'hashiya-1';

/**
 * The name of a cache; sites on the same host are told apart by their base paths.
 * @param root the absolute address of the site with its base path
 */
export const cacheName = (root: string, ...of: readonly string[]): string =>
  [FORMAT, new URL(root).pathname, ...of].join(' ');

export const recordsName = (root: string): string => cacheName(root, 'records');
export const sharedName = (root: string, version: string): string => cacheName(root, 'shared', version);
export const articleName = (root: string, { address, version }: Pick<SavedArticle, 'address' | 'version'>): string =>
  cacheName(root, 'article', address, version);

/** Where records stand in their cache; no such page is ever asked for. */
export const recordAddress = (root: string, address: string): string => `${root}offline/saved/${address}`;

/** Makes no cache where there is none, as `open` would. Nothing where the browser lets nothing be kept. */
async function match(name: string, address: string): Promise<Response | undefined> {
  try {
    return await caches.match(address, { cacheName: name, ignoreSearch: true });
  } catch {
    return undefined;
  }
}

/** A file of a cache, by its address under the base path. */
export const fileOf = (root: string, name: string, path: string): Promise<Response | undefined> =>
  match(name, root + path);

export async function savedArticle(root: string, address: string): Promise<SavedArticle | null> {
  const record = await match(recordsName(root), recordAddress(root, address));
  return record ? ((await record.json()) as SavedArticle) : null;
}

/** All that is saved, the latest first. */
export async function savedArticles(root: string): Promise<readonly SavedArticle[]> {
  const name = recordsName(root);
  if (!(await caches.has(name).catch(() => false))) return [];
  const cache = await caches.open(name);
  const prefix = recordAddress(root, '');
  const own = (await cache.keys()).filter(({ url }) => url.startsWith(prefix));
  const records = await Promise.all(own.map(async (key) => (await cache.match(key))?.json() as Promise<SavedArticle>));
  return records.filter(Boolean).sort((a, b) => b.saved.localeCompare(a.saved) || a.address.localeCompare(b.address));
}

/** Bytes of what the saved articles share: the files of each version that is in use. */
export async function sharedBytes(root: string): Promise<number> {
  const versions = new Set((await savedArticles(root)).map(({ shared }) => shared));
  const told = await Promise.all(
    [...versions].map(async (version) => (await match(recordsName(root), sharedAddress(root, version)))?.text()),
  );
  return told.reduce((sum, bytes) => sum + Number(bytes ?? 0), 0);
}

/** Where it is told which version of the site all that is saved was last compared with. */
export const comparedAddress = (root: string): string => `${root}offline/compared`;

/** Where it is told that the shared files of a version are all there, as the number of their bytes. */
export const sharedAddress = (root: string, version: string): string => `${root}offline/shared/${version}`;
