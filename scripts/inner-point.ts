/** Where a country's name stands best. */
import { geoArea } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';

const STEPS = 40;

/** Of the largest polygon the point that is farthest from its outline, to a fortieth of its width and height. */
export function innerPoint({ geometry }: Feature): readonly [number, number] | null {
  const polygon = largest(geometry as Polygon | MultiPolygon);
  const [outer] = polygon;
  if (!outer) return null;
  const bounds = [0, 1].map((axis) => outer.map((position) => position[axis] ?? 0));
  const [[west, east], [south, north]] = bounds.map((all) => [Math.min(...all), Math.max(...all)]) as [Pair, Pair];
  const wide = Math.cos(((south + north) / 2) * (Math.PI / 180));
  let best: { readonly point: readonly [number, number]; readonly room: number } | null = null;
  for (let column = 1; column < STEPS; column++) {
    for (let row = 1; row < STEPS; row++) {
      const point = [west + ((east - west) * column) / STEPS, south + ((north - south) * row) / STEPS] as const;
      if (!isInside(point, polygon)) continue;
      const room = Math.min(...polygon.flat().map(([x = 0, y = 0]) => Math.hypot((x - point[0]) * wide, y - point[1])));
      if (!best || room > best.room) best = { point, room };
    }
  }
  return best?.point ?? null;
}

type Pair = [number, number];

function largest(geometry: Polygon | MultiPolygon): Position[][] {
  const all = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const areas = all.map((coordinates) => geoArea({ type: 'Polygon', coordinates }));
  return all[areas.indexOf(Math.max(...areas))] ?? [];
}

/** By the number of sides that a line to the east crosses. */
function isInside([x, y]: readonly [number, number], rings: readonly Position[][]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [index, [x1 = 0, y1 = 0]] of ring.entries()) {
      const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    }
  }
  return inside;
}
