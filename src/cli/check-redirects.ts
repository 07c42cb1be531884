/** redirects.txt: addresses that have moved. */
import { relative } from 'node:path';
import { readRedirectsFile, redirectsFile } from '../load/redirects.ts';
import type { Problem } from './problem.ts';

/** @throws where there is no seeds folder */
export function checkRedirects(): readonly Problem[] {
  const path = relative('', redirectsFile());
  return readRedirectsFile().faults.map(({ line, message }) => ({ path, line, message }));
}
