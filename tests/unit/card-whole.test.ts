/** Every card is a PNG of 1200×630 that a messenger takes, and its words stand in it whole. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PNG } from 'pngjs';
import type { MeasuredNode } from 'takumi-js';
import { cardDrawing, cardRenderer, SIZE } from '../../src/share/card-draw.ts';
import { COLOURS, FRAME, RULES } from '../../src/share/card-look.ts';
import type { CardText } from '../../src/share/card-text.ts';
import { hardCards, hostileCards, type TestCard } from '../cards/hard-cards.ts';

const MOST_BYTES = 300_000;
const [PAPER, SHEET] = [COLOURS.paper, COLOURS.sheet].map((colour) => Number.parseInt(colour.slice(1), 16)) as [
  number,
  number,
];

for (const [name, cards] of [
  ['the hard seeds', hardCards()],
  ['hostile texts', hostileCards()],
] as const) {
  test(`${name}: every card is a whole PNG of 1200×630 under 300 kB`, async () => {
    const faults: string[] = [];
    for (const card of cards) faults.push(...(await faultsOf(card)).map((fault) => `${card.name}: ${fault}`));
    assert.deepEqual(faults, []);
  });
}

async function faultsOf({ text }: TestCard): Promise<readonly string[]> {
  const renderer = await cardRenderer();
  const { tree, cut } = await cardDrawing(text);
  const png = await renderer.render(tree, { ...SIZE, format: 'png' });
  const { width, height, data } = PNG.sync.read(png);
  return [
    ...(width === SIZE.width && height === SIZE.height ? [] : [`${width}×${height}`]),
    ...(png.length < MOST_BYTES ? [] : [`${png.length} bytes`]),
    ...cut.map((words) => `cut: ${words}`),
    ...textFaults(text, runsOf(await renderer.measure(tree, SIZE))),
    ...paintFaults(data, text),
  ];
}

/** What is measured: the runs are the characters of all texts, each once, and none stands out of the card. */
function textFaults(text: CardText, runs: readonly PlacedRun[]): readonly string[] {
  const letters = (words: string): string => [...words.replace(/\s/g, '')].sort().join('');
  const drawn = letters(runs.map((run) => run.text).join(''));
  const { main, headline, figure, places, above, below, speaker, date, site, kind, lang } = text;
  const mark = kind === 'quotation' ? (main.lang === 'ar' ? '«' : '“') : '';
  const all = [main.text, headline?.text, figure?.before, figure?.figure, figure?.after, ...places, above, below];
  const wanted = letters([...all, speaker, date, site, mark].join(''));
  const out = runs.filter(({ left, right }) => left < 0 || right > SIZE.width);
  return [
    ...(drawn === wanted ? [] : [`${lang}: drawn ${drawn}, wanted ${wanted}`]),
    ...out.map((run) => `«${run.text}» from ${run.left} to ${run.right}`),
  ];
}

interface PlacedRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** Space at a line's end hangs out, and is no ink. */
function runsOf({ transform, runs, children }: MeasuredNode): readonly PlacedRun[] {
  const left = transform[4];
  return [
    ...runs.map((run) => ({
      text: run.text,
      left: left + run.x + (run.text.endsWith(' ') ? run.height / 2 : 0),
      right: left + run.x + run.width - (run.text.endsWith(' ') ? run.height / 2 : 0),
    })),
    ...children.flatMap((child) => runsOf(child)),
  ];
}

/** What is painted: nothing stands on the paper outside the frame and the margin, nor between the frame's rules and its text. */
function paintFaults(data: Buffer, { lang }: CardText): readonly string[] {
  const inner = RULES.fine + RULES.gap + RULES.bold;
  const left = lang === 'ar' ? SIZE.width - FRAME.start - FRAME.width : FRAME.start;
  const frame = { left, top: FRAME.top, right: left + FRAME.width, bottom: FRAME.top + FRAME.height };
  const depthOf = (x: number, y: number): number =>
    Math.min(x - frame.left, y - frame.top, frame.right - 1 - x, frame.bottom - 1 - y);
  const wanted = (x: number, y: number): number => {
    if (Math.min(x, y, SIZE.width - 1 - x, SIZE.height - 1 - y) < 20) return PAPER;
    const depth = depthOf(x, y);
    return depth >= inner && depth < inner + 6 ? SHEET : -1;
  };
  for (let y = 0; y < SIZE.height; y++) {
    for (let x = 0; x < SIZE.width; x++) {
      const colour = wanted(x, y);
      if (colour >= 0 && data.readUIntBE((y * SIZE.width + x) * 4, 3) !== colour) return [`ink at ${x}, ${y}`];
    }
  }
  return [];
}
