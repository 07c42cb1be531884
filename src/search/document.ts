/** What a page can be found by and how its results are shown: made at build time, read again in the browser. */
import type { Language } from '../i18n/index.ts';

/** Words that are not in a text but lead to a stretch of it: «حماس» is found by "Hamas". */
export type Also = readonly [start: number, end: number, words: string];

/** A stretch of a page that a result leads to. */
export interface Passage {
  /** The HTML id of its place in the page. */
  readonly id: string;
  readonly text: string;
  readonly lang: Language;
  readonly also: readonly Also[];
}

export interface SearchDocument {
  /** Of the article; the page is the article's in the document's language. */
  readonly address: string;
  readonly lang: Language;
  /** ISO day, or null where nobody tells. */
  readonly day: string | null;
  /** Its first place is the top of the page: the id is empty. */
  readonly title: Passage;
  readonly passages: readonly Passage[];
}

/** What results can be narrowed by, each with the values that the article has. */
export const FILTERS = ['lang', 'kind', 'place', 'person', 'source', 'year'] as const;
export type FilterName = (typeof FILTERS)[number];

/** A value of a filter: the same in every article and language, and what readers of each language call it. */
export interface FilterValue extends Readonly<Record<Language, string>> {
  readonly key: string;
}

/** As the index holds it. */
export function filterText({ key, ar, en }: FilterValue): string {
  return JSON.stringify([key, ar, en]);
}

/** @throws where the text is none of filterText() */
export function readFilterText(text: string): FilterValue {
  const [key, ar, en] = JSON.parse(text) as [string, string, string];
  return { key, ar, en };
}
