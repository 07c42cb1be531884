/** What a reader's browser asks for, and how much of it: the budget of SPEED.md. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { realSite } from '../browser/sites.ts';
import { article, LANGUAGES, pages } from './pages.ts';
import { expect, test } from './test.ts';

interface Asked {
  readonly path: string;
  readonly type: string;
}

/** Every request of a page, its own first, by its path under the base; but for the icon of its tab, which a browser asks for once a site. */
async function requestsOf(page: Page, path: string, baseURL: string): Promise<Asked[]> {
  const asked: Asked[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.pathname.endsWith('/icon.svg')) return;
    const own = url.href.startsWith(baseURL);
    asked.push({ path: own ? url.href.slice(baseURL.length - 1) : url.href, type: request.resourceType() });
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  page.removeAllListeners('request');
  return asked;
}

/** Bytes of a built file as a host sends them: brotli, but for fonts, which are compressed already. */
function bytesOf({ path, type }: Asked): number {
  const bytes = readFileSync(`${realSite.out}${path.endsWith('/') ? `${path}index.html` : path}`);
  return type === 'font' ? bytes.length : brotliCompressSync(bytes).length;
}

const sum = (all: readonly Asked[]): number => all.map(bytesOf).reduce((total, bytes) => total + bytes, 0);

/** The one script of a page, of its own file: it is asked for last, and small. */
function scriptsOf(asked: readonly Asked[]): readonly Asked[] {
  const scripts = asked.filter(({ type }) => type === 'script');
  for (const script of scripts) {
    expect(script.path).toMatch(/^\/_astro\/[\w.-]+\.js$/);
    expect(bytesOf(script)).toBeLessThan(10_000);
  }
  return scripts;
}

/** What is of no kind that a page may ask for. */
function strangeOf(asked: readonly Asked[]): readonly Asked[] {
  return asked.filter(({ type }) => !['document', 'stylesheet', 'font', 'script'].includes(type));
}

for (const lang of LANGUAGES) {
  for (const width of [360, 1280]) {
    test(`${lang}, ${width} px: an article stays within its budget of bytes and requests`, async ({
      page,
      baseURL,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      const asked = await requestsOf(page, article(lang).path, baseURL ?? '');
      const first = asked.filter(({ type }) => type === 'document' || type === 'stylesheet');
      expect(first).toHaveLength(2);
      expect(sum(first), 'HTML and CSS').toBeLessThanOrEqual(14_000);
      expect(sum(asked), 'with fonts').toBeLessThanOrEqual(60_000);
      expect(asked.length, asked.map(({ path }) => path).join(' ')).toBeLessThanOrEqual(5);
      expect(strangeOf(asked)).toEqual([]);
      expect(scriptsOf(asked)).toHaveLength(1);
    });
  }
}

test('no page asks for anything of another site, nor for more than one script', async ({ page, baseURL }) => {
  for (const { name, path } of pages) {
    const asked = await requestsOf(page, path, baseURL ?? '');
    expect(
      asked.filter(({ path: url }) => !url.startsWith('/')),
      name,
    ).toEqual([]);
    expect(strangeOf(asked), name).toEqual([]);
    expect(scriptsOf(asked), name).toHaveLength(1);
  }
});

test('a font that is preloaded is a font that is used', async ({ page }) => {
  for (const { name, path } of pages) {
    const warnings: string[] = [];
    page.on('console', (message) => warnings.push(message.text()));
    await page.goto(path, { waitUntil: 'networkidle' });
    const unused = await page.evaluate(async () => {
      await document.fonts.ready;
      const used = [...document.fonts].filter(({ status }) => status === 'loaded').length;
      return document.querySelectorAll('link[rel="preload"][as="font"]').length - used;
    });
    expect(unused, name).toBeLessThanOrEqual(0);
    page.removeAllListeners('console');
    // The server's 404 is told on the console; it is what that page is for.
    expect(
      warnings.filter((text) => !text.includes('404')),
      name,
    ).toEqual([]);
  }
});
