/** Where names stand on a map, so that none covers another, nor a dot. */
import { HEIGHT, WIDTH } from './frame.ts';

export interface Marker {
  readonly x: number;
  readonly y: number;
  /** Radius of its dot; null where the name stands on the land itself. */
  readonly radius: number | null;
  readonly text: string;
}

export interface Placed {
  /** Middle of the text, and its base line. */
  readonly x: number;
  readonly y: number;
  /** Which end of the text stands at `x`, as the eye sees it. */
  readonly anchor: 'left' | 'middle' | 'right';
}

interface Rectangle {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Of the type that names are set in, in the map's units: its size, the width of a letter, what stands above the base line. */
const SIZE = 11;
const LETTER = 0.57 * SIZE;
const ASCENT = 8;
const DESCENT = 3;
const GAP = 2;

/** For each marker where its text stands, in their order: the earlier choose first; null where no room is left. */
export function placedLabels(markers: readonly Marker[]): readonly (Placed | null)[] {
  const taken: Rectangle[] = markers.flatMap(({ x, y, radius }) =>
    radius === null ? [] : [{ x1: x - radius, y1: y - radius, x2: x + radius, y2: y + radius }],
  );
  return markers.map((marker) => {
    const own = marker.radius === null ? null : taken.find(({ x1, y1 }) => isAt(marker, x1, y1));
    const free = (box: Rectangle): boolean =>
      isInFrame(box) && !taken.some((other) => other !== own && overlap(box, other));
    const found = candidates(marker).find((placed) => free(boxOf(placed, marker.text)));
    if (!found) return null;
    taken.push(boxOf(found, marker.text));
    return found;
  });
}

function isAt({ x, y, radius }: Marker, x1: number, y1: number): boolean {
  return radius !== null && x1 === x - radius && y1 === y - radius;
}

function candidates({ x, y, radius }: Marker): Placed[] {
  if (radius === null)
    return [0, 12, -12, 24, -24].flatMap((down) =>
      [0, 14, -14].map((aside): Placed => ({ x: x + aside, y: y + ASCENT / 2 + down, anchor: 'middle' })),
    );
  const beside = radius + GAP;
  return [
    { x: x + beside, y: y + 4, anchor: 'left' },
    { x: x - beside, y: y + 4, anchor: 'right' },
    { x, y: y - radius - DESCENT, anchor: 'middle' },
    { x, y: y + radius + ASCENT + GAP, anchor: 'middle' },
    { x: x + radius, y: y - radius - 1, anchor: 'left' },
    { x: x - radius, y: y - radius - 1, anchor: 'right' },
    { x: x + radius, y: y + radius + ASCENT, anchor: 'left' },
    { x: x - radius, y: y + radius + ASCENT, anchor: 'right' },
  ];
}

function boxOf({ x, y, anchor }: Placed, text: string): Rectangle {
  const width = [...text].length * LETTER;
  const x1 = anchor === 'left' ? x : anchor === 'right' ? x - width : x - width / 2;
  return { x1, y1: y - ASCENT, x2: x1 + width, y2: y + DESCENT };
}

function isInFrame({ x1, y1, x2, y2 }: Rectangle): boolean {
  return x1 >= 1 && y1 >= 1 && x2 <= WIDTH - 1 && y2 <= HEIGHT - 1;
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}
