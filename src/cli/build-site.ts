/** The site, built from the seeds folder. */
import { rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { build } from 'astro';
import { headerRules } from '../hosting/headers.ts';
import type { Hosting } from '../hosting/hosting.ts';
import { languages } from '../i18n/index.ts';
import { seedsFolder } from '../load/folders.ts';
import { readRedirectsFile, redirectFaultLines } from '../load/redirects.ts';
import { refusalMessage, visibleName } from '../load/refusal-message.ts';
import type { Refused } from '../load/refused.ts';
import { readSeedFolder, requireSeedsFolder, type SeedFolder } from '../load/seed-folder.ts';
import { writeOffline } from '../offline/write-offline.ts';
import { paths } from '../paths.ts';
import { contentPolicy } from '../policy.ts';
import { origin, settings } from '../settings/index.ts';
import { lockBuild } from './build-lock.ts';
import { compressSite } from './compress-site.ts';
import { messageOf } from './fail.ts';
import { folderAside, putInPlace } from './site-folder.ts';
import { writeHostFiles, writeServerFiles } from './write-host-files.ts';
import { writeSearch } from './write-search.ts';

/** Where `HASHIYA_OUT` names another folder than dist/, its build keeps its own content store beside it. */
function cacheFor(out: string | undefined): { cacheDir?: string } {
  return out ? { cacheDir: `${out.replace(/\/+$/, '')}.cache` } : {};
}

/**
 * Builds the site and tells on standard output what was built; the last lines list the seeds that were refused.
 * @throws where the folder cannot be read, a page cannot be made or nothing can be written; the site that was there is then
 * as it was. A refused seed is no failure
 */
export async function buildSite(): Promise<void> {
  const started = performance.now();
  const out = resolve(process.env.HASHIYA_OUT ?? 'dist');
  // What cannot be built keeps no other build from its work.
  requireSeedsFolder(seedsFolder());
  const unlock = lockBuild();
  try {
    const { seeds, refused } = await buildInto(out);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const count = seeds.length === 1 ? '1 article' : `${seeds.length} articles`;
    console.log(`Built ${count} into ${relative('', out) || '.'}/ in ${seconds} s.`);
    for (const line of [...addressNote(), ...redirectFaultLines(), ...refusalLines(refused)]) console.log(line);
  } finally {
    unlock();
  }
}

async function buildInto(out: string): Promise<SeedFolder> {
  const folder = readSeedFolder(seedsFolder());
  const hosting = {
    headers: headerRules(contentPolicy, Object.keys(languages)),
    base: settings().base,
    redirects: movedPaths(),
  };
  const aside = folderAside(out);
  const clear = (): void => rmSync(aside, { recursive: true, force: true });
  const end = (): void => process.exit(1);
  process.once('exit', clear);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
  try {
    await build({ logLevel: 'warn', outDir: aside, ...cacheFor(process.env.HASHIYA_OUT) });
    await writeSearch(aside, folder.seeds);
    writeHostFiles(aside, hosting);
    await writeOffline(aside);
    await compressSite(aside);
    requireUnchanged(folder, readSeedFolder(seedsFolder()));
    putInPlace(aside, out);
    writeServerFiles(out, hosting);
  } catch (error) {
    clear();
    throw new Error(remedied(error, out));
  } finally {
    process.removeListener('exit', clear);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.removeListener(signal, end);
  }
  return folder;
}

/** @throws where a seed came, went or changed meanwhile: a site of both states would contradict itself */
function requireUnchanged(before: SeedFolder, after: SeedFolder): void {
  const digests = ({ seeds }: SeedFolder) => new Map(seeds.map(({ file, sha256 }) => [file, sha256]));
  const [old, now] = [digests(before), digests(after)];
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter((file) => old.get(file) !== now.get(file));
  if (changed.length === 0) return;
  throw new Error(
    `seeds changed while it was built: ${changed.map(visibleName).join(', ')}.\nBuild again when nobody writes there.`,
  );
}

/** What happened, that the site is as it was, and what to do where the disk is what fails. */
function remedied(error: unknown, out: string): string {
  const { code } = error as NodeJS.ErrnoException;
  const full = code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG';
  const remedy = full ? `\nThere is no room for it on the disk of ${out}: make room, then build again.` : '';
  return `${messageOf(error)}${remedy}\nThe site that was there is as it was.`;
}

/** Where old addresses lead, under the base path. */
function movedPaths(): Hosting['redirects'] {
  return readRedirectsFile().redirects.map(({ from, to }) => ({
    from: paths.page(from),
    to: encodeURI(paths.page(to)),
  }));
}

/** Previews, feeds and search engines need to know where the site stands. */
function addressNote(): readonly string[] {
  if (settings().address !== null) return [];
  return [
    `No address is set: previews, feeds and the sitemap say ${origin()}. Set address in site.config.ts, or HASHIYA_SITE.`,
  ];
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
