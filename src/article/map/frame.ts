/** Which part of the world a map shows. */
import { around, type Box, type Country, type Point } from './atlas.ts';

/** A place to be shown, of a map of any language. */
export interface Spot {
  readonly point: Point;
  readonly mentions: number;
  /** True where the place is a country, and `country` it. */
  readonly whole: boolean;
  /** The country that it is or lies in; null at sea. */
  readonly country: Country | null;
}

/** The map's units, of which its drawing has whole numbers. */
export const WIDTH = 240;
export const HEIGHT = 160;

/** A frame, in degrees, and where points stand on its map. */
export interface Frame {
  readonly box: Box;
  /** Units of the map to a degree of longitude. */
  readonly scale: number;
  readonly project: (point: Point) => readonly [x: number, y: number];
}

/** Around a city so much of its country's width is shown, between these degrees; of a wide country its middle. */
const AROUND_CITY = 0.3;
const CLOSEST = 0.4;
const WIDEST = 3;
const AROUND_MIDDLE = 5;
/** Countries up to this width are shown whole: named themselves, around one city, around several of their cities. */
const WHOLE = 26;
const HOME = 17;
/** What makes the view wider than this, and more than so many times as wide, lies in another part of the world. */
const REGION = 25;
const FAR = 2.2;
/** Beyond this width Mercator's projection shows no likeness of the world. */
const MERCATOR = 100;
const MARGIN = 0.08;

const widthOf = ({ west, east }: Box): number => east - west;
const spanOf = (box: Box): number => Math.max(widthOf(box), (box.north - box.south) * 1.25);

/**
 * The spots that one map shows best, the most mentioned and whatever lies near it, as long as they are more than half
 * of what is mentioned; else all of them.
 */
export function inOneView(spots: readonly Spot[]): readonly Spot[] {
  const byMentions = spots.toSorted((a, b) => b.mentions - a.mentions);
  const [first] = byMentions;
  if (!first) return [];
  const kept = new Set([first]);
  let box = extentOf(first);
  for (const spot of byMentions.slice(1).toSorted((a, b) => distance(a, first) - distance(b, first))) {
    const wider = around(box, extentOf(spot));
    if (spanOf(wider) > Math.max(REGION, FAR * spanOf(box))) continue;
    box = wider;
    kept.add(spot);
  }
  const mentionsOf = (all: Iterable<Spot>): number => [...all].reduce((sum, { mentions }) => sum + mentions, 0);
  return mentionsOf(kept) * 2 > mentionsOf(spots) ? spots.filter((spot) => kept.has(spot)) : spots;
}

function distance({ point: [x1, y1] }: Spot, { point: [x2, y2] }: Spot): number {
  return Math.hypot(x1 - x2, y1 - y2);
}

function extentOf({ point, whole, country }: Spot): Box {
  const width = country ? widthOf(country.mainland) : WIDEST / AROUND_CITY;
  if (whole) return country && width <= WHOLE ? country.mainland : boxAround(point, AROUND_MIDDLE);
  return boxAround(point, Math.max(CLOSEST, Math.min(WIDEST, width * AROUND_CITY)));
}

function boxAround([x, y]: Point, degrees: number): Box {
  return { west: x - degrees, east: x + degrees, south: y - degrees, north: y + degrees };
}

/** The frame around the spots of a view, and around the country where all of them lie in one that is not too wide. */
export function frameOf(spots: readonly Spot[]): Frame {
  const extent = spots.map(extentOf).reduce(around);
  const home = spots[0]?.country;
  const atHome = home && spots.every(({ country }) => country === home);
  const widest = spots.length === 1 ? WHOLE : HOME;
  return fitted(atHome && widthOf(home.mainland) <= widest ? around(extent, home.mainland) : extent);
}

/** A box of whole degrees in the map's proportions. Maps of one part of the world share their frame, and so their drawing. */
function fitted(extent: Box): Frame {
  const step = spanOf(extent) > 30 ? 4 : spanOf(extent) > 10 ? 2 : spanOf(extent) > 4 ? 1 : 0.5;
  const pad = spanOf(extent) * MARGIN;
  const down = (degrees: number): number => Math.floor((degrees - pad) / step) * step;
  const up = (degrees: number): number => Math.ceil((degrees + pad) / step) * step;
  const box = {
    west: Math.max(-170, down(extent.west)),
    east: Math.min(190, up(extent.east)),
    south: Math.max(-58, down(extent.south)),
    north: Math.min(78, up(extent.north)),
  };
  const rise = widthOf(box) > MERCATOR ? plain : mercator;
  const scale = Math.min(WIDTH / widthOf(box), HEIGHT / (rise(box.north) - rise(box.south)));
  const middle = (box.west + box.east) / 2;
  const height = (rise(box.north) + rise(box.south)) / 2;
  const half = WIDTH / 2 / scale;
  return {
    // What the map's proportions add lies within a generous box.
    box: { west: middle - half, east: middle + half, south: box.south - half, north: box.north + half },
    scale,
    project: ([x, y]) => [WIDTH / 2 + (x - middle) * scale, HEIGHT / 2 - (rise(y) - height) * scale],
  };
}

/** Mercator's latitude, in degrees of the equator. */
function mercator(latitude: number): number {
  const within = Math.max(-84, Math.min(84, latitude)) * (Math.PI / 180);
  return Math.log(Math.tan(Math.PI / 4 + within / 2)) * (180 / Math.PI);
}

/** Latitudes at even distances, a third wider than longitudes: true to shape where most news comes from. */
function plain(latitude: number): number {
  return latitude * 1.3;
}
