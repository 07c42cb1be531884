/** An article without a page around it: as plain text and as Markdown, in every language that it is told in. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { toldArticle } from '../../load/told-article.ts';
import { type ArticlePageProps, articlePages } from '../../routes.ts';
import { markdownEdition, textEdition } from '../../share/plain-edition.ts';
import { sharedArticle } from '../../share/shared-article.ts';

/** A text file says how it is encoded by a byte order mark: many servers do not say it. */
const FORMATS = {
  txt: { type: 'text/plain', write: textEdition, mark: '\ufeff' },
  md: { type: 'text/markdown', write: markdownEdition, mark: '' },
} as const;

export const getStaticPaths: GetStaticPaths = async () =>
  (await articlePages())
    .filter(({ props: { lang, seed } }) => lang === 'ar' || seed.edition !== null)
    .flatMap(({ params, props }) => Object.keys(FORMATS).map((format) => ({ params: { ...params, format }, props })));

export const GET: APIRoute = ({ params, props }) => {
  const { lang, seed } = props as ArticlePageProps;
  const { type, write, mark } = FORMATS[params['format'] as keyof typeof FORMATS];
  return new Response(mark + write(sharedArticle(toldArticle(seed), lang)), {
    headers: { 'content-type': `${type}; charset=utf-8` },
  });
};
