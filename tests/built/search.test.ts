/** What a search of the real site costs a reader, and that no page asks for any of it unasked. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { realSite } from '../browser/sites.ts';
import { bytesOfSearch } from '../search/bytes-of-search.ts';
import { filesOf, textOf } from './folders.ts';

test('from nothing to the first results a search asks for 95 kB at most, all but 15 of them once for all searches', async () => {
  for (const query of ['فلسطيني', 'Hamas', '"وزارة الدفاع"', '٤٠']) {
    const { engine, index, results, hits } = await bytesOfSearch(realSite.out, query);
    assert.ok(hits > 0, query);
    assert.ok(engine > 50_000 && engine <= 80_000, `${query}: engine ${engine}`);
    assert.ok(index > 0 && results > 0 && index + results <= 15_000, `${query}: index ${index}, results ${results}`);
  }
});

test('no page names a file of the index: it is asked for when something is looked for', () => {
  for (const page of filesOf(realSite, '.html'))
    assert.doesNotMatch(textOf(page), /(?:src|href)="[^"]*\/search\/(?:ar|en)\/p/, page);
});
