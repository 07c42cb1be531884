/** What the pages of the archive's entries are made of: excerpts, pages, letters, companions, roles. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf } from '../../src/archive/archive.ts';
import { archivedArticle } from '../../src/archive/archived-article.ts';
import { companionsOf } from '../../src/archive/companions.ts';
import { entryIndex, indexPages } from '../../src/archive/entry-index.ts';
import { entryPages } from '../../src/archive/entry-pages.ts';
import { excerptOf } from '../../src/archive/excerpt.ts';
import type { Archive, Entry } from '../../src/archive/model.ts';
import { rolesOverTime } from '../../src/archive/roles-over-time.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { parseSeed } from '../../src/seed/parse.ts';

const lexicon = loadLexicon();

function archive(pages: readonly string[]): Archive {
  const articles = pages.map((text, index) => {
    const name = `a${String(index).padStart(3, '0')}`;
    const article = parseSeed(new TextEncoder().encode(text), lexicon);
    return archivedArticle({ id: name, address: name, file: `${name}.txt` }, article, lexicon, null);
  });
  return archiveOf(articles, lexicon);
}
const page = (day: string, ...paragraphs: readonly string[]): string =>
  `${['عنوان يكفي لهذا المقال القصير', day, ...paragraphs].join('\n\n')}\n`;

test('an excerpt is the whole sentence where it is short, what it is quoted for before figures that overlap it', () => {
  const pieces = excerptOf('في العراق (22) مرة', [
    { kind: 'figure', start: 10, end: 18 },
    { kind: 'mark', start: 3, end: 9 },
    { kind: 'figure', start: 0, end: 9 },
  ]);
  assert.deepEqual(pieces, [
    { kind: 'text', text: 'في ' },
    { kind: 'mark', text: 'العراق' },
    { kind: 'text', text: ' ' },
    { kind: 'figure', text: '(22) مرة' },
  ]);
});

test('of a long sentence it is the words around the first mark, cut between words', () => {
  const before = 'كلمة '.repeat(200);
  const text = `${before}العراق ${'كلمات '.repeat(200)}`;
  const pieces = excerptOf(text, [{ kind: 'mark', start: before.length, end: before.length + 6 }]);
  const whole = pieces.map((piece) => piece.text).join('');
  assert.ok(whole.length < 380);
  assert.match(whole, /^… كلمة (?:كلمة )+العراق (?:كلمات )+…$/u);
  assert.deepEqual(
    pieces.filter(({ kind }) => kind === 'mark').map((piece) => piece.text),
    ['العراق'],
  );
  const glued = excerptOf('ا'.repeat(100_000), [{ kind: 'mark', start: 50_000, end: 50_002 }]);
  assert.ok(glued.map((piece) => piece.text).join('').length < 380);
});

test('pages hold whole articles, every sentence of an entry once or told of', () => {
  const many = Array.from({ length: 12 }, (_, at) => `وفي العراق وقع الحادث رقم ${at} يوم الأحد.`);
  const all = archive([
    ...Array.from({ length: 85 }, (_, at) => page(`${1 + (at % 28)}/03/2021`, 'وصلت القافلة إلى العراق أمس.')),
    page('01/01/2020', many.join(' ')),
  ]);
  const entry = all.entries.place.get('iraq') as Entry;
  const pages = entryPages(entry);
  const said = pages.flat();
  assert.equal(pages.length, 3);
  assert.deepEqual(
    said.map(({ article }) => article),
    entry.articles,
  );
  assert.deepEqual(said.at(-1)?.sentences.length, 6);
  assert.equal(said.at(-1)?.more?.sentences, 6);
  assert.match(said.at(-1)?.more?.mention.sentence.text ?? '', /رقم 6 يوم/u);
});

test('the index: the article is no letter, hamza makes none, and names without English follow in Arabic', () => {
  const { entries } = archive([
    page(
      '01/01/2020',
      'وصل الوفد إلى السودان والعراق وإيران والأردن وألمانيا واليمن وسوريا. وقال سمير الجبالي إن اللقاء كان مثمرا.',
    ),
    page('02/01/2020', 'وقال سمير الجبالي إن اللقاء انتهى.'),
  ]);
  const shown = (lang: 'ar' | 'en', kind: 'place' | 'person') =>
    entryIndex(entries[kind].values(), lang).map(
      ({ letter, entries: named }) => `${letter}: ${named.map(({ names }) => names[lang] ?? names.ar).join(' ')}`,
    );
  assert.deepEqual(shown('ar', 'place'), ['أ: الأردن ألمانيا إيران', 'س: السودان سوريا', 'ع: العراق', 'ي: اليمن']);
  assert.deepEqual(shown('en', 'place').slice(0, 2), ['G: Germany', 'I: Iran Iraq']);
  assert.deepEqual(entryIndex([...entries.place.values(), ...entries.person.values()], 'en').at(-1)?.letter, 'س');
});

test('a long index goes on, on further pages, letter by letter', () => {
  const entries = Array.from({ length: 650 }) as Entry[];
  const pages = indexPages([
    { letter: 'أ', lang: 'ar', entries },
    { letter: 'ب', lang: 'ar', entries: entries.slice(0, 3) },
  ]);
  assert.deepEqual(
    pages.map((letters) => letters.map(({ letter, entries: { length } }) => `${letter}${length}`)),
    [['أ300'], ['أ300'], ['أ50', 'ب3']],
  );
});

test('companions: those named with it more than elsewhere come first', () => {
  const all = archive([
    page('01/01/2020', 'وصل الوفد إلى العراق ومنه إلى عمان وسوريا، وفق رويترز.'),
    page('02/01/2020', 'وعاد الوفد من العراق إلى سوريا، وفق رويترز.'),
    ...Array.from({ length: 6 }, (_, at) => page(`0${3 + at}/01/2020`, 'ولم يحدث شيء في لبنان، وفق رويترز.')),
  ]);
  const iraq = all.entries.place.get('iraq') as Entry;
  assert.deepEqual(
    companionsOf(iraq, all, 2).map(({ entry, articles }) => `${entry.slug} ${articles}`),
    ['syria 2', 'reuters 2'],
  );
});

test('roles over time: each once with its first and last day, the latest first', () => {
  const all = archive([
    page('01/02/2019', 'قال النائب العراقي سامر العبيدي إن الجلسة أجلت.'),
    page('01/03/2020', 'قال النائب العراقي سامر العبيدي إن الجلسة ألغيت.'),
    page('01/05/2022', 'أعلن وزير النقل العراقي سامر العبيدي أن الطريق فتح.'),
  ]);
  const [person] = [...all.entries.person.values()];
  assert.deepEqual(
    rolesOverTime(person as Entry).map(({ words, from, to }) => [words, from, to]),
    [
      ['وزير النقل العراقي', '2022-05-01', '2022-05-01'],
      ['النائب العراقي', '2019-02-01', '2020-03-01'],
    ],
  );
});
