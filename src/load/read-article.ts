/** A seed's article: the content store holds only what lists need, a page reads its own seed. */

import type { Lexicon } from '../lexicon/schema.ts';
import type { Article } from '../seed/model.ts';
import { parseSeed } from '../seed/parse.ts';
import { seedsFolder } from './folders.ts';
import { type Identity, identityOf } from './identity.ts';
import { currentLexicon } from './lexicon.ts';
import { refusalMessage } from './refusal-message.ts';
import { readSeedFile } from './seed-folder.ts';

export interface ReadArticle {
  readonly seed: Identity;
  readonly article: Article;
}

interface Kept extends ReadArticle {
  readonly lexicon: Lexicon;
}

/** So many articles are kept, those that were asked for last: pages of one article are made one after the other. */
const MOST = 64;
const kept = new Map<string, Kept>();

/**
 * The same article as before, as long as its bytes and the lexicon are the same.
 * @param file a file's name in the seeds folder
 * @throws where the file cannot be an article, or is gone
 */
export function readArticle(file: string): ReadArticle {
  const bytes = readSeedFile(seedsFolder(), file);
  if (!(bytes instanceof Uint8Array)) throw new Error(refusalMessage(bytes));
  const [seed, lexicon] = [identityOf(file, bytes), currentLexicon()];
  const known = kept.get(file);
  kept.delete(file);
  const read =
    known?.seed.sha256 === seed.sha256 && known.lexicon === lexicon
      ? known
      : { seed, lexicon, article: parseSeed(bytes, lexicon) };
  kept.set(file, read);
  if (kept.size > MOST) kept.delete(kept.keys().next().value as string);
  return read;
}
