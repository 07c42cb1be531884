/** Playwright's test with what every spec of a site needs. */
import { expect, type Page, test as playwright } from '@playwright/test';
import { addressOf, baseOf, baseSite, hardSite, hostileSite, realSite, type Site } from '../browser/sites.ts';
import { inPageFunctions } from './in-page/functions.ts';
import type { SitePage } from './pages.ts';

declare global {
  interface Window {
    inPage: typeof inPageFunctions;
  }
}

const functions = Object.values(inPageFunctions).join('\n');
const inPage = `(() => { ${functions}; window.inPage = { ${Object.keys(inPageFunctions).join(', ')} }; })()`;

/** Runs in every page. What the policy refuses is told on the console, where it is an error. */
function tellViolations(): void {
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    console.error(`policy: ${effectiveDirective} ${blockedURI} ${sample}`),
  );
}

/** Of the network, whose faults specs make on purpose, and which Pagefind tells too; a page that asks for what is not there is told by requests.spec.ts. */
const ABSENT = /^Failed to load (?:resource: |the Pagefind |Pagefind |the index chunk )/;

const sites = [realSite, baseSite, hardSite, hostileSite];

/**
 * `site` is the one that is looked at, `base` the path that it stands under. Every page has `window.inPage`, where JavaScript
 * runs. Motion is reduced: a click while a page still scrolls smoothly ends its scrolling. Whatever a test is about, it fails
 * where a page does what its policy forbids, throws, or tells an error on the console; a test that does such a thing itself
 * takes it out of `errors`.
 */
export const test = playwright.extend<{ site: Site; base: string; errors: string[] }>({
  site: async ({ baseURL }, use) => {
    const site = sites.find((one) => addressOf(one) === baseURL);
    if (!site) throw new Error(`No site is served at ${baseURL}.`);
    await use(site);
  },
  base: async ({ site }, use) => use(baseOf(site)),
  contextOptions: { reducedMotion: 'reduce' },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what a fixture needs.
  errors: async ({}, use) => use([]),
  context: async ({ context, errors }, use) => {
    context.on('console', (message) => {
      if (message.type() === 'error' && !ABSENT.test(message.text())) errors.push(message.text());
    });
    context.on('weberror', (error) => {
      if (!ABSENT.test(error.error().message)) errors.push(error.error().message);
    });
    await context.addInitScript(tellViolations);
    await use(context);
    expect(errors, 'errors on the console').toEqual([]);
  },
  page: async ({ page }, use) => {
    await page.addInitScript(inPage);
    await use(page);
  },
});
export { expect };

/** Runs `find` in each page. What it finds is told with the page it stands on. */
export async function faultsOn<Given = undefined>(
  page: Page,
  pages: readonly SitePage[],
  find: (given: Given) => readonly string[] | Promise<readonly string[]>,
  given?: Given,
): Promise<string[]> {
  const faults: string[] = [];
  for (const { name, path } of pages) {
    await page.goto(path);
    await openMargin(page);
    const found = await page.evaluate(find as (given: unknown) => readonly string[], given);
    faults.push(...found.map((fault) => `${name}: ${fault}`));
  }
  return faults;
}

/** Opens the card of facts, which is closed on narrow screens, and what is folded away under each paragraph. */
export async function openMargin(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** The text of elements as it is shown: what is hidden is left out. */
export async function shownText(page: Page, selector = 'body'): Promise<string> {
  return (await page.locator(selector).allInnerTexts()).join('\n');
}
