import { paths } from '../paths.ts';
import { articleData } from './article-data.ts';
import { cardOf } from './card.ts';
import type { PageShare } from './page-share.ts';
import type { SharedArticle } from './shared-article.ts';

/** What the page with both languages side by side says of itself: what it says stands on the pages of either too. */
export function parallelShare(shared: SharedArticle): PageShare {
  const { article, card } = articleShare(shared);
  return { indexed: false, ...(article && { article }), ...(card && { card }) };
}

/** What the page of an article in one language says of itself. */
export function articleShare(shared: SharedArticle): PageShare {
  const { lang, address, edition, article, updated } = shared;
  const card = cardOf(shared, address, edition);
  return {
    card,
    article: { published: article.published, updated },
    formats: [...plainFormats(shared), { type: 'application/json', path: paths.data(address) }],
    data: articleData(shared, card),
  };

  function plainFormats({ reading }: SharedArticle): NonNullable<PageShare['formats']> {
    if (lang === 'en' && !reading) return [];
    return [
      { type: 'text/plain', path: paths.plain(lang, address, 'txt') },
      { type: 'text/markdown', path: paths.plain(lang, address, 'md') },
    ];
  }
}
