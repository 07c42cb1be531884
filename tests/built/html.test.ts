/**
 * Every page of the built sites is valid HTML: html-validate's recommended and document rules. Those that
 * .htmlvalidate.json turns off or widens, and why:
 * - `require-sri`: only for what comes from another site; our own files come with the page.
 * - `long-title`: an article's title is as long as its headline.
 * - `valid-id`: HTML allows any id without white space, and the ids of lines (`L12.2`) and headings are such.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { filesOf, sites } from './folders.ts';

/** Panels are no page: each is taken into one that has its h1, and a script fills what stands empty in it. */
const OF_WHOLE_PAGES = ['heading-level', 'empty-heading'];
const isPanels = (file: string): boolean => file.endsWith('/panels/index.html');

const validator = new HtmlValidate(new FileSystemConfigLoader());

for (const site of sites) {
  test(`${site.name} site: html-validate finds nothing`, async () => {
    const pages = filesOf(site, '.html');
    assert.ok(pages.length >= 10);
    const faults: string[] = [];
    for (const page of pages) {
      const { results } = await validator.validateFile(page);
      for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
        if (isPanels(page) && OF_WHOLE_PAGES.includes(ruleId)) continue;
        faults.push(`${page}:${line}:${column} ${message} (${ruleId})`);
      }
    }
    assert.deepEqual(faults, []);
  });
}
