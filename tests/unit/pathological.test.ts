/** No page takes a time that grows faster than its length; the benchmark measures how long, this only bounds it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { parseSeed } from '../../src/seed/parse.ts';
import { pathologicalPages } from '../bench/pathological.ts';

/** Two seconds on an idle machine; a busy one may take some times as long, and a quadratic rule minutes. */
const SECONDS = 15;
const lexicon = loadLexicon();

for (const [name, page] of Object.entries(pathologicalPages)) {
  test(`${name}: under ${SECONDS} s`, () => {
    const bytes = new TextEncoder().encode(page());
    const started = performance.now();
    const { source, blocks } = parseSeed(bytes, lexicon);
    const seconds = (performance.now() - started) / 1000;
    assert.ok(seconds < SECONDS, `${seconds.toFixed(1)} s`);
    assert.equal(blocks.at(-1)?.end, source.text.length);
  });
}
