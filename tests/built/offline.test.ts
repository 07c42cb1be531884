/** What the service worker is told: all that saved pages ask for, each with the digest of its bytes. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { ArticleFiles, SharedFiles } from '../../src/offline/model.ts';
import { sites, textOf } from './folders.ts';

const read = <T>(file: string): T => JSON.parse(textOf(file)) as T;

for (const site of sites) {
  const at = (path: string): string => join(site.out, path.endsWith('/') ? `${path}index.html` : path);
  const lists = existsSync(join(site.out, 'offline')) ? readdirSync(join(site.out, 'offline')) : [];
  const addresses = lists.filter((name) => name.endsWith('.json') && name !== 'files.json');

  test(`${site.name} site: every article can be saved: its pages and what they name, as they are`, () => {
    const shared = read<SharedFiles>(at('offline/files.json'));
    const assets = new Set(readdirSync(join(site.out, '_astro')).filter((name) => !/\.(?:br|gz)$/.test(name)));
    const data = readdirSync(join(site.out, 'data')).filter((name) => name.endsWith('.json'));
    assert.deepEqual(addresses.sort(), data.sort());
    for (const name of addresses) {
      const article = read<ArticleFiles>(at(`offline/${name}`));
      assert.equal(article.shared, shared.version);
      const files = { ...shared.files, ...article.files };
      const parallel = existsSync(at(`ar/${article.address}/parallel/`));
      assert.equal(Object.keys(article.files).length, parallel ? 7 : 5, name);
      for (const [path, digest] of Object.entries(article.files)) assertDigest(at(path), digest);
      const named = Object.keys(files).flatMap((path) =>
        /\/$|\.(?:css|js)$/.test(path)
          ? Array.from(textOf(at(path)).matchAll(/[\w.-]+\.(?:css|js|woff2)/g), String)
          : [],
      );
      const missing = named.filter((one) => assets.has(one) && !(`_astro/${one}` in files));
      assert.deepEqual(missing, [], name);
    }
    for (const [path, digest] of Object.entries(shared.files)) assertDigest(at(path), digest);
  });

  test(`${site.name} site: the service worker is small, and another one for another site`, () => {
    const worker = textOf(at('service-worker.js'));
    assert.ok(worker.includes(read<SharedFiles>(at('offline/files.json')).site));
    assert.ok(brotliCompressSync(worker).length < 3000);
    // One classic script, which brings no other.
    assert.doesNotMatch(worker, /\b(?:import|importScripts|eval)\b|https?:/);
  });
}

function assertDigest(file: string, digest: string): void {
  assert.equal(createHash('sha256').update(readFileSync(file)).digest('hex'), digest, file);
}
