/** Measures and colours of a card. */

/** Pixels; 1.91 to 1 is what Open Graph's readers show whole. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** The light theme of styles/site.css. */
export const COLOURS = {
  paper: '#faf6ec',
  sheet: '#fffdf8',
  ink: '#211d18',
  soft: '#655b50',
  rule: '#d9cdb8',
  rubric: '#96291a',
  mark: '#f6e2a2',
} as const;

/** A stretch of the card in pixels; `start` counts from the edge where lines of the card's language start. */
export interface Box {
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The ruled frame of the text, rules included. */
export const FRAME: Box = { start: 34, top: 34, width: 846, height: 562 };
/** Its rules from outside in: a fine line, paper, a bold one. */
export const RULES = { fine: 2, gap: 5, bold: 5 } as const;
/** What is set in the frame. */
export const TEXT: Box = { start: 84, top: 70, width: 746, height: 490 };
/** The notes beside it. */
export const MARGIN: Box = { start: 916, top: 50, width: 250, height: 534 };

/** Part of a box: its `height` from `top` down, both counted from the box. */
export function slice(box: Box, top: number, height: number): Box {
  return { ...box, top: box.top + top, height };
}
