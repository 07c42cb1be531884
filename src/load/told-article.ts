import type { Lexicon } from '../lexicon/schema.ts';
import type { Article } from '../seed/model.ts';
import type { Edition } from '../segments/edition.ts';
import { editionOf } from './editions.ts';
import { currentLexicon } from './lexicon.ts';
import { readArticle } from './read-article.ts';
import type { SeedEntry } from './seed-entry.ts';

/** What an article is told from, in any language. */
export interface ToldArticle {
  readonly address: string;
  readonly article: Article;
  readonly lexicon: Lexicon;
  /** The English edition; null where none is written. */
  readonly edition: Edition | null;
}

/** @throws where the seed's file is gone, or cannot be an article any more */
export function toldArticle({ id, address, file }: Pick<SeedEntry, 'id' | 'address' | 'file'>): ToldArticle {
  const { article } = readArticle(file);
  return { address, article, lexicon: currentLexicon(), edition: editionOf(id)?.edition ?? null };
}
