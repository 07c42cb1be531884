/**
 * npm run edition -- <id>            writes the skeleton of an article's English edition
 * npm run edition -- <id> --accept   says that the English fits the Arabic as it is now: renews the digests
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { blockDigest } from '../load/block-digest.ts';
import { editionFile } from '../load/editions.ts';
import { editionsFolder, seedsFolder } from '../load/folders.ts';
import type { SeedFile } from '../load/identity.ts';
import { readArticle } from '../load/read-article.ts';
import { readSeedFolder } from '../load/seed-folder.ts';
import type { Article } from '../seed/model.ts';
import { acceptedText } from '../segments/accept.ts';
import { blocksToTell } from '../segments/rows.ts';
import { skeletonOf } from '../segments/skeleton.ts';
import { fail, messageOf } from './fail.ts';
import { lexiconOrFail } from './lexicon-or-fail.ts';

const USAGE = 'npm run edition -- <id or address of an article> [--accept]';

const { name, accept } = readArguments();
const seed = seedCalled(name);
const { article } = readArticle(seed.file);
const path = join(editionsFolder(), editionFile(seed.id));
const shown = relative('', path);
if (accept) acceptEdition();
else writeSkeleton();

function writeSkeleton(): void {
  if (existsSync(path)) fail(`${shown} is there already. npm run check tells what it lacks.`);
  mkdirSync(editionsFolder(), { recursive: true });
  const today = new Date().toISOString().slice(0, 10);
  const context = { article, lexicon: lexiconOrFail(), lang: 'en' } as const;
  writeFileSync(path, skeletonOf(seed.id, today, digestsOf(article), context));
  console.log(`${shown} is written. Fill in title, translator and every segment, then: npm run check`);
}

function acceptEdition(): void {
  if (!existsSync(path)) fail(`There is no ${shown}. Without --accept this command writes it.`);
  try {
    writeFileSync(path, acceptedText(readFileSync(path, 'utf8'), digestsOf(article)));
  } catch (error) {
    fail(`${shown} is not changed. ${messageOf(error)}`);
  }
  console.log(`${shown} is taken as the English of the Arabic as it is now.`);
}

/** Of the title and of every block that an edition tells. */
function digestsOf({ blocks, title }: Article): ReadonlyMap<string, string> {
  const told = new Set(blocksToTell(article).map(({ id }) => id));
  return new Map(
    blocks.filter(({ id }) => id === title || told.has(id)).map(({ id, text }) => [id, blockDigest(text)]),
  );
}

function seedCalled(called: string): SeedFile {
  try {
    const { seeds } = readSeedFolder(seedsFolder());
    const found = seeds.find(({ id, address, file }) => [id, address, file].includes(called));
    return (
      found ??
      fail(
        `There is no article “${called}” in ${relative('', seedsFolder())}/. Its id is the file's name without order number and .txt.`,
      )
    );
  } catch (error) {
    return fail(messageOf(error));
  }
}

function readArguments(): { name: string; accept: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { accept: { type: 'boolean', default: false } },
    });
    const [first, ...more] = positionals;
    return first !== undefined && more.length === 0 ? { name: first, accept: values.accept } : fail(USAGE, 2);
  } catch (error) {
    return fail(`${messageOf(error)}\n${USAGE}`, 2);
  }
}
