import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleOf } from '../../src/article/title.ts';
import type { Article, Block } from '../../src/seed/model.ts';

function articleOf(
  ...blocks: readonly [kind: 'headline' | 'paragraph' | 'blank' | 'boilerplate', text: string][]
): Article {
  const made = blocks.map(([kind, text], index): Block => {
    const base = {
      id: `L${index + 1}` as const,
      line: index + 1,
      start: 0,
      end: text.length,
      text,
      reason: { code: 'given' },
    };
    return kind === 'headline' ? { ...base, kind, repeats: null } : { ...base, kind };
  });
  return {
    source: { text: '', encoding: 'utf-8', mojibake: false },
    title: made.find(({ kind }) => kind === 'headline')?.id ?? null,
    published: null,
    blocks: made,
    facts: [],
    checks: [],
    diagnostics: [],
  };
}

test('the headline on one line, without what turns or breaks it', () => {
  const headline = '\ufeff  \u202bما\u202c \t الجديد؟\u0000\r\n';
  assert.equal(titleOf(articleOf(['paragraph', 'نص'], ['headline', headline])), 'ما الجديد؟');
});

test('where no line is the headline, the first words of the lead, cut between words', () => {
  const lead = 'وقال الوزير إنّ العمل بدأ في المدينة منذ أسبوعين وسيستمر حتى نهاية العام المقبل بحسب الخطة';
  const title = titleOf(articleOf(['boilerplate', 'القائمة'], ['blank', '\n'], ['paragraph', lead]));
  assert.equal(title, 'وقال الوزير إنّ العمل بدأ في المدينة منذ أسبوعين وسيستمر حتى نهاية العام المقبل…');
  assert.ok(title.length <= 81);
  assert.equal(titleOf(articleOf(['paragraph', 'نص قصير'])), 'نص قصير');
  assert.equal(titleOf(articleOf(['boilerplate', 'القائمة'])), 'القائمة');
});

test('one word of 200 letters is cut, and never within a character', () => {
  assert.equal(titleOf(articleOf(['paragraph', 'ا'.repeat(200)])), `${'ا'.repeat(80)}…`);
  assert.ok(titleOf(articleOf(['paragraph', '𞸀'.repeat(200)])).isWellFormed());
});

test('bytes that are no UTF-8 are shown as U+FFFD', () =>
  assert.equal(titleOf(articleOf(['headline', 'أ\udc80ب'])), 'أ\ufffdب'));

test('an article without any text has an empty title', () => assert.equal(titleOf(articleOf(['blank', '\n'])), ''));
