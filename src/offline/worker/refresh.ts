/** A new version of the site brings what is saved up to date, article by article. */
import {
  type ArticleFiles,
  articleList,
  type SavedArticle,
  SHARED_LIST,
  type SharedFiles,
  type WhyNot,
} from '../model.ts';
import { comparedAddress, recordsName, savedArticles } from '../saved.ts';
import { Failure, whyNot } from './failure.ts';
import { ask, whole } from './fill.ts';
import { alone, list, record, save } from './save.ts';
import { root } from './scope.ts';

/** The site that the worker was built with. */
declare const SITE_VERSION: string;

/**
 * Compares what is saved with this worker's site and fetches what is not the same, once. An article that cannot be fetched stays
 * as it was, marked, and so does one that the site has no more; the first is tried again when this is next called.
 * @throws where there is no network
 */
export async function refresh(): Promise<void> {
  if ((await savedArticles(root)).length === 0 || (await compared())) return;
  await alone(async () => {
    const { site } = await list<SharedFiles>(SHARED_LIST);
    // The worker comes from a site that is not all there yet, or from one that has gone.
    if (site !== SITE_VERSION || (await compared())) return;
    const failures = new Set<WhyNot | null>();
    for (const article of await savedArticles(root)) failures.add(await refreshArticle(article).catch(whyNot));
    // Where there is no room, fetching all of it again does not help, until something is removed.
    if (['network', 'changed', 'server'].some((why) => failures.has(why as WhyNot))) return;
    await (await caches.open(recordsName(root))).put(comparedAddress(root), new Response(SITE_VERSION));
  });
}

async function compared(): Promise<boolean> {
  const told = await caches.match(comparedAddress(root), { cacheName: recordsName(root) });
  return (await told?.text()) === SITE_VERSION;
}

async function refreshArticle(article: SavedArticle): Promise<null> {
  const response = await ask(articleList(article.address));
  if (response.status === 404 || response.status === 410) {
    await record({ ...article, state: 'gone' });
    return null;
  }
  if (!response.ok) throw new Failure('server');
  const { version } = (await whole(response.json())) as ArticleFiles;
  if (version !== article.version) {
    await record({ ...article, state: 'old' });
    await save(article.address);
  } else if (article.state !== 'current') {
    await record({ ...article, state: 'current' });
  }
  return null;
}
