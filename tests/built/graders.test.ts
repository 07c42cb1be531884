/** What graders of others say of the policy, of the headers and of the pages. They run offline. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { contentPolicy } from '../../src/policy.ts';
import { hardSite, hostileSite, PORT, realSite } from '../browser/sites.ts';
import { madeCertificate, verdictOn } from '../hosts/observatory.ts';
import { findServer, runNginxWithTls } from '../hosts/servers.ts';
import { toolsFolder } from '../tools/install.ts';
import { filesOf } from './folders.ts';

test('csp_evaluator finds no way around the policy', () => {
  const evaluator = new CspEvaluator(new CspParser(contentPolicy).csp);
  const found = evaluator.evaluate().filter(({ directive, value, severity }) => {
    // It asks whether the site's own folder holds what others have put there. Only a build writes into it.
    return !(severity === Severity.MEDIUM_MAYBE && directive === 'script-src' && value === "'self'");
  });
  assert.deepEqual(found, []);
  // It does find one where there is one.
  const loose = new CspEvaluator(new CspParser(contentPolicy.replace("'self'", "'unsafe-inline'")).csp).evaluate();
  assert.notDeepEqual(loose, []);
});

const nginx = findServer('nginx');
const missing = [
  ...(nginx ? [] : ['nginx']),
  ...(spawnSync('openssl', ['version']).status === 0 ? [] : ['openssl']),
].join(' and ');
const withoutServer = missing === '' ? false : `There is no ${missing} here.`;

test('Observatory gives nginx an A+', { skip: withoutServer }, async (context) => {
  const certificate = madeCertificate();
  const server = await runNginxWithTls(nginx ?? '', realSite, PORT + 30, certificate);
  context.after(() => server.stop());
  const { scan, tests } = await verdictOn(new URL(server.origin).host, certificate.certificate);
  assert.equal(scan.statusCode, 200);
  const told = Object.entries(tests).map(
    ([name, { pass, result }]) => `${name}: ${pass ? result : `FAILED ${result}`}`,
  );
  assert.equal(scan.grade, 'A+', `${scan.score}\n${told.join('\n')}`);
  assert.deepEqual(
    told.filter((line) => line.includes('FAILED')),
    [],
  );
  // What it looks at is what nginx sent, over TLS: none of it was taken for absent.
  assert.equal(tests['content-security-policy']?.result, 'csp-implemented-with-no-unsafe-default-src-none');
  assert.equal(tests['strict-transport-security']?.result, 'hsts-implemented-max-age-at-least-six-months');
  assert.equal(tests['redirection']?.result, 'redirection-to-https');
});

interface Message {
  readonly type: string;
  readonly url: string;
  readonly lastLine?: number;
  readonly message: string;
  readonly extract?: string;
}

/** It takes 25 ms a page, and the sites of hard and of hostile seeds have pages of few kinds: so many of them, evenly taken. */
const HARD_PAGES = 250;

const java = spawnSync('java', ['-version']).status === 0;
const withoutJava = java
  ? false
  : 'There is no Java here (17 or later). To try it: apt-get install default-jre-headless';

test('the Nu HTML checker (vnu) finds nothing on any page', { skip: withoutJava }, () => {
  const hard = [hardSite, hostileSite].flatMap((site) => filesOf(site, '.html'));
  const step = Math.max(1, hard.length / HARD_PAGES);
  const taken = hard.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  const pages = [...filesOf(realSite, '.html'), ...taken];
  const checker = ['-Xss2m', '-jar', join(toolsFolder(), 'vnu-jar/build/dist/vnu.jar')];
  const given = ['--format', 'json', '--stdout', '--exit-zero-always', '--no-langdetect', ...pages];
  const { stdout, stderr } = spawnSync('java', [...checker, ...given], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  assert.equal(stderr, '');
  const { messages } = JSON.parse(stdout) as { messages: readonly Message[] };
  const faults = messages.filter((message) => !isKnown(message));
  assert.deepEqual(
    faults.map(({ url, lastLine, message, extract }) => `${url}:${lastLine} ${message} ${extract ?? ''}`),
    [],
  );
});

/**
 * No faults: of a file it cannot tell that `'self'` is where the page's own files come from; structured data is a script that is
 * never run; panels are no page, and each is taken into one that has its h1; a seed's words stay as they came, letter by letter.
 */
function isKnown({ type, url, message, extract = '' }: Message): boolean {
  const own =
    /^Resource violates Content Security Policy \(meta tag\): external (?:script|stylesheet) “\/_astro\//.test(message);
  const data = message.startsWith('Inline script violates') && extract.includes('application/ld+json');
  const panels = url.includes('/panels/') && message.includes('computed heading level of 1');
  const words = /Unicode Normalization Form C|composing character|Private Use Area/.test(message);
  return type === 'info' && (own || data || panels || words);
}
