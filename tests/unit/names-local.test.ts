/** A site's own names: merged into the lexicon, told where they are wrong, part of the digest. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { entryName } from '../../src/article/entries.ts';
import { factsJson } from '../../src/article/json.ts';
import { checkOwnNames } from '../../src/cli/check-own-names.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { readOwnNames, withOwnNames } from '../../src/lexicon/own-names.ts';
import { engineDigest } from '../../src/load/engine-digest.ts';
import { ownNameFaultLines, readOwnNamesFile } from '../../src/load/own-names.ts';
import { paragraphArticle } from '../../src/seed/paragraph.ts';

const folder = mkdtempSync(join(tmpdir(), 'hashiya-names-'));
const file = join(folder, 'names.local.json');
after(() => {
  rmSync(folder, { recursive: true, force: true });
  delete process.env['HASHIYA_NAMES'];
});
process.env['HASHIYA_NAMES'] = file;

const lexicon = loadLexicon();
const SOUND = {
  places: [
    { key: 'wadi-al-nasma', ar: 'وادي النسمة', en: 'Wadi al-Nasma', in: 'iraq' },
    { key: 'mosul', ar: 'الموصل', en: 'Mosul', forms: ['أم الربيعين'] },
  ],
  organisations: [{ key: 'nakheel-club', ar: 'نادي نخيل الجنوب', en: 'Nakheel Club' }],
  sources: [{ key: 'sada-al-nahr', ar: 'صدى النهر', en: 'Sada al-Nahr' }],
  people: [{ key: 'recep-tayyip-erdogan', ar: 'رجب طيب أردوغان', en: 'Recep Tayyip Erdoğan' }],
};

test('own names are found, and have their English', () => {
  const { names, faults } = readOwnNames(JSON.stringify(SOUND));
  assert.deepEqual(faults, []);
  const own = withOwnNames(lexicon, names);
  const text = 'أفادت صدى النهر بأن نادي نخيل الجنوب يزور وادي النسمة وأم الربيعين.';
  const found = factsJson(paragraphArticle(text, own, null), own)
    .filter((fact) => 'entry' in fact)
    .map((fact) => `${fact.kind} ${fact['entry']}`);
  assert.deepEqual(found, ['source sada-al-nahr', 'organisation nakheel-club', 'place wadi-al-nasma', 'place mosul']);
  assert.equal(entryName(own, 'organisation', 'nakheel-club')?.en, 'Nakheel Club');
});

test('an entry whose key the lexicon has changes its name and keeps its forms', () => {
  const own = withOwnNames(lexicon, readOwnNames(JSON.stringify(SOUND)).names);
  assert.equal(entryName(own, 'person', 'recep-tayyip-erdogan')?.en, 'Recep Tayyip Erdoğan');
  assert.ok(own.people.find(({ key }) => key === 'recep-tayyip-erdogan')?.forms.includes('أردوغان'));
  assert.equal(own.people.length, lexicon.people.length);
  assert.equal(entryName(lexicon, 'person', 'recep-tayyip-erdogan')?.en, 'Recep Tayyip Erdogan');
});

test('a country can be called otherwise', () => {
  const { names } = readOwnNames('{"places": [{"key": "turkey", "ar": "تركيا", "en": "Türkiye"}]}');
  const own = withOwnNames(lexicon, names);
  assert.equal(entryName(own, 'place', 'turkey')?.en, 'Türkiye');
  assert.equal(own.geography.length, lexicon.geography.length);
});

test('no names change nothing', () => assert.equal(withOwnNames(lexicon, readOwnNames('{}').names), lexicon));

test('bad entries are left out and told, the others stay', () => {
  const text = `{
  "people": [
    { "key": "Not A Key", "ar": "فلان", "en": "Somebody" },
    { "key": "nadia-salem", "ar": "نادية سالم", "en": "Nadia Salem" },
    { "key": "nadia-salem", "ar": "نادية السالم", "en": "Nadia al-Salem" },
    { "key": "without-english", "ar": "بلا لغة" }
  ],
  "persons": []
}`;
  const { names, faults } = readOwnNames(text);
  assert.deepEqual(
    names.people.map(({ ar }) => ar),
    ['نادية سالم'],
  );
  assert.deepEqual(
    faults.map(({ path }) => path.join('.')),
    ['persons', 'people.0.key', 'people.2.key', 'people.3.en'],
  );
  assert.deepEqual(
    checkOwnNames(text).map(({ line }) => line),
    [8, 3, 5, 6],
  );
  for (const { message } of faults) assert.match(message, /(put it right|remove it|another key)\.$/);
});

test('what is no JSON, or no object of lists, is told with its line and breaks nothing', () => {
  for (const text of ['{\n  "people": [\n}', '[]', '"words"', '{"people": {}}', '']) {
    const { names, faults } = readOwnNames(text);
    assert.deepEqual(names.people, [], text);
    assert.equal(faults.length, 1, text);
  }
  assert.equal(checkOwnNames('{\n  "people": [],\n}')[0]?.line, 3);
});

test('the file is optional, is found by HASHIYA_NAMES, and is part of the digest', () => {
  assert.deepEqual(readOwnNamesFile().faults, []);
  const without = engineDigest();
  writeFileSync(file, `\ufeff${JSON.stringify(SOUND)}`);
  assert.equal(readOwnNamesFile().names.places.length, 2);
  assert.notEqual(engineDigest(), without);
  writeFileSync(file, '{"people": [{"key": "x"}]}');
  assert.match(ownNameFaultLines()[0] ?? '', /^names\.local\.json, people\[0\]\.ar: .+put it right\.$/);
});

test('the commands tell of what is wrong, and go on', () => {
  writeFileSync(file, JSON.stringify({ ...SOUND, people: [{ key: 'x' }] }));
  const run = (command: string, input: string): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, [`src/cli/${command}.ts`], { input, encoding: 'utf8', env: process.env });
  const facts = run('facts', 'وصل الوفد إلى وادي النسمة\n');
  assert.match(String(facts.stderr), /names\.local\.json, people\[0\]/);
  assert.match(String(facts.stdout), /"entry":"wadi-al-nasma"/);
  const check = run('check', '');
  assert.match(String(check.stdout), /names\.local\.json:1: people\.0\.ar: /);
  assert.equal(check.status, 1);
});
