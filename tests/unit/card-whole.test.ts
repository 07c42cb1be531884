/** Every card is a PNG of 1200×630 that a messenger takes, and its words stand in it whole. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MeasuredNode } from 'takumi-js';
import { cardDrawing, cardRenderer, SIZE } from '../../src/share/card-draw.ts';
import type { Placed } from '../../src/share/card-layout.ts';
import { COLOURS, FRAME, MARGIN, RULES } from '../../src/share/card-look.ts';
import type { CardText } from '../../src/share/card-text.ts';
import { cardText } from '../../src/share/card-text.ts';
import { hardCards, hostileCards, type TestCard } from '../cards/hard-cards.ts';

const MOST_BYTES = 300_000;
/** Pixels by which a letter may stand out of the box of its line. */
const OVERHANG = 8;

test('hard seeds: every card is a PNG of 1200×630 under 300 kB, and all its texts are whole', async () => {
  await assertSound(hardCards(), () => true);
});

test('hostile texts: the same, and the headline or the quoted words are whole', async () => {
  await assertSound(hostileCards(), (part) => part === 'headline' || part === 'quoted');
});

test('a headline that fits at no size is cut behind a word, and the card tells', async () => {
  const [card] = hardCards();
  assert.ok(card);
  const endless = 'كلمة '.repeat(2000).trim();
  const { layout } = await cardDrawing({ ...card.text, main: { text: endless, lang: 'ar' } });
  assert.deepEqual(
    layout.cut.map(({ text }) => text),
    [endless],
  );
  const [shown] = layout.placed.filter(({ text }) => text.text.startsWith('كلمة كلمة'));
  assert.match(shown?.text.text ?? '', /^(?:كلمة )+كلمة…$/);
});

/** @param mustBeWhole of which parts */
async function assertSound(cards: readonly TestCard[], mustBeWhole: (part: string) => boolean): Promise<void> {
  const faults: string[] = [];
  for (const { name, text } of cards) {
    const { tree, layout } = await cardDrawing(text);
    const renderer = await cardRenderer();
    const png = await renderer.render(tree, { ...SIZE, format: 'png' });
    const measured = await renderer.measure(tree, SIZE);
    const found = [
      ...layout.cut.filter(({ part }) => mustBeWhole(part)).map((words) => `cut: ${words.text}`),
      ...layout.placed.flatMap((placed, at) => textFaults(placed, measured.children.at(at - layout.placed.length))),
      ...marginFaults(layout.placed),
      ...pictureFaults(png, await renderer.render(tree, { ...SIZE, format: 'raw' }), text),
    ];
    faults.push(...found.map((fault) => `${name}: ${fault}`));
  }
  assert.deepEqual(faults, []);
}

/** What is measured: the runs are the text's characters, each once, in lines that stand in the text's box. */
function textFaults({ text, box }: Placed, node: MeasuredNode | undefined): readonly string[] {
  const letters = (words: string): string => [...words.replace(/\s/g, '')].sort().join('');
  const runs = node?.children[0]?.runs ?? [];
  const drawn = letters(runs.map((run) => run.text).join(''));
  const wide = runs.filter(({ text: words, x, width }) => {
    const space = words.endsWith(' ') ? text.size : 0;
    return x < -space - OVERHANG || x + width > text.width + space + OVERHANG;
  });
  const high = text.height > box.height + 1 ? [`«${text.text}» is ${text.height} high in ${box.height}`] : [];
  return [
    ...(drawn === letters(text.text) ? [] : [`drawn ${drawn}, wanted ${letters(text.text)}`]),
    ...wide.map((run) => `«${run.text}» from ${run.x} to ${run.x + run.width} in ${text.width}`),
    ...high,
  ];
}

/** The texts of the margin stand one under the other. */
function marginFaults(placed: readonly Placed[]): readonly string[] {
  const notes = placed.filter(({ box }) => box.start === MARGIN.start);
  return notes
    .filter(({ box }, at) => {
      const end = notes[at + 1]?.box.top ?? MARGIN.top + MARGIN.height;
      return box.top < MARGIN.top || box.top + box.height > end + 1;
    })
    .map(({ text }) => `«${text.text}» stands in what is under it`);
}

/** What is painted: no ink on the paper around frame and margin, nor between the frame's rules and its text. */
function pictureFaults(png: Buffer, pixels: Buffer, { lang }: CardText): readonly string[] {
  const inner = RULES.fine + RULES.gap + RULES.bold;
  const left = lang === 'ar' ? SIZE.width - FRAME.start - FRAME.width : FRAME.start;
  const sheet = {
    x: left + inner,
    y: FRAME.top + inner,
    width: FRAME.width - 2 * inner,
    height: FRAME.height - 2 * inner,
  };
  // PNG, third edition, 11.2.1: IHDR comes first, and begins with width and height.
  const size = `${png.readUInt32BE(16)}×${png.readUInt32BE(20)}`;
  return [
    ...(size === '1200×630' ? [] : [size]),
    ...(png.length < MOST_BYTES ? [] : [`${png.length} bytes`]),
    ...stains(pixels, { x: 0, y: 0, ...SIZE }, 20, COLOURS.paper),
    ...stains(pixels, sheet, 6, COLOURS.sheet),
  ];
}

/** The first pixel of another colour along the inside of an area's edges. */
function stains(
  pixels: Buffer,
  area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  depth: number,
  colour: string,
): readonly string[] {
  const wanted = Number.parseInt(colour.slice(1), 16);
  const end = area.width - depth;
  for (let down = 0; down < area.height; down++) {
    const whole = down < depth || down >= area.height - depth;
    for (let across = 0; across < area.width; across = !whole && across === depth - 1 ? end : across + 1) {
      const [x, y] = [area.x + across, area.y + down];
      if (pixels.readUIntBE((y * SIZE.width + x) * 4, 3) !== wanted) return [`ink at ${x}, ${y}`];
    }
  }
  return [];
}

test('a text that is too high, too wide or not whole would be found', async () => {
  const [card] = hardCards();
  assert.ok(card);
  const { layout } = await cardDrawing(cardText(card.words, 'ar').text);
  const [placed] = layout.placed;
  assert.ok(placed);
  const run = { text: placed.text.text, x: 0, y: 0, width: placed.text.width, height: 10 };
  const node = (runs: MeasuredNode['runs']): MeasuredNode => {
    const text = {
      width: 0,
      height: 0,
      transform: [1, 0, 0, 1, 0, 0] as MeasuredNode['transform'],
      children: [],
      runs,
    };
    return { ...text, runs: [], children: [text] };
  };
  assert.deepEqual(textFaults(placed, node([run])), []);
  assert.equal(textFaults(placed, node([{ ...run, x: -40 }])).length, 1);
  assert.equal(textFaults(placed, node([{ ...run, text: run.text.slice(1) }])).length, 1);
  assert.equal(textFaults({ ...placed, box: { ...placed.box, height: 10 } }, node([run])).length, 1);
});
