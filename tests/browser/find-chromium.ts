/** A Chromium for the browser tests. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** A Chromium without a window, and so without most of its work: a test of it takes a quarter of the full browser's time. */
const SHELL = '/usr/bin/chromium-headless-shell';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

// Not every system of Debian's family packs the shell. Liberation stands in for the faces that most readers have.
const INSTALL =
  'apt-get update && { apt-get install -y chromium-headless-shell fonts-liberation || apt-get install -y chromium; }';

/** What the tests start it with. Only with this hinting does the shell set the site's own faces as the full browser does on Debian. */
export const CHROMIUM_ARGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=slight',
];

/** The first that is there of CHROMIUM_PATH, Debian's shell, Playwright's own and the usual places; null where none is. */
export function findChromium(): string | null {
  const own = process.env.CHROMIUM_PATH;
  if (own) {
    if (existsSync(own)) return own;
    throw new Error(`CHROMIUM_PATH is ${own}, and there is no such file. Correct it, or unset it.`);
  }
  return [SHELL, chromium.executablePath(), ...USUAL_PLACES].find((path) => path !== '' && existsSync(path)) ?? null;
}

/**
 * A Chromium, installed first where this is Debian, we are root and none is there.
 * @throws where there is none and none can be installed; the message tells the command that installs one
 */
export function requireChromium(): string {
  const found = findChromium();
  if (found) return found;
  const aptGet = spawnSync('apt-get', ['--version']).status === 0;
  if (aptGet && process.getuid?.() === 0) {
    console.log(`No Chromium here: installing it (${INSTALL}).`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('sh', ['-c', INSTALL], { stdio: ['ignore', 'ignore', 'inherit'], env });
    const installed = findChromium();
    if (installed) return installed;
  }
  const command = aptGet ? `sudo sh -c '${INSTALL}'` : 'npx playwright install chromium';
  throw new Error(
    `The browser tests need Chromium, and there is none. Install it with:\n\n  ${command}\n\nor name one in CHROMIUM_PATH.`,
  );
}
