/** The page as Firefox's reader view shows it: @mozilla/readability run on the page. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const readability = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

export interface ReaderView {
  readonly title: string;
  readonly dir: string | null;
  readonly lang: string | null;
  /** HTML. */
  readonly content: string;
  readonly textContent: string;
}

/** @throws where Readability finds no article */
export async function readerView(page: Page): Promise<ReaderView> {
  const read = await page.evaluate<ReaderView | null>(
    `(() => { ${readability}; return new Readability(document.cloneNode(true)).parse(); })()`,
  );
  if (!read) throw new Error('Readability finds no article on this page.');
  return read;
}
