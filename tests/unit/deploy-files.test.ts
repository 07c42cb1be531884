/** The files for hosts that cannot be run here say what is there; each host's page names nothing that is not. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { parse } from 'yaml';
import { caddyFile } from '../../src/hosting/caddy.ts';
import { ALL, headerRules } from '../../src/hosting/headers.ts';
import { headersFile } from '../../src/hosting/headers-file.ts';
import { contentPolicy } from '../../src/policy.ts';

const read = (file: string): string => readFileSync(file, 'utf8');
const { scripts, engines } = JSON.parse(read('package.json')) as Record<'scripts' | 'engines', Record<string, string>>;

/** Every `npm test` and `npm run x` in a text is a script of package.json. */
function assertScripts(text: string, where: string): void {
  for (const [, run, bare] of text.matchAll(/\bnpm (?:run (?:-s )?([\w:-]+)|(test|start)\b)/g)) {
    assert.ok((run ?? bare ?? '') in scripts, `${where}: npm ${run ?? bare}`);
  }
}

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly id?: string;
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<'build' | 'deploy', { readonly steps: readonly Step[]; readonly needs?: string }>>;
}

test('GitHub Pages: the workflow tests before it builds, builds for the address it is given, and puts dist/ there', () => {
  const { permissions, jobs } = parse(read('.github/workflows/pages.yml'), { strict: true }) as Workflow;
  assert.deepEqual(permissions, { contents: 'read', pages: 'write', 'id-token': 'write' });
  const { steps } = jobs.build;
  assert.deepEqual(
    steps.flatMap(({ run }) => run ?? []),
    ['npm ci', 'npm test', 'npm run build'],
  );
  const build = steps.find(({ run }) => run === 'npm run build');
  assert.deepEqual(Object.keys(build?.env ?? {}), ['HASHIYA_SITE', 'HASHIYA_BASE']);
  const named = steps.find(({ uses }) => uses?.startsWith('actions/configure-pages@'));
  for (const value of Object.values(build?.env ?? {})) assert.ok(value.includes(`steps.${named?.id}.outputs.`), value);
  const node = steps.find(({ uses }) => uses?.startsWith('actions/setup-node@'))?.with?.['node-version'];
  assert.ok(Number(node) >= Number(engines['node']?.replace(/\D/g, '')));
  assert.equal(steps.find(({ uses }) => uses?.includes('upload-pages-artifact'))?.with?.['path'], 'dist');
  assert.equal(jobs.deploy.needs, 'build');
});

test('Cloudflare: wrangler.jsonc has the keys that it reads, and its page of what is not there', () => {
  const { config, error } = ts.parseConfigFileTextToJson('wrangler.jsonc', read('wrangler.jsonc'));
  assert.equal(error, undefined);
  assert.deepEqual(Object.keys(config), ['name', 'compatibility_date', 'assets']);
  assert.match(config.name, /^[a-z0-9-]+$/);
  assert.match(config.compatibility_date, /^\d{4}-\d\d-\d\d$/);
  assert.deepEqual(config.assets, {
    directory: './dist',
    html_handling: 'force-trailing-slash',
    not_found_handling: '404-page',
  });
});

test('Netlify: netlify.toml builds dist/ with a Node that the project runs on', () => {
  const toml = read('netlify.toml');
  const lines = toml.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  for (const line of lines) assert.match(line, /^(?:\[[a-z.]+\]|[\w]+ = "[^"]*")$/);
  assert.ok(lines.includes('publish = "dist"') && lines.includes('command = "npm run build"'));
  assertScripts(toml, 'netlify.toml');
  assert.match(toml, /^NODE_VERSION = "24"$/m);
});

test('Netlify and Cloudflare: no path is given a header twice, which both would join', () => {
  const rules = headerRules(contentPolicy, ['ar', 'en']);
  const blocks = headersFile(rules, '/').trim().split('\n\n');
  const parsed = blocks.map((block) => {
    const [path = '', ...lines] = block.split('\n');
    return { path, names: lines.map((line) => /^ {2}([\w-]+): \S/.exec(line)?.[1] ?? assert.fail(line)) };
  });
  assert.equal(parsed[0]?.path, `/${ALL}`);
  assert.ok(parsed[0]?.names.includes('Content-Security-Policy'));
  const covers = (pattern: string, path: string): boolean =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
  for (const { path } of parsed) {
    const names = parsed.filter((other) => covers(other.path, path)).flatMap((other) => other.names);
    assert.equal(new Set(names).size, names.length, `${path}: ${names}`);
  }
  // Cloudflare reads at most 100 rules, and lines of at most 2,000 characters.
  assert.ok(
    parsed.length <= 100 &&
      blocks
        .join('\n')
        .split('\n')
        .every((line) => line.length <= 2000),
  );
});

test('the container file copies what a build makes, and opens the port that is served', () => {
  const file = read('Containerfile');
  assert.match(file, /COPY --from=build \/hashiya\/dist \/srv\/hashiya\n/);
  assert.match(file, /COPY --from=build \/hashiya\/dist\.hosting\/Caddyfile \/etc\/caddy\/Caddyfile\n/);
  const served = caddyFile({ headers: [], base: '/', redirects: [] }, '/srv/hashiya');
  assert.ok(served.includes('root * `/srv/hashiya`') && served.includes('\n:8080 {'));
  assert.match(file, /^EXPOSE 8080$/m);
  assertScripts(file, 'Containerfile');
});

test('each host has a page that the README leads to, which says what answers where nothing is', () => {
  const readme = read('README.md');
  const pages = readdirSync('docs/deploy').map((name) => `docs/deploy/${name}`);
  assert.equal(pages.length, 7);
  for (const page of pages) {
    const text = read(page);
    assert.ok(readme.includes(`](${page})`), `${page} is not linked`);
    assert.match(text, /\*\*What is not there\*\*[^.]*`404\.html`/, page);
    assertScripts(text, page);
    for (const [, file = ''] of text.matchAll(
      /`((?:src|\.github|docs)\/[\w./-]+|[\w-]+\.(?:toml|jsonc|config\.ts))`/g,
    )) {
      assert.ok(existsSync(file), `${page}: ${file}`);
    }
  }
});
