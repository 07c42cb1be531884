/** What words are compared by: what meets, what must not, and where it stands in the text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Passage } from '../../src/search/document.ts';
import { excerptsOf, piecesOf } from '../../src/search/excerpt.ts';
import { marksOf } from '../../src/search/marks.ts';
import { type Attempt, attemptsFor } from '../../src/search/query.ts';
import { ANY_WORD, otherStems, stemOf } from '../../src/search/stem.ts';
import { wordsOf } from '../../src/search/words.ts';

const stemsOf = (text: string): readonly string[] => wordsOf(text).map(({ form }) => stemOf(form));

/** Each line: words that are one to a reader. */
const ALIKE = [
  'فلسطيني الفلسطينيون الفلسطينية فلسطينيين والفلسطينيات للفلسطينيين فلسطينيّان',
  'عراق العراق والعراق بالعراق للعراق العِرَاقُ الـعـراق ﺍﻟﻌﺮﺍﻕ',
  'أسعار الأسعار اسعار إسعار',
  'مدرسة المدرسة مدرسه مدرستها مدرستهم مدرستين',
  'مستشفى المستشفي مستشفيات',
  'هجوم هجوماً الهجوم',
  'قرار القرارات قراراته',
  'مسؤول مسئول المسؤولون',
  'كتاب کتاب الکتاب كتابها',
  'سوريا سورية السوري السوريون',
  '2500 2,500 ٢٬٥٠٠ ٢٥٠٠',
  '8 08 ٨',
  'attack attacks Attacks',
  'city cities',
  'Iraq’s Iraq',
];

/** Each line: words that are not. */
const APART = [
  'على علي',
  'لبنان لبن',
  'زيتون زيت',
  'سلطان سلطة',
  'فرات فر',
  'والد الد',
  'مصر مصري',
  '25 2.5',
  'bus bu',
  'Iraq Iran',
];

test('spellings, numbers and genders of a word meet', () => {
  for (const line of ALIKE) assert.equal(new Set(stemsOf(line)).size, 1, `${line}: ${stemsOf(line).join(' ')}`);
});

test('words that look alike do not', () => {
  for (const line of APART) assert.equal(new Set(stemsOf(line)).size, wordsOf(line).length, line);
});

test('what may be glued to a word goes where a word is left, of three letters where there is one', () => {
  const known = { has: (form: string) => ['قال', 'امل'].includes(form), isWhole: (form: string) => form === 'كامل' };
  assert.deepEqual(otherStems('وقال', known), ['قال']);
  assert.deepEqual(otherStems('كبير', known), []);
  assert.deepEqual(otherStems('كامل', known), []);
  assert.ok(otherStems('ولبغداد', known).includes('بغداد'));
  assert.deepEqual(otherStems('العراق', known), []);
});

test('a query is tried as it stands, as something still being typed, and without what is glued to its words', () => {
  const ways = (query: string) => attemptsFor(query).map(({ stems, beginning }) => [stems.join(' '), beginning]);
  assert.deepEqual(ways('بغداد '), [
    ['بغداد', null],
    ['غداد', null],
  ]);
  assert.deepEqual(ways('في العراق'), [
    ['عراق', null],
    ['', 'العراق'],
  ]);
  assert.deepEqual(ways('في'), [
    ['في', null],
    ['', 'في'],
  ]);
  assert.deepEqual(attemptsFor('"وزارة الدفاع" هجوم')[0]?.phrases, [['وزار', 'دفاع']]);
  assert.deepEqual(attemptsFor(' «» ؟! '), []);
});

const passage = (text: string, also: Passage['also'] = []): Passage => ({ id: 'L1', text, lang: 'ar', also });
const first = (query: string): Attempt => attemptsFor(query)[0] as Attempt;
const marked = (text: string, query: string, also: Passage['also'] = []): readonly string[] =>
  marksOf(passage(text, also), first(query)).ranges.map(({ start, end }) => text.slice(start, end));

test('marks stand on the words of the text as it is spelled, and on names that the query has in another language', () => {
  assert.deepEqual(marked('تعرّضت القَوَاعِدُ، والقواعد', 'قواعد'), ['القَوَاعِدُ', 'والقواعد']);
  assert.deepEqual(marked('(٤٠) هجوماً', '40 هجوم'), ['٤٠', 'هجوماً']);
  assert.deepEqual(marked('قالت حماس إنها', 'Hamas', [[5, 9, 'hamas']]), ['حماس']);
  assert.deepEqual(marked('صرح مسؤول بوزارة الدفاع، ثم وزارة الصحة والدفاع', '"وزارة الدفاع"'), ['بوزارة الدفاع']);
});

test('an excerpt is the text itself, cut at words, with what was found in it', () => {
  const text = `${'كلمة أخرى '.repeat(60)}ثم العراق ${'وما بعده '.repeat(60)}`;
  const document = { address: 'a', lang: 'ar', day: null, title: passage(''), passages: [passage(text)] } as const;
  const [excerpt] = excerptsOf(document, first('عراق'));
  const shown = excerpt?.pieces.map((piece) => piece.text).join('') ?? '';
  assert.ok(shown.length < 320 && shown.includes('ثم العراق'), shown);
  assert.ok(text.includes(shown.replaceAll('…', '')));
  assert.match(shown, /^…\S.*\S…$/);
});

test('any text has its words where they stand, and any query marks within it and leaves it whole', () => {
  const text = fc.string({ unit: fc.constantFrom(...'والعراقيين ٤٠,َّﻻ"«»a’s\u200f\ud800') });
  fc.assert(
    fc.property(text, text, (source, query) => {
      for (const { form, start, end } of wordsOf(source)) {
        assert.ok(start >= 0 && start < end && end <= source.length && form !== '');
        for (const stem of [stemOf(form), ...otherStems(form, ANY_WORD)]) assert.ok(stem.length > 0);
      }
      for (const attempt of attemptsFor(query)) {
        const { ranges } = marksOf(passage(source), attempt);
        assert.equal(
          piecesOf(source, ranges)
            .map((piece) => piece.text)
            .join(''),
          source,
        );
      }
    }),
  );
});
