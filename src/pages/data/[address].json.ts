import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { articleJson } from '../../article/article-json.ts';
import { currentLexicon } from '../../load/lexicon.ts';
import { readArticle } from '../../load/read-article.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCollection('seeds')).map(({ data }) => ({ params: { address: data.address }, props: { seed: data } }));

export const GET: APIRoute = ({ props }) => {
  const { article, seed } = readArticle(props['seed'].file);
  const json = articleJson({ ...seed, address: props['seed'].address }, article, currentLexicon());
  return new Response(`${JSON.stringify(json)}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
