/** Astro's content loader for the seeds folder. */
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Lexicon } from '../lexicon/schema.ts';
import { parseSeed } from '../seed/parse.ts';
import { editionOf, editionText } from './editions.ts';
import { engineDigest, textDigest } from './engine-digest.ts';
import { seedsFolder } from './folders.ts';
import { freshLexicon } from './lexicon.ts';
import { ownNameFaultLines } from './own-names.ts';
import { refusalMessage } from './refusal-message.ts';
import type { Refused } from './refused.ts';
import { seedEntry, seedEntrySchema } from './seed-entry.ts';
import { type FolderEntry, folderEntries } from './seed-folder.ts';
import { watchSeeds } from './watch-seeds.ts';

/**
 * Each seed becomes an entry under its address. A seed whose bytes are the same, read by the same code and lexicon, is
 * not parsed again; one that is gone leaves the store; one that is refused is told.
 */
export function seedLoader(): Loader {
  return {
    name: 'seeds',
    schema: seedEntrySchema,
    load: async (context) => {
      const refused = await fillStore(context);
      if (context.watcher) watchFolder(context, context.watcher, refused);
      else if (refused.length > 0) {
        context.logger.warn(`Refused in the seeds folder: ${refused.length}. npm run check tells which, and why.`);
      }
    },
  };
}

/** Tells what is refused, and again only what has come to be refused since. */
function watchFolder(
  context: LoaderContext,
  watcher: NonNullable<LoaderContext['watcher']>,
  refused: readonly Refused[],
): void {
  let told: readonly string[] = [];
  const tell = (now: readonly Refused[]): void => {
    const messages = now.map(refusalMessage);
    for (const message of messages) if (!told.includes(message)) context.logger.error(message);
    told = messages;
  };
  tell(refused);
  watchSeeds(watcher, context.logger, async () => tell(await fillStore(context)));
}

async function fillStore(context: LoaderContext): Promise<readonly Refused[]> {
  const lexicon = freshLexicon();
  for (const line of ownNameFaultLines()) context.logger.error(line);
  const engine = engineDigest();
  const gone = new Set(context.store.keys());
  const refused: Refused[] = [];
  for (const entry of folderEntries(seedsFolder())) {
    if (entry.kind === 'refused') refused.push(entry.refused);
    else {
      gone.delete(entry.seed.address);
      await fillEntry(context, entry, lexicon, engine);
    }
  }
  for (const address of gone) context.store.delete(address);
  return refused;
}

async function fillEntry(
  { store, parseData }: LoaderContext,
  { seed, bytes }: Extract<FolderEntry, { kind: 'seed' }>,
  lexicon: Lexicon,
  engine: string,
): Promise<void> {
  const { address: id, file, sha256 } = seed;
  const digest = `${sha256} ${file} ${engine} ${textDigest(editionText(seed.id))}`;
  if (store.get(id)?.digest === digest) return;
  const entry = seedEntry(seed, parseSeed(bytes, lexicon), editionOf(seed.id)?.edition ?? null);
  store.set({ id, digest, data: await parseData({ id, data: { ...entry } }) });
}
