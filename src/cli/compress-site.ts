/** Brotli and gzip beside each file of the site, for hosts that send such files as they are (nginx, Caddy). */
import { readdirSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** What text there is; pictures and fonts are compressed already. */
const TEXT = /\.(?:html|css|js|mjs|svg|json|jsonl|xml|txt|md|csv|webmanifest|wasm)$/;
/** Up to so many bytes of text a site is compressed as tightly as can be (28 ms a page), a larger one nearly so (1 ms). */
const TIGHTLY = 10_000_000;
/** Files that are compressed at the same time. */
const AT_ONCE = 16;

/**
 * Writes `name.br` and `name.gz` beside each text file of a folder, where they are smaller than it. The same bytes give the
 * same bytes: gzip's header holds no time.
 * @throws where nothing can be written
 */
export async function compressSite(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const quality = bytes <= TIGHTLY ? constants.BROTLI_MAX_QUALITY : 7;
  for (let at = 0; at < files.length; at += AT_ONCE) {
    await Promise.all(files.slice(at, at + AT_ONCE).map((file) => compressFile(file, quality)));
  }
}

async function compressFile(file: string, quality: number): Promise<void> {
  const bytes = await readFile(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  await writeSmaller(`${file}.br`, bytes, await brotli(bytes, { params }));
  await writeSmaller(`${file}.gz`, bytes, await gzipped(bytes, { level: constants.Z_BEST_COMPRESSION }));
}

async function writeSmaller(file: string, bytes: Buffer, compressed: Buffer): Promise<void> {
  if (compressed.length < bytes.length) await writeFile(file, compressed);
}
