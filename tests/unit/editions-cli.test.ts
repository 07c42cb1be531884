/** npm run edition and npm run check, run as npm runs them, on editions and seeds of our own. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { checkEditions } from '../../src/cli/check-editions.ts';
import { problemLine } from '../../src/cli/problem.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { editionOf } from '../../src/load/editions.ts';
import { readEdition } from '../../src/segments/read-edition.ts';

const home = mkdtempSync(join(tmpdir(), 'hashiya-editions-'));
after(() => rmSync(home, { recursive: true, force: true }));
const seeds = join(home, 'seeds');
mkdirSync(seeds);
cpSync('tests/editions/seeds/port-reopens.txt', join(seeds, '007_port-reopens.txt'));
cpSync('seeds/000_c525837f81758f3a.txt', join(seeds, '000_c525837f81758f3a.txt'));

let folders = 0;
/** A new editions folder with these files. */
function editions(files: Readonly<Record<string, string>> = {}): string {
  folders += 1;
  const folder = join(home, `editions-${folders}`);
  if (Object.keys(files).length > 0) mkdirSync(folder);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

function run(folder: string, command: 'edition' | 'check', ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${command}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, HASHIYA_SEEDS: seeds, HASHIYA_EDITIONS: folder },
  });
  return { status, stdout, stderr };
}

const FILE = 'port-reopens.en.mdx';
const RIGHT = readFileSync('tests/editions/site/port-reopens.en.mdx', 'utf8');

test('edition, called wrongly, says how it is called, and ends with 2', () => {
  for (const args of [[], ['a', 'b'], ['--force', 'port-reopens'], ['--accept']]) {
    const { status, stdout, stderr } = run(editions(), 'edition', ...args);
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, /npm run edition -- <id or address of an article> \[--accept\]/);
    assert.equal(stdout, '');
  }
});

test('edition of an article that is not there, or without a seeds folder, ends with 1 and says what to do', () => {
  const { status, stderr } = run(editions(), 'edition', 'port');
  assert.equal(status, 1);
  assert.match(
    stderr,
    /^There is no article “port” in .*seeds\/\. Its id is the file's name without order number and \.txt\.$/m,
  );
  const none = spawnSync(process.execPath, ['src/cli/edition.ts', 'port-reopens'], {
    encoding: 'utf8',
    env: { ...process.env, HASHIYA_SEEDS: join(home, 'none') },
  });
  assert.equal(none.status, 1);
  assert.match(none.stderr, /seeds folder cannot be read/);
});

test('edition writes a skeleton once, in a folder that it makes, by id, address or file', () => {
  for (const [called, file] of [
    ['port-reopens', FILE],
    ['007_port-reopens.txt', FILE],
    ['c525837f', 'c525837f81758f3a.en.mdx'],
  ] as const) {
    const folder = editions();
    const path = join(folder, file);
    const first = run(folder, 'edition', called);
    assert.equal(first.stderr, '');
    assert.equal(first.status, 0);
    assert.equal(
      first.stdout,
      `${relative('', path)} is written. Fill in title, translator and every segment, then: npm run check\n`,
    );
    const written = readFileSync(path, 'utf8');
    assert.match(written, new RegExp(`^translated: ${new Date().toISOString().slice(0, 10)}$`, 'm'));
    assert.ok(readEdition(written).faults.length > 2);
    const second = run(folder, 'edition', called);
    assert.equal(second.status, 1);
    assert.match(second.stderr, /is there already\. npm run check tells what it lacks\./);
    assert.equal(readFileSync(path, 'utf8'), written);
  }
});

test('a skeleton, filled in, is a right edition: check finds nothing', () => {
  const folder = editions();
  run(folder, 'edition', 'port-reopens');
  const path = join(folder, FILE);
  const words = new Map<string, string>(readEdition(RIGHT).edition?.segments.map(({ id, text }) => [id, text]));
  const filled = readFileSync(path, 'utf8')
    .replace('title: ""', 'title: "The port of Aden works again"')
    .replace('translator: ""', 'translator: "Somebody"')
    .replace(/<Segment id="(L\d+)">\n\n<\/Segment>/g, (_, id: string) => {
      if (id === 'L11') return '<Omitted id="L11" why="directions" />';
      const own =
        id === 'L15'
          ? 'Two men were hurt, one of them aged 18.'
          : words
              .get(id)
              ?.split('\n')[0]
              ?.replace(/the repairs cost .*15%/, '<Echo id="L9">$&</Echo>');
      return `<Segment id="${id}">\n${own}\n</Segment>`;
    });
  writeFileSync(path, filled);
  assert.deepEqual(found(folder), []);
  const { stdout } = run(folder, 'check');
  assert.match(stdout, /^0 problems, \d+ notes?\.$/m);
});

test('--accept needs an edition whose front matter can be read, and changes nothing else', () => {
  const none = run(editions(), 'edition', 'port-reopens', '--accept');
  assert.equal(none.status, 1);
  assert.match(none.stderr, /^There is no .*port-reopens\.en\.mdx\. Without --accept this command writes it\.$/m);

  const folder = editions({ [FILE]: '---\ntitle: "open\n---\nbody' });
  const broken = run(folder, 'edition', 'port-reopens', '--accept');
  assert.equal(broken.status, 1);
  assert.match(broken.stderr, /port-reopens\.en\.mdx is not changed\. /);
  assert.equal(readFileSync(join(folder, FILE), 'utf8'), '---\ntitle: "open\n---\nbody');
});

