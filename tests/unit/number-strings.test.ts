/** Strings such as the test suites of number parsers hold (tests/numbers/strings.txt), bare and in sentences. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadLexicon } from '../../src/lexicon/load.ts';
import type { Fact } from '../../src/seed/model.ts';
import { paragraphArticle } from '../../src/seed/paragraph.ts';

const lexicon = loadLexicon();
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  number: ['كان العدد X', 'بلغ المجموع X.', 'وقال إن الناتج هو X، وهو صحيح', 'وسجل المؤشر X في ختام الجلسة'],
  ordinal: ['جاء في المركز X', 'كان المركز X من نصيبه.', 'وبحسب اللجنة فإن المركز X، لم يحسم'],
  percentage: ['ارتفعت الأسعار بنسبة X', 'بلغت النسبة X.', 'وافق X من الأعضاء'],
  range: ['يتراوح عددهم X', 'تقدر الحصيلة X.', 'ويقول الخبراء إنها X، وفق التقديرات'],
};
/** Names stand in other layers; of figures there must be but one. */
const FIGURES = new Set(['number', 'ordinal', 'percentage', 'range', 'quantity', 'money', 'duration', 'age', 'date']);

for (const section of readFileSync('tests/numbers/strings.txt', 'utf8').split(/^# /m).slice(1)) {
  const [title = '', ...lines] = section.trimEnd().split('\n');
  const [kind = '', alone] = title.split(' ');
  test(`${title}: ${lines.length} strings`, () => {
    for (const line of lines) {
      const [text = '', wanted = ''] = line.split(' = ');
      const told = wanted.includes('..') ? wanted : Number(wanted).toPrecision(12);
      // What brings its own noun along stands behind no other.
      const sentences = alone || bringsNoun(kind, text) ? [] : (SENTENCES[kind] ?? []);
      for (const sentence of ['X', ...sentences]) {
        const full = sentence.replace('X', text);
        assert.deepEqual(figures(full), [`${kind} ${told}`], full);
      }
    }
  });
}

function bringsNoun(kind: string, text: string): boolean {
  return kind === 'ordinal' && / ال/u.test(text) && !/^ال\S+ (?:و|بعد)/u.test(text);
}

function figures(text: string): readonly string[] {
  return paragraphArticle(text, lexicon, null)
    .facts.filter((fact) => FIGURES.has(fact.kind))
    .map((fact) => `${fact.kind} ${shown(fact)}`);
}

function shown(fact: Fact): string {
  if (fact.kind === 'range') return `${fact.low ?? ''}..${fact.high ?? ''}`;
  return 'value' in fact ? fact.value.toPrecision(12) : '';
}
