/** The data of the site is what CONTRACT.md says, byte by byte from the seed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hardSite, realSite, type Site } from '../browser/sites.ts';
import { articleJsonSchema } from './article-json.ts';
import { builtArticle } from './built-article.ts';
import { ADDRESS, hardAddresses } from './pages.ts';
import { expect, test } from './test.ts';

const articles: { site: Site; address: string }[] = [
  { site: realSite, address: ADDRESS },
  ...hardAddresses().map((address) => ({ site: hardSite, address })),
];

for (const { site, address } of articles) {
  test(`data of ${address} (${site.name} site): the contract's shape, its blocks the seed, its facts slices of it`, () => {
    const json = articleJsonSchema.parse(builtArticle(address, site));
    const { blocks, facts, checks } = json;
    expect(json.address).toBe(address);
    const texts = new Map<string, string>(blocks.map(({ id, text }) => [id, text]));
    expect(texts.size, 'ids are unique').toBe(blocks.length);
    expect(blocks.map(({ start }) => start)).toEqual([0, ...blocks.slice(0, -1).map(({ end }) => end)]);
    for (const { id, start, end, text } of blocks) expect(end - start, id).toBe(text.length);
    if (json.encoding === 'utf-8' && !json.diagnostics.some(({ code }) => /mojibake|broken/.test(code))) {
      expect(blocks.map(({ text }) => text).join('')).toBe(readFileSync(join(site.seeds, json.file), 'utf8'));
    }
    for (const fact of facts) expect(texts.get(fact.block)?.slice(fact.start, fact.end), fact.id).toBe(fact.text);
    const ids = new Set<string>(facts.map(({ id }) => id));
    expect(ids.size).toBe(facts.length);
    for (const check of checks) {
      const named = check.kind === 'sum' ? [...check.parts, check.total] : check.facts;
      for (const id of named) expect(ids, id).toContain(id);
    }
  });
}

test('the address of the data gives it as JSON', async ({ request }) => {
  const answer = await request.get(`data/${ADDRESS}.json`);
  expect(answer.headers()['content-type']).toContain('application/json');
  expect(await answer.json()).toEqual(builtArticle());
});

test('22 + 18 = 40', () => {
  const { checks, facts } = builtArticle();
  const factOf = (id: string): unknown => facts.find((fact) => fact.id === id && 'value' in fact && fact.value);
  expect(checks).toHaveLength(1);
  const [sum] = checks;
  expect(sum?.kind === 'sum' && sum.parts.map(factOf)).toMatchObject([{ value: 22 }, { value: 18 }]);
  expect(sum?.kind === 'sum' && factOf(sum.total)).toMatchObject({ value: 40 });
});
