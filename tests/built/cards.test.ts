/** Every article has its card in each language, and every pull-quote where a language has words for it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { filesOf, sites, textOf } from './folders.ts';

const MOST_BYTES = 300_000;
/** PNG, third edition, 5.2: what every file begins with. */
const SIGNATURE = '89504e470d0a1a0a';

interface Data {
  readonly address: string;
  readonly blocks: readonly { readonly id: string; readonly kind: string }[];
}

for (const site of sites) {
  const cards = (): readonly string[] => filesOf(site, '.png').filter((file) => file.startsWith(`${site.out}/cards/`));
  const articles = (): readonly Data[] =>
    filesOf(site, '.json')
      .filter((file) => file.startsWith(`${site.out}/data/`))
      .map((file) => JSON.parse(textOf(file)) as Data);

  test(`${site.name} site: a card of every article and of every pull-quote, and no others`, () => {
    const wanted = articles().flatMap(({ address, blocks }) => [
      `${address}.ar.png`,
      `${address}.en.png`,
      ...blocks.filter(({ kind }) => kind === 'pull-quote').map(({ id }) => `${address}.${id}.ar.png`),
    ]);
    const found = cards().map((file) => basename(file));
    const translated = found.filter((file) => /\.L[\d.]+\.en\.png$/.test(file));
    assert.deepEqual(found.filter((file) => !translated.includes(file)).sort(), wanted.sort());
    for (const file of translated) assert.ok(found.includes(file.replace(/\.en\.png$/, '.ar.png')), file);
    if (site.name !== 'hard') {
      assert.deepEqual(translated, ['c525837f.L14.en.png', 'c525837f.L24.en.png']);
    }
  });

  test(`${site.name} site: every card is a PNG of 1200×630 under 300 kB`, () => {
    for (const file of cards()) {
      const bytes = readFileSync(file);
      assert.equal(bytes.subarray(0, 8).toString('hex'), SIGNATURE, file);
      assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 630], file);
      assert.ok(bytes.length < MOST_BYTES, `${file}: ${bytes.length} bytes`);
    }
  });
}
