/** Every HTML file of a built site, as the browser parses it. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { contentPolicy } from '../../src/policy.ts';
import { preferencesScript } from '../../src/preferences-script.ts';
import { builtPage, builtPageFaults, builtPageRule } from './built-page-faults.ts';
import { expect, test } from './test.ts';

/** Declares the test over all files of the site under test. What scripts make of pages is looked at on every-page.spec.ts's. */
export function builtPages(): void {
  test(`every built page: ${builtPageRule.name}`, async ({ page, site, base }) => {
    const files = globSync(`${site.out}/**/*.html`)
      .filter((file) => statSync(file).isFile())
      .sort();
    expect(files.length).toBeGreaterThanOrEqual(10);
    const hash = createHash('sha256').update(preferencesScript).digest('base64');
    expect(contentPolicy).toContain(` 'sha256-${hash}';`);
    // Parsed in an empty page, which has no policy that would forbid it.
    await page.goto('about:blank');
    for (const file of files) {
      const html = readFileSync(file, 'utf8');
      // A page that has moved leads on at once.
      if (html.includes('http-equiv="refresh"')) continue;
      const pathname = base + encodeURI(relative(site.out, file).replace(/(?<=^|\/)index\.html$/, ''));
      const faults = await page.evaluate(builtPageFaults, builtPage({ html, pathname }));
      expect.soft(faults, relative(site.out, file)).toEqual([]);
    }
  });
}
