/** Words of hostile seeds where they once became more, or less, than words. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { displayText } from '../../src/article/display.ts';
import { labelOf, labelText } from '../../src/article/label.ts';
import { englishRole } from '../../src/article/roles.ts';
import { currentLexicon } from '../../src/load/lexicon.ts';
import { visibleName } from '../../src/load/refusal-message.ts';
import { readSeedFolder } from '../../src/load/seed-folder.ts';
import type { Article } from '../../src/seed/model.ts';
import { paragraphArticle } from '../../src/seed/paragraph.ts';
import { hostileNames } from '../hostile/names.ts';
import { hostileNamedText } from '../hostile/site-seeds.ts';

const lexicon = currentLexicon();
const read = (text: string): Article => paragraphArticle(text, lexicon, null);

test('words that every object has are no marks, fractions or prepositions', () => {
  for (const word of ['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty']) {
    const article = read(`وصل ${word} 8 ${word}8 ${word} مليون رجل، وقال رئيس ${word} جامعة بغداد: "${word} نعم".`);
    for (const fact of article.facts) {
      for (const lang of ['ar', 'en'] as const)
        assert.doesNotMatch(
          labelText(labelOf(fact, { article, lexicon, lang }), lang),
          /function|native|undefined|NaN/,
        );
    }
    const role = englishRole(`رئيس ${word} جامعة بغداد`, lexicon);
    assert.doesNotMatch(role?.post ?? '', /function|native/);
  }
});

test('a figure that cannot be written exactly is no number, and no stretch of time', () => {
  for (const figure of ['٠٫٠٠٠٠٠٠١', '9007199254740993', 'مليار مليار مليار', '1'.repeat(400)])
    for (const what of ['يوماً', 'سنة', 'طن', 'دولار', ''])
      assert.deepEqual(
        read(`وبلغت المدة ${figure} ${what}`).facts.map(({ id, kind }) => `${kind} ${id}`),
        [],
        `${figure} ${what}`,
      );
  const { facts } = read('وبلغت المدة 0.5 يوماً، والكمية 9007199254740991 طن');
  assert.deepEqual(
    facts.map((fact) => ('iso' in fact ? fact.iso : 'value' in fact && fact.value)),
    ['PT12H', 9007199254740991],
  );
});

test('labels hold no character that steers a typesetter', () => {
  const article = read('وقال المدير أحمد \u202eالعلي\ufeff: "نعم"، وحضر (40) \u2067صيا\u202eدا\ufffe.');
  assert.ok(article.facts.length >= 2);
  for (const fact of article.facts)
    assert.doesNotMatch(labelText(labelOf(fact, { article, lexicon, lang: 'ar' }), 'ar'), /[\p{Cf}\ufffe]/u);
});

test('noncharacters reach no page', () => {
  assert.equal(displayText('أ\ufffeب\ufdd0ج\u{1ffff}د'), 'أبجد');
});

test('of hundreds of marks on a letter five are shown', () => {
  assert.equal(displayText(`س${'\u0651\u064e'.repeat(50)}وق`), 'س\u0651\u064e\u0651\u064e\u0651وق');
  assert.equal(displayText('ٱلرَّحْمَـٰنِ مِّنۢ بَعْدِ'), 'ٱلرَّحْمَـٰنِ مِّنۢ بَعْدِ');
});

test('a file’s name hides nothing', () => {
  assert.equal(visibleName('a\nb\u202ec\u200bd\u{e0041}'), 'a\\u{a}b\\u{202e}c\\u{200b}d\\u{e0041}');
});

test('every file’s name has its address, or is refused', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-names-'));
  context.after(() => rmSync(folder, { recursive: true }));
  for (const [index, { name }] of hostileNames.entries())
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name as string)]), hostileNamedText(index));
  const { seeds, refused } = readSeedFolder(folder);
  const given = new Map(seeds.map(({ file, address }) => [file, address]));
  for (const { name, address } of hostileNames) {
    if (address === 'hash') assert.match(given.get(`${name}`) ?? '', /^[0-9a-f]{8}$/);
    else assert.equal(given.get(`${name}`) ?? null, address, visibleName(`${name}`));
  }
  assert.equal(refused.length, hostileNames.filter(({ address }) => address === null).length);
});
