/** The same of every hard seed, with an edition and without one, by the ids that its pages have. */
import { readFileSync } from 'node:fs';
import { hardSite } from '../browser/sites.ts';
import { builtArticle } from './built-article.ts';
import { article, hardAddresses, hardTranslations, LANGUAGES, parallel } from './pages.ts';
import { expect, test } from './test.ts';

function idsOf(path: string): ReadonlySet<string> {
  const html = readFileSync(`${hardSite.out}/${path}index.html`, 'utf8');
  return new Set(Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id]) => id ?? ''));
}

test('every fact of a block that is read has a place on every view of every article, without JavaScript too', () => {
  const translated = new Set(hardTranslations());
  let counted = 0;
  const gone = hardAddresses().flatMap((address) => {
    const { facts } = builtArticle(address, hardSite);
    const views = LANGUAGES.flatMap((lang) => [
      article(lang, address),
      ...(translated.has(address) ? [parallel(lang, address)] : []),
    ]);
    return views.flatMap(({ name, path }) => {
      const ids = idsOf(path);
      const read = facts.filter(({ block }) => ids.has(block));
      counted += read.length;
      return read.filter(({ id }) => !ids.has(id)).map(({ id }) => `${name}: ${id}`);
    });
  });
  expect(counted).toBeGreaterThan(500);
  expect(gone).toEqual([]);
});
