/** What a built site gives the service worker: the worker itself, and the lists of the files that a saved article needs. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type ArticleFiles, articleList, type Files, NOT_SAVED, SHARED_LIST, type ToldOffline } from './model.ts';

/** Run by every page, of whatever article, and asked for by a name that stays. */
const ALWAYS = [
  ...['ar', 'en'].flatMap((lang) => [`${lang}/panels/`, `${lang}/saved/`, `${lang}/site.webmanifest`]),
  NOT_SAVED,
  'icon.svg',
  ...['apple-touch-icon', 'icon-192', 'icon-512', 'maskable-512'].map((name) => `icons/${name}.png`),
];

/** The pages of an article, and its data, which its source page leads to; those side by side are there where it has an edition. */
const pagesOf = (address: string): readonly string[] => [
  ...['ar', 'en'].flatMap((lang) => ['', 'parallel/', 'source/'].map((page) => `${lang}/${address}/${page}`)),
  `data/${address}.json`,
];

/**
 * Completes `offline/<address>.json` of a site whose pages are all written, and writes `offline/files.json` and
 * `service-worker.js`. The same site gives the same bytes; done again, it is done anew.
 * @param site the folder of the built site
 * @throws where a file is missing, or nothing can be written
 */
export async function writeOffline(site: string): Promise<void> {
  const told = readdirSync(join(site, 'offline'))
    .filter((name) => /^[a-z0-9-]+\.json$/.test(name) && name !== 'files.json')
    .sort()
    .map((name): ToldOffline => JSON.parse(readFileSync(join(site, 'offline', name), 'utf8')));
  const assets = assetsOf(site);
  for (const path of ALWAYS) assets.reach(readFileSync(fileAt(site, path)));
  const pages = told.map(({ address }) => filesAt(site, pagesOf(address), assets.reach));
  const shared = { ...filesAt(site, ALWAYS), ...filesAt(site, assets.reached()) };
  const version = digestOf(JSON.stringify(shared)).slice(0, 16);
  const articles = told.map(({ address, titles, words }, index): ArticleFiles => {
    const files = pages[index] as Files;
    const own = digestOf(JSON.stringify([version, titles, words, files])).slice(0, 16);
    return { address, titles, words, version: own, shared: version, files };
  });
  const whole = digestOf([version, ...articles.map((one) => one.version)].join()).slice(0, 16);
  for (const article of articles) writeJson(site, articleList(article.address), article);
  writeJson(site, SHARED_LIST, { site: whole, version, files: shared });
  writeFileSync(join(site, 'service-worker.js'), await workerOf(whole));
}

const digestOf = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const fileAt = (site: string, path: string): string => join(site, path.endsWith('/') ? `${path}index.html` : path);

function writeJson(site: string, path: string, value: unknown): void {
  writeFileSync(join(site, path), `${JSON.stringify(value)}\n`);
}

/** The digests of those that are there. */
function filesAt(site: string, paths: readonly string[], read: (bytes: Buffer) => void = () => {}): Files {
  const there = paths.filter((path) => existsSync(fileAt(site, path)));
  return Object.fromEntries(
    there.map((path) => {
      const bytes = readFileSync(fileAt(site, path));
      read(bytes);
      return [path, digestOf(bytes)];
    }),
  );
}

interface Assets {
  /** Takes in whatever the text names, and what that names in turn. */
  readonly reach: (bytes: Buffer) => void;
  readonly reached: () => readonly string[];
}

/** The files that are named after what they hold: sheets, scripts, faces. Any that is named may be asked for. */
function assetsOf(site: string): Assets {
  const all = new Set(readdirSync(join(site, '_astro')).filter((name) => !/\.(?:br|gz)$/.test(name)));
  const found = new Set<string>();
  const reach = (bytes: Buffer): void => {
    // `/_astro/Page.DJ3Adczu.css`, `./panel.BTIkPI4K.js`
    for (const [, name = ''] of bytes.toString('latin1').matchAll(/[/"'`(]([\w.-]+\.(?:css|js|woff2))\b/g)) {
      if (!all.has(name) || found.has(name)) continue;
      found.add(name);
      if (!name.endsWith('.woff2')) reach(readFileSync(join(site, '_astro', name)));
    }
  };
  return { reach, reached: () => [...found].sort().map((name) => `_astro/${name}`) };
}

/** One classic script, as every browser with service workers runs it. */
async function workerOf(version: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/offline/worker/service-worker.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { SITE_VERSION: JSON.stringify(version) },
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
