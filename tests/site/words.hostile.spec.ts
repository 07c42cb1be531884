/** The site of hostile seeds and mutants (tests/hostile), on a narrow screen: it runs nothing, loses nothing, and keeps its shape. */
import { readdirSync } from 'node:fs';
import { hostileSite } from '../browser/sites.ts';
import { builtArticle } from './built-article.ts';
import { look, watched, wordFaults } from './only-text.ts';
import { article, LANGUAGES, source } from './pages.ts';
import { expect, test } from './test.ts';

const addresses = readdirSync(`${hostileSite.out}/data`)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));
/** Two workers have something to do until the end. */
const PARTS = 4;

for (let part = 0; part < PARTS; part++) {
  test(`words are text, and no page is wider than a narrow window, part ${part + 1} of ${PARTS}`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width: 360, height: 800 });
    const seen = await watched(page);
    const faults: string[] = [];
    for (const [index, address] of addresses.entries()) {
      if (index % PARTS !== part) continue;
      const json = builtArticle(address, hostileSite);
      // The source reads the same in either language.
      const pages = [...LANGUAGES.map((lang) => article(lang, address)), source(index % 8 < 4 ? 'ar' : 'en', address)];
      for (const { name, path } of pages) {
        await page.goto(path);
        const looked = await look(page);
        const found = [...wordFaults(json, looked), ...looked.wide, ...seen.splice(0)];
        faults.push(...found.map((fault) => `${name}: ${fault.slice(0, 200)}`));
      }
    }
    expect(faults).toEqual([]);
  });
}
