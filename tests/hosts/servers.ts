/** Real servers, run with the very files that a build has written for them. */
import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Site } from '../browser/sites.ts';

export type ServerName = 'nginx' | 'caddy';

export interface Server {
  /** `http://localhost:4391` */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

const PROGRAMS = {
  nginx: { packages: ['nginx-light'], places: ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'] },
  caddy: { packages: ['caddy'], places: ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'] },
} as const;

/** The program's path; null where it is not there. Where CI runs as root on Debian, it is installed. */
export function findServer(name: ServerName): string | null {
  const { packages, places } = PROGRAMS[name];
  const find = (): string | null => places.find((place) => existsSync(place)) ?? null;
  if (!find() && process.env.CI && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('sh', ['-c', `apt-get update && apt-get install -y ${packages.join(' ')}`], { stdio: 'ignore', env });
  }
  return find();
}

/** A built site, its hosts' files beside it in `<out>.hosting/`. */
export type Served = Pick<Site, 'out'> & { readonly name: string };

/** Serves a built site from the file that its build wrote, its root and port alone changed. */
export async function runServer(name: ServerName, program: string, site: Served, port: number): Promise<Server> {
  const process = (name === 'nginx' ? runNginx : runCaddy)(program, roomOf(name, site.name), site, port);
  return started(process, `http://localhost:${port}`);
}

/** Once it answers; at `asked`, where what it answers at `origin` is not to be asked for yet. */
async function started(process: ChildProcess, origin: string, asked = origin): Promise<Server> {
  await answering(asked, process);
  return { origin, stop: () => stopped(process) };
}

function roomOf(name: ServerName, site: string): string {
  const folder = resolve(`.cache/hosts/${name}-${site}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * nginx with a certificate, in the way that the README's page of it tells: whoever asks without TLS is led to the same port with it.
 * @param certificate and its key, PEM files
 */
export async function runNginxWithTls(
  program: string,
  site: Served,
  port: number,
  { certificate, key }: { readonly certificate: string; readonly key: string },
): Promise<Server> {
  const folder = roomOf('nginx', `${site.name}-tls`);
  const own = `  ssl_certificate ${certificate};\n  ssl_certificate_key ${key};\n  error_page 497 =301 https://$host:${port}$request_uri;\n`;
  const written = placed(`${site.out}.hosting/nginx.conf`, site, port);
  const listening = written.replace(/(listen .*);\n/g, '$1 ssl;\n').replace('  server_tokens', `${own}  server_tokens`);
  assert.ok(listening.includes(`listen ${port} ssl;`) && listening.includes(own));
  return started(startNginx(program, folder, listening), `https://localhost:${port}`, `http://localhost:${port}`);
}

function runNginx(program: string, folder: string, site: Served, port: number): ChildProcess {
  return startNginx(program, folder, placed(`${site.out}.hosting/nginx.conf`, site, port));
}

function startNginx(program: string, folder: string, site: string): ChildProcess {
  writeFileSync(join(folder, 'site.conf'), site);
  const main = `pid ${folder}/pid; error_log ${folder}/error.log; daemon off; worker_processes 1; events {}
    http { access_log off; client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder};
    uwsgi_temp_path ${folder}; scgi_temp_path ${folder}; include ${folder}/site.conf; }`;
  writeFileSync(join(folder, 'nginx.conf'), main);
  return spawn(program, ['-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
}

function runCaddy(program: string, folder: string, site: Served, port: number): ChildProcess {
  const file = join(folder, 'Caddyfile');
  const own = '{\n\tadmin off\n\tauto_https off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n';
  writeFileSync(file, own + placed(`${site.out}.hosting/Caddyfile`, site, port));
  const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  return spawn(program, ['run', '--config', file, '--adapter', 'caddyfile'], { stdio: 'inherit', env });
}

function placed(file: string, site: Served, port: number): string {
  const written = readFileSync(file, 'utf8');
  const own = written.replaceAll('/srv/hashiya', resolve(site.out)).replaceAll(/\b8080\b/g, String(port));
  assert.ok(own.includes(resolve(site.out)) && own.includes(String(port)), `${file} names no root or no port`);
  return own;
}

/** Waits until a server answers, whatever it says.
 * @throws where it ends before, or does not answer in ten seconds */
export async function answering(origin: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (server.exitCode !== null) break;
    const answer = await fetch(origin, { redirect: 'manual' }).catch(() => null);
    if (answer) return;
    await wait(100);
  }
  server.kill();
  throw new Error(`${server.spawnfile} does not answer at ${origin}.`);
}

/** Ends a server. */
export function stopped(server: ChildProcess): Promise<void> {
  return new Promise((done) => {
    server.once('exit', () => done());
    server.kill();
  });
}
