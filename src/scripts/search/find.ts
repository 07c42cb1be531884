/** Looks for words, and tells which pages have them. */
import type { Language } from '../../i18n/index.ts';
import { BUNDLES, documentFile } from '../../search/bundles.ts';
import { FILTERS, type FilterName, type SearchDocument } from '../../search/document.ts';
import { type Attempt, attemptsFor, phraseAsked, wordsAsked } from '../../search/query.ts';
import { type Counts, closePagefind, isCurrent, openPagefind, type Pagefind, type Results } from './pagefind.ts';

/** What is looked for: words, and the value of each filter as the index has it. */
export interface Sought {
  readonly query: string;
  readonly filters: Readonly<Partial<Record<FilterName, string>>>;
}

export interface Hit {
  readonly id: string;
  readonly lang: Language;
}

export interface Found {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** How the query was understood; null where only filters were asked for. */
  readonly attempt: Attempt | null;
  /** How many of the hits each value of a filter has, of filters that were asked for. */
  readonly counts: Counts;
}

/** Pages of the reader's language come first where they answer as well. */
const OWN = 1.2;

/**
 * @param own the language of the page that asks
 * @throws where the index cannot be brought, or nothing is found and nobody answers any more
 */
export async function find(root: string, own: Language, sought: Sought): Promise<Found> {
  const found = await findIn(await openPagefind(root), own, sought);
  // Pagefind keeps still where a part of the index does not come, be it offline or because the site was built anew.
  if (found.hits.length > 0 || (await isCurrent(root))) return found;
  await closePagefind();
  return findIn(await openPagefind(root), own, sought);
}

async function findIn(pagefind: Pagefind, own: Language, { query, filters }: Sought): Promise<Found> {
  const attempts = attemptsFor(query);
  if (attempts.length === 0) return findByFilters(pagefind, own, filters);
  let found: Found = { hits: [], attempt: attempts[0] ?? null, counts: {} };
  for (const attempt of attempts) {
    const { results, filters: counts } = await pagefind.search(wordsAsked(attempt), { filters });
    const having = await havingPhrases(pagefind, attempt, results);
    found = { hits: hitsOf(having, own), attempt, counts };
    if (having.length > 0) break;
  }
  return found;
}

async function findByFilters(pagefind: Pagefind, own: Language, filters: Sought['filters']): Promise<Found> {
  if (Object.keys(filters).length === 0) return { hits: [], attempt: null, counts: {} };
  const lang = filters.lang ?? (await languageValue(pagefind, own));
  const asked = { ...filters, ...(lang ? { lang } : {}) };
  const { results, filters: counts } = await pagefind.search(null, { filters: asked, sort: { day: 'desc' } });
  return { hits: hitsOf(results, own), attempt: null, counts };
}

/** The value of the filter by language that a language has. */
async function languageValue(pagefind: Pagefind, own: Language): Promise<string | undefined> {
  const { lang = {} } = await pagefind.filters();
  return Object.keys(lang).find((value) => value.startsWith(`["${own}"`));
}

/** Of these results the ones that have every phrase. */
async function havingPhrases(
  pagefind: Pagefind,
  { phrases }: Attempt,
  results: Results['results'],
): Promise<Results['results']> {
  let having = results;
  for (const phrase of phrases) {
    const ids = new Set<string>();
    for (const way of phraseAsked(phrase)) for (const id of await idsOfAll(pagefind, way)) ids.add(id);
    having = having.filter(({ id }) => ids.has(id));
  }
  return having;
}

/** What every one of the questions finds. */
async function idsOfAll(pagefind: Pagefind, questions: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await Promise.all(
    questions.map(async (question) => new Set((await pagefind.search(question)).results.map(({ id }) => id))),
  );
  const [first = new Set<string>(), ...others] = found;
  return new Set([...first].filter((id) => others.every((some) => some.has(id))));
}

function hitsOf(results: Results['results'], own: Language): readonly Hit[] {
  return results
    .map(({ id, score }) => {
      const lang = languageOf(id);
      return { id, lang, score: lang === own ? score * OWN : score };
    })
    .sort((a, b) => b.score - a.score)
    .map(({ id, lang }) => ({ id, lang }));
}

/** Ids begin with what Pagefind takes for their language. */
function languageOf(id: string): Language {
  return (Object.keys(BUNDLES) as Language[]).find((lang) => id.startsWith(BUNDLES[lang].code)) ?? 'ar';
}

/** @throws where it does not come */
export async function bringDocument(root: string, { id, lang }: Hit): Promise<SearchDocument> {
  const response = await fetch(`${root}${BUNDLES[lang].path}${documentFile(id)}`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as SearchDocument;
}

/** The values of every filter, as the index has them, with the number of pages that have each. */
export async function allFilterValues(root: string): Promise<Counts> {
  const counts = await (await openPagefind(root)).filters();
  return Object.fromEntries(FILTERS.map((name) => [name, counts[name] ?? {}]));
}
