/** The countries of the world as Natural Earth draws them (de facto borders), in degrees. */
import type { Position } from 'geojson';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };

export type Point = readonly [longitude: number, latitude: number];
export type Shape = (Polygon | MultiPolygon) & { readonly owner: string };

/** A rectangle in degrees. */
export interface Box {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

export interface Country {
  readonly name: string;
  readonly shapes: readonly Shape[];
  /** Its land, and the lakes and foreign lands within, ring by ring. */
  readonly rings: readonly (readonly Point[])[];
  /** Around all of it, and around its largest land. */
  readonly box: Box;
  readonly mainland: Box;
}

/** Parts that hardly any state recognises are drawn as parts of the country that they left. */
const PART_OF: Readonly<Record<string, string>> = { Somaliland: 'Somalia', 'N. Cyprus': 'Cyprus' };
const UNDRAWN: ReadonlySet<string> = new Set(['Antarctica']);

/** The outlines that the shapes are made of, in degrees. */
export const outlines: readonly { readonly points: readonly Point[]; readonly box: Box }[] = decoded().map(
  (points) => ({
    points,
    box: boxOf(points),
  }),
);
export const countries: readonly Country[] = grouped();

/** The country whose land a point lies on; null at sea. */
export function countryAt(point: Point): Country | null {
  return countries.find(({ box, rings }) => isWithin(point, box) && isOn(point, rings)) ?? null;
}

/** TopoJSON's arcs are quantised differences. */
function decoded(): Point[][] {
  const { scale, translate } = world.transform ?? { scale: [1, 1], translate: [0, 0] };
  return world.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx = 0, dy = 0]: Position) => {
      x += dx;
      y += dy;
      return unbroken([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
    });
  });
}

/** What lies behind the 180th meridian stays beside its mainland: the east of Siberia, Fiji. */
function unbroken([longitude, latitude]: Point): Point {
  const behind = longitude < -168.5 && (latitude > 60 || (longitude < -178 && latitude < -12));
  return [behind ? longitude + 360 : longitude, latitude];
}

function grouped(): Country[] {
  const shapes = world.objects.countries.geometries.flatMap((geometry): Shape[] => {
    const name = geometry.properties && 'name' in geometry.properties ? geometry.properties.name : '';
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
    return UNDRAWN.has(name) ? [] : [{ ...geometry, owner: PART_OF[name] ?? name } as Shape];
  });
  return [...Map.groupBy(shapes, ({ owner }) => owner)].map(([name, own]) => {
    const polygons = own.flatMap(polygonsOf);
    const boxes = polygons.map(([land]) => boxOf(land ?? []));
    return {
      name,
      shapes: own,
      rings: polygons.flat(),
      box: boxes.reduce(around),
      mainland: boxes.reduce((best, box) => (areaOf(box) > areaOf(best) ? box : best)),
    };
  });
}

/** The polygons of a shape, each its outer ring and its holes. */
function polygonsOf(shape: Shape): Point[][][] {
  const polygons = shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;
  return polygons.map((rings) => rings.map((ring) => ring.flatMap(outline)));
}

/** A negative number is an outline walked backwards. */
function outline(arc: number): readonly Point[] {
  const points = outlines[arc < 0 ? ~arc : arc]?.points ?? [];
  return arc < 0 ? points.toReversed() : points;
}

/** By the number of outlines that a line to the east crosses. */
function isOn([x, y]: Point, rings: Country['rings']): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [index, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(index + 1) % ring.length] as Point;
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    }
  }
  return inside;
}

function boxOf(points: readonly Point[]): Box {
  const box = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
  for (const [x, y] of points) {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.south = Math.min(box.south, y);
    box.north = Math.max(box.north, y);
  }
  return box;
}

export function around(a: Box, b: Box): Box {
  return {
    west: Math.min(a.west, b.west),
    east: Math.max(a.east, b.east),
    south: Math.min(a.south, b.south),
    north: Math.max(a.north, b.north),
  };
}

export function isWithin([x, y]: Point, { west, east, south, north }: Box): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

function areaOf({ west, east, south, north }: Box): number {
  return (east - west) * (north - south);
}
