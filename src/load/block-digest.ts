/** What a block's Arabic was when it was translated, in a few letters. */
import { createHash } from 'node:crypto';
import { displayText } from '../article/display.ts';
import type { Article, BlockId } from '../seed/model.ts';
import type { Edition } from '../segments/edition.ts';
import { blocksToTell } from '../segments/rows.ts';

const LENGTH = 12;

/** The first 12 hex digits of the SHA-256 of the words as they are shown, white space as single spaces. */
export function blockDigest(text: string): string {
  const words = displayText(text).replace(/ +/g, ' ').trim();
  return createHash('sha256').update(words).digest('hex').slice(0, LENGTH);
}

/**
 * The blocks that are read and whose Arabic is not what the edition translated; those without a digest were never accepted,
 * and are not told.
 */
export function changedBlocks(article: Article, { frontMatter }: Edition): ReadonlySet<BlockId> {
  const digests = frontMatter.digests as Readonly<Record<string, string>>;
  const read = new Set<BlockId | null>([article.title, ...blocksToTell(article).map(({ id }) => id)]);
  return new Set(
    article.blocks
      .filter(({ id, text }) => read.has(id) && digests[id] !== undefined && digests[id] !== blockDigest(text))
      .map(({ id }) => id),
  );
}
