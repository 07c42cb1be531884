/** The two sites that the browser tests look at. */
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export interface Site {
  readonly name: 'real' | 'hard';
  readonly seeds: string;
  readonly out: string;
  readonly port: number;
}

/** The site as `npm run build` makes it. */
export const realSite: Site = { name: 'real', seeds: 'seeds', out: 'dist', port: 4331 };

/** The hard seeds of tests/seeds, the hostile ones of tests/site/seeds, and the real ones. */
export const hardSite: Site = { name: 'hard', seeds: '.cache/hard-seeds', out: '.cache/hard-site', port: 4332 };

export function addressOf({ port }: Site): string {
  return `http://localhost:${port}/`;
}

/** What the site's build and its server are told. */
export function environmentOf({ name, seeds, out }: Site): NodeJS.ProcessEnv {
  return name === 'real' ? process.env : { ...process.env, HASHIYA_SEEDS: seeds, HASHIYA_OUT: out };
}

/** A file's name that would run, were it taken for anything but text. No system that forbids such names need hold it. */
export const HOSTILE_NAME = '<img src=x onerror=window.pwned=1>{1+1}&lt;**.txt';

/** Puts the seeds of all folders into one. */
export function gatherHardSeeds(): void {
  rmSync(hardSite.seeds, { recursive: true, force: true });
  mkdirSync(hardSite.seeds, { recursive: true });
  for (const folder of ['tests/seeds', 'tests/site/seeds', 'seeds']) {
    for (const file of readdirSync(folder)) {
      if (file.endsWith('.txt')) copyFileSync(join(folder, file), join(hardSite.seeds, file));
    }
  }
  copyFileSync('tests/site/seeds/hostile-elements.txt', join(hardSite.seeds, HOSTILE_NAME));
}
