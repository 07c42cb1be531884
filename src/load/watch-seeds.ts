/** While the site is being worked on: what to do when a seed, a lexicon file or a rule changes. */
import { sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { editionsFolder, projectFolder, seedsFolder } from './folders.ts';
import { LEXICON_FOLDER } from './lexicon.ts';
import { ownNamesFile } from './own-names.ts';

type Watcher = NonNullable<LoaderContext['watcher']>;
type Logger = LoaderContext['logger'];

/** Many files change at once when a branch is switched: wait until nothing has changed for this long, in milliseconds. */
const QUIET = 80;

/** Calls `reload` after seeds, editions or lexicon files changed, never twice at a time. Where it fails, what was loaded stays. */
export function watchSeeds(watcher: Watcher, logger: Logger, reload: () => Promise<void>): void {
  const data = [seedsFolder(), editionsFolder(), projectFolder(LEXICON_FOLDER)];
  const rules = [projectFolder('src/seed'), projectFolder('src/article'), projectFolder('src/segments')];
  const soon = afterQuiet(async () => {
    try {
      await reload();
    } catch (error) {
      logger.error(
        `${error instanceof Error ? error.message : String(error)}\nThe site keeps what it had until that is put right.`,
      );
    }
  });
  watcher.add([...data, ownNamesFile()]);
  watcher.on('all', (_event, path) => {
    if (isWithin(path, data) || path === ownNamesFile()) soon();
    else if (path.endsWith('.ts') && isWithin(path, rules)) {
      logger.warn(
        'A rule changed. Article pages show it at once; titles and dates in lists after a restart of npm run dev.',
      );
    }
  });
}

function isWithin(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(folder + sep));
}

function afterQuiet(work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(work);
    }, QUIET);
  };
}
