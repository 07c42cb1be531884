/** What npm run check finds in lexicons and interface strings, with file and line. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkLexicon } from '../../src/cli/check-lexicon.ts';
import { checkStrings } from '../../src/cli/check-strings.ts';
import { lineOfPath } from '../../src/cli/json-lines.ts';
import { problemLine } from '../../src/cli/problem.ts';

const folder = mkdtempSync(join(tmpdir(), 'hashiya-check-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('the lexicon is sound', () => assert.deepEqual(checkLexicon().map(problemLine), []));

test('the interface strings are complete in both languages', () =>
  assert.deepEqual(checkStrings().map(problemLine), []));

test('a lexicon file that is no JSON, one that does not fit, one too many', () => {
  const lexicon = join(folder, 'lexicon');
  cpSync('src/lexicon/ar', lexicon, { recursive: true });
  writeFileSync(join(lexicon, 'cities.json'), '[\n  {"key": 1},\n');
  writeFileSync(join(lexicon, 'places.json'), '"nonsense"\n');
  writeFileSync(join(lexicon, 'stranger.json'), '{}');
  const problems = checkLexicon(lexicon).map(problemLine);
  assert.match(problems.join('\n'), /^src\/lexicon\/ar\/cities\.json(:\d+)?: .*JSON/m);
  assert.match(problems.join('\n'), /^src\/lexicon\/ar\/places\.json:1: the file: .*schema/m);
  assert.match(problems.join('\n'), /^src\/lexicon\/ar\/stranger\.json: no schema/m);
});

test('strings: a missing key, another placeholder, a missing plural form, an empty one', () => {
  const write = (lang: string, strings: unknown): void =>
    writeFileSync(join(folder, `${lang}.json`), JSON.stringify(strings, null, 2));
  write('ar', { both: 'مقال', gone: 'هنا', other: '{count} من {all}', few: { one: 'مقال', other: '{count} مقال' } });
  write('en', { both: ' ', other: '{count}', few: { one: 'one', other: '{count}' }, new: 'here' });
  assert.deepEqual(checkStrings(folder).map(problemLine), [
    'src/i18n/ar.json:5: few: the plural forms two, few, many are missing. Write them.',
    'src/i18n/en.json: gone is missing. Write it: src/i18n/ar.json:3 has it.',
    'src/i18n/ar.json:4: other: {all} is not in src/i18n/en.json. Use the same in both.',
    'src/i18n/en.json:2: both: it is empty. Write it.',
    'src/i18n/ar.json: new is missing. Write it: src/i18n/en.json:8 has it.',
  ]);
});

test('strings: a file that is no JSON', () => {
  writeFileSync(join(folder, 'en.json'), '{\n  "a": "b",\n}');
  assert.match(checkStrings(folder).map(problemLine).join('\n'), /^src\/i18n\/en\.json:3: .*JSON/m);
});

test('the line of a path in JSON', () => {
  const json = '{\n  "a": [\n    {"b": "x, }"},\n    {\n      "b\\"": [1, {"c": null}]\n    }\n  ],\n  "d": "]"\n}';
  const lines: readonly (readonly [readonly PropertyKey[], number])[] = [
    [[], 1],
    [['a'], 2],
    [['a', 0, 'b'], 3],
    [['a', 1], 4],
    [['a', 1, 'b"', 1, 'c'], 5],
    [['a', 1, 'missing'], 4],
    [['d'], 8],
  ];
  for (const [path, line] of lines) assert.equal(lineOfPath(json, path), line, path.join('.'));
});

test('the line of a path in a real file', () => {
  const text = readFileSync('package.json', 'utf8');
  assert.match(text.split('\n')[lineOfPath(text, ['scripts', 'test']) - 1] ?? '', /"test":/);
});
