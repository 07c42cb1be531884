/** Makes ready what the browser tests need: a Chromium, and the sites, built one after the other (they share .astro/). */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { gatherHostileSeeds } from '../hostile/site-seeds.ts';
import { requireChromium } from './find-chromium.ts';
import { baseSite, environmentOf, gatherHardSeeds, hardSite, hostileSite, realSite, type Site } from './sites.ts';

requireChromium();
gatherHardSeeds();
for (const site of [realSite, hardSite, baseSite]) build(site, 'src/cli/build.ts');
gatherHostileSeeds(hostileSite.seeds);
mkdirSync(hostileSite.editions, { recursive: true });
build(hostileSite, 'tests/hostile/build-site.ts');

function build(site: Site, script: string): void {
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit', env: environmentOf(site) });
  if (status !== 0) process.exit(status ?? 1);
}
