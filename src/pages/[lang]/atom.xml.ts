import type { APIRoute } from 'astro';
import { type LanguageProps, languagePages, newestArticles } from '../../routes.ts';
import { atomFeed, FEED_LENGTH } from '../../share/feeds.ts';

export const getStaticPaths = languagePages;

export const GET: APIRoute = async ({ props }) => {
  const { lang } = props as LanguageProps;
  return new Response(atomFeed(lang, await newestArticles(lang, FEED_LENGTH)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
