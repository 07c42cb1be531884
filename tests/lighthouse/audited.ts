/** Lighthouse on the article page in both languages, as nginx serves it; where there is no nginx, as `npm start` does. */
import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { PORT } from '../browser/sites.ts';
import { answering, findServer, runServer, type Served, type Server, stopped } from '../hosts/servers.ts';
import type { Audited } from './audit.ts';

const ADDRESS = 'c525837f';

/** @param site the built site of seeds/, under no base path, its hosts' files beside it */
export async function auditedArticles(site: Served): Promise<readonly Audited[]> {
  const server = await served(site, PORT + 40);
  try {
    const pages = ['ar', 'en'].map((lang) => `${server.origin}/${lang}/${ADDRESS}/`);
    const given = ['tests/lighthouse/audit.ts', String(PORT + 41), ...pages];
    const { stdout } = await promisify(execFile)(process.execPath, given, { maxBuffer: 2 ** 26 });
    return JSON.parse(stdout) as readonly Audited[];
  } finally {
    await server.stop();
  }
}

async function served(site: Served, port: number): Promise<Server> {
  const nginx = findServer('nginx');
  if (nginx) return runServer('nginx', nginx, { ...site, name: `${site.name}-audited` }, port);
  const env = { ...process.env, HASHIYA_OUT: site.out };
  const preview = spawn(process.execPath, ['tests/browser/serve.ts', String(port)], { env, stdio: 'ignore' });
  const origin = `http://localhost:${port}`;
  await answering(origin, preview);
  return { origin, stop: () => stopped(preview) };
}
