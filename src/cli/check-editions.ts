/** Every edition: its file, its segments against the article, and what has changed since it was made. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Lexicon } from '../lexicon/schema.ts';
import { blockDigest } from '../load/block-digest.ts';
import { idOfEditionFile } from '../load/editions.ts';
import type { SeedFile } from '../load/identity.ts';
import { readSeedFile, readSeedFolder } from '../load/seed-folder.ts';
import type { Article } from '../seed/model.ts';
import { parseSeed } from '../seed/parse.ts';
import { editionFaults } from '../segments/compare.ts';
import type { Edition, Fault } from '../segments/edition.ts';
import { readEdition } from '../segments/read-edition.ts';
import type { Problem } from './problem.ts';

/** @throws where there is no seeds folder */
export function* checkEditions(folder: string, seeds: string, lexicon: Lexicon): Generator<Problem> {
  const byId = new Map(readSeedFolder(seeds).seeds.map((seed) => [seed.id, seed]));
  for (const file of mdxFiles(folder)) {
    const path = relative('', join(folder, file));
    const text = textOf(join(folder, file));
    const faults = text instanceof Error ? [unreadable(text)] : faultsOf(file, text, byId, seeds, lexicon);
    for (const { line, message } of faults) yield { path, line, message };
  }
}

function textOf(path: string): string | Error {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function unreadable({ message }: Error): Fault {
  return { line: null, message: `It cannot be read (${message}). Make it a file that can be, or remove it.` };
}

function* faultsOf(
  file: string,
  text: string,
  byId: ReadonlyMap<string, SeedFile>,
  seeds: string,
  lexicon: Lexicon,
): Generator<Fault> {
  const { edition, faults } = readEdition(text);
  yield* faults;
  const id = idOfEditionFile(file);
  if (id === null) return yield { line: null, message: 'No edition is called so. Call it <id of the seed>.en.mdx.' };
  const seed = byId.get(id);
  if (!seed) return yield { line: null, message: `There is no seed with the id ${id}. Call the file after its seed.` };
  if (!edition) return;
  if (edition.frontMatter.of !== id)
    yield {
      line: 2,
      message: `of says ${edition.frontMatter.of}, but the file is called after ${id}. Write of: ${id}.`,
    };
  const bytes = readSeedFile(seeds, seed.file);
  if (!(bytes instanceof Uint8Array)) return;
  const article = parseSeed(bytes, lexicon);
  yield* editionFaults(edition, { article, lexicon, lang: 'en' });
  yield* digestFaults(edition, article, id);
}

/** Segments whose Arabic is not what was translated, or was never accepted. */
function* digestFaults({ frontMatter, segments }: Edition, article: Article, id: string): Generator<Fault> {
  const digests = frontMatter.digests as Readonly<Record<string, string>>;
  const remedy = `When the English fits: npm run edition -- ${id} --accept`;
  const told = [
    ...(article.title ? [{ ids: [article.title], line: 1 }] : []),
    ...segments.map(({ id: own, merges, line }) => ({ ids: [own, ...merges], line })),
  ];
  const unknown: string[] = [];
  for (const { ids, line } of told) {
    for (const block of article.blocks.filter((one) => ids.includes(one.id))) {
      const digest = digests[block.id];
      if (digest === undefined) unknown.push(block.id);
      else if (digest !== blockDigest(block.text))
        yield { line, message: `The Arabic of ${block.id} has changed since it was translated. ${remedy}.` };
    }
  }
  if (unknown.length > 0) yield { line: 1, message: `digests lacks ${unknown.join(', ')}. ${remedy}.` };
}

function mdxFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.mdx'))
      .sort();
  } catch {
    return [];
  }
}
