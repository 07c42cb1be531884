/** nginx and Caddy serve the site as their files say, with and without a base path. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { caddyFile } from '../../src/hosting/caddy.ts';
import { ALL, headerRules } from '../../src/hosting/headers.ts';
import { nginxFile } from '../../src/hosting/nginx.ts';
import { FEEDS, TYPES } from '../../src/hosting/types.ts';
import { languages } from '../../src/i18n/index.ts';
import { contentPolicy } from '../../src/policy.ts';
import { baseOf, baseSite, PORT, realSite, type Site } from '../browser/sites.ts';
import { findServer, runServer, type Served, type Server, type ServerName } from '../hosts/servers.ts';

const HEADERS = headerRules(contentPolicy, Object.keys(languages));
const ADDRESS = 'c525837f';

let port = PORT + 20;
for (const name of ['nginx', 'caddy'] as const) {
  const program = findServer(name);
  for (const site of [realSite, baseSite]) {
    const skip = program ? false : `There is no ${name} here. To try it: apt-get install ${name}`;
    port += 1;
    describe(`${name}, ${site.name} site`, { skip }, () => served(name, program ?? '', site, port));
  }
}

for (const name of ['nginx', 'caddy'] as const) {
  const program = findServer(name);
  port += 1;
  const own = port;
  test(`${name} sends each kind of file as what it is, texts as UTF-8`, { skip: !program }, async (context) => {
    const server = await runServer(name, program ?? '', siteOfTypes(), own);
    context.after(() => server.stop());
    for (const [ending, type] of Object.entries({
      ...TYPES,
      txt: 'text/plain',
      xml: 'text/xml',
      json: 'application/json',
    })) {
      const answer = await fetch(`${server.origin}/file.${ending}`);
      const [kind, charset] = (answer.headers.get('content-type') ?? '').split(/; ?/);
      assert.equal(kind, type);
      // JSON is UTF-8 and nothing else (RFC 8259, 8.1), whether that is said or not.
      if (ending !== 'json') assert.equal(charset?.toLowerCase(), 'charset=utf-8', ending);
      assert.equal(await answer.text(), WORDS);
    }
  });
}

const WORDS = 'حاشية';

/** A folder with a file of each kind, kinds among them that today's site may not have. */
function siteOfTypes(): Served {
  const out = '.cache/hosts/types';
  mkdirSync(`${out}.hosting`, { recursive: true });
  mkdirSync(out, { recursive: true });
  for (const ending of [...Object.keys(TYPES), 'txt', 'xml', 'json']) writeFileSync(join(out, `file.${ending}`), WORDS);
  writeFileSync(join(out, 'index.html'), WORDS);
  const hosting = { headers: HEADERS, base: '/', redirects: [] };
  writeFileSync(`${out}.hosting/nginx.conf`, nginxFile(hosting, '/srv/hashiya'));
  writeFileSync(`${out}.hosting/Caddyfile`, caddyFile(hosting, '/srv/hashiya'));
  return { name: 'types', out };
}

function served(name: ServerName, program: string, site: Site, own: number): void {
  const base = baseOf(site);
  let server: Server;
  before(async () => {
    server = await runServer(name, program, site, own);
  });
  after(() => server.stop());
  const ask = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(`${server.origin}${path}`, { redirect: 'manual', headers });

  test('a page comes with every header, and is asked for anew', async () => {
    const answer = await ask(`${base}ar/${ADDRESS}/`);
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('content-type') ?? '', /^text\/html; charset=utf-8$/i);
    assertHeaders(answer, ALL);
    assert.match(await answer.text(), /<html lang="ar" dir="rtl"/);
    const known = answer.headers.get('etag') ?? '';
    assert.notEqual(known, '');
    assert.equal((await ask(`${base}ar/${ADDRESS}/`, { 'If-None-Match': known })).status, 304);
  });

  test('what is not there is told in both languages, with every header', async () => {
    const missing = ['no/such/page/', 'ar/nothing', '_astro/gone.js', 'data/gone.json', '../../etc/passwd'];
    for (const path of missing.map((one) => `${base}${one}`)) {
      const answer = await ask(path);
      assert.equal(answer.status, 404, path);
      assertHeaders(answer, ALL);
      const text = await answer.text();
      assert.ok(text.includes('الصفحة غير موجودة') && text.includes('Page not found'), path);
    }
  });

  test('a folder without its slash leads to it, under the base path too', async () => {
    for (const path of [`${base}ar/${ADDRESS}`, ...(base === '/' ? [] : [base.slice(0, -1)])]) {
      const answer = await ask(path);
      assert.ok([301, 308].includes(answer.status), `${path} ${answer.status}`);
      assert.equal(new URL(answer.headers.get('location') ?? '', `${server.origin}${path}`).pathname, `${path}/`);
    }
  });

  test('texts come compressed where the browser takes it, and whole where it does not', async () => {
    const path = `${base}ar/${ADDRESS}/`;
    const packed = await ask(path, { 'Accept-Encoding': 'gzip' });
    assert.equal(packed.headers.get('content-encoding'), 'gzip');
    assert.match(packed.headers.get('vary') ?? '', /accept-encoding/i);
    const plain = await ask(path, { 'Accept-Encoding': 'identity' });
    assert.equal(plain.headers.get('content-encoding'), null);
    assert.equal(await plain.text(), readFileSync(`${site.out}/ar/${ADDRESS}/index.html`, 'utf8'));
    assert.equal(await packed.text(), readFileSync(`${site.out}/ar/${ADDRESS}/index.html`, 'utf8'));
  });

  test('what is named after its content is kept, the service worker never, and data may be read from anywhere', async () => {
    for (const file of readdirSync(`${site.out}/_astro`).filter((one) => /\.(?:css|js|woff2)$/.test(one))) {
      const answer = await ask(`${base}_astro/${file}`);
      assert.equal(answer.status, 200, file);
      assertHeaders(answer, '_astro/*');
      await answer.body?.cancel();
    }
    const worker = await ask(`${base}service-worker.js`);
    assertHeaders(worker, 'service-worker.js');
    assert.match(worker.headers.get('content-type') ?? '', /javascript/);
    await worker.body?.cancel();
    const data = await ask(`${base}data/${ADDRESS}.json`);
    assertHeaders(data, 'data/*');
    assert.match(data.headers.get('content-type') ?? '', /^application\/json/);
    assert.equal(((await data.json()) as { address: string }).address, ADDRESS);
    assertHeaders(await ask(`${base}cards/${ADDRESS}.ar.png`), 'cards/*');
  });

  test('feeds are told as what they are, and may be read from anywhere', async () => {
    for (const path of Object.keys(languages).flatMap((lang) => Object.keys(FEEDS).map((name) => `${lang}/${name}`))) {
      const answer = await ask(`${base}${path}`);
      assert.equal(answer.status, 200, path);
      assertHeaders(answer, path);
      assert.equal(await answer.text(), readFileSync(join(site.out, path), 'utf8'));
    }
  });
}

/** Of every rule that holds for the path, the last. */
function assertHeaders({ headers, url }: Response, path: string): void {
  const rules = HEADERS.filter((rule) => rule.path === ALL || rule.path === path);
  const wanted = Object.assign({}, ...rules.map((rule) => rule.headers));
  for (const [name, value] of Object.entries(wanted)) assert.equal(headers.get(name), value, `${url}: ${name}`);
}
