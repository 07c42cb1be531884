/** Sixty and more queries over articles of our own: what is found, and what is not (tests/search/queries.txt). */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { excerptsOf } from '../../src/search/excerpt.ts';
import { attemptsFor } from '../../src/search/query.ts';
import { articlesFor, gatherArticles, indexArticles, serveFiles, textsOf } from '../search/index-of-articles.ts';

interface Asked {
  readonly query: string;
  /** What an article's text must have to be an answer. */
  readonly answer: RegExp;
}

/** What may stand before a word's own letters. */
const GLUED = '(?<!\\p{L})[وف]?(?:[بكل]?ال|لل|[بكل])?';

const asked: readonly Asked[] = readFileSync('tests/search/queries.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [query = '', pattern = '(?!)'] = line.split('\t');
    return { query, answer: new RegExp(pattern.replaceAll('~', GLUED).replaceAll('>', '(?!\\p{L})'), 'u') };
  });

const { folder, seeds } = gatherArticles();
let root = '';

before(async () => {
  root = await indexArticles(join(folder, 'one'), seeds);
  serveFiles();
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('of what readers look for .97 is found, and .80 of what is found was looked for', async () => {
  assert.ok(asked.length >= 60);
  const texts = textsOf(seeds);
  const faults: string[] = [];
  let [right, told, known] = [0, 0, 0];
  for (const { query, answer } of asked) {
    const wanted = new Set([...texts].flatMap(([address, text]) => (answer.test(text) ? [address] : [])));
    const found = new Set((await articlesFor(root, query)).map(({ address }) => address));
    const missed = [...wanted.difference(found)];
    const strange = [...found.difference(wanted)];
    right += wanted.size - missed.length;
    told += found.size;
    known += wanted.size;
    if (missed.length + strange.length > 0)
      faults.push(`${query}: missed ${missed.join(' ') || 'none'}; beside the point ${strange.join(' ') || 'none'}`);
  }
  const [recall, precision] = [right / known, right / told];
  const all = `recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)} of ${asked.length} queries\n${faults.join('\n')}`;
  assert.ok(known > 200, `the queries have answers: ${known}`);
  assert.ok(recall >= 0.97 && precision >= 0.8, all);
});

test('what is found is shown in the spelling of the text, where it stands', async () => {
  const shown = async (query: string): Promise<readonly string[]> => {
    const attempt = attemptsFor(query)[0] ?? null;
    const real = (await articlesFor(root, query)).find(({ address, lang }) => address === 'c525837f' && lang === 'ar');
    assert.ok(real, query);
    return excerptsOf(real, attempt).map(
      ({ passage, pieces }) =>
        `${passage.id} ${pieces.flatMap(({ text, marked }) => (marked ? [text] : [])).join('|')}`,
    );
  };
  assert.deepEqual(await shown('فلسطيني'), ['L10 الفلسطينيون', 'L20 الفلسطينية']);
  assert.deepEqual(await shown('تعرضت'), ['L10 تعرّضت']);
  assert.deepEqual(await shown('Hamas'), ['L12 حماس']);
  assert.deepEqual(await shown('٤٠'), ['L12 40']);
  assert.deepEqual(await shown('"المقاومة الاسلامية"'), ['L20 المقاومة الإسلامية']);
});

test('the same articles give the same files, byte by byte', async () => {
  await indexArticles(join(folder, 'two'), seeds);
  const files = (name: string) =>
    readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name: file }) => {
        const path = join(parentPath, file);
        return [path.slice(join(folder, name).length), readFileSync(path).toString('base64')] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1));
  const [one, two] = [files('one'), files('two')];
  assert.deepEqual(
    one.map(([path]) => path),
    two.map(([path]) => path),
  );
  assert.deepEqual(
    one.filter(([, bytes], index) => bytes !== two[index]?.[1]).map(([path]) => path),
    [],
  );
  assert.ok(one.length > 2 * seeds.length);
});
