/** Pagefind over both bundles: brought when something is first looked for. */
import { BUNDLES } from '../../search/bundles.ts';

/** Counts by filter and value. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Results {
  readonly results: readonly { readonly id: string; readonly score: number }[];
  /** Of these results. */
  readonly filters: Counts;
}

interface Options {
  readonly filters?: Readonly<Record<string, string>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

/** What the site asks of pagefind.js. */
export interface Pagefind {
  readonly options: (options: { basePath: string; noWorker: boolean }) => Promise<void>;
  readonly search: (words: string | null, options?: Options) => Promise<Results>;
  readonly mergeIndex: (path: string) => Promise<void>;
  readonly filters: () => Promise<Counts>;
  readonly destroy: () => Promise<void>;
}

interface Opened {
  readonly pagefind: Promise<Pagefind>;
  /** What tells this build's index from another's. */
  readonly entry: Promise<string>;
}

let opened: Opened | undefined;
let times = 0;

/**
 * The index of both languages.
 * @param root where the site stands, up to the slash
 * @throws where it cannot be brought; the next call tries again
 */
export async function openPagefind(root: string): Promise<Pagefind> {
  opened ??= { pagefind: broughtPagefind(root), entry: entryOf(root) };
  try {
    const [pagefind] = await Promise.all([opened.pagefind, opened.entry]);
    return pagefind;
  } catch (error) {
    opened = undefined;
    throw error;
  }
}

/** Forgets the index, so that the next search brings it anew. */
export async function closePagefind(): Promise<void> {
  const open = await opened?.pagefind;
  opened = undefined;
  await open?.destroy();
}

/**
 * Whether the index that is open is still the site's.
 * @throws where nobody answers
 */
export async function isCurrent(root: string): Promise<boolean> {
  return (await opened?.entry) === (await entryOf(root));
}

async function entryOf(root: string): Promise<string> {
  const response = await fetch(`${root}${BUNDLES.ar.path}pagefind-entry.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.text();
}

async function broughtPagefind(root: string): Promise<Pagefind> {
  const [main, other] = [`${root}${BUNDLES.ar.path}`, `${root}${BUNDLES.en.path}`];
  // A script that did not come is not asked for a second time by the same address.
  times += 1;
  const address = `${main}pagefind.js${times === 1 ? '' : `?${times}`}`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ basePath: main, noWorker: true });
  try {
    // The second index waits for the WebAssembly of the first without end: that has to have come.
    await pagefind.search('');
    await pagefind.mergeIndex(other);
  } catch (error) {
    await pagefind.destroy();
    throw error;
  }
  return pagefind;
}
