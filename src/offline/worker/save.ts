/** Saving articles and removing them; one at a time, whichever page or worker asks for it. */
import { type ArticleFiles, articleList, type SavedArticle, SHARED_LIST, type SharedFiles } from '../model.ts';
import {
  articleName,
  cacheName,
  comparedAddress,
  recordAddress,
  recordsName,
  savedArticle,
  savedArticles,
  sharedAddress,
  sharedName,
} from '../saved.ts';
import { Failure } from './failure.ts';
import { ask, fill, whole } from './fill.ts';
import { root } from './scope.ts';

/** Does something while no other worker of the site changes what is saved; what nothing refers to any more is gone afterwards. */
export function alone<T>(act: () => Promise<T>): Promise<T> {
  return navigator.locks.request(cacheName(root), async () => {
    try {
      return await act();
    } finally {
      await sweep();
    }
  });
}

/**
 * Saves an article as it is on the site now, instead of an older copy, which stays where this fails.
 * @throws Failure, or what Cache Storage throws
 */
export async function save(address: string): Promise<void> {
  try {
    await saveOnce(address);
  } catch (error) {
    // The site may have been exchanged between two of its files; then it is whole again now.
    if (!(error instanceof Failure && error.why === 'changed')) throw error;
    await saveOnce(address);
  }
}

async function saveOnce(address: string): Promise<void> {
  const article = await list<ArticleFiles>(articleList(address));
  const shared = await list<SharedFiles>(SHARED_LIST);
  if (article.shared !== shared.version) throw new Failure('changed');
  await keepShared(shared);
  await keepArticle(article);
}

/** A list of files. @throws Failure where it does not come, or is none */
export async function list<T>(path: string): Promise<T> {
  const response = await ask(path);
  if (!response.ok) throw new Failure('server');
  const text = await whole(response.text());
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new Failure('server');
  }
}

async function keepShared({ version, files }: SharedFiles): Promise<void> {
  const records = await caches.open(recordsName(root));
  if (await records.match(sharedAddress(root, version))) return;
  const bytes = await fill(sharedName(root, version), files);
  await records.put(sharedAddress(root, version), new Response(String(bytes)));
}

async function keepArticle({ address, titles, words, version, shared, files }: ArticleFiles): Promise<void> {
  const before = await savedArticle(root, address);
  const now = new Date().toISOString();
  const changed = before && before.words !== words ? now : (before?.changed ?? null);
  // The very copy that is there is not fetched over itself.
  const bytes = before?.version === version ? before.bytes : await fill(articleName(root, { address, version }), files);
  await record({ address, titles, words, version, shared, bytes, saved: now, changed, state: 'current' });
}

/** With this it is saved; what it replaces is swept away. */
export async function record(article: SavedArticle): Promise<void> {
  const records = await caches.open(recordsName(root));
  await records.put(recordAddress(root, article.address), new Response(JSON.stringify(article)));
}

export async function remove(address: string): Promise<void> {
  const records = await caches.open(recordsName(root));
  await records.delete(recordAddress(root, address));
  // What found no room may find some now.
  await records.delete(comparedAddress(root));
}

export async function removeAll(): Promise<void> {
  await caches.delete(recordsName(root));
}

/** Deletes every cache that no record refers to; with the last article the worker goes too. */
async function sweep(): Promise<void> {
  const saved = await savedArticles(root);
  const used = new Set(saved.flatMap((one) => [articleName(root, one), sharedName(root, one.shared)]));
  if (saved.length > 0) used.add(recordsName(root));
  const own = (await caches.keys()).filter((name) => name.startsWith(cacheName(root, '')));
  await Promise.all(own.filter((name) => !used.has(name)).map((name) => caches.delete(name)));
  if (saved.length === 0) return;
  const records = await caches.open(recordsName(root));
  const shared = new Set(saved.map((one) => sharedAddress(root, one.shared)));
  const left = (await records.keys()).filter(({ url }) => url.startsWith(sharedAddress(root, '')) && !shared.has(url));
  await Promise.all(left.map((key) => records.delete(key)));
}
