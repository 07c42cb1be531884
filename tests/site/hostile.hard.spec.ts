/**
 * Seeds with markup, braces, comments, entities, Markdown and modules wherever their words reach: all of it comes out as
 * visible text, and nothing of it does anything.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { displayText } from '../../src/article/display.ts';
import { HOSTILE_NAME, hardSite } from '../browser/sites.ts';
import type { ArticleJson, BlockJson } from './article-json.ts';
import { builtArticle } from './built-article.ts';
import { article, front, hardAddresses, LANGUAGES, list, type SitePage, source } from './pages.ts';
import { expect, openMargin, test } from './test.ts';

const HOSTILE = /<\/?[a-z!]|\{[^}]*[1-9]|-->|\]\]>|&(?:lt|#60|amp);|\]\(|window\.pwned/i;

const hostile: readonly ArticleJson[] = hardAddresses()
  .filter((address) => address.includes('pwned') || address.startsWith('hostile-'))
  .map((address) => builtArticle(address, hardSite));

/** White space of a page and of a seed is one and the same. */
const plain = (text: string): string => displayText(text).replace(/\s+/g, ' ').trim();

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

for (const json of hostile) {
  test(`${json.address}: the data has the seed's words, letter by letter`, () => {
    const bytes = readFileSync(join(hardSite.seeds, json.file), 'utf8');
    expect(json.blocks.map(({ text }) => text).join('')).toBe(bytes);
  });
}

/** Everything that a page does that a page of text does not. */
async function watched(page: Page): Promise<string[]> {
  const seen: string[] = [];
  page.on('console', (message) => seen.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    // The page's own: its script, its icon.
    const own = /\/icon\.svg$|\/_astro\/[\w.-]+\.js$/.test(request.url());
    if (!/^(?:document|stylesheet|font)$/.test(request.resourceType()) && !own) {
      seen.push(`request: ${request.url()}`);
    }
  });
  await page.exposeFunction('reportViolation', (text: string) => seen.push(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const { reportViolation } = window as unknown as { reportViolation(text: string): void };
      reportViolation(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  return seen;
}

const OURS = new Set(
  (
    'html head meta title link body a abbr article aside b bdi br button code dd details div dl dt em figure footer h1 h2 h3 ' +
    'header li main mark nav ol p section span strong summary svg rect path g circle text table tbody td th thead time tr ul'
  ).split(' '),
);

/** Elements and attributes that no template of the site writes. */
function strangers(page: Page): Promise<string[]> {
  return page.evaluate(
    (known) =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const attributes = [...element.attributes].filter(
          ({ name }) =>
            !(element.closest('svg') && /^(?:viewBox|x)$/.test(name)) && /^on|^style$|^x$|^set:|[^a-z:-]/.test(name),
        );
        // The one that reads preferences, the page's own, and data, which nothing runs.
        const script = element.matches(
          'head > meta + script:not([src]), head > script[type="application/ld+json"], script[type="module"][src*="/_astro/"]',
        );
        const stranger =
          (known.includes(element.localName) || script) &&
          !(element.localName === 'svg' && !element.matches('.bar, [aria-hidden], [role]'));
        return [
          ...(stranger ? [] : [element.outerHTML.slice(0, 80)]),
          ...attributes.map(({ name }) => `${element.localName} ${name}`),
        ];
      }),
    [...OURS],
  );
}

interface Looked {
  readonly json: ArticleJson;
  readonly page: SitePage;
  readonly isSource: boolean;
}

const looked: readonly Looked[] = hostile.flatMap((json) =>
  LANGUAGES.flatMap((lang) => [
    { json, page: article(lang, json.address), isSource: false },
    { json, page: source(lang, json.address), isSource: true },
  ]),
);

for (const { json, page: which, isSource } of looked) {
  test(`${which.name}: the seed's words are visible text and nothing else`, async ({ page }) => {
    const seen = await watched(page);
    await page.goto(which.path, { waitUntil: 'networkidle' });
    await openMargin(page);
    expect(await page.evaluate(() => (window as unknown as { pwned?: number }).pwned)).toBeUndefined();
    expect(await strangers(page)).toEqual([]);
    const heading = (await page.locator('h1').textContent()) ?? '';
    expect(plain(heading)).toBe(json.title);
    expect(plain(await page.title())).toContain(json.title);
    if (isSource) await expectLines(page, json);
    else await expectText(page, json);
    // Nothing waits for a click or a key either.
    for (const link of await page.locator('main a').all()) {
      expect(await link.getAttribute('href')).toMatch(
        /^(?:#|\/|https:\/\/(?:wa\.me\/|t\.me\/share\/|x\.com\/intent\/)|mailto:\?)/,
      );
    }
    expect(seen).toEqual([]);
  });
}

async function expectLines(page: Page, json: ArticleJson): Promise<void> {
  const lines = await page.locator('tbody td.words').allTextContents();
  expect(lines.map(plain)).toEqual(json.blocks.map(({ text }) => plain(text)));
  expect(plain((await page.locator('main header').textContent()) ?? '')).toContain(plain(json.file));
}

async function expectText(page: Page, json: ArticleJson): Promise<void> {
  for (const block of json.blocks) {
    if (['headline', 'dateline', 'boilerplate', 'blank'].includes(block.kind)) continue;
    const shown = page.locator(`[id="${block.id}"]`);
    if (block.kind !== 'pull-quote') {
      expect(plain((await shown.textContent()) ?? ''), block.id).toBe(plain(block.text));
      continue;
    }
    const [words, speaker] = await shown.evaluate((one) => [
      one.getAttribute('data-quote'),
      one.getAttribute('data-speaker'),
    ]);
    const drawn = [speaker, words].filter((part) => part !== null).join(':');
    const letters = (text: string): string => text.replace(/[\s:\u2066-\u2069]/g, '');
    expect(letters(drawn), block.id).toBe(letters(plain(block.text)));
  }
}

for (const which of [front, ...LANGUAGES.map(list)]) {
  test(`${which.name}: titles in lists are text`, async ({ page }) => {
    const seen = await watched(page);
    await page.goto(which.path, { waitUntil: 'networkidle' });
    expect(await strangers(page)).toEqual([]);
    if (which !== front) {
      const text = await wholeList(page);
      for (const { title } of hostile) expect(text).toContain(title);
    }
    expect(seen).toEqual([]);
  });
}

/** What all pages of a list say, from the one that is open. */
async function wholeList(page: Page): Promise<string> {
  const texts: string[] = [];
  for (;;) {
    texts.push(plain((await page.locator('main').textContent()) ?? ''));
    expect(await strangers(page)).toEqual([]);
    const next = page.locator('a[rel=next]');
    if ((await next.count()) === 0) return texts.join('\n');
    await next.click();
  }
}
