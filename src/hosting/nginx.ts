/** A server block for nginx (1.22 or later), to be included within `http`. */
import type { HeaderRule } from './headers.ts';
import type { Hosting } from './hosting.ts';
import { TYPES } from './types.ts';

/** Texts that are sent as UTF-8 by name; HTML is so without being listed. */
const TEXTS = ['css', 'javascript', 'plain', 'markdown', 'csv', 'xml'].map((kind) => `text/${kind}`);

/**
 * @param root the folder of the built site on the server
 * @param port that is listened on, without TLS: a line to change where nginx itself holds the certificate
 */
export function nginxFile({ headers, base, redirects }: Hosting, root: string, port = 8080): string {
  const names = [...new Set(headers.flatMap((rule) => Object.keys(rule.headers)))];
  const types = Object.entries(TYPES).map(([ending, type]) => `    ${type} ${ending};`);
  return `# Hashiya on nginx. Made by npm run build: change site.config.ts or redirects.txt instead.
${names.map((name) => headerMap(name, headers, base)).join('\n')}

server {
  listen ${port};
  listen [::]:${port};
  server_tokens off;
  absolute_redirect off;

  include /etc/nginx/mime.types;
  types {
${types.join('\n')}
  }
  charset utf-8;
  charset_types ${TEXTS.join(' ')} application/javascript application/json application/manifest+json application/rss+xml application/atom+xml application/feed+json;

  # The files are compressed already. With libnginx-mod-http-brotli-static: brotli_static on;
  gzip_static on;
  gzip_vary on;

${names.map((name) => `  add_header ${name} $${variable(name)} always;`).join('\n')}

${redirects.map(({ from, to }) => `  location = ${quoted(from)} { return 301 ${quoted(to)}; }\n`).join('')}  error_page 404 ${base}404.html;
${base === '/' ? '' : `  location = ${base.slice(0, -1)} { return 301 ${base}; }\n`}  location ${base} {
    alias ${root.replace(/\/*$/, '/')};
    index index.html;
  }
}
`;
}

/** One header's value by path. An empty one is not sent. */
function headerMap(name: string, rules: readonly HeaderRule[], base: string): string {
  const lines = rules.flatMap(({ prefix, headers }) => {
    const value = headers[name];
    if (value === undefined) return [];
    return [`  ${prefix === '' ? 'default' : quoted(`~^${base}${prefix}`)} ${quoted(value)};`];
  });
  return `map $uri $${variable(name)} {\n${lines.join('\n')}\n}`;
}

function variable(name: string): string {
  return `hashiya_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** A value of nginx's configuration. `$` would begin a variable, and cannot be escaped: no value here holds one. */
function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}
