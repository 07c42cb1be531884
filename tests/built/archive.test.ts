/** The archive's pages as built: every name that an article has and the lexicon knows has one, and the indexes list them all. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { entryFolders } from '../../src/paths.ts';
import type { Site } from '../browser/sites.ts';
import { filesOf, sites, textOf } from './folders.ts';

type Kind = keyof typeof entryFolders;
interface FactJson {
  readonly kind: string;
  readonly id: string;
  readonly entry?: string | null;
}

const LANGUAGES = ['ar', 'en'] as const;
/** Bytes of HTML. */
const LARGEST = 100_000;

/** Every known name of every article, once an article. */
function namesOf(site: Site): readonly { readonly address: string; readonly kind: Kind; readonly entry: string }[] {
  return filesOf(site, '.json')
    .filter((file) => file.startsWith(join(site.out, 'data')))
    .flatMap((file) => {
      const { address, facts } = JSON.parse(textOf(file)) as { address: string; facts: readonly FactJson[] };
      const named = facts.flatMap(({ kind, entry }) => (kind in entryFolders && entry ? [`${kind} ${entry}`] : []));
      return [...new Set(named)].map((one) => {
        const [kind, entry] = one.split(' ') as [Kind, string];
        return { address, kind, entry };
      });
    });
}

for (const site of sites) {
  test(`${site.name} site: every known name has its page in both languages, which quotes the article; its margin leads there`, () => {
    const names = namesOf(site);
    assert.ok(names.length > 10);
    for (const lang of LANGUAGES) {
      for (const { address, kind, entry } of names) {
        const path = `/${lang}/${entryFolders[kind]}/${entry}/`;
        const file = join(site.out, path, 'index.html');
        assert.ok(existsSync(file), path);
        assert.ok(textOf(file).includes(`href="/${lang}/${address}/#L`), `${path} does not quote ${address}`);
        const article = readFileSync(join(site.out, lang, address, 'index.html'), 'utf8');
        assert.ok(article.includes(`class="mention entry-link" href="${path}"`), `${address} does not lead to ${path}`);
      }
    }
  });

  test(`${site.name} site: the indexes list every page once, with how many articles it quotes`, () => {
    for (const lang of LANGUAGES) {
      for (const folder of Object.values(entryFolders)) {
        const pages = filesOf(site, '.html').filter((file) => file.startsWith(join(site.out, lang, folder, '/')));
        const isIndex = (file: string): boolean => /^(?:page\/\d+\/)?index\.html$/.test(within(file));
        const within = (file: string): string => file.slice(join(site.out, lang, folder, '/').length);
        const listed = pages
          .filter(isIndex)
          .flatMap((file) => [
            ...textOf(file).matchAll(/class="index-name">\s*<a href="([^"]+)">.*?<\/a>\s*<span[^>]*>(\d+)<\/span>/gs),
          ])
          .map(([, path = '', count]) => [path, Number(count)] as const);
        assert.ok(listed.length > 0, folder);
        const entries = pages.filter((file) => !isIndex(file) && !/\/page\/\d+\/index\.html$/.test(file));
        assert.deepEqual(
          listed.map(([path]) => join(site.out, path, 'index.html')).sort(),
          entries.toSorted(),
          `${lang}/${folder}`,
        );
        for (const [path, count] of listed) {
          if (existsSync(join(site.out, path, 'page'))) continue;
          const quoted = textOf(join(site.out, path, 'index.html')).match(/<li class="said">/g)?.length;
          assert.equal(quoted, count, path);
        }
      }
    }
  });

  test(`${site.name} site: no page of the archive has over 100 kB of HTML`, () => {
    const folders = Object.values(entryFolders).join('|');
    for (const file of filesOf(site, '.html')) {
      if (new RegExp(`/(?:${folders})/`).test(file)) assert.ok(readFileSync(file).length < LARGEST, file);
    }
  });
}
