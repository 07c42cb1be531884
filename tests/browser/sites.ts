/** The sites that the tests of built pages look at. */
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The first of the ports that the tests serve on; another, so that two checkouts can be tested at once. */
export const PORT = Number(process.env.HASHIYA_PORT ?? 4331);

export interface Site {
  readonly name: 'real' | 'hard' | 'base' | 'hostile';
  readonly seeds: string;
  readonly editions: string;
  readonly out: string;
  readonly port: number;
}

/** The site as `npm run build` makes it. */
export const realSite: Site = { name: 'real', seeds: 'seeds', editions: 'src/editions', out: 'dist', port: PORT };

/**
 * The hard seeds of tests/seeds, the hostile ones of tests/site/seeds, those that tests/editions tells in English (or tries
 * to), and the real ones, here without an edition.
 */
export const hardSite: Site = {
  name: 'hard',
  seeds: '.cache/hard-seeds',
  editions: '.cache/hard-editions',
  out: '.cache/hard-site',
  port: PORT + 1,
};

/** The real site under a base path. */
export const baseSite: Site = { ...realSite, name: 'base', out: '.cache/base-site', port: PORT + 2 };

/** The hostile seeds of tests/hostile. */
export const hostileSite: Site = {
  name: 'hostile',
  seeds: '.cache/hostile-seeds',
  editions: '.cache/hostile-editions',
  out: '.cache/hostile-site',
  port: PORT + 3,
};

/** The path that a site stands under. */
export function baseOf({ name }: Site): string {
  return name === 'base' ? '/reader/' : '/';
}

export function addressOf(site: Site): string {
  return `http://localhost:${site.port}${baseOf(site)}`;
}

/** What the site's build and its server are told. */
export function environmentOf(site: Site): NodeJS.ProcessEnv {
  const { name, seeds, editions, out } = site;
  if (name === 'real') return process.env;
  const own = { HASHIYA_SEEDS: seeds, HASHIYA_EDITIONS: editions, HASHIYA_OUT: out, HASHIYA_BASE: baseOf(site) };
  // The hard site has an address, and pages that have moved.
  const moved = { HASHIYA_SITE: 'https://hashiya.example', HASHIYA_REDIRECTS: 'tests/site/redirects.txt' };
  return { ...process.env, ...own, ...(name === 'hard' ? moved : {}) };
}

/** A file's name that would run, were it taken for anything but text. No system that forbids such names need hold it. */
export const HOSTILE_NAME = '<img src=x onerror=window.pwned=1>{1+1}&lt;**.txt';

/** An edition whose file is a folder, as no program could read it. */
export const UNREADABLE_EDITION = 'unreadable-edition.en.mdx';

/** Puts the seeds of all folders into one, and the editions of some of them into another. */
export function gatherHardSeeds(): void {
  gather(['tests/seeds', 'tests/site/seeds', 'tests/editions/seeds', 'seeds'], '.txt', hardSite.seeds);
  gather(['tests/editions/site'], '.mdx', hardSite.editions);
  mkdirSync(join(hardSite.editions, UNREADABLE_EDITION));
  copyFileSync('tests/site/seeds/hostile-elements.txt', join(hardSite.seeds, HOSTILE_NAME));
}

function gather(folders: readonly string[], ending: string, into: string): void {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  for (const folder of folders) {
    for (const file of readdirSync(folder)) {
      if (file.endsWith(ending)) copyFileSync(join(folder, file), join(into, file));
    }
  }
}
