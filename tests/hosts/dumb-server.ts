/** The least that serves files: folders as their index.html, kinds by their endings; no headers, no compression, no page of errors. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Server } from './servers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain',
  '.xml': 'text/xml',
};

/** Serves a folder on a port that is free. */
export async function runDumbServer(folder: string): Promise<Server> {
  const server = createServer(({ url = '/' }, answer) => {
    const path = join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname));
    try {
      const file = statSync(path).isDirectory() ? join(path, 'index.html') : path;
      const bytes = readFileSync(file);
      answer.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(bytes);
    } catch {
      answer.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    }
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, stop: () => new Promise((done) => server.close(() => done())) };
}
