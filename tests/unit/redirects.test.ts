/** Where old addresses lead, and what is said of lines that lead nowhere. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRedirects } from '../../src/share/redirects.ts';

const PAGES = new Set(['/', '/ar/', '/ar/new/', '/en/new/', '/ar/new/source/', '/en/new/source/', '/ar/other/']);
const read = (...lines: readonly string[]) => readRedirects(lines.join('\n'), (path) => PAGES.has(path));
const moves = (...lines: readonly string[]): readonly string[] =>
  read(...lines).redirects.map(({ from, to, line }) => `${line} ${from} ${to}`);
const faults = (...lines: readonly string[]): readonly string[] =>
  read(...lines).faults.map(({ line, message }) => `${line} ${message}`);

test('comments and blank lines are nothing', () => {
  assert.deepEqual(read('# old new', '', '  # /a /b', '\t'), { redirects: [], faults: [] });
});

test('an article moves with its pages, in both languages', () => {
  assert.deepEqual(moves('# moved', 'old  new  # in May'), [
    '2 /ar/old/ /ar/new/',
    '2 /ar/old/source/ /ar/new/source/',
    '2 /en/old/ /en/new/',
    '2 /en/old/source/ /en/new/source/',
  ]);
});

test('a page moves alone; slashes, escapes and line ends are evened out', () => {
  assert.deepEqual(moves('\ufeff/2019/%D9%85%D9%82%D8%A7%D9%84 /ar/new\r', '/a/b/\t/'), [
    '1 /2019/مقال/ /ar/new/',
    '2 /a/b/ /',
  ]);
});

test('who moves twice is led to the end at once', () => {
  assert.deepEqual(moves('/a /b', '/b /ar/new/'), ['1 /a/ /ar/new/', '2 /b/ /ar/new/']);
});

test('a loop is told for each of its lines, and for those that lead into it', () => {
  assert.deepEqual(moves('/a /b', '/b /a', '/c /a', '/d /d', '/e /ar/'), ['5 /e/ /ar/']);
  assert.deepEqual(
    faults('/a /b', '/b /a', '/c /a', '/d /d').map((fault) => fault.replace(/ leads back to itself\. Let .*/, '')),
    ['1 /a/', '2 /b/', '3 /c/', '4 /d/'],
  );
});

test('a page that is not there, one that is, an address that moves twice', () => {
  assert.deepEqual(faults('/a /nowhere/', '/ar/other /ar/new/', '/b /ar/', '/b/ /'), [
    '1 /a/ leads to /nowhere/, where no page is. Correct the new address.',
    '2 There is a page at /ar/other/, which would be lost. Take the line out.',
    '4 /b/ stands in line 3 already. Keep one of the two.',
  ]);
});

test('what is no two addresses', () => {
  for (const line of ['/a', 'a', '/a /ar/ /b'])
    assert.match(faults(line)[0] ?? '', /^1 A line is two addresses: /, line);
  for (const line of ['a /ar/', '/../x /ar/', '/a https://example.org/', '/a //example.org/', '/a javascript:x'])
    assert.match(faults(line)[0] ?? '', /^1 \S+ is no address here\. Write paths as in /, line);
  for (const line of ['/%ff /ar/', '/a?b=c /ar/', '/a"onx /ar/', '/.hidden /ar/', '/<b> /ar/'])
    assert.equal(moves(line).length, 0, line);
});
