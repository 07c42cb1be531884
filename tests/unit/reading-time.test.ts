/** How long a text takes, in whole minutes, in the plurals of its page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { arabicTexts, readingMinutes } from '../../src/article/reading-time.ts';
import { t } from '../../src/i18n/index.ts';
import { currentLexicon } from '../../src/load/lexicon.ts';
import { parseSeed } from '../../src/seed/parse.ts';

const words = (word: string, count: number): string => Array(count).fill(word).join(' ');

test('minutes are whole, at least one where there is a word, at the rate of each language', () => {
  assert.equal(readingMinutes('ar', []), 0);
  assert.equal(readingMinutes('ar', ['…  —']), 0);
  assert.equal(readingMinutes('ar', ['كلمة']), 1);
  assert.equal(readingMinutes('ar', [words('كلمة', 181)]), 1);
  assert.equal(readingMinutes('ar', [words('كلمة', 181), 'كلمة']), 2);
  assert.equal(readingMinutes('en', [words('word', 238)]), 1);
  assert.equal(readingMinutes('en', [words('word', 239)]), 2);
});

test('a word is one word with its vowel marks, and a number with its separators', () => {
  for (const word of ['أَحِبَّائِهِ', 'لِلْحُجَّةِ', '2,500', '٢٬٥٠٠', 'it’s', '(40)', 'كـــتاب'])
    assert.equal(readingMinutes('ar', [words(word, 181)]), 1, word);
});

test('counted is what is read: neither headline nor furniture, nor what a pull-quote says again', () => {
  const article = parseSeed(readFileSync('seeds/000_c525837f81758f3a.txt'), currentLexicon());
  const read = article.blocks.filter(({ text }) => arabicTexts(article).includes(text));
  assert.ok(article.blocks.some(({ kind }) => kind === 'pull-quote'));
  assert.deepEqual([...new Set(read.map(({ kind }) => kind))], ['paragraph']);
  assert.equal(read.length, article.blocks.filter(({ kind }) => kind === 'paragraph').length);
});

test('minutes in every plural', () => {
  const inArabic = [1, 2, 3, 11, 100].map((count) => t('ar', 'article.minutes', { count }));
  assert.deepEqual(inArabic, ['دقيقة قراءة', 'دقيقتا قراءة', '3 دقائق قراءة', '11 دقيقة قراءة', '100 دقيقة قراءة']);
  assert.equal(t('en', 'article.minutes', { count: 1 }), '1 minute to read');
  assert.equal(t('en', 'article.minutes', { count: 2 }), '2 minutes to read');
});
