/** The file with addresses that have moved, which an editor writes. */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { type ReadRedirects, readRedirects } from '../share/redirects.ts';
import { isSitePath } from './addresses.ts';
import { editionOf } from './editions.ts';
import { seedsFolder } from './folders.ts';
import { readSeedFolder } from './seed-folder.ts';

/** The file: `HASHIYA_REDIRECTS`, else `redirects.txt` in the project's folder; absolute. It need not be there. */
export function redirectsFile(): string {
  return resolve(process.env['HASHIYA_REDIRECTS'] || 'redirects.txt');
}

/** Where old addresses lead, and what is wrong with the file. */
export function readRedirectsFile(): ReadRedirects {
  let text: string;
  try {
    text = readFileSync(redirectsFile(), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { redirects: [], faults: [] };
    throw error;
  }
  const pages = articlePaths();
  return readRedirects(text, (path) => pages.has(path) || isSitePath(path));
}

/** What is wrong with the file, each fault a line: `redirects.txt:3: …` */
export function redirectFaultLines(): readonly string[] {
  const file = basename(redirectsFile());
  return readRedirectsFile().faults.map(({ line, message }) => `${file}:${line}: ${message}`);
}

function articlePaths(): ReadonlySet<string> {
  const { seeds } = readSeedFolder(seedsFolder());
  return new Set(
    seeds.flatMap(({ id, address }) =>
      ['ar', 'en'].flatMap((lang) => {
        const path = `/${lang}/${address}/`;
        return [path, `${path}source/`, ...(editionOf(id)?.edition ? [`${path}parallel/`] : [])];
      }),
    ),
  );
}
