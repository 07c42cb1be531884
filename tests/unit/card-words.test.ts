/** What cards say. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { labelText } from '../../src/article/label.ts';
import { cardAlt } from '../../src/share/card-alt.ts';
import { articleFile, quotationFile } from '../../src/share/card-file.ts';
import type { CardWords } from '../../src/share/card-words.ts';
import { cardsOf, type TestCard } from '../cards/hard-cards.ts';

const FILE = '000_c525837f81758f3a.txt';
const cards = cardsOf(FILE, readFileSync(`seeds/${FILE}`));
const named = (name: string, last = false): TestCard => {
  const found = cards.filter((card) => card.name === `${FILE} ${name}`).at(last ? -1 : 0);
  assert.ok(found, name);
  return found;
};
const shown = ({ main, figure, places, date }: CardWords, lang: 'ar' | 'en'): readonly string[] => [
  main.text,
  figure ? `${figure.figure} ${labelText(figure.after, lang)}` : '',
  ...places.map((place) => labelText(place, lang)),
  date,
];

test('the Arabic card: headline, leading figure, places, day', () => {
  assert.deepEqual(shown(named('ar').words, 'ar'), [
    'تصاعد التهديدات ضد المصالح الأمريكية في العراق وسوريا... ما الجديد؟',
    '40 هجومًا',
    'العراق',
    'سوريا',
    '8 نوفمبر 2023',
  ]);
});

test('the English card has the title of the edition', () => {
  const { words } = named('en');
  assert.deepEqual(shown(words, 'en'), [
    'Threats to American interests in Iraq and Syria are mounting… What is new?',
    '40 attacks',
    'Iraq',
    'Syria',
    '8 November 2023',
  ]);
  assert.equal(words.above, '');
});

test('without an edition the English card says so, shows the Arabic headline, and tells the figures in English', () => {
  const { words, text } = named('en', true);
  assert.equal(words.main.lang, 'ar');
  assert.equal(words.above, 'Arabic article, facts in English');
  assert.equal(text.below, '46 American soldiers · about 2,500 American soldiers · about 900 soldiers');
});

test('a quotation has its words without marks, its speaker, and the headline', () => {
  const { words } = named('ar L24');
  assert.match(words.main.text, /^البعثات الدبلوماسية .* إطلاقاً$/);
  assert.equal(labelText(words.speaker, 'ar'), 'وزارة الداخلية العراقية');
  assert.match(words.headline?.text ?? '', /^تصاعد/);
});

test('the speaker of a sentence that is quoted in the text is found there', () => {
  assert.equal(labelText(named('ar L14').words.speaker, 'ar'), 'مسؤول بوزارة الدفاع الأمريكية');
  assert.match(labelText(named('en L14').words.speaker, 'en'), /official/);
});

test('English quotations are those that the edition has words for', () => {
  assert.match(named('en L14').words.main.text, /^Since the beginning of the war/);
  assert.deepEqual(
    cards.map(({ name }) => name.slice(FILE.length + 1)),
    ['ar', 'ar L14', 'ar L24', 'en', 'en L14', 'en L24', 'en'],
  );
});

test('the alternative text says what the card says, in the language of the page', () => {
  assert.equal(
    cardAlt(named('ar').words, 'ar'),
    'بطاقة المقال: تصاعد التهديدات ضد المصالح الأمريكية في العراق وسوريا... ما الجديد؟ · 40 هجومًا · العراق · سوريا · 8 نوفمبر 2023',
  );
  assert.match(
    cardAlt(named('ar L24').words, 'ar'),
    /^بطاقة اقتباس: «البعثات .*إطلاقاً» · وزارة الداخلية العراقية · تصاعد/,
  );
  assert.match(
    cardAlt(named('en', true).words, 'en'),
    /^Card of the article: \u2067تصاعد[^\u2067]*\u2069 · 40 attacks · 46/,
  );
});

test('files have ASCII names that tell article, pull-quote and language', () => {
  assert.equal(articleFile('c525837f', 'ar'), 'c525837f.ar');
  assert.equal(quotationFile('c525837f', 'L14.2', 'en'), 'c525837f.L14.2.en');
});
