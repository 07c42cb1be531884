/** What maps are drawn of: lands and borders as chains of outlines, put together once for all maps. */
import { mergeArcs, meshArcs } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { around, type Box, type Country, countries, outlines, type Shape } from './atlas.ts';

/** Outlines one behind the other, by their index; `~index` is one walked backwards. */
export type Chain = readonly number[];

/** Land in one piece, and the lakes and foreign lands within. */
export interface Piece {
  readonly rings: readonly Chain[];
  readonly box: Box;
}

interface Border {
  readonly arc: number;
  readonly owners: readonly [string, string];
}

const topology = { type: 'Topology', objects: {}, arcs: outlines.map(({ points }) => points) } as unknown as Topology;
let land: readonly Piece[] | null = null;
let borders: readonly Border[] | null = null;
const lands = new Map<Country, readonly Piece[]>();

/** The lands of the world, whoever owns them. */
export function allLand(): readonly Piece[] {
  land ??= piecesOf(countries.flatMap(({ shapes }) => shapes));
  return land;
}

/** The lands of a country. */
export function landOf(country: Country): readonly Piece[] {
  const known = lands.get(country) ?? piecesOf(country.shapes);
  lands.set(country, known);
  return known;
}

/** The borders in a part of the world between countries of which none is left out. */
export function bordersNear(box: Box, without: ReadonlySet<string>): readonly Chain[] {
  borders ??= allBorders();
  const near = borders.filter(
    ({ arc, owners }) => meet(outlines[arc]?.box ?? box, box) && !owners.some((owner) => without.has(owner)),
  );
  const lines = { type: 'MultiLineString', arcs: near.map(({ arc }) => [arc]) } as unknown as GeometryObject;
  return meshArcs(topology, lines).arcs;
}

/** True of rectangles that share an area. */
export function meet(a: Box, b: Box): boolean {
  return a.west < b.east && a.east > b.west && a.south < b.north && a.north > b.south;
}

function piecesOf(shapes: readonly Shape[]): readonly Piece[] {
  return mergeArcs(topology, [...shapes]).arcs.map((rings) => ({
    rings,
    box: rings.flat().map(boxOf).reduce(around),
  }));
}

function boxOf(arc: number): Box {
  return (outlines[arc < 0 ? ~arc : arc] as (typeof outlines)[number]).box;
}

/** Every outline that two countries share. */
function allBorders(): readonly Border[] {
  const owners = new Map<number, string[]>();
  for (const { owner, arcs } of countries.flatMap(({ shapes }) => shapes)) {
    for (const arc of (arcs.flat(2) as number[]).map((one) => (one < 0 ? ~one : one))) {
      owners.set(arc, [...(owners.get(arc) ?? []), owner]);
    }
  }
  return [...owners].flatMap(([arc, [one = '', other = one]]) =>
    one === other ? [] : [{ arc, owners: [one, other] as const }],
  );
}
