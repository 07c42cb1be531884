/** The page as Firefox's reader view shows it: @mozilla/readability run on the page. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const readability = `window.Readability = (() => { ${readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8')}; return Readability; })()`;

declare global {
  interface Window {
    readonly Readability: new (document: Document) => { parse(): ReaderView | null };
  }
}

export interface ReaderView {
  readonly title: string;
  readonly dir: string | null;
  readonly lang: string | null;
  /** HTML. */
  readonly content: string;
  readonly textContent: string;
}

/**
 * Reads what the page holds in an empty one: a browser's reader view does not stand under the page's policy, which forbids
 * what Readability does.
 * @throws where Readability finds no article
 */
export async function readerView(page: Page): Promise<ReaderView> {
  const html = await page.content();
  const empty = await page.context().newPage();
  await empty.evaluate(readability);
  const read = await empty.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    return new window.Readability(parsed).parse();
  }, html);
  await empty.close();
  if (!read) throw new Error('Readability finds no article on this page.');
  return read;
}
