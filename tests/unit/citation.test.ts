/** What is pasted into a message, in both languages. How it stands on the screen: tests/site/copy.spec.ts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Cited, citation, citedLines, unquoted } from '../../src/share/citation.ts';
import { ownOrder } from '../../src/share/own-order.ts';

const LINK = 'https://example.org/ar/c525837f/#L22:~:text=a';
const arabic: Cited = {
  words: { text: 'البعثات الدبلوماسية (40) هي تحت رعاية "الوزارة" ولا يمكن المساس بها', lang: 'ar' },
  speaker: { text: 'العميد مقداد الموسوي', lang: 'ar' },
  headline: { text: 'تصاعد التهديدات... ما الجديد؟', lang: 'ar' },
  site: 'حاشية',
  date: '8 نوفمبر 2023',
  link: LINK,
};
const plain = (text: string): string => text.replace(/[\u200e\u200f\u2066-\u2069]/g, '');

test('Arabic: words, speaker, headline, site, day, link', () => {
  assert.deepEqual(plain(citation(arabic, 'ar')).split('\n'), [
    '«البعثات الدبلوماسية (40) هي تحت رعاية "الوزارة" ولا يمكن المساس بها»',
    '— العميد مقداد الموسوي',
    'تصاعد التهديدات... ما الجديد؟ (حاشية، 8 نوفمبر 2023)',
    LINK,
  ]);
});

test('English', () => {
  const cited: Cited = {
    ...arabic,
    words: { text: 'the “ministry” is able', lang: 'en' },
    speaker: null,
    headline: { text: 'Threats are mounting…', lang: 'en' },
    site: 'Hashiya',
    date: '8 November 2023',
  };
  assert.deepEqual(plain(citation(cited, 'en')).split('\n'), [
    '“the ‘ministry’ is able”',
    'Threats are mounting… (Hashiya, 8 November 2023)',
    LINK,
  ]);
});

test('Arabic words on an English page keep their marks; the last line is in the language of the page', () => {
  const lines = citedLines({ ...arabic, site: 'Hashiya', date: null }, 'en').split('\n');
  assert.equal(plain(lines[0] ?? '').at(0), '«');
  assert.equal(plain(lines[2] ?? ''), 'تصاعد التهديدات... ما الجديد؟ (Hashiya)');
  // All of the headline is isolated, its last mark too.
  assert.ok(lines[2]?.includes('\u2067تصاعد التهديدات... ما الجديد؟\u2069 (Hashiya)'));
});

test('every paragraph of the words is a line with an order of its own', () => {
  const lines = citedLines({ ...arabic, words: { text: '(1) أول\nثانٍ', lang: 'ar' } }, 'ar').split('\n');
  assert.deepEqual(lines.slice(0, 2).map(plain), ['«(1) أول', 'ثانٍ»']);
  for (const line of lines.slice(0, 2)) assert.match(line, /^\u200f\u2067.*\u2069$/);
});

test('isolates are paired, and stand only where they are needed', () => {
  for (const line of citedLines(arabic, 'ar').split('\n')) {
    assert.equal((line.match(/[\u2066-\u2068]/g) ?? []).length, (line.match(/\u2069/g) ?? []).length);
  }
  assert.equal(ownOrder([{ text: 'قال إن 40 هجوما وقعت', lang: 'ar' }], 'ar'), 'قال إن 40 هجوما وقعت');
  assert.equal(
    ownOrder([{ text: 'He said 40 attacks took place', lang: 'en' }], 'en'),
    'He said 40 attacks took place',
  );
  assert.equal(ownOrder([{ text: 'قالت BBC أمس', lang: 'ar' }], 'ar'), '\u200f\u2067قالت \u2066BBC\u2069 أمس\u2069');
  assert.equal(
    ownOrder([{ text: 'The group حماس 40 attacks', lang: 'en' }], 'en'),
    '\u200e\u2066The group \u2067حماس\u2069 40 attacks\u2069',
  );
});

test('the link stands alone on its line, without marks', () => {
  assert.equal(citation(arabic, 'ar').split('\n').at(-1), LINK);
});

test('marks of a scraped text steer nothing', () => {
  const steered = { ...arabic, headline: { text: 'عنوان\u202e مقلوب\u2069', lang: 'ar' as const } };
  assert.doesNotMatch(citation(steered, 'ar'), /[\u202a-\u202e]/);
  assert.equal(plain(citation(steered, 'ar')).includes('عنوان مقلوب ('), true);
});

const marks: readonly (readonly [words: string, wanted: string])[] = [
  ['"البعثات هنا".', 'البعثات هنا'],
  ['“It is among the duties.”', 'It is among the duties.'],
  ['"أول"، مؤكدا أن "ثان"', '"أول"، مؤكدا أن "ثان"'],
  ['"بداية بلا نهاية', 'بداية بلا نهاية'],
  ['نهاية بلا بداية"', 'نهاية بلا بداية'],
  ['وقال: "كلام', 'وقال: "كلام'],
  ['«قول لم يتم', 'قول لم يتم'],
  ['  كلام  ', 'كلام'],
];
for (const [words, wanted] of marks)
  test(`«${words}» is set as «${wanted}»`, () => assert.equal(unquoted(words), wanted));
