/** The commands, run as npm runs them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { ArticleJson } from '../../src/article/article-json.ts';

const SEED = 'seeds/000_c525837f81758f3a.txt';
const folder = mkdtempSync(join(tmpdir(), 'hashiya-cli-'));
after(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(command: string, args: readonly string[], options: { input?: string; env?: NodeJS.ProcessEnv } = {}): Run {
  return spawnSync(process.execPath, [`src/cli/${command}.ts`, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    input: options.input ?? '',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...options.env },
  });
}

test('inspect shows every line of a seed with its number, role and text', () => {
  const { status, stdout, stderr } = run('inspect', [SEED]);
  assert.equal(stderr, '');
  assert.equal(status, 0);
  const lines = stdout.split('\n');
  const text = readFileSync(SEED, 'utf8').split('\n');
  for (const [index, line] of text.entries()) {
    const row = lines.findIndex((shown) => new RegExp(`^ *${index + 1}  [a-z-]+ +\\S.*\\.$`).test(shown));
    assert.ok(row >= 0, `line ${index + 1}`);
    if (line.trim() !== '') assert.equal(lines[row + 1]?.trim(), line.trim(), `line ${index + 1}`);
  }
  assert.match(stdout, /^ 8 {2}dateline .*\n {4}08\/11\/2023$/m);
  assert.match(stdout, /^14 {2}pull-quote .*L12/m);
  assert.match(stdout, /^seeds\/000_c525837f81758f3a\.txt:8: .*8 November 2023.*\n.*08\/11\/2023.*\n {2}\^{10}$/m);
});

test('inspect colours what a terminal shows', () => {
  const { stdout } = run('inspect', [SEED], { env: { NO_COLOR: undefined, FORCE_COLOR: '1' } });
  assert.ok(stdout.includes('\u001b[33mdateline'));
});

test('inspect --json gives one object a line, lossless', () => {
  const { status, stdout } = run('inspect', ['--json', SEED, SEED]);
  assert.equal(status, 0);
  const articles = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ArticleJson);
  assert.equal(articles.length, 2);
  const [article] = articles;
  assert.ok(article);
  assert.deepEqual(
    [article.id, article.address, article.file, article.published, article.encoding],
    ['c525837f81758f3a', 'c525837f', '000_c525837f81758f3a.txt', '2023-11-08', 'utf-8'],
  );
  assert.equal(article.blocks.map((block) => block['text']).join(''), readFileSync(SEED, 'utf8'));
  assert.deepEqual(Object.keys(article.diagnostics[0]?.message ?? {}), ['ar', 'en']);
});

test('inspect tells which files cannot be shown, and shows the others', () => {
  const control = join(folder, 'escape');
  writeFileSync(control, `عنوان\u001b[2Jالمقال\u202e\n${'وهذا نص المقال. '.repeat(10)}\n`);
  const { status, stdout, stderr } = run('inspect', ['none.txt', 'src', control]);
  assert.equal(status, 1);
  assert.match(stderr, /^none\.txt is refused\.\n {2}Why: There is no file/m);
  assert.match(stderr, /^src is refused\.\n {2}Why: It is a folder/m);
  assert.match(stdout, /عنوان\\u\{1b\}\[2Jالمقال\\u\{202e\}/);
});

test('commands called wrongly say how they are called', () => {
  for (const [command, args] of [
    ['inspect', []],
    ['inspect', ['--yaml', SEED]],
    ['facts', ['--published', '2023-02-30']],
    ['facts', ['--published', '8/11/2023']],
    ['facts', ['file.txt']],
  ] as const) {
    const { status, stderr, stdout } = run(command, args);
    assert.equal(status, 2, `${command} ${args.join(' ')}`);
    assert.match(stderr, /Usage: npm run/);
    assert.equal(stdout, '');
  }
});

test('facts answers each line with a line', () => {
  const { status, stdout } = run('facts', ['--published', '2023-11-08'], { input: 'أصيب (46) جندياً\r\n\nنص\u2028نص' });
  assert.equal(status, 0);
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { text: string; facts: { text: string }[] });
  assert.deepEqual(
    answers.map(({ text }) => text),
    ['أصيب (46) جندياً', '', 'نص\u2028نص'],
  );
  assert.deepEqual(answers[1], { text: '', facts: [] });
  assert.deepEqual(
    answers[0]?.facts.map(({ text }) => text),
    ['(46) جندياً'],
  );
});

test('facts ends quietly when its reader has had enough', () => {
  const command = `"${process.execPath}" -e 'console.log("أصيب (46) جندياً\\n".repeat(20000))' | "${process.execPath}" src/cli/facts.ts | head -n 1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  assert.equal(stderr, '');
  assert.match(stdout, /^\{"text":"أصيب/);
});

test('check lists what is wrong with file and remedy, and ends with 1', () => {
  writeFileSync(join(folder, 'zero.txt'), '');
  writeFileSync(join(folder, 'good.txt'), readFileSync(SEED));
  mkdirSync(join(folder, 'folder'));
  const { status, stdout } = run('check', [], { env: { HASHIYA_SEEDS: folder } });
  assert.equal(status, 1);
  assert.match(stdout, /zero\.txt: it is refused\. There is no text in it.* remove it\.$/m);
  assert.match(stdout, /folder: it is refused\. It is a folder/m);
  assert.match(stdout, /^note: .*good\.txt:8: /m);
  assert.match(stdout, /^\d+ problems, 1 note\.\n$/m);
});

test('check finds nothing wrong with the project', () => {
  const { status, stdout } = run('check', []);
  assert.match(stdout, /^0 problems, \d+ notes?\.$/m);
  assert.equal(status, 0);
});

test('check and build tell that there is no seeds folder', () => {
  const { status, stdout } = run('check', [], { env: { HASHIYA_SEEDS: join(folder, 'none') } });
  assert.equal(status, 1);
  assert.match(stdout, /The seeds are not checked\. The seeds folder cannot be read/);
  const build = run('build', [], { env: { HASHIYA_SEEDS: join(folder, 'none'), HASHIYA_OUT: join(folder, 'site') } });
  assert.equal(build.status, 1);
  assert.match(build.stderr, /could not be built: The seeds folder cannot be read/);
});
