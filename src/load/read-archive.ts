/** The archive of the seeds folder: every seed parsed once, one file's bytes in memory at a time. */

import { archiveOf } from '../archive/archive.ts';
import { archivedArticle } from '../archive/archived-article.ts';
import type { Archive, ArchivedArticle } from '../archive/model.ts';
import type { Lexicon } from '../lexicon/schema.ts';
import { parseSeed } from '../seed/parse.ts';
import { editionOf } from './editions.ts';
import { folderEntries } from './seed-folder.ts';

/**
 * Takes about a millisecond or two an article, and some 30 kB of memory: a process asks for it once (see src/the-archive.ts).
 * @throws where there is no such folder
 */
export function readArchive(folder: string, lexicon: Lexicon): Archive {
  return archiveOf(archivedArticles(folder, lexicon), lexicon);
}

/** Every seed of the folder that is not refused. */
function* archivedArticles(folder: string, lexicon: Lexicon): Generator<ArchivedArticle> {
  for (const entry of folderEntries(folder)) {
    if (entry.kind === 'refused') continue;
    const edition = editionOf(entry.seed.id)?.edition ?? null;
    yield archivedArticle(entry.seed, parseSeed(entry.bytes, lexicon), lexicon, edition);
  }
}
