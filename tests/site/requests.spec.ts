/** What a reader's browser asks for, and how much of it: the budget of SPEED.md. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { addressOf, baseOf, type Site } from '../browser/sites.ts';
import { article, LANGUAGES, pages } from './pages.ts';
import { expect, test } from './test.ts';

interface Asked {
  /** Under the site's base path; whole where it is of another site. */
  readonly path: string;
  readonly type: string;
  /** As a host sends it: brotli, but for fonts, which are compressed already. */
  readonly bytes: number;
}

/** Every request of a page, its own first; but for the icon of its tab, which a browser asks for once a site. */
async function requestsOf(page: Page, path: string, site: Site): Promise<Asked[]> {
  const asked: Asked[] = [];
  page.on('request', (request) => {
    const { href, pathname } = new URL(request.url());
    if (pathname.endsWith('/icon.svg')) return;
    const own = href.startsWith(addressOf(site));
    const type = request.resourceType();
    const under = own ? href.slice(addressOf(site).length - 1) : href;
    asked.push({ path: under, type, bytes: own ? bytesOf(site, pathname.slice(baseOf(site).length), type) : 0 });
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  page.removeAllListeners('request');
  return asked;
}

function bytesOf(site: Site, path: string, type: string): number {
  const file = join(site.out, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  // The page of what is not there.
  if (!existsSync(file)) return 0;
  const bytes = readFileSync(file);
  return type === 'font' ? bytes.length : brotliCompressSync(bytes).length;
}

const sum = (all: readonly Asked[]): number => all.reduce((total, { bytes }) => total + bytes, 0);

/** The one script of a page, of its own file: it is asked for last, and small. */
function scriptsOf(asked: readonly Asked[]): readonly Asked[] {
  const scripts = asked.filter(({ type }) => type === 'script');
  for (const script of scripts) {
    expect(script.path).toMatch(/^\/_astro\/[\w.-]+\.js$/);
    expect(script.bytes).toBeLessThan(10_000);
  }
  return scripts;
}

/** What is of no kind that a page may ask for. */
function strangeOf(asked: readonly Asked[]): readonly Asked[] {
  return asked.filter(({ type }) => !['document', 'stylesheet', 'font', 'script'].includes(type));
}

for (const lang of LANGUAGES) {
  for (const width of [360, 1280]) {
    test(`${lang}, ${width} px: an article stays within its budget of bytes and requests`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 800 });
      const asked = await requestsOf(page, article(lang).path, site);
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

test('no page asks for anything of another site, nor for more than one script', async ({ page, site }) => {
  for (const { name, path } of pages) {
    const asked = await requestsOf(page, path, site);
    expect(
      asked.filter(({ path: url }) => !url.startsWith('/')),
      name,
    ).toEqual([]);
    expect(strangeOf(asked), name).toEqual([]);
    // Search brings its own by the first.
    expect(scriptsOf(asked).length, name).toBeLessThanOrEqual(name.endsWith(' search') ? 4 : 1);
    expect(
      asked.filter(({ path: url }) => url.startsWith('/search/')),
      name,
    ).toEqual([]);
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
