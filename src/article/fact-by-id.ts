import type { Article, Fact, FactId } from '../seed/model.ts';

const indexes = new WeakMap<Article, ReadonlyMap<FactId, Fact>>();

/** The fact of an article that has an id, or undefined. */
export function factById(article: Article, id: FactId): Fact | undefined {
  let index = indexes.get(article);
  if (!index) {
    index = new Map(article.facts.map((fact) => [fact.id, fact]));
    indexes.set(article, index);
  }
  return index.get(id);
}
