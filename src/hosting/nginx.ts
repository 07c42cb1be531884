/** A server block for nginx (1.22 or later), to be included within `http`. */
import { ALL, type HeaderRule } from './headers.ts';
import type { Hosting } from './hosting.ts';
import { FEEDS, TYPES } from './types.ts';

/** Sent by nginx itself: a header added would be a second one. */
const TYPE = 'Content-Type';

/** Texts that are sent as UTF-8 by name; HTML is so without being listed. */
const TEXTS = [
  ...['css', 'javascript', 'plain', 'xml'].map((kind) => `text/${kind}`),
  ...['javascript', 'json'].map((kind) => `application/${kind}`),
  ...Object.values({ ...TYPES, ...FEEDS }),
];

/**
 * @param root the folder of the built site on the server
 * @param port that is listened on, without TLS: a line to change where nginx itself holds the certificate
 */
export function nginxFile({ headers, base, redirects }: Hosting, root: string, port = 8080): string {
  const folder = root.replace(/\/*$/, '/');
  const names = [...new Set(headers.flatMap((rule) => Object.keys(rule.headers)))].filter((name) => name !== TYPE);
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
  charset_types ${TEXTS.join(' ')};

  # The files are compressed already. With libnginx-mod-http-brotli-static: brotli_static on;
  gzip_static on;
  gzip_vary on;

${names.map((name) => `  add_header ${name} $${variable(name)} always;`).join('\n')}

${redirects.map(({ from, to }) => `  location = ${quoted(from)} { return 301 ${quoted(to)}; }\n`).join('')}  error_page 404 ${base}404.html;
${base === '/' ? '' : `  location = ${base.slice(0, -1)} { return 301 ${base}; }\n`}  location ${base} {
    alias ${folder};
    index index.html;
  }
${headers.map((rule) => typedLocation(rule, base, folder)).join('')}}
`;
}

/** A path whose type its ending does not tell; `charset` adds its own to the type. */
function typedLocation({ path, headers }: HeaderRule, base: string, folder: string): string {
  const [type] = (headers[TYPE] ?? '').split(';');
  return type
    ? `  location = ${base}${path} {\n    alias ${folder}${path};\n    types { }\n    default_type ${type};\n  }\n`
    : '';
}

/** One header's value by path. An empty one is not sent. */
function headerMap(name: string, rules: readonly HeaderRule[], base: string): string {
  const lines = rules.flatMap(({ path, headers }) => {
    const value = headers[name];
    if (value === undefined) return [];
    return [`  ${path === ALL ? 'default' : quoted(pattern(`${base}${path}`))} ${quoted(value)};`];
  });
  return `map $uri $${variable(name)} {\n${lines.join('\n')}\n}`;
}

/** nginx's own patterns: `~^/data/`, and `/ar/feed.xml` as it stands. */
function pattern(path: string): string {
  return path.endsWith('*') ? `~^${path.slice(0, -1)}` : path;
}

function variable(name: string): string {
  return `hashiya_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** A value of nginx's configuration. `$` would begin a variable, and cannot be escaped: no value here holds one. */
function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}
