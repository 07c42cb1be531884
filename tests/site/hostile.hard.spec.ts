/**
 * Seeds with markup, braces, comments, entities, Markdown and modules wherever their words reach: all of it comes out as
 * visible text, and nothing of it does anything.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOSTILE_NAME, hardSite } from '../browser/sites.ts';
import type { ArticleJson, BlockJson } from './article-json.ts';
import { builtArticle } from './built-article.ts';
import { look, plain, watched, wordFaults } from './only-text.ts';
import { article, front, hardAddresses, LANGUAGES, list, source } from './pages.ts';
import { expect, test } from './test.ts';

const HOSTILE = /<\/?[a-z!]|\{[^}]*[1-9]|-->|\]\]>|&(?:lt|#60|amp);|\]\(|window\.pwned/i;

const hostile: readonly ArticleJson[] = hardAddresses()
  .filter((address) => address.includes('pwned') || address.startsWith('hostile-'))
  .map((address) => builtArticle(address, hardSite));

const kindsOf = (blocks: readonly BlockJson[]): Set<string> => new Set(blocks.map(({ kind }) => kind));

test('the hostile seeds reach every place that words of a seed reach', () => {
  expect(hostile).toHaveLength(7);
  const blocks = hostile.flatMap((json) => json.blocks.filter(({ text }) => HOSTILE.test(text)));
  const kinds = ['headline', 'dateline', 'standfirst', 'paragraph', 'heading', 'pull-quote', 'boilerplate'];
  expect([...kindsOf(blocks)].sort()).toEqual(kinds.sort());
  const speakers = blocks.filter((block) => block.kind === 'pull-quote' && HOSTILE.test(block.speaker ?? ''));
  expect(speakers.length).toBeGreaterThanOrEqual(5);
  const facts = hostile.flatMap(({ facts: all }) => all.filter(({ text }) => HOSTILE.test(text)));
  expect(new Set(facts.map(({ kind }) => kind))).toContain('quotation');
  expect(
    facts.some((fact) => 'name' in fact),
    'a name with markup in it',
  ).toBe(true);
  expect(hostile.map(({ file }) => file)).toContain(HOSTILE_NAME);
});

test("the data has the seeds' words, letter by letter", () => {
  for (const json of hostile) {
    const bytes = readFileSync(join(hardSite.seeds, json.file), 'utf8');
    expect(json.blocks.map(({ text }) => text).join(''), json.address).toBe(bytes);
  }
});

test('on every page of theirs the words are visible text and nothing else', async ({ page }) => {
  const seen = await watched(page);
  for (const json of hostile) {
    for (const lang of LANGUAGES) {
      for (const which of [article(lang, json.address), source(lang, json.address)]) {
        await page.goto(which.path);
        expect(wordFaults(json, await look(page)), which.name).toEqual([]);
        expect(seen, which.name).toEqual([]);
      }
    }
  }
});

test('titles in lists are text', async ({ page }) => {
  const seen = await watched(page);
  for (const which of [front, ...LANGUAGES.map(list)]) {
    await page.goto(which.path);
    const texts: string[] = [];
    for (;;) {
      texts.push(plain((await page.locator('main').textContent()) ?? ''));
      expect((await look(page)).strangers, which.name).toEqual([]);
      const next = page.locator('a[rel=next]');
      if ((await next.count()) === 0) break;
      await next.click();
    }
    if (which !== front) for (const { title } of hostile) expect(texts.join('\n')).toContain(title);
    expect(seen, which.name).toEqual([]);
  }
});
