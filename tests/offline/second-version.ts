/** A second version of a built site, made in a moment: every file that is named after what it holds has another name, every article other words. */
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOffline } from '../../src/offline/write-offline.ts';

/** What stands at the end of each article of the second version. */
export const SECOND = 'نص جديد';
/** What the names of its sheets, scripts and faces end in. */
export const RENAMED = /\.second\.(?:css|js|woff2)$/;

/** @returns the folder it is in */
export async function secondVersion(site: string, folder: string): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(site, folder, { recursive: true, filter: (file) => !/\.(?:br|gz)$|\/cards$/.test(file) });
  const assets = readdirSync(join(folder, '_astro'));
  for (const name of assets) renameSync(join(folder, '_astro', name), join(folder, '_astro', renamed(name)));
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:html|css|js)$/.test(file),
  );
  for (const file of texts) {
    const text = assets.reduce(
      (all, name) => all.replaceAll(name, renamed(name)),
      readFileSync(join(folder, file), 'utf8'),
    );
    writeFileSync(join(folder, file), rewritten(text));
  }
  for (const name of readdirSync(join(folder, 'offline')).filter((one) => /^(?!files).*\.json$/.test(one))) {
    const file = join(folder, 'offline', name);
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), words: 'second' }));
  }
  await writeOffline(folder);
  return folder;
}

const renamed = (name: string): string => name.replace(/\.(\w+)$/, '.second.$1');

function rewritten(html: string): string {
  return html
    .replace('</article>', `<p class="second">${SECOND}</p></article>`)
    .replace('<dialog id="settings"', '<dialog id="settings" data-second');
}
