/** Makes ready what the browser tests need: a Chromium, and the sites, built one after the other (they share .astro/). */
import { spawnSync } from 'node:child_process';
import { requireChromium } from './find-chromium.ts';
import { baseSite, environmentOf, gatherHardSeeds, hardSite, realSite } from './sites.ts';

requireChromium();
gatherHardSeeds();
for (const site of [realSite, hardSite, baseSite]) {
  const { status } = spawnSync(process.execPath, ['src/cli/build.ts'], { stdio: 'inherit', env: environmentOf(site) });
  if (status !== 0) process.exit(status ?? 1);
}
