/** What a request is answered with. The site comes first wherever there is one; what is named after its bytes may come from anywhere. */
import { NOT_SAVED, type SavedArticle, type WhyCopy } from '../model.ts';
import { articleName, fileOf, savedArticle, savedArticles, sharedName } from '../saved.ts';
import { root } from './scope.ts';

/** Says which version's shared files a saved page goes on with: `/ar/panels/?saved=5f…`. Pages from the network never ask so. */
const VERSION = 'saved';

/** @returns null where the browser is to do as if there were no worker */
export function answerOf(request: Request): Promise<Response> | null {
  const { origin, pathname, searchParams, href } = new URL(request.url);
  if (request.method !== 'GET' || !href.startsWith(root)) return null;
  const path = `${origin}${pathname}`.slice(root.length);
  const version = searchParams.get(VERSION);
  if (request.mode === 'navigate') return pageOf(request, path);
  if (version !== null) return kept(fileOf(root, sharedName(root, version), path));
  if (path.startsWith('_astro/')) return named(request);
  // Icons and manifests, which are the same or as good.
  if (['image', 'manifest'].includes(request.destination)) return fetch(request).catch(() => kept(sharedFile(path)));
  return null;
}

async function kept(file: Promise<Response | undefined>): Promise<Response> {
  return (await file) ?? Response.error();
}

/** By its whole name, which tells its bytes: as well from a copy as from the site. */
async function named(request: Request): Promise<Response> {
  const copy = await caches.match(request.url, { ignoreVary: true }).catch(() => undefined);
  return copy ?? fetch(request);
}

async function pageOf(request: Request, path: string): Promise<Response> {
  try {
    const response = await fetch(request);
    const why = whyCopy(response.status);
    return (why && (await articlePage(path, why))) ?? response;
  } catch {
    return (await articlePage(path, 'offline')) ?? (await sharedPage(path)) ?? (await notSaved());
  }
}

/** Null where what the site answers is to be shown. */
function whyCopy(status: number): WhyCopy | null {
  if (status === 404 || status === 410) return 'gone';
  return status >= 500 ? 'failing' : null;
}

/** A page of a saved article, with or without the slash at its end: `ar/c525837f/`, `en/c525837f/source/`, `data/c525837f.json`. */
async function articlePage(path: string, why: WhyCopy): Promise<Response | null> {
  const [, address] = /^(?:ar|en|data)\/([a-z0-9-]+)/.exec(path) ?? [];
  const article = address ? await savedArticle(root, address) : null;
  if (!article) return null;
  const name = articleName(root, article);
  const page = (await fileOf(root, name, path)) ?? (await fileOf(root, name, `${path}/`));
  return page ? copyOf(page, article.shared, noticeOf(article, why)) : null;
}

const noticeOf = ({ saved, state }: SavedArticle, why: WhyCopy): string =>
  ` data-copy="${why}" data-copy-saved="${saved}" data-copy-state="${state}"`;

/** The list of what is saved. */
async function sharedPage(path: string): Promise<Response | null> {
  const [latest] = await savedArticles(root);
  if (!latest || !/^(?:ar|en)\/saved\/?$/.test(path)) return null;
  const page = await sharedFile(path.replace(/\/?$/, '/'));
  return page ? copyOf(page, latest.shared) : null;
}

async function notSaved(): Promise<Response> {
  const [latest] = await savedArticles(root);
  const page = latest && (await sharedFile(NOT_SAVED));
  return page ? copyOf(page, latest.shared, '', 503) : Response.error();
}

/** A shared file of the version that was saved last. */
async function sharedFile(path: string): Promise<Response | undefined> {
  const [latest] = await savedArticles(root);
  return latest && fileOf(root, sharedName(root, latest.shared), path);
}

/** A page as it was saved, that goes on with the files of its own version and says what it is. What is no page stays as it is. */
async function copyOf(page: Response, shared: string, notice = '', status = 200): Promise<Response> {
  if (!page.headers.get('content-type')?.startsWith('text/html')) return page;
  const text = await page.text();
  const own = text.replace(/(<body data-panels="[^"?]*)"/, (_, panels) => `${panels}?${VERSION}=${shared}"${notice}`);
  return new Response(own, { status, headers: page.headers });
}
