/** What is looked for, as the address of the search page has it: `?q=…&place=iraq`. */
import { FILTERS, type FilterName } from '../../search/document.ts';

export interface State {
  readonly query: string;
  /** By the keys of their values. */
  readonly filters: Readonly<Partial<Record<FilterName, string>>>;
}

export function stateOfAddress(): State {
  const given = new URLSearchParams(location.search);
  const filters = FILTERS.flatMap((name) => {
    const key = given.get(name);
    return key ? [[name, key] as const] : [];
  });
  return { query: given.get('q') ?? '', filters: Object.fromEntries(filters) };
}

/** The address of the page with this state. */
export function addressOf({ query, filters }: State): string {
  const told = new URLSearchParams();
  if (query.trim() !== '') told.set('q', query.trim());
  for (const name of FILTERS) if (filters[name]) told.set(name, filters[name]);
  const search = told.toString();
  return `${location.pathname}${search === '' ? '' : `?${search}`}`;
}
