/** The archive of the site, for pages: made once a build, and in development again whenever a seed has changed. */
import { getCollection } from 'astro:content';
import type { Archive } from './archive/model.ts';
import { seedsFolder } from './load/folders.ts';
import { currentLexicon } from './load/lexicon.ts';
import { readArchive } from './load/read-archive.ts';

let held: { readonly archive: Archive; readonly stamp: string } | null = null;

export async function theArchive(): Promise<Archive> {
  if (held && import.meta.env.PROD) return held.archive;
  const seeds = await getCollection('seeds');
  const stamp = seeds.map(({ id, digest }) => `${id} ${digest}`).join('\n');
  if (held?.stamp !== stamp) held = { archive: readArchive(seedsFolder(), currentLexicon()), stamp };
  return held.archive;
}
