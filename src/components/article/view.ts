/** What every part of an article's page reads. */
import { displayText } from '../../article/display.ts';
import type { LabelContext, LabelPart } from '../../article/label.ts';
import { type Margin, marginOf, noteIds } from '../../article/margin.ts';
import { firstWords, titleOf } from '../../article/title.ts';
import type { Language } from '../../i18n/index.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Article, BlockId, Fact, FactId, FactOfKind } from '../../seed/model.ts';
import type { Edition } from '../../segments/edition.ts';
import { type Reading, readingOf, toldWords } from '../../segments/reading.ts';

export interface ArticleView extends LabelContext {
  readonly title: string;
  readonly margin: Margin;
  /** The HTML id of a fact's note. */
  readonly notes: ReadonlyMap<FactId, string>;
  readonly texts: ReadonlyMap<BlockId, string>;
  readonly factsByBlock: ReadonlyMap<BlockId, readonly Fact[]>;
  readonly placesByBlock: ReadonlyMap<BlockId, readonly FactOfKind<'place'>[]>;
  /** The English edition; null where none is written. */
  readonly reading: Reading | null;
  /** The HTML id of the words that say a fact on this page: the fact's own, or its block's where the page has no words for it. */
  readonly wordsOf: (fact: Fact) => string;
  /** The page of what a name belongs to in the archive: a path. */
  readonly entryPaths: ReadonlyMap<FactId, string>;
  /** The English words of a quotation, without its marks; null where the edition has none. */
  readonly englishOf: (fact: Fact) => string | null;
}

/** How a page shows the text: in its own language, or in both. */
export type Mode = 'text' | 'parallel';

/**
 * @param changed the blocks whose Arabic is not what the edition translated
 * @param entryPaths see ArticleView
 */
export function articleView(
  article: Article,
  lexicon: Lexicon,
  lang: Language,
  edition: Edition | null = null,
  changed: ReadonlySet<BlockId> = new Set(),
  mode: Mode = 'text',
  entryPaths: ReadonlyMap<FactId, string> = new Map(),
): ArticleView {
  const margin = marginOf(article);
  const places = article.facts.filter((fact) => fact.kind === 'place');
  const context = { article, lexicon, lang };
  const reading = edition && readingOf(context, edition, changed);
  const english = lang === 'en' && mode === 'text' ? reading : null;
  return {
    ...context,
    reading,
    entryPaths,
    wordsOf: ({ id, block }) => (!english || english.told.has(id) ? id : block),
    englishOf: ({ id }) => (reading ? toldWords(reading, id) : null),
    title: titleOf(article),
    margin,
    notes: noteIds(margin),
    texts: new Map(article.blocks.map((block) => [block.id, block.text])),
    factsByBlock: Map.groupBy(article.facts, (fact) => fact.block),
    placesByBlock: Map.groupBy(places, (place) => place.block),
  };
}

const FIRST_WORDS = 64;

/** The first words of a quotation: in the page's language where there are any in it, else in Arabic. */
export function quotedWords(view: ArticleView, quotation: FactOfKind<'quotation'>): LabelPart {
  const english = view.lang === 'en' ? view.englishOf(quotation) : null;
  if (english !== null) return { text: firstWords(english, FIRST_WORDS), lang: 'en' };
  const { block, quote } = quotation;
  const text = (view.texts.get(block) ?? '').slice(quote.start, quote.end);
  return { text: firstWords(displayText(text), FIRST_WORDS), lang: 'ar' };
}
