import type { Article, BlockId, Range } from '../seed/model.ts';

const texts = new WeakMap<Article, ReadonlyMap<BlockId, string>>();

/** The words of a stretch of a block; '' where there is no such block. */
export function blockText(article: Article, block: BlockId, { start, end }: Range): string {
  let byId = texts.get(article);
  if (!byId) {
    byId = new Map(article.blocks.map(({ id, text }) => [id, text]));
    texts.set(article, byId);
  }
  return (byId.get(block) ?? '').slice(start, end);
}
