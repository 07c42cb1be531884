/** The ground of a map: land, borders and the countries that matter, as SVG paths of bounded length. */
import type { Position } from 'geojson';
import { type Country, outlines } from './atlas.ts';
import type { Frame } from './frame.ts';
import { allLand, bordersNear, type Chain, landOf, meet, type Piece } from './ground.ts';
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

/** What there is to draw in a frame, however finely. */
interface Ground {
  readonly land: readonly Piece[];
  readonly tinted: readonly Piece[];
  readonly borders: readonly Chain[];
}

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
  const ground: Ground = {
    land: allLand().filter(({ box }) => meet(box, frame.box)),
    tinted: tinted.flatMap(landOf),
    borders: bordersNear(frame.box, new Set(tinted.map(({ name }) => name))),
  };
  const tries = [
    ...TOLERANCES.map((one) => [one, true] as const),
    ...WITHOUT_BORDERS.map((one) => [one, false] as const),
  ];
  let drawing: Drawing = { land: '', borders: '', tinted: '' };
  for (const [tolerance, bordered] of tries) {
    drawing = paths(ground, frame, tolerance, bordered);
    if (lengthOf(drawing) <= LONGEST) break;
  }
  return drawing;
}

function lengthOf({ land, borders, tinted }: Drawing): number {
  return land.length + borders.length + tinted.length;
}

function paths({ land, borders, tinted }: Ground, frame: Frame, tolerance: number, bordered: boolean): Drawing {
  const smallest = tolerance * ISLAND;
  const lined = linesOf(frame, tolerance);
  const area = (pieces: readonly Piece[]): string =>
    pathText({ type: 'MultiPolygon', coordinates: pieces.map(({ rings }) => rings.map(lined)) }, smallest);
  return {
    land: area(land),
    borders: bordered ? pathText({ type: 'MultiLineString', coordinates: borders.map(lined) }, smallest) : '',
    tinted: area(tinted),
  };
}

/** Outlines one behind the other, in the map's units, no finer than a tolerance asks for; each is made once a drawing. */
function linesOf({ box, scale, project }: Frame, tolerance: number): (chain: Chain) => Position[] {
  const made = new Map<number, Position[]>();
  const lineOf = (index: number): Position[] => {
    const far = !meet(outlines[index]?.box ?? box, box);
    const line =
      made.get(index) ??
      outlineWithin(index, (far ? OFF_FRAME : tolerance) / scale).map((point) => [...project(point)]);
    made.set(index, line);
    return line;
  };
  return (chain) => chain.flatMap((arc, at) => (arc < 0 ? lineOf(~arc).toReversed() : lineOf(arc)).slice(at && 1));
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
