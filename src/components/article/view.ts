/** What every part of an article's page reads. */
import { type LabelContext, labelOf, labelText } from '../../article/label.ts';
import { type Margin, marginOf, noteIds } from '../../article/margin.ts';
import { titleOf } from '../../article/title.ts';
import { type Language, t } from '../../i18n/index.ts';
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

const MOST_IN_A_LINE = 4;

/** What the article tells, in one line of the page's language: its first figures, else the places it names. */
export function factsInALine(view: ArticleView): string {
  const { figures, places } = view.margin;
  const notes = figures.length > 0 ? figures : places;
  const labels = notes.slice(0, MOST_IN_A_LINE).map(({ fact }) => labelText(labelOf(fact, view), view.lang));
  return t(view.lang, labels.length > 0 ? 'article.facts' : 'article.noFacts', { facts: labels.join('; ') });
}
