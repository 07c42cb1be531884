import type { APIRoute } from 'astro';
import { type LanguageProps, languagePages, newestArticles } from '../../routes.ts';
import { FEED_LENGTH, jsonFeed } from '../../share/feeds.ts';

export const getStaticPaths = languagePages;

export const GET: APIRoute = async ({ props }) => {
  const { lang } = props as LanguageProps;
  return new Response(jsonFeed(lang, await newestArticles(lang, FEED_LENGTH)), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
};
