/** The look of cards: the site's own colours, and enough contrast. The same card is the same bytes, and drawn once. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { kept } from '../../src/share/card-cache.ts';
import { drawCard } from '../../src/share/card-draw.ts';
import { COLOURS } from '../../src/share/card-look.ts';
import { hardCards } from '../cards/hard-cards.ts';

test('colours are those of the light theme', () => {
  const sheet = readFileSync('src/styles/site.css', 'utf8');
  for (const [name, colour] of Object.entries(COLOURS)) {
    assert.equal(new RegExp(`--color-${name}: light-dark\\((#[0-9a-f]{6}),`).exec(sheet)?.[1], colour, name);
  }
});

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

test('every text stands out by 4.5 to 1 or more (WCAG AA), headlines by 7 to 1', () => {
  assert.ok(contrast('#ffffff', '#000000') > 20.9);
  for (const ground of [COLOURS.paper, COLOURS.sheet]) {
    for (const text of [COLOURS.ink, COLOURS.soft, COLOURS.rubric]) assert.ok(contrast(text, ground) >= 4.5, text);
    assert.ok(contrast(COLOURS.ink, ground) >= 7);
  }
});

test('the same card is the same bytes, whatever is drawn before or beside it', async () => {
  const cards = hardCards().slice(0, 12);
  const first: Uint8Array[] = [];
  for (const { text } of cards) first.push((await drawCard(text)).png);
  const again = await Promise.all(cards.toReversed().map(async ({ text }) => (await drawCard(text)).png));
  assert.deepEqual(again.reverse().map(hexOf), first.map(hexOf));
  assert.equal(new Set(first.map(hexOf)).size, new Set(cards.map(({ text }) => JSON.stringify(text))).size);
});

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

test('what is kept is not drawn again', async () => {
  const key = `test ${process.pid} ${performance.now()}`;
  let drawn = 0;
  const draw = async (): Promise<Uint8Array> => new Uint8Array([drawn++, 7]);
  assert.deepEqual([...(await kept(key, draw))], [0, 7]);
  assert.deepEqual([...(await kept(key, draw))], [0, 7]);
  assert.equal(drawn, 1);
});
