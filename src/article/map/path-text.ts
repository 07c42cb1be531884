/** Lines as the text of an SVG path, in whole units and differences: «M3 4 2-1 5 6z». */
import { type GeoContext, geoIdentity, geoPath } from 'd3-geo';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { HEIGHT, WIDTH } from './frame.ts';

interface Stroke {
  readonly points: (readonly [number, number])[];
  closed: boolean;
}
/** Drawn a little beyond the frame, so that no cut edge shows. */
const BEYOND = 2;

/**
 * The text of a path that shows what of a drawing lies in the frame; empty where nothing does.
 * @param smallest of the areas that are drawn, in square units
 */
export function pathText(drawing: MultiPolygon | MultiLineString, smallest: number): string {
  const strokes: Stroke[] = [];
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => strokes.push({ points: [[Math.round(x), Math.round(y)]], closed: false }),
    lineTo: (x, y) => strokes.at(-1)?.points.push([Math.round(x), Math.round(y)]),
    arc: () => undefined,
    closePath: () => {
      const last = strokes.at(-1);
      if (last) last.closed = true;
    },
  };
  const clipped = geoIdentity().clipExtent([
    [-BEYOND, -BEYOND],
    [WIDTH + BEYOND, HEIGHT + BEYOND],
  ]);
  geoPath(clipped, context)(drawing);
  return written(strokes, smallest);
}

function written(strokes: readonly Stroke[], smallest: number): string {
  let text = '';
  let [x, y] = [0, 0];
  for (const { points, closed } of strokes) {
    const [first, ...rest] = points.filter((point, index) => index === 0 || !isSame(point, points[index - 1]));
    if (!first || rest.length === 0 || (closed && areaOf(points) < smallest)) continue;
    if (closed && isSame(first, rest.at(-1))) rest.pop();
    text += `m${pair(first[0] - x, first[1] - y)}`;
    [x, y] = first;
    for (const [nextX, nextY] of rest) {
      const next = pair(nextX - x, nextY - y);
      text += next.startsWith('-') ? next : ` ${next}`;
      [x, y] = [nextX, nextY];
    }
    if (closed) {
      text += 'z';
      [x, y] = first;
    }
  }
  return text;
}

function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}

function isSame(a: readonly [number, number], b: readonly [number, number] | undefined): boolean {
  return a[0] === b?.[0] && a[1] === b[1];
}

function areaOf(points: readonly (readonly [number, number])[]): number {
  const twice = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
