/** Fetching files into a cache: all of them, each the very bytes that were told, or none. */
import type { Files } from '../model.ts';
import { Failure } from './failure.ts';
import { root } from './scope.ts';

/** Files that are asked for at the same time. */
const AT_ONCE = 6;
/** Headers of how the bytes came over the network, which a kept answer does not come by. */
const OF_TRANSPORT = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

/**
 * Fills a cache of that name, anew if there is one.
 * @returns the number of bytes
 * @throws Failure where a file does not come or is another one than told; whatever Cache Storage throws. The cache is then gone
 */
export async function fill(name: string, files: Files): Promise<number> {
  await caches.delete(name);
  const cache = await caches.open(name);
  const all = Object.entries(files);
  let bytes = 0;
  try {
    for (let at = 0; at < all.length; at += AT_ONCE) {
      const sizes = await Promise.all(all.slice(at, at + AT_ONCE).map((file) => keepFile(cache, ...file)));
      bytes += sizes.reduce((sum, size) => sum + size, 0);
    }
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
  return bytes;
}

async function keepFile(cache: Cache, path: string, digest: string): Promise<number> {
  const response = await ask(path);
  // A page that was listed and is not there, or another one: the site has been exchanged since.
  if (response.status === 404) throw new Failure('changed');
  if (!response.ok) throw new Failure('server');
  const bytes = await whole(response.arrayBuffer());
  if ((await digestOf(bytes)) !== digest) throw new Failure('changed');
  const headers = new Headers(response.headers);
  for (const header of OF_TRANSPORT) headers.delete(header);
  await cache.put(root + path, new Response(bytes, { headers }));
  return bytes.byteLength;
}

/** The server's answer, asked for anew. @throws Failure where there is none */
export function ask(path: string): Promise<Response> {
  return whole(fetch(root + path, { cache: 'no-cache' }));
}

/** What `fetch` throws, also while a body comes, is the network. */
export async function whole<T>(coming: Promise<T>): Promise<T> {
  try {
    return await coming;
  } catch {
    throw new Failure('network');
  }
}

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
