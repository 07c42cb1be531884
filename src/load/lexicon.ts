/** The lexicon with the site's own names, read once and again whenever one of its files has changed. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadLexicon } from '../lexicon/load.ts';
import { withOwnNames } from '../lexicon/own-names.ts';
import type { Lexicon } from '../lexicon/schema.ts';
import { projectFolder } from './folders.ts';
import { ownNamesFile, readOwnNamesFile } from './own-names.ts';

export const LEXICON_FOLDER = 'src/lexicon/ar';
/** The files are looked at this often at most, in milliseconds: a build asks for the lexicon once a page. */
const LOOK_AGAIN = 300;

let held: { readonly lexicon: Lexicon; readonly stamp: string; looked: number } | null = null;

/**
 * The lexicon as its files have it.
 * @throws {LexiconError} where a file does not fit its schema
 */
export function freshLexicon(): Lexicon {
  const now = performance.now();
  if (held && now - held.looked < LOOK_AGAIN) return held.lexicon;
  const folder = projectFolder(LEXICON_FOLDER);
  const stamp = stampOf(folder);
  if (held?.stamp === stamp) held.looked = now;
  else held = { lexicon: readLexicon(folder), stamp, looked: now };
  return held.lexicon;
}

/**
 * The lexicon as its files have it, or had it before one of them was broken.
 * @throws {LexiconError} where no sound one was read before
 */
export function currentLexicon(): Lexicon {
  try {
    return freshLexicon();
  } catch (error) {
    if (held) return held.lexicon;
    throw error;
  }
}

function readLexicon(folder: string): Lexicon {
  return withOwnNames(loadLexicon(pathToFileURL(`${folder}/`)), readOwnNamesFile().names);
}

function stampOf(folder: string): string {
  const files = readdirSync(folder).map((file) => join(folder, file));
  return [...files, ownNamesFile()]
    .map((file) => {
      const stat = statSync(file, { throwIfNoEntry: false });
      return `${file} ${stat?.mtimeMs} ${stat?.size}`;
    })
    .join('\n');
}
