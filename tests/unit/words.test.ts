import assert from 'node:assert/strict';
import { test } from 'node:test';
import { viewOf } from '../../src/seed/view.ts';
import { askedOnce, beginPage, knownWord, lastingWord, wordOf } from '../../src/seed/words.ts';

/** More than are kept from page to page, and more than the table has room for at first. */
const MANY = 90_000;

test('the same letters are the same word as long as a page is read, however many it has', () => {
  beginPage();
  const [first] = viewOf('سحابة').tokens;
  for (let number = 0; number < MANY; number++) wordOf(`كلمه${number}`);
  assert.equal(wordOf('سحابه'), first?.word);
  assert.equal(wordOf('كلمه7').id, wordOf('كلمه7').id);
  assert.notEqual(wordOf('كلمه7').id, wordOf('كلمه8').id);
});

test('the next page begins without the odd words of the last, but with those that last', () => {
  const lasting = lastingWord('منارة باقية');
  for (let number = 0; number < MANY; number++) wordOf(`عابره${number}`);
  const passing = wordOf('عابره5');
  beginPage();
  assert.equal(knownWord('منارة باقية'), lasting);
  assert.equal(wordOf('منارة باقية').id, lasting.id);
  assert.equal(knownWord('عابره5'), undefined);
  assert.notEqual(wordOf('عابره5').id, passing.id);
});

test('to ask whether a word is known makes none', () => {
  assert.equal(knownWord('لم تقل قط'), undefined);
  assert.equal(knownWord('لم تقل قط'), undefined);
  assert.equal(knownWord('م'.repeat(50)), undefined);
});

test('a question is worked out once a word', () => {
  let asked = 0;
  const isLong = askedOnce((text) => {
    asked++;
    return text.length > 4;
  });
  for (const text of ['قصير', 'طويله', 'قصير', 'طويله']) isLong({ word: wordOf(text) });
  assert.equal(asked, 2);
  assert.deepEqual(
    ['قصير', 'طويله'].map((text) => isLong({ word: wordOf(text) })),
    [false, true],
  );
});
