/** An article as it travels without its page: what structured data, feeds and plain editions read. */
import { describedBy, descriptionOf, factsInALine } from '../article/description.ts';
import type { LabelContext } from '../article/label.ts';
import { type Margin, marginOf } from '../article/margin.ts';
import { titleOf } from '../article/title.ts';
import type { Language } from '../i18n/index.ts';
import type { ToldArticle } from '../load/told-article.ts';
import type { Edition } from '../segments/edition.ts';
import { type Reading, readingOf } from '../segments/reading.ts';
import { plainText } from './plain-text.ts';

export interface SharedArticle extends LabelContext {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly margin: Margin;
  /** The English edition; null where none is written. */
  readonly edition: Edition | null;
  /** The edition aligned, where this is told in English; null where the text is the Arabic. */
  readonly reading: Reading | null;
  /** The day the text in this language last changed, ISO 8601: an edition's, else the article's; null where nobody tells. */
  readonly updated: string | null;
}

export function sharedArticle({ address, article, lexicon, edition }: ToldArticle, lang: Language): SharedArticle {
  const context = { article, lexicon, lang };
  const margin = marginOf(article);
  const reading = lang === 'en' && edition ? readingOf(context, edition, new Set()) : null;
  const translated = reading?.edition.frontMatter;
  return {
    ...context,
    address,
    title: plainText(translated?.title ?? titleOf(article)),
    description: plainText(describe()),
    margin,
    edition,
    reading,
    updated: [translated?.translated, article.published].find((day) => day) ?? null,
  };

  /** In the article's own words, where there are any in the language. */
  function describe(): string {
    if (reading) return describedBy(reading.edition.segments.map(({ text }) => text));
    return lang === 'ar' ? descriptionOf(article) : factsInALine(context, margin);
  }
}
