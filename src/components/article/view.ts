/** What every part of an article's page reads. */
import type { LabelContext } from '../../article/label.ts';
import { type Margin, marginOf, noteIds } from '../../article/margin.ts';
import { titleOf } from '../../article/title.ts';
import type { Language } from '../../i18n/index.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Article, BlockId, FactId, FactOfKind } from '../../seed/model.ts';

export interface ArticleView extends LabelContext {
  readonly title: string;
  readonly margin: Margin;
  /** The HTML id of a fact's note. */
  readonly notes: ReadonlyMap<FactId, string>;
  readonly texts: ReadonlyMap<BlockId, string>;
  readonly placesByBlock: ReadonlyMap<BlockId, readonly FactOfKind<'place'>[]>;
}

export function articleView(article: Article, lexicon: Lexicon, lang: Language): ArticleView {
  const margin = marginOf(article);
  const places = article.facts.filter((fact) => fact.kind === 'place');
  return {
    article,
    lexicon,
    lang,
    title: titleOf(article),
    margin,
    notes: noteIds(margin),
    texts: new Map(article.blocks.map((block) => [block.id, block.text])),
    placesByBlock: Map.groupBy(places, (place) => place.block),
  };
}
