/** Who a seed is, and where it stands on the site. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { addressBook } from '../../src/load/addresses.ts';
import { identityOf } from '../../src/load/identity.ts';

const bytes = Buffer.from('نص');
const HASH = identityOf('غزة.txt', bytes).sha256.slice(0, 16);

const ids: Readonly<Record<string, string>> = {
  '000_c525837f81758f3a.txt': 'c525837f81758f3a',
  'c525837f81758f3a.txt': 'c525837f81758f3a',
  'gaza-2023.txt': 'gaza-2023',
  '12_gaza.TXT': 'gaza',
  'Gaza Report (2).txt': 'gaza-report-2',
  'Été à Gaza.txt': 'ete-a-gaza',
  '__proto__.txt': 'proto',
  '..%2f..%2fetc.txt': '2f-2fetc',
  '../up.txt': 'up',
  '<script>"&.txt': 'script',
  '２０２３.txt': '2023',
  'مقال عن غزة.txt': HASH,
  'غزة-2023.txt': HASH,
  '٢٠٢٣.txt': HASH,
  '---.txt': HASH,
  '000_.txt': HASH,
  '🙂.txt': HASH,
  [`${'a'.repeat(200)}.txt`]: 'a'.repeat(200),
  // With what the site adds, it would be longer than file systems take.
  [`${'a'.repeat(201)}.txt`]: HASH,
};

for (const [file, id] of Object.entries(ids)) {
  test(`id of ${file}`, () => assert.equal(identityOf(file, bytes).id, id));
}

test('any name gives an id that is safe in a URL, a path and HTML', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) =>
      /^[a-z0-9]+(-[a-z0-9]+)*$/.test(identityOf(`${name}.txt`, bytes).id),
    ),
  );
});

function addresses(...files: string[]): string[] {
  const addressOf = addressBook();
  return files.map((file) => {
    const given = addressOf(identityOf(file, Buffer.from(file)));
    return typeof given === 'string' ? given : `${given.code} ${given.params['other'] ?? ''}`.trim();
  });
}

test('a hex id has its first 8 characters for an address, a slug the whole', () => {
  assert.deepEqual(addresses('0_c525837f81758f3a.txt', '1_gaza-2023.txt'), ['c525837f', 'gaza-2023']);
});

test('of hex ids that begin alike the later gets more characters, and the earlier keeps its address', () => {
  const files = ['0_c525837f81758f3a.txt', '1_c525837f81000000.txt', '2_c525837f82000000.txt'];
  assert.deepEqual(addresses(...files), ['c525837f', 'c525837f8', 'c525837f82']);
});

test('the same id, or no prefix left, is refused, and names the other file', () => {
  assert.deepEqual(addresses('0_gaza.txt', '1_gaza.txt'), ['gaza', 'address-taken 0_gaza.txt']);
  const same = ['0_c525837f81758f3a.txt', '1_c525837f81758f3a.txt'];
  assert.deepEqual(addresses(...same), ['c525837f', `address-taken ${same[0]}`]);
  const left = ['0_c525837f81758f3a.txt', '1_c525837f.txt'];
  assert.deepEqual(addresses(...left), ['c525837f', `address-taken ${left[0]}`]);
});

test("the site's own paths are no addresses", () => {
  assert.deepEqual(addresses('about.txt', '3_search.txt'), ['address-reserved', 'address-reserved']);
  // A page or folder that stands where articles do: `[lang]/panels.astro`, `[lang]/page/`, `ar/about.mdx`.
  const own = ['[lang]', 'ar', 'en'].flatMap((folder) => readdirSync(`src/pages/${folder}`, { withFileTypes: true }));
  const words = own
    .filter((entry) => entry.isDirectory() || /\.(?:astro|mdx)$/.test(entry.name))
    .map(({ name }) => name.replace(/\..*/, ''))
    .filter((word) => word !== 'index' && !word.startsWith('['));
  assert.ok(words.length >= 3);
  for (const word of words) assert.deepEqual(addresses(`${word}.txt`), ['address-reserved'], word);
});
