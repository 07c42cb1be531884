/** Where the site is served by `npm start`; stands in for its public address where none has been set. */
const LOCAL = 'http://localhost:4321/';

/** The whole address of a page for what leaves the site: links that are shared, plain ones that no script has touched. */
export function absolute(path: string, site: URL | undefined): string {
  return new URL(path, site ?? LOCAL).href;
}
