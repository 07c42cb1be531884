/** What the archive says of an entry, article by article, in pages. */
import type { ArchivedArticle, Entry, Mention, Sentence } from './model.ts';

export interface SaidSentence {
  readonly sentence: Sentence;
  /** Where it names the entry: at least once. */
  readonly mentions: readonly [Mention, ...Mention[]];
}

export interface SaidArticle {
  readonly article: ArchivedArticle;
  readonly sentences: readonly SaidSentence[];
  /** How many further sentences name it, and where the first of them does; null where all are shown. */
  readonly more: { readonly sentences: number; readonly mention: Mention } | null;
}

/** So many sentences make a page that is read in one go, and stays far below 100 kB. */
const PAGE = 40;
/** Of one article not more: it is there to be read itself. */
const MOST_OF_ONE = 6;

/** At least one page; an article is not divided between two. */
export function entryPages(entry: Entry): readonly (readonly SaidArticle[])[] {
  const pages: SaidArticle[][] = [[]];
  let length = 0;
  for (const said of saidArticles(entry)) {
    if (length > 0 && length + said.sentences.length > PAGE) {
      pages.push([]);
      length = 0;
    }
    pages.at(-1)?.push(said);
    length += said.sentences.length;
  }
  return pages;
}

/** Newest first. */
function saidArticles({ mentions }: Entry): readonly SaidArticle[] {
  const bySentence = Map.groupBy(mentions, ({ sentence }) => sentence);
  const all = [...bySentence].map(([sentence, named]) => ({ sentence, mentions: named as [Mention, ...Mention[]] }));
  const byArticle = Map.groupBy(all, ({ sentence }) => sentence.article);
  return [...byArticle].map(([article, sentences]) => {
    // One that is left over is shown as easily as told of.
    const shown = sentences.length <= MOST_OF_ONE + 1 ? sentences.length : MOST_OF_ONE;
    const next = sentences[shown];
    return {
      article,
      sentences: sentences.slice(0, shown),
      more: next ? { sentences: sentences.length - shown, mention: next.mentions[0] } : null,
    };
  });
}
