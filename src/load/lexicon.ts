/** The lexicon, read once and again whenever one of its files has changed. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadLexicon } from '../lexicon/load.ts';
import type { Lexicon } from '../lexicon/schema.ts';
import { projectFolder } from './folders.ts';

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
  else held = { lexicon: loadLexicon(pathToFileURL(`${folder}/`)), stamp, looked: now };
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

function stampOf(folder: string): string {
  return readdirSync(folder)
    .map((file) => {
      const { mtimeMs, size } = statSync(join(folder, file));
      return `${file} ${mtimeMs} ${size}`;
    })
    .join('\n');
}
