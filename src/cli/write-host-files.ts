/** What hosts need beside the pages: written by each build, since it tells this site's base path, policy and moved addresses. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddyFile } from '../hosting/caddy.ts';
import { headersFile } from '../hosting/headers-file.ts';
import type { Hosting } from '../hosting/hosting.ts';
import { nginxFile } from '../hosting/nginx.ts';
import { redirectsFile } from '../hosting/redirects-file.ts';

/** Where the site is put on a server of one's own; the README says so. */
const ROOT = '/srv/hashiya';

/** `_headers` and `_redirects` into the site, where Netlify and Cloudflare look for them. */
export function writeHostFiles(site: string, { headers, base, redirects }: Hosting): void {
  writeFileSync(join(site, '_headers'), headersFile(headers, base));
  writeFileSync(join(site, '_redirects'), redirectsFile(redirects));
}

/** nginx.conf and Caddyfile into `<out>.hosting/`, beside the site, which strangers read. */
export function writeServerFiles(out: string, hosting: Hosting): void {
  const folder = `${out}.hosting`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'nginx.conf'), nginxFile(hosting, ROOT));
  writeFileSync(join(folder, 'Caddyfile'), caddyFile(hosting, ROOT));
}
