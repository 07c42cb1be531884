/** A Caddyfile (Caddy 2.6 or later). */
import { ALL, type HeaderRule } from './headers.ts';
import type { Hosting } from './hosting.ts';
import { TYPES } from './types.ts';

/**
 * @param root the folder of the built site on the server
 * @param address what Caddy serves: `:8080`, or `example.org`, whose certificate it then gets by itself
 */
export function caddyFile({ headers, base, redirects }: Hosting, root: string, address = ':8080'): string {
  const moved = redirects.map(({ from, to }) => `\t\tredir ${quoted(from)} ${quoted(to)} permanent\n`).join('');
  const bare = base === '/' ? '' : `\t\tredir ${base.slice(0, -1)} ${base} permanent\n`;
  const types = Object.entries(TYPES).flatMap(([ending, type]) => [
    `\t@${ending} path *.${ending}`,
    `\theader @${ending} Content-Type ${quoted(`${type}; charset=utf-8`)}`,
  ]);
  return `# Hashiya on Caddy. Made by npm run build: change site.config.ts or redirects.txt instead.
(headers) {
${[...types, ...headers.map((rule) => headerLines(rule, base))].join('\n')}
}
(site) {
\troot * ${quoted(root)}
\tfile_server {
\t\tprecompressed br gzip
\t}
}

# Within route, what stands first is done first.
${address} {
\troute {
\t\timport headers
${moved}${bare}\t\thandle_path ${base}* {
\t\t\timport site
\t\t}
\t\terror 404
\t}
\t# Caddy takes the headers back where there is an error. The page of errors is not kept as what was asked for would be.
\thandle_errors {
\t\troute {
\t\t\trewrite * /404.html
\t\t\timport headers
\t\t\timport site
\t\t}
\t}
}
`;
}

function headerLines({ path, headers }: HeaderRule, base: string): string {
  const matcher = path === ALL ? '' : `${base}${path} `;
  return Object.entries(headers)
    .map(([name, value]) => `\theader ${matcher}${name} ${quoted(value)}`)
    .join('\n');
}

/** Backquotes: values hold double and single quotes, and no backquotes. */
function quoted(value: string): string {
  return `\`${value}\``;
}
