/** Who said what in the real seed, and speakers carried on over paragraphs. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { labelOf, labelText } from '../../src/article/label.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';
import type { Article, FactKind } from '../../src/seed/model.ts';
import { parseSeed } from '../../src/seed/parse.ts';

const lexicon = loadLexicon();

function english(article: Article, kind: FactKind): string[] {
  return article.facts
    .filter((fact) => fact.kind === kind)
    .map((fact) => `${fact.block} ${labelText(labelOf(fact, { article, lexicon, lang: 'en' }), 'en')}`);
}

test('the real seed: who speaks', () => {
  const article = parseSeed(readFileSync('seeds/000_c525837f81758f3a.txt'), lexicon);
  const official = 'an official of the US Department of Defense';
  const spokesman = 'Brigadier Miqdad al-Musawi, spokesman of the Iraqi Interior Ministry';
  assert.deepEqual(english(article, 'quotation'), [
    `L12 ${official}`,
    `L16 ${official}`,
    `L16 ${official}`,
    'L18 media outlets',
    `L22 ${spokesman}`,
    `L26 ${spokesman}`,
  ]);
  assert.deepEqual(english(article, 'person'), [`L22 ${spokesman}`, `L26 ${spokesman}`]);
  assert.deepEqual(english(article, 'source'), ['L12 Iran International', 'L26 Shafaq News']);
  const via = article.facts.flatMap((fact) => (fact.kind === 'quotation' ? [fact.via] : []));
  assert.deepEqual(via, ['L12-242', null, null, null, null, 'L26-21']);
});

test('the real seed: organisations and places', () => {
  const article = parseSeed(readFileSync('seeds/000_c525837f81758f3a.txt'), lexicon);
  const told = (kind: FactKind): string[] =>
    [...new Set(english(article, kind).map((label) => label.replace(/^\S+ /, '')))].sort();
  assert.deepEqual(told('organisation'), [
    'Hamas',
    'International Coalition',
    'Iraqi Interior Ministry',
    'Iraqi government',
    'Islamic Resistance in Iraq',
    'Islamic State',
    'US Department of Defense',
  ]);
  assert.deepEqual(told('place'), ['Gaza', 'Iraq', 'Israel', 'Syria', 'United States']);
});

const CARRIED = `عنوان عن الوضع الصحي في البلاد هذا اليوم

أعلن المتحدث باسم وزارة الصحة الأردنية حازم الطراونة، اليوم الثلاثاء، تسجيل إصابات جديدة في إربد وغيرها من المدن.

وقال الطراونة، في تصريح لقناة المملكة، إن الفرق الطبية تعمل ليل نهار: "الوضع الوبائي تحت السيطرة".

وتابع في ختام حديثه أمام الصحفيين الذين حضروا المؤتمر: "ندعو المواطنين إلى الالتزام بالتعليمات في كل مكان.

كما نطلب من الجميع عدم الانسياق وراء الشائعات التي تنتشر بين الناس كل يوم".

وقالت مسؤولة في الأمم المتحدة من جهتها بعد زيارتها المستشفى: "نتابع الوضع عن كثب".

وأضافت المسؤولة قبل أن تغادر البلاد في المساء: "سنرسل فريقا طبيا إلى كل مدينة".
`;

test('speakers carry on over paragraphs', () => {
  const article = parseSeed(new TextEncoder().encode(CARRIED), lexicon);
  const spokesman = '\u2068حازم الطراونة\u2069, spokesman of the Jordanian Health Ministry';
  assert.deepEqual(
    english(article, 'quotation').map((label) => label.replace(/^\S+ /, '')),
    [spokesman, spokesman, spokesman, 'an official of the United Nations', 'an official of the United Nations'],
  );
});
