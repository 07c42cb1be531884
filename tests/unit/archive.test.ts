/** The archive: which names are one entry, which stay apart, and what is told of each. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchorOf } from '../../src/archive/anchor.ts';
import { archiveOf } from '../../src/archive/archive.ts';
import { archivedArticle } from '../../src/archive/archived-article.ts';
import type { Archive, Entry } from '../../src/archive/model.ts';
import { sentenceRanges } from '../../src/archive/sentence-ranges.ts';
import { toldLabel, unitWords } from '../../src/archive/told-label.ts';
import { labelText } from '../../src/article/label.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { parseSeed } from '../../src/seed/parse.ts';

const lexicon = loadLexicon();

/** An archive of articles with these paragraphs, published a month apart, the first the oldest; addresses a1, a2 … */
function archive(...texts: readonly string[]): Archive {
  const articles = texts.map((text, index) => {
    const page = `عنوان يكفي المقال رقم ${index}\n\n${10 + index}/03/2021\n\n${text}\n`;
    const name = { id: `a${index + 1}`, address: `a${index + 1}`, file: `a${index + 1}.txt` };
    return archivedArticle(name, parseSeed(new TextEncoder().encode(page), lexicon), lexicon, null);
  });
  return archiveOf(articles, lexicon);
}

const people = ({ entries }: Archive): readonly Entry[] => [...entries.person.values()];
const addresses = (entry: Entry | undefined): readonly string[] => entry?.articles.map(({ address }) => address) ?? [];
const namesOfDoubts = ({ doubts }: Archive): readonly string[] =>
  doubts.map(
    ({ why, people: [a, b] }) =>
      `${why}: ${a.mention.name} (${a.mention.role}) · ${b.mention.name} (${b.mention.role})`,
  );

test('a place is one entry however it is spelled, newest article first', () => {
  const { entries } = archive(
    'وصلت القافلة إلى سوريا يوم الأحد.',
    'عادت العائلات من سورية بعد أعوام.',
    'زار الوفد ســوريا ولبنان.',
  );
  const syria = entries.place.get('syria');
  assert.deepEqual(addresses(syria), ['a3', 'a2', 'a1']);
  assert.deepEqual(syria?.names, { ar: 'سوريا', en: 'Syria' });
  assert.deepEqual(addresses(entries.place.get('lebanon')), ['a3']);
});

test('a person whom the lexicon does not know is one with and without title, hamza and spaces in the name', () => {
  const all = archive(
    'قال المتحدث باسم وزارة الصحة الأردنية الدكتور عبدالله أبوهلالة: "الوضع مستقر في المستشفيات كلها".',
    'وأوضح المتحدث باسم وزارة الصحة الأردنية عبد الله أبو هلاله أن الوضع مستقر.',
  );
  const [person, ...others] = people(all);
  assert.equal(others.length, 0);
  assert.deepEqual(addresses(person), ['a2', 'a1']);
  assert.match(person?.slug ?? '', /^[0-9a-f]{16}$/);
  assert.equal(person?.quotations.length, 1);
  assert.equal(all.doubts.length, 0);
});

test('somebody in one article only has no entry; whom the lexicon knows has', () => {
  const all = archive('التقى الوزير مقداد الموسوي في بغداد، وقال النائب سامر العبيدي إن اللقاء كان مثمرا.');
  assert.deepEqual(
    people(all).map(({ slug }) => slug),
    ['miqdad-al-musawi'],
  );
});

test('people of one name whose roles disagree are two, and the first keeps the slug', () => {
  const minister = 'قال وزير الصحة العراقي سامر العبيدي إن اللقاحات وصلت.';
  const player = 'سجل اللاعب سامر العبيدي هدفين في المباراة.';
  const both = archive(minister, minister.replace('وصلت', 'ستصل غدا'), player, player.replace('هدفين', 'هدفا'));
  assert.deepEqual(people(both).map(addresses).toSorted(), [
    ['a2', 'a1'],
    ['a4', 'a3'],
  ]);
  assert.equal(both.doubts.length, 0, 'a minister is no player');
  const [alone] = people(archive(minister, minister));
  assert.equal(people(both).find((entry) => addresses(entry).includes('a1'))?.slug, alone?.slug);
});

test('ministers of two countries are two; a minister who was an MP is one', () => {
  const two = archive(
    'قال وزير الصحة العراقي سامر العبيدي إن اللقاحات وصلت.',
    'قال وزير الصحة الأردني سامر العبيدي إن اللقاحات وصلت.',
  );
  assert.deepEqual(people(two), []);
  assert.deepEqual(two.doubts, []);
  const one = archive(
    'قال النائب العراقي سامر العبيدي إن الجلسة أجلت.',
    'قال وزير الصحة العراقي سامر العبيدي إن اللقاحات وصلت.',
  );
  assert.deepEqual(people(one).map(addresses), [['a2', 'a1']]);
});

