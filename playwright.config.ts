/** The browser tests. They look at built sites: `npm run test:site` builds them first. */
import { defineConfig } from '@playwright/test';
import { requireChromium } from './tests/browser/find-chromium.ts';
import { addressOf, environmentOf, hardSite, realSite } from './tests/browser/sites.ts';

const sites = [realSite, hardSite];

export default defineConfig({
  testDir: 'tests/site',
  outputDir: '.cache/test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  reporter: [['list'], ['json', { outputFile: '.cache/site-tests.json' }]],
  use: {
    baseURL: addressOf(realSite),
    launchOptions: {
      executablePath: requireChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // Specs of tests/site look at the real site; those whose name ends in .hard.spec.ts at the one of hard seeds.
  projects: [
    { name: 'real', testIgnore: '**/*.hard.spec.ts', use: { baseURL: addressOf(realSite) } },
    { name: 'hard', testMatch: '**/*.hard.spec.ts', use: { baseURL: addressOf(hardSite) } },
  ],
  webServer: sites.map((site) => ({
    command: `node tests/browser/serve.ts ${site.port}`,
    url: addressOf(site),
    env: environmentOf(site) as Record<string, string>,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
  })),
});
