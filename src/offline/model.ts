/** What is told of the files that a saved article needs, and of what a reader has saved. */

/** SHA-256 in hex of each file's bytes, by the file's address under the base path: `ar/c525837f/`, `_astro/Page.DJ3Adczu.css`. */
export type Files = Readonly<Record<string, string>>;

/** `offline/files.json`: what every saved article needs besides its own pages. */
export interface SharedFiles {
  /** Of the whole site as far as articles can be saved; the same that the service worker has been built with. */
  readonly site: string;
  /** Of these files. */
  readonly version: string;
  readonly files: Files;
}

/** What the pages tell of an article; `offline/<address>.json` before its files are listed. */
export interface ToldOffline {
  readonly address: string;
  /** Of each text that there is. */
  readonly titles: { readonly ar: string; readonly en: string | null };
  /** Another one where the article says something else than before, in either language. */
  readonly words: string;
}

/** `offline/<address>.json`: an article as it can be saved. */
export interface ArticleFiles extends ToldOffline {
  /** Of these files and the shared ones together. */
  readonly version: string;
  /** The version of the shared files that its pages run with. */
  readonly shared: string;
  readonly files: Files;
}

/** What a reader has saved of an article; written when all of it is there, and so the proof that it is. */
export interface SavedArticle extends ToldOffline {
  readonly version: string;
  readonly shared: string;
  /** Of its own files, uncompressed. */
  readonly bytes: number;
  /** When this copy was fetched; ISO 8601, UTC. */
  readonly saved: string;
  /** When it was met with other words than the reader had saved; null as long as it says the same. */
  readonly changed: string | null;
  /** `old`: the site has another one, which has not come yet. `gone`: the site has it no more. */
  readonly state: 'current' | 'old' | 'gone';
}

/** Why a page is shown as it was saved: no network, no answer worth showing, or no such page any more. */
export type WhyCopy = 'offline' | 'failing' | 'gone';

/** What a page asks of the service worker. */
export type Wish = { readonly do: 'save' | 'remove'; readonly address: string } | { readonly do: 'remove-all' };

/**
 * Why nothing was saved: the network went; the site was exchanged meanwhile; it did not answer as it should; there is no room;
 * the browser lets nothing be kept.
 */
export type WhyNot = 'network' | 'changed' | 'server' | 'full' | 'refused';

/** The answer to a wish: null where it was done. */
export type Answer = WhyNot | null;

/** Under the base path. */
export const SHARED_LIST = 'offline/files.json';
export const articleList = (address: string): string => `offline/${address}.json`;
/** The page that stands for every other that is not saved. */
export const NOT_SAVED = 'offline/';
