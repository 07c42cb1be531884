/** Whatever stops a build, the site that was there is as it was; and the same seeds give the same bytes. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

const ROOM = '.cache/faults';
const SEEDS = join(ROOM, 'seeds');
/** Where a build writes before its site is whole. */
const ASIDE = join(ROOM, '.site.new');
const SEED = 'second.txt';
const WORDS = 'افتتح مهرجان الزيتون\n\nافتتح في البلدة مهرجان الزيتون بمشاركة (40) مزارعاً.\n';
const env = { ...process.env, HASHIYA_SEEDS: SEEDS, HASHIYA_OUT: join(ROOM, 'site') };
const build = [process.execPath, 'src/cli/build.ts'] as const;

interface Ended {
  readonly status: number | null;
  readonly told: string;
}

function buildNow(own: NodeJS.ProcessEnv = {}, ...before: readonly string[]): Ended {
  const [command, ...given] = [...before, ...build];
  const { status, stdout, stderr } = spawnSync(command as string, given, {
    env: { ...env, ...own },
    encoding: 'utf8',
  });
  return { status, told: stdout + stderr };
}

/** Of every file of a folder its path and the digest of its bytes. */
function digestsOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => `${file.slice(folder.length)} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`)
    .sort();
}

const site = (): readonly string[] => digestsOf(env.HASHIYA_OUT);
let built: readonly string[] = [];

before(() => {
  rmSync(ROOM, { recursive: true, force: true });
  mkdirSync(ROOM, { recursive: true });
  cpSync('seeds', SEEDS, { recursive: true });
  assert.equal(buildNow().status, 0);
  built = site();
  assert.ok(built.length > 10);
  // From here on there is something else to build.
  writeFileSync(join(SEEDS, SEED), WORDS);
});

/** @throws where the site is not what it was, or something half done is left beside it */
function assertIntact(): void {
  assert.deepEqual(site(), built);
  const beside = readdirSync(ROOM).filter((name) => name !== 'seeds' && !name.startsWith('site'));
  assert.deepEqual(beside, []);
}

test('a folder that cannot be written is told with its remedy', () => {
  const { status, told } = buildNow({ HASHIYA_OUT: 'package.json/site' });
  assert.equal(status, 1);
  assert.match(told, /nothing can be written beside package\.json\/site: .*\n.*HASHIYA_OUT/);
});

test('a disk that takes no more is told with its remedy, and the site stays', (context) => {
  if (process.platform === 'win32') return context.skip('ulimit is of POSIX shells');
  // Files of at most 4 kB: a stand-in for a full disk that needs no rights, since Node ends with EFBIG, not with a signal.
  const { status, told } = buildNow({}, 'sh', '-c', `trap '' XFSZ; ulimit -f 8; exec "$@"`, 'sh');
  assert.equal(status, 1, told);
  assert.match(told, /make room, then build again/);
  assert.match(told, /The site that was there is as it was/);
  assertIntact();
});

for (const [what, own] of [
  ['vanishes', {}],
  ['changes', { CHANGED: '1' }],
] as const) {
  test(`a seed that ${what} while it is read is named, and the site stays`, () => {
    const preload = `--import=${join(import.meta.dirname, 'changing-seed.ts')}`;
    const { status, told } = buildNow({ ...own, CHANGING_SEED: SEED, NODE_OPTIONS: preload });
    writeFileSync(join(SEEDS, SEED), WORDS);
    assert.equal(status, 1, told);
    assert.match(told, /second\.txt/);
    assert.match(told, /The site that was there is as it was/);
    assertIntact();
  });
}

test('of two builds at once one goes on, and the other says so', async () => {
  const running = start();
  await lockTaken();
  const { status, told } = buildNow();
  running.kill('SIGTERM');
  await ended(running);
  assert.equal(status, 1, told);
  assert.match(told, new RegExp(`another build \\(process ${running.pid}\\) is at work`));
  assertIntact();
});

test('a build that is killed leaves the site as it was, and the next one goes through', async () => {
  for (const share of [0, 0.1, 0.4, 0.8]) {
    rmSync(ASIDE, { recursive: true, force: true });
    const running = start();
    await written(Math.floor(share * built.length));
    running.kill('SIGKILL');
    await ended(running);
    assert.equal(running.signalCode, 'SIGKILL', 'it was killed before it had ended');
    assert.deepEqual(site(), built, `killed with ${share} of its files written`);
  }
  assert.equal(buildNow().status, 0);
  assert.equal(existsSync(join(env.HASHIYA_OUT, 'ar/second/index.html')), true);
  assert.notDeepEqual(site(), built);
});

test('a build that was killed between its two renames is put right', () => {
  // The build before has left the site of both seeds.
  const now = site();
  cpSync(env.HASHIYA_OUT, join(ROOM, '.site.previous'), { recursive: true });
  rmSync(env.HASHIYA_OUT, { recursive: true });
  assert.equal(buildNow({ HASHIYA_SEEDS: join(ROOM, 'no-such-folder') }).status, 1);
  assert.equal(buildNow({}, 'sh', '-c', `trap '' XFSZ; ulimit -f 8; exec "$@"`, 'sh').status, 1);
  assert.deepEqual(site(), now);
});

test('two builds of the same seeds give the same bytes', () => {
  assert.equal(buildNow({ HASHIYA_OUT: join(ROOM, 'site-again') }).status, 0);
  assert.equal(buildNow().status, 0);
  assert.deepEqual(digestsOf(join(ROOM, 'site-again')), site());
});

function start(): ChildProcess {
  return spawn(build[0], build.slice(1), { env, stdio: 'ignore' });
}

/** Once a build has begun to write. */
async function lockTaken(): Promise<void> {
  while (!existsSync(ASIDE)) await wait(20);
}

/** Once a build has written so many files. */
async function written(count: number): Promise<void> {
  await lockTaken();
  while (filesAside() < count) await wait(5);
}

function filesAside(): number {
  try {
    return readdirSync(ASIDE, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
  } catch {
    // A folder that is made for the build's own use has gone meanwhile.
    return 0;
  }
}

function ended(running: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (running.exitCode !== null || running.signalCode !== null) resolve();
    else running.once('exit', () => resolve());
  });
}
