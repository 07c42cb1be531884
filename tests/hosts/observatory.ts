/** Mozilla Observatory's own grader, and a certificate for what it grades. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { toolsFolder } from '../tools/install.ts';

export interface Verdict {
  readonly scan: { readonly grade: string; readonly score: number; readonly statusCode: number };
  readonly tests: Readonly<
    Record<string, { readonly pass: boolean; readonly result: string; readonly scoreModifier: number }>
  >;
}

/**
 * For localhost, good for a day: PEM files.
 * @throws where there is no openssl
 */
export function madeCertificate(): { certificate: string; key: string } {
  const folder = resolve('.cache/hosts/certificate');
  mkdirSync(folder, { recursive: true });
  const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  const of = '-x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 -subj /CN=localhost';
  const name = 'subjectAltName=DNS:localhost';
  const made = ['req', ...of.split(' '), '-addext', name, '-keyout', key, '-out', certificate];
  execFileSync('openssl', made, { stdio: 'ignore' });
  return { certificate, key };
}

/**
 * What it says of a host. Not judged offline: whether a host is on the list of those that browsers ask over TLS alone. It is taken as on
 * none, which grants nothing.
 * @param host with its port
 * @param trusted a PEM file: certificates that it trusts beside the usual ones
 */
export async function verdictOn(host: string, trusted: string): Promise<Verdict> {
  const grader = join(toolsFolder(), '@mdn/mdn-http-observatory');
  writeFileSync(join(grader, 'conf/hsts-preload.json'), '{}');
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: trusted };
  const given = ['tests/hosts/scan.ts', join(grader, 'src/index.js'), host];
  const { stdout } = await promisify(execFile)(process.execPath, given, { env });
  return JSON.parse(stdout) as Verdict;
}
