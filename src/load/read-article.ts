/** A seed's article, parsed anew: the content store holds only what lists need, a page reads its own seed. */

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

/**
 * @param file a file's name in the seeds folder
 * @throws where the file cannot be an article, or is gone
 */
export function readArticle(file: string): ReadArticle {
  const bytes = readSeedFile(seedsFolder(), file);
  if (!(bytes instanceof Uint8Array)) throw new Error(refusalMessage(bytes));
  return { seed: identityOf(file, bytes), article: parseSeed(bytes, currentLexicon()) };
}
