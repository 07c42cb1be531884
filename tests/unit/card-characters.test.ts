/** Every character that is drawn on a card has a glyph; what has none is told, and replaced. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawable } from '../../src/share/card-characters.ts';
import { hasGlyph } from '../../src/share/card-fonts.ts';
import type { CardText } from '../../src/share/card-text.ts';
import { hardCards, hostileCards, type TestCard } from '../cards/hard-cards.ts';

const textsOf = ({
  main,
  headline,
  figure,
  places,
  above,
  below,
  speaker,
  date,
  site,
}: CardText): readonly string[] => [
  main.text,
  headline?.text ?? '',
  ...(figure ? [figure.before, figure.figure, figure.after] : []),
  ...places,
  above,
  below,
  speaker,
  date,
  site,
];

/** Characters that neither have a glyph nor are isolates, which have no shape. */
const without = (cards: readonly TestCard[]): readonly string[] =>
  cards.flatMap(({ name, text }) =>
    [...textsOf(text).join('')]
      .filter((character) => !/[\u2066-\u2069]/.test(character) && !hasGlyph(character))
      .map((character) => `${name}: ${character}`),
  );

test('every character of every card of the hard seeds has a glyph', () => {
  const cards = hardCards();
  assert.ok(cards.length > 200);
  assert.deepEqual(without(cards), []);
});

test('every character of cards of hostile texts has a glyph', () => {
  assert.deepEqual(without(hostileCards()), []);
});

test('the faces have letters of Arabic, Persian, Kurdish, Latin with marks, Greek and Cyrillic, and have no others', () => {
  for (const character of 'ءيپچژگڕڵێۆەﷺﷲ٠۰،؟«»“…ḥāőΩЖ$€½') assert.ok(hasGlyph(character), character);
  for (const character of ['漢', 'ק', '😀', '★', '\u0007', '\ue000']) assert.ok(!hasGlyph(character), character);
});

const CASES: readonly [text: string, drawn: string, missing: string][] = [
  ['تصاعد التهديدات (40)', 'تصاعد التهديدات (40)', ''],
  ['فوز 😀 كبير', 'فوز كبير', '😀'],
  ['قال 漢字 漢 نعم', 'قال … نعم', '漢字'],
  ['① Ⅷ ﬁ 𝐀𝐁', '1 VIII fi AB', ''],
  ['★ عاجل', 'عاجل', '★'],
  ['🇮🇶', '', '🇮🇶'],
  ['a\u0301', 'á', ''],
  ['\ufdfd', 'بسم الله الرحمن الرحيم', ''],
  ['سّّّّّ', 'سّّّ', ''],
  ['\u2066C++\u2069', '\u2066C++\u2069', ''],
];

for (const [text, drawn, missing] of CASES) {
  test(`«${text}» is drawn as «${drawn}»`, () => {
    const found = drawable(text);
    assert.equal(found.text, drawn);
    assert.equal(found.missing.join(''), missing);
  });
}

test('where nothing can be drawn, something stands for it', () => {
  const cards = hostileCards().filter(({ name }) => name.startsWith('emoji only'));
  assert.ok(cards.length > 0);
  for (const { text, missing } of cards) {
    assert.equal(text.main.text, '…');
    assert.ok(missing.includes('😀'));
  }
});
