import type { Article } from '../seed/model.ts';

/** Words a minute of attentive reading of Arabic news (Brysbaert 2019 finds 138–180 for Arabic). */
const WORDS_A_MINUTE = 160;

/** Whole minutes that the article's text takes, at least 1 where there is any text. */
export function readingMinutes(article: Article): number {
  const text = article.blocks
    .filter((block) => block.kind === 'paragraph' || block.kind === 'heading')
    .map((block) => block.text);
  const words = text.join(' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return Math.ceil(words / WORDS_A_MINUTE);
}
