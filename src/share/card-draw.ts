/** Draws cards. Nothing is fetched: faces come from node_modules, and emoji are not asked of anyone. */
import type { MeasuredTextRun, Node } from 'takumi-js';
import { Renderer } from 'takumi-js/node';
import type { Measure } from './card-fit.ts';
import { registerFaces } from './card-fonts.ts';
import { type Layout, layoutOf } from './card-layout.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './card-look.ts';
import type { CardText } from './card-text.ts';
import { cardTree, textNode } from './card-tree.ts';

export interface DrawnCard {
  /** PNG, 1200×630. */
  readonly png: Uint8Array;
  /** Texts that are not whole, because they do not fit at any size that can be read. */
  readonly cut: readonly string[];
}

export interface Drawing {
  readonly tree: Node;
  readonly layout: Layout;
}

let started: Promise<Renderer> | null = null;

/** The one renderer, with its faces. */
export function cardRenderer(): Promise<Renderer> {
  started ??= startRenderer();
  return started;
}

async function startRenderer(): Promise<Renderer> {
  const renderer = new Renderer();
  await registerFaces(renderer);
  return renderer;
}

export const SIZE = { width: CARD_WIDTH, height: CARD_HEIGHT } as const;

/** The same text gives the same bytes. */
export async function drawCard(text: CardText): Promise<DrawnCard> {
  const renderer = await cardRenderer();
  const { tree, layout } = await cardDrawing(text);
  const png = await renderer.render(tree, { ...SIZE, format: 'png' });
  return { png, cut: layout.cut.map((words) => words.text) };
}

/** A card before it is painted. */
export async function cardDrawing(text: CardText): Promise<Drawing> {
  const layout = await layoutOf(text, measured);
  return { tree: cardTree(layout.placed, text.lang), layout };
}

/** In lines of a pixel that break no word, each word is a line. */
const measured: Measure = {
  height: async (setting, size, width) => {
    const renderer = await cardRenderer();
    return (await renderer.measure(textNode(setting, size, width), { width })).height;
  },
  words: async (setting, size) => {
    const renderer = await cardRenderer();
    const { runs } = await renderer.measure(textNode(setting, size, 1, 'normal'), { width: 1 });
    return lineWidths(runs, size * setting.leading);
  },
};

/** The widths of the lines that runs stand in, from the first down; runs of another face stand somewhat higher or lower. */
function lineWidths(runs: readonly MeasuredTextRun[], leading: number): readonly number[] {
  const widths: number[] = [];
  for (const { y, width, height } of runs) {
    const line = Math.max(0, Math.floor((y + height / 2) / leading));
    widths[line] = (widths[line] ?? 0) + width;
  }
  return Array.from(widths, (width) => width ?? 0);
}
