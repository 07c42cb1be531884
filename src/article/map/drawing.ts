/** The ground of a map: land, borders and the countries that matter, as SVG paths of bounded length. */
import { merge, mesh } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { type Box, type Country, countries, outlines, type Shape } from './atlas.ts';
import type { Frame } from './frame.ts';
import { pathText } from './path-text.ts';
import { type Line, simplified } from './simplified.ts';

export interface Drawing {
  readonly land: string;
  /** Borders between countries of which none is tinted. */
  readonly borders: string;
  /** The countries that matter. */
  readonly tinted: string;
}

/** Characters of all paths together. */
const LONGEST = 1300;
/**
 * How far a drawn line may be from the true one, in the map's units: the finest whose paths are not too long is taken. A map
 * of half the world goes without borders.
 */
const TOLERANCES = [1.2, 1.7, 2.4];
const WITHOUT_BORDERS = [2, 2.8, 4, 6];
/** Outlines that lie off the frame need only stay off it. */
const OFF_FRAME = 8;
/** Islands and lakes smaller than so many square units to a unit of tolerance are left out. */
const ISLAND = 5;

const drawn = new Map<string, Drawing>();

/** The same frame with the same countries is drawn once. */
export function drawingOf(frame: Frame, tinted: readonly Country[]): Drawing {
  const { west, south, east } = frame.box;
  const key = [west, south, east, ...tinted.map(({ name }) => name).sort()].join();
  const known = drawn.get(key) ?? draw(frame, tinted);
  drawn.set(key, known);
  return known;
}

function draw(frame: Frame, tinted: readonly Country[]): Drawing {
  const near = countries.filter((country) => meet(country.box, frame.box)).flatMap(({ shapes }) => shapes);
  const tries = [
    ...TOLERANCES.map((one) => [one, true] as const),
    ...WITHOUT_BORDERS.map((one) => [one, false] as const),
  ];
  let drawing: Drawing = { land: '', borders: '', tinted: '' };
  for (const [tolerance, bordered] of tries) {
    drawing = paths(topologyOf(near, frame, tolerance), near, tinted, tolerance, bordered);
    if (lengthOf(drawing) <= LONGEST) break;
  }
  return drawing;
}

function lengthOf({ land, borders, tinted }: Drawing): number {
  return land.length + borders.length + tinted.length;
}

function paths(
  topology: Topology,
  near: readonly Shape[],
  tinted: readonly Country[],
  tolerance: number,
  bordered: boolean,
): Drawing {
  const smallest = tolerance * ISLAND;
  const names = new Set(tinted.map(({ name }) => name));
  const all = { type: 'GeometryCollection', geometries: [...near] } as unknown as GeometryObject;
  const ownerOf = (shape: unknown): string => (shape as Shape).owner;
  const isQuiet = (a: unknown, b: unknown): boolean =>
    ownerOf(a) !== ownerOf(b) && !names.has(ownerOf(a)) && !names.has(ownerOf(b));
  return {
    land: pathText(merge(topology, [...near]), smallest),
    borders: bordered ? pathText(mesh(topology, all, isQuiet), smallest) : '',
    tinted: pathText(
      {
        type: 'MultiPolygon',
        coordinates: tinted.flatMap(({ shapes }) => merge(topology, [...shapes]).coordinates),
      },
      smallest,
    ),
  };
}

/** The outlines that some shapes are made of, in the map's units; the others are empty. */
function topologyOf(shapes: readonly Shape[], { box, scale, project }: Frame, tolerance: number): Topology {
  const arcs: Line[] = outlines.map(() => []);
  for (const index of new Set(shapes.flatMap(outlinesOf))) {
    const far = !meet(outlines[index]?.box ?? box, box);
    arcs[index] = outlineWithin(index, (far ? OFF_FRAME : tolerance) / scale).map(project);
  }
  return { type: 'Topology', objects: {}, arcs } as unknown as Topology;
}

function outlinesOf(shape: Shape): number[] {
  return (shape.arcs.flat(2) as number[]).map((arc) => (arc < 0 ? ~arc : arc));
}

function meet(a: Box, b: Box): boolean {
  return a.west < b.east && a.east > b.west && a.south < b.north && a.north > b.south;
}

const byTolerance = new Map<number, (Line | undefined)[]>();

/** An outline with no more points than a tolerance asks for. Of tolerances near each other the finer, so that few are made. */
function outlineWithin(index: number, degrees: number): Line {
  const step = 2 ** Math.floor(Math.log2(degrees) * 2);
  const known = byTolerance.get(step) ?? [];
  byTolerance.set(step, known);
  known[index] ??= simplified(outlines[index]?.points ?? [], Math.sqrt(step));
  return known[index];
}