test('a segment whose Arabic changed is told at its line, until it is accepted', () => {
  const folder = editions({ [FILE]: RIGHT });
  const path = join(folder, FILE);
  const shown = relative('', path);
  const remedy = 'When the English fits: npm run edition -- port-reopens --accept.';
  assert.deepEqual(found(folder), [`${shown}:1: digests lacks L1, L5, L7, L13, L15. ${remedy}`]);

  const accepted = run(folder, 'edition', 'port-reopens', '--accept');
  assert.equal(accepted.status, 0);
  assert.equal(accepted.stdout, `${shown} is taken as the English of the Arabic as it is now.\n`);
  assert.deepEqual(found(folder), []);
  const text = readFileSync(path, 'utf8');
  assert.equal(text.slice(text.indexOf('<Segment')), RIGHT.slice(RIGHT.indexOf('<Segment')));
  assert.ok(text.includes('# A comment that stays.'));

  const line = (words: string): number => text.slice(0, text.indexOf(words)).split('\n').length;
  const stale = text
    .replace(/( {2}L7: ).*/, '$1"0123456789ab"')
    .replace(/( {2}L15: ).*/, '$1"0123456789ab"')
    .replace(/( {2}L1: ).*/, '$1"000000000000"');
  writeFileSync(path, stale);
  assert.deepEqual(found(folder), [
    `${shown}:1: The Arabic of L1 has changed since it was translated. ${remedy}`,
    `${shown}:${line('<Segment id="L7"')}: The Arabic of L7 has changed since it was translated. ${remedy}`,
    `${shown}:${line('<Segment id="L13"')}: The Arabic of L15 has changed since it was translated. ${remedy}`,
  ]);
  const { status, stdout } = run(folder, 'check');
  assert.equal(status, 1);
  assert.match(stdout, /^.*port-reopens\.en\.mdx:1: The Arabic of L1 has changed/m);
  assert.match(stdout, /^3 problems, \d+ notes?\.$/m);
});

const lexicon = loadLexicon();

function found(folder: string): string[] {
  return [...checkEditions(folder, seeds, lexicon)].map(problemLine);
}

test('check tells of files that are no editions, of no article, of another article, or that cannot be read', () => {
  const folder = editions({
    'Port Reopens.en.mdx': RIGHT,
    'port-reopens.mdx': RIGHT,
    'gone.en.mdx': RIGHT.replace('of: port-reopens', 'of: gone'),
    'c525837f81758f3a.en.mdx': RIGHT,
    [FILE]: '---\nof: port-reopens\n---\n\n<Segment id="L5">',
    'readme.txt': 'not looked at',
  });
  mkdirSync(join(folder, 'folder.en.mdx'));
  const problems = found(folder).map((line) => line.slice(relative('', folder).length + 1));
  for (const expected of [
    'Port Reopens.en.mdx: No edition is called so. Call it <id of the seed>.en.mdx.',
    'port-reopens.mdx: No edition is called so. Call it <id of the seed>.en.mdx.',
    'gone.en.mdx: There is no seed with the id gone. Call the file after its seed.',
    'c525837f81758f3a.en.mdx:2: of says port-reopens, but the file is called after c525837f81758f3a. Write of: c525837f81758f3a.',
  ])
    assert.ok(problems.includes(expected), `${expected}\n\n${problems.join('\n')}`);
  assert.match(
    problems.join('\n'),
    /^folder\.en\.mdx: It cannot be read \(EISDIR.*\)\. Make it a file that can be, or remove it\.$/m,
  );
  assert.match(problems.join('\n'), /^port-reopens\.en\.mdx:1: title in the front matter: /m);
  assert.match(problems.join('\n'), /^port-reopens\.en\.mdx:5: This is no MDX: /m);
  assert.doesNotMatch(problems.join('\n'), /readme/);
});

test('check without an editions folder checks no editions', () => {
  assert.deepEqual(found(join(home, 'none')), []);
});

test('check tells of figures and names with file and line', () => {
  const folder = editions({
    [FILE]: RIGHT.replace('**40 ships**', '14 ships').replace('port of Aden went', 'port went'),
  });
  const problems = found(folder).map((line) => line.slice(relative('', folder).length + 1));
  const line = RIGHT.slice(0, RIGHT.indexOf('<Segment id="L5"')).split('\n').length;
  assert.ok(
    problems.some((one) => one.startsWith(`${FILE}:${line}: L5 says “40 ships”; its English has no such figure`)),
  );
  assert.ok(problems.some((one) => one.startsWith(`${FILE}:${line}: L5 names “Aden”; its English does not`)));
});

test('the editions of the project are without fault', () => {
  assert.deepEqual([...checkEditions('src/editions', 'seeds', lexicon)].map(problemLine), []);
});

test('an edition is read again when its file has changed, and is null where there is none', () => {
  const folder = editions({ [FILE]: RIGHT });
  const before = process.env['HASHIYA_EDITIONS'];
  process.env['HASHIYA_EDITIONS'] = folder;
  try {
    assert.equal(editionOf('none'), null);
    assert.equal(editionOf('port-reopens')?.edition?.segments.length, 3);
    assert.equal(editionOf('port-reopens'), editionOf('port-reopens'));
    writeFileSync(join(folder, FILE), `${RIGHT}\n<Segment id="L98">\nMore.\n</Segment>\n`);
    assert.equal(editionOf('port-reopens')?.edition?.segments.length, 4);
    writeFileSync(join(folder, FILE), 'no front matter');
    assert.equal(editionOf('port-reopens')?.edition, null);
  } finally {
    if (before === undefined) delete process.env['HASHIYA_EDITIONS'];
    else process.env['HASHIYA_EDITIONS'] = before;
  }
});
