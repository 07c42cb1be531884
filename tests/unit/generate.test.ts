import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generatedSeed } from '../bench/generate.ts';

test('generated seeds are the same in every run, differ from each other, and have some 4 kB', () => {
  const seeds = Array.from({ length: 200 }, (_, number) => generatedSeed(number));
  assert.deepEqual(generatedSeed(7), seeds[7]);
  assert.equal(new Set(seeds.map(({ text }) => text)).size, seeds.length);
  assert.equal(new Set(seeds.map(({ file }) => file.slice(6, 14))).size, seeds.length);
  const bytes = seeds.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / seeds.length;
  assert.ok(bytes > 3500 && bytes < 5000, String(bytes));
  assert.doesNotMatch(seeds.map(({ text }) => text).join(''), /[{}]|undefined/);
});
