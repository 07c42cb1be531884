/** A server of built sites whose site can be exchanged, and that can fail, as hosts and networks do. */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface SiteServer {
  /** With the base path. */
  readonly address: string;
  /** The folder that is served from now on. */
  site: string;
  /** What becomes of a request, by its path under the base: a status, a connection that breaks off, or null for an answer. */
  fails: (path: string) => number | 'breaks' | null;
  /** Put before the service worker. */
  prelude: string;
  /** What was asked for, by its path under the base, and its status. */
  readonly asked: { readonly path: string; readonly status: number }[];
  readonly stop: () => Promise<void>;
}

/**
 * @param base the path that the site stands under
 * @param port any that is free where it is left out
 */
export async function serveSite(site: string, base: string, port = 0): Promise<SiteServer> {
  const http = createServer(({ url = '' }, response) => {
    const path = decodeURI(new URL(url, 'http://localhost').pathname).slice(base.length);
    const failure = server.fails(path);
    if (failure === 'breaks') breakOff(response);
    else answer(server, path, failure, response);
  });
  await new Promise<void>((done) => http.listen(port, 'localhost', done));
  const server: SiteServer = {
    address: `http://localhost:${(http.address() as AddressInfo).port}${base}`,
    site,
    fails: () => null,
    prelude: '',
    asked: [],
    stop: () => {
      http.closeAllConnections();
      return new Promise((done) => http.close(() => done()));
    },
  };
  return server;
}

function answer(server: SiteServer, path: string, failure: number | null, response: ServerResponse): void {
  const file = join(server.site, path.endsWith('/') || path === '' ? `${path}index.html` : path);
  const found = failure === null && statSync(file, { throwIfNoEntry: false })?.isFile();
  const status = failure ?? (found ? 200 : 404);
  server.asked.push({ path, status });
  const bytes = readFileSync(found ? file : join(server.site, '404.html'));
  response.writeHead(status, {
    'content-type': TYPES[found ? extname(file) : '.html'] ?? 'text/plain',
    'cache-control': 'no-cache',
  });
  response.end(path === 'service-worker.js' ? `${server.prelude}${bytes}` : bytes);
}

/** In the middle of an answer that promised more. */
function breakOff(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100000' });
  response.write('<!doctype html>');
  setTimeout(() => response.destroy(), 50);
}
