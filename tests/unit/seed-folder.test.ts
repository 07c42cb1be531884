/** The seeds folder with everything in it that should not be there: told clearly, and the good seeds kept. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { refusalMessage } from '../../src/load/refusal-message.ts';
import refusals from '../../src/load/refusals.json' with { type: 'json' };
import { readSeedFile, readSeedFolder } from '../../src/load/seed-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'hashiya-seeds-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const arabic = 'عنوان المقال\n\nقال الوزير إنّ العمل بدأ.\n';
const put = (name: string | Buffer, content: string | Uint8Array = arabic): void => {
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name)]), content);
};

put('000_c525837f81758f3a.txt');
put('001_gaza.txt');
put('002_gaza.txt');
put('a b  c.txt');
put('مقال عن غزة.txt', `${arabic} ثانٍ`);
put('__proto__.txt');
put('line\nend.txt');
put('._hidden.txt', '');
put('..%2f..%2fetc passwd.txt');
put('.gitkeep', '');
put('about.txt');
put('zero.txt', '');
put('white.txt', ' \r\n\t\n\u00a0\ufeff');
put(
  'picture.txt',
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0]),
);
put('english.txt', 'No Arabic letters here: 2023, «quotes», ٤٠.\n');
put('photo.jpg');
put(Buffer.from([0x62, 0xff, 0x2e, 0x74, 0x78, 0x74]));
mkdirSync(join(folder, 'nested'));
mkdirSync(join(folder, 'folder.txt'));
symlinkSync('nowhere.txt', join(folder, 'dangling.txt'));
symlinkSync('loop.txt', join(folder, 'loop.txt'));
symlinkSync('001_gaza.txt', join(folder, 'linked.txt'));
execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
// A hole of 1 TiB: whoever reads before looking runs out of memory.
const huge = openSync(join(folder, 'huge.txt'), 'w');
ftruncateSync(huge, 2 ** 40);
closeSync(huge);
put('large.txt', arabic.repeat(80_000));

const { seeds, refused } = readSeedFolder(folder);
const codes = Object.fromEntries(refused.map(({ file, code }) => [file, code]));

test('the good seeds are kept, in the order of their names', () => {
  assert.deepEqual(
    seeds.map(({ file, address }) => [file, address]),
    [
      ['..%2f..%2fetc passwd.txt', '2f-2fetc-passwd'],
      ['000_c525837f81758f3a.txt', 'c525837f'],
      ['001_gaza.txt', 'gaza'],
      ['__proto__.txt', 'proto'],
      ['a b  c.txt', 'a-b-c'],
      ['line\nend.txt', 'line-end'],
      ['linked.txt', 'linked'],
      ['مقال عن غزة.txt', seeds.at(-1)?.sha256.slice(0, 8)],
    ],
  );
});

test('the others are refused, each for its reason', () => {
  assert.deepEqual(codes, {
    '002_gaza.txt': 'address-taken',
    'about.txt': 'address-reserved',
    'b\ufffd.txt': 'missing',
    'dangling.txt': 'dangling-link',
    'english.txt': 'no-arabic',
    'folder.txt': 'folder',
    'huge.txt': 'too-large',
    'large.txt': 'too-large',
    'loop.txt': 'dangling-link',
    nested: 'folder',
    'photo.jpg': 'not-txt',
    'picture.txt': 'binary',
    'pipe.txt': 'special-file',
    'white.txt': 'empty',
    'zero.txt': 'empty',
  });
});

test('each message names the file, the reason and the remedy', () => {
  for (const refusal of refused) {
    const [what, why, remedy, ...rest] = refusalMessage(refusal).split('\n');
    assert.equal(what, `${refusal.file} is refused.`);
    assert.match(why ?? '', /^ {2}Why: \S.+\.$/);
    assert.match(remedy ?? '', /^ {2}Remedy: \S.+\.$/);
    assert.doesNotMatch(`${why}${remedy}`, /\{\w*\}|undefined/);
    assert.deepEqual(rest, []);
  }
});

test('a shared address names both files', () => {
  const taken = refused.find(({ code }) => code === 'address-taken');
  assert.ok(taken);
  assert.match(refusalMessage(taken), /002_gaza\.txt[\s\S]*001_gaza\.txt/);
});

test('the folder shows every reason there is, but one: nobody keeps root from reading a file', () => {
  const shown = new Set(Object.values(codes));
  assert.deepEqual(
    Object.keys(refusals).filter((code) => !shown.has(code)),
    ['unreadable'],
  );
});

test('a file that the system does not let be read', {
  skip: process.getuid?.() === 0 && 'root may read everything',
}, () => {
  put('secret.txt');
  chmodSync(join(folder, 'secret.txt'), 0);
  const secret = readSeedFolder(folder).refused.find(({ file }) => file === 'secret.txt');
  assert.equal(secret?.code, 'unreadable');
});

test('an error while reading is a refusal that tells it', () => {
  // Linux gives EINVAL or EIO here even to root: a plain file by its stat, and no bytes to be had.
  const unreadable = readSeedFile('/proc/self', 'mem', /^/);
  assert.ok(!(unreadable instanceof Uint8Array));
  assert.match(refusalMessage(unreadable), /The system does not let it be read: E\w+:/);
});

test('a name cannot break or turn a line of the console', () => {
  const message = refusalMessage({ file: 'a\nb\u202e\u001b[31m.txt', code: 'folder', params: {} });
  assert.match(message, /^a\\u\{a\}b\\u\{202e\}\\u\{1b\}\[31m\.txt is refused\.\n/);
});

test('a missing seeds folder is told, with what to do', () => {
  assert.throws(() => readSeedFolder(join(folder, 'none')), /seeds folder cannot be read: .*none[\s\S]*HASHIYA_SEEDS/);
});
