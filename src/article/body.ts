/** The blocks that a reader reads, in the order of the text. */
import type { Article, Block, BlockId, PullQuote, Range } from '../seed/model.ts';

export interface ShownBlock {
  readonly block: Block;
  /** The stretches of it that pull-quotes say again. */
  readonly echoed: readonly { readonly quote: BlockId; readonly range: Range }[];
}

const READ: readonly Block['kind'][] = ['standfirst', 'byline', 'paragraph', 'heading', 'caption', 'pull-quote'];

/** Without headline and dateline, which stand above the text, and without a standfirst that is only the lead cut short. */
export function bodyOf(article: Article): readonly ShownBlock[] {
  const quotes = article.blocks.filter((block): block is PullQuote => block.kind === 'pull-quote');
  const echoes = Map.groupBy(quotes, (quote) => quote.echoes.block);
  return article.blocks.filter(isRead).map((block) => ({
    block,
    echoed: (echoes.get(block.id) ?? []).map((quote) => ({ quote: quote.id, range: quote.echoes })),
  }));
}

function isRead(block: Block): boolean {
  return READ.includes(block.kind) && !(block.kind === 'standfirst' && block.echoes !== null);
}
