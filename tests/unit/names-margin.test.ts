/** Who is who in the margin: each person once by the fullest name, with every mention and everything said. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marginOf } from '../../src/article/margin.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { paragraphArticle } from '../../src/seed/paragraph.ts';

const lexicon = loadLexicon();
const TEXT =
  'قال وزير الصحة الأردني فراس الهواري: "اللقاح متوفر في كل المراكز". وأضاف الهواري: "ندعو الجميع إلى الحضور باكرا". ' +
  'وزارت هدى بركات وزارة الصحة، ثم عادت إلى وزارة الصحة مساء.';
const article = paragraphArticle(TEXT, lexicon, null);
const margin = marginOf(article);
const words = ({ start, end }: { readonly start: number; readonly end: number }): string => TEXT.slice(start, end);

test('a person stands once, by the fullest name, with every mention', () => {
  assert.deepEqual(
    margin.people.map(({ fact, mentions }) => [words(fact.name), mentions.length]),
    [
      ['فراس الهواري', 2],
      ['هدى بركات', 1],
    ],
  );
});

test('what a person says stands with the person, whichever mention is the speaker', () => {
  assert.deepEqual(
    margin.people.map(({ said }) => said.map(({ quote }) => words(quote))),
    [['اللقاح متوفر في كل المراكز', 'ندعو الجميع إلى الحضور باكرا'], []],
  );
});

test('an organisation named again is one note with two mentions', () => {
  assert.deepEqual(
    margin.organisations.map(({ fact, mentions }) => [words(fact.name), mentions.length]),
    [['وزارة الصحة', 2]],
  );
});

test('the short forms of an organisation stand in its note, by the fullest name', () => {
  const text = 'وقعت الهيئة الوطنية للتشغيل العقد مع شركة النخيل للاستثمار. وقالت الهيئة إن الشركة قديرة. وللهيئة رأي.';
  assert.deepEqual(
    marginOf(paragraphArticle(text, lexicon, null)).organisations.map(({ fact, mentions }) => [
      text.slice(fact.name.start, fact.name.end),
      mentions.length,
    ]),
    [
      ['الهيئة الوطنية للتشغيل', 3],
      ['شركة النخيل للاستثمار', 2],
    ],
  );
});
