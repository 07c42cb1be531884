/** `_headers`, as Netlify and Cloudflare read it. */
import { ALL, type HeaderRule } from './headers.ts';

/**
 * Both hosts join the values of a header that two rules give to one path. So a header that a rule for some paths sets is left
 * out of the rule for all: theirs for the others is the same (`public, max-age=0, must-revalidate`).
 * @see https://docs.netlify.com/manage/routing/headers/ https://developers.cloudflare.com/workers/static-assets/headers/
 */
export function headersFile(rules: readonly HeaderRule[], base: string): string {
  const special = new Set(rules.filter(({ path }) => path !== ALL).flatMap(({ headers }) => Object.keys(headers)));
  return rules
    .map(({ path, headers }) => {
      const own = Object.entries(headers).filter(([name]) => path !== ALL || !special.has(name));
      return [`${base}${path}`, ...own.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}
