/** The browser tests. They look at built sites: `npm run test:site` builds them first. */
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, requireChromium } from './tests/browser/find-chromium.ts';
import { addressOf, baseSite, hardSite, hostileSite, realSite } from './tests/browser/sites.ts';

/** What an address is in play for: links, panels and files that are brought, what is shared. */
const underAnyBase = [
  'built-pages',
  'editions',
  'english-article',
  'fact-card',
  'keep-place',
  'offline',
  'other-pages',
  'requests',
  'search',
  'settings',
  'share',
].map((name) => `**/${name}.spec.ts`);

export default defineConfig({
  testDir: 'tests/site',
  outputDir: '.cache/test-results',
  fullyParallel: true,
  workers: 2,
  // A hung test ends; a slow machine is no fault.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: !!process.env.CI,
  reporter: [['list'], ['json', { outputFile: '.cache/site-tests.json' }]],
  use: {
    baseURL: addressOf(realSite),
    launchOptions: { executablePath: requireChromium(), args: [...CHROMIUM_ARGS] },
  },
  // Specs of tests/site look at the real site, and at the same under a base path; those whose name ends in .hard.spec.ts
  // at the one of hard seeds, in .hostile.spec.ts at the one of hostile ones.
  projects: [
    { name: 'real', testIgnore: '**/*.{hard,hostile}.spec.ts', use: { baseURL: addressOf(realSite) } },
    { name: 'base', testMatch: underAnyBase, use: { baseURL: addressOf(baseSite) } },
    { name: 'hard', testMatch: '**/*.hard.spec.ts', use: { baseURL: addressOf(hardSite) } },
    { name: 'hostile', testMatch: '**/*.hostile.spec.ts', use: { baseURL: addressOf(hostileSite) } },
  ],
  webServer: {
    command: 'node tests/browser/serve.ts',
    url: addressOf(realSite),
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
