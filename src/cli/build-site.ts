/** The site, built from the seeds folder. */
import { relative } from 'node:path';
import { build } from 'astro';
import { seedsFolder } from '../load/folders.ts';
import { refusalMessage } from '../load/refusal-message.ts';
import type { Refused } from '../load/refused.ts';
import { readSeedFolder } from '../load/seed-folder.ts';

/** Where `HASHIYA_OUT` names another folder than dist/, its build keeps its own content store beside it. */
function cacheFor(out: string | undefined): { cacheDir?: string } {
  return out ? { cacheDir: `${out.replace(/\/+$/, '')}.cache` } : {};
}

/**
 * Builds the site and tells on standard output what was built; the last lines list the seeds that were refused.
 * @throws where the folder cannot be read or a page cannot be made; a refused seed is no failure
 */
export async function buildSite(): Promise<void> {
  const started = performance.now();
  const { seeds, refused } = readSeedFolder(seedsFolder());
  const out = process.env.HASHIYA_OUT;
  await build({ logLevel: 'warn', ...cacheFor(out) });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const count = seeds.length === 1 ? '1 article' : `${seeds.length} articles`;
  console.log(`Built ${count} into ${relative('', out || 'dist') || '.'}/ in ${seconds} s.`);
  for (const line of refusalLines(refused)) console.log(line);
}

/** The list of refused seeds, with a heading; nothing where there is none. */
export function refusalLines(refused: readonly Refused[]): readonly string[] {
  if (refused.length === 0) return [];
  const heading = refused.length === 1 ? '1 file was refused:' : `${refused.length} files were refused:`;
  return [
    '',
    `${heading} the site is built without ${refused.length === 1 ? 'it' : 'them'}.`,
    ...refused.map(refusalMessage),
  ];
}