test('roles that lead to one another are one person with a family name; names of thousands need a country in common', () => {
  const path = (name: string): Archive =>
    archive(
      `قال الخبير الاقتصادي ${name} إن السعر سيرتفع.`,
      `وأوضح مستشار وزارة النفط العراقية ${name} أن السعر انخفض.`,
      `وأعلن وزير النفط العراقي ${name} أن الإنتاج زاد.`,
    );
  assert.deepEqual(people(path('نوفل القصاب')).map(addresses), [['a3', 'a2', 'a1']]);
  assert.deepEqual(people(path('محمد علي')).map(addresses), []);
  assert.equal(path('محمد علي').doubts.length, 3);
});

test('a name of thousands without a role stays apart, and is told', () => {
  const all = archive(
    'قال وزير النقل التونسي محمد علي إن الطريق فتح.',
    'وشكا محمد علي من ضيق الطريق.',
    'قال وزير النقل التونسي محمد علي إن الجسر أغلق.',
  );
  assert.deepEqual(people(all).map(addresses), [['a3', 'a1']]);
  assert.deepEqual(namesOfDoubts(all), ['role: محمد علي (وزير النقل التونسي) · محمد علي (null)']);
});

test('one without a role who may be either of two is neither', () => {
  const all = archive(
    'قال وزير الصحة العراقي سامر العبيدي إن اللقاحات وصلت.',
    'سجل اللاعب سامر العبيدي هدفين في المباراة.',
    'وحضر سامر العبيدي الحفل.',
  );
  assert.deepEqual(people(all), []);
  assert.equal(all.doubts.length, 2);
});

test('a longer form of a name is the same person where the role is the same, else it is told', () => {
  const long = archive(
    'قال وزير النقل التونسي سامر كاظم العبيدي إن الطريق فتح.',
    'قال وزير النقل التونسي سامر العبيدي إن الطريق أغلق.',
  );
  assert.deepEqual(people(long).map(addresses), [['a2', 'a1']]);
  const unsure = archive(
    'قال الباحث سامر كاظم العبيدي إن الطريق فتح.',
    'قال وزير النقل التونسي سامر العبيدي إن الطريق أغلق.',
  );
  assert.deepEqual(people(unsure), []);
  assert.deepEqual(namesOfDoubts(unsure), ['name: سامر كاظم العبيدي (الباحث) · سامر العبيدي (وزير النقل التونسي)']);
});

test('the order of the seeds changes nothing', () => {
  const texts = [
    'قال وزير الصحة العراقي سامر العبيدي إن اللقاحات وصلت.',
    'سجل اللاعب سامر العبيدي هدفين في المباراة.',
    'قال النائب العراقي سامر العبيدي إن الجلسة أجلت.',
    'وسجل لاعب المنتخب سامر العبيدي هدفا.',
  ];
  const { articles } = archive(...texts);
  const slugs = (all: Archive): readonly string[] => people(all).map((entry) => `${entry.slug} ${addresses(entry)}`);
  assert.deepEqual(slugs(archiveOf(articles.toReversed(), lexicon)), slugs(archiveOf(articles, lexicon)));
});

test('figures know their sentence, place and label; the sentence what it tells besides', () => {
  const { articles } = archive('وفي السوق، ظلت الأسعار ثابتة. واستُهدفت القوات (22) مرة في العراق، و(18) مرة في سوريا.');
  const [sentence] = articles[0]?.sentences ?? [];
  assert.equal(sentence?.text, 'واستُهدفت القوات (22) مرة في العراق، و(18) مرة في سوريا.');
  assert.deepEqual(
    sentence.figures.map((figure) => [
      labelText(toldLabel(figure, lexicon, 'en'), 'en'),
      unitWords(figure),
      figure.place?.key,
      sentence.text.slice(figure.start, figure.end),
      anchorOf(figure, 'en'),
    ]),
    [
      ['22 times', 'مرة', 'iraq', '(22) مرة', sentence.figures[0]?.id],
      ['18 times', 'مرة', 'syria', 'و(18) مرة', sentence.figures[1]?.id],
    ],
  );
});

test('sentences end at their marks, not behind an initial', () => {
  const text = 'قال د. أحمد الشمري إن الأمر انتهى.  وماذا بعد؟ لا شيء!';
  assert.deepEqual(
    sentenceRanges(text).map(({ start, end }) => text.slice(start, end)),
    ['قال د. أحمد الشمري إن الأمر انتهى.', 'وماذا بعد؟', 'لا شيء!'],
  );
});
