/** The map of an article's places: what it shows, and where. */
import type { Lexicon } from '../../lexicon/schema.ts';
import type { FactOfKind } from '../../seed/model.ts';
import type { Note } from '../margin.ts';
import { type Country, countryAt, type Point } from './atlas.ts';
import { type Drawing, drawingOf } from './drawing.ts';
import { frameOf, HEIGHT, inOneView, type Spot, WIDTH } from './frame.ts';
import { type Placed, placedLabels } from './labels.ts';

export type PlaceNote = Note<FactOfKind<'place'>>;

export interface MapMark {
  readonly note: PlaceNote;
  readonly x: number;
  readonly y: number;
  /** Of its dot, larger the more often the text names the place; null of a country that is tinted. */
  readonly radius: number | null;
  /** What of it is written on the map: its name, a number that the list of places has too, or nothing. */
  readonly label: (Placed & { readonly text: string }) | null;
  readonly number: number | null;
}

export interface LocatorMap extends Drawing {
  /** The most mentioned first. */
  readonly marks: readonly MapMark[];
  /** Places that lie outside the frame. */
  readonly beyond: readonly PlaceNote[];
}

interface NotedSpot extends Spot {
  readonly note: PlaceNote;
}

/** A country that is drawn smaller than this is shown by a dot. */
const SMALL = 14;
const LARGEST_DOT = 4.5;

/**
 * The map of the places that the lexicon has coordinates of; null where it would tell nothing: no place, or a country alone.
 * @param nameOf what a place is called on the map
 */
export function locatorMap(
  notes: readonly PlaceNote[],
  lexicon: Lexicon,
  nameOf: (note: PlaceNote) => string,
): LocatorMap | null {
  const spots = notes.flatMap((note) => spotOf(note, lexicon));
  const shown = inOneView(spots) as readonly NotedSpot[];
  if (shown.length === 0 || (shown.length === 1 && shown[0]?.whole)) return null;
  const frame = frameOf(shown);
  const byMentions = shown.toSorted((a, b) => b.mentions - a.mentions);
  const placed = byMentions.map((spot) => ({ spot, ...standing(spot, frame.project) }));
  const named = placedLabels(placed.map(({ spot, ...at }) => ({ ...at, text: nameOf(spot.note) })));
  const nameless = placed.filter((_, index) => !named[index]).map(({ spot }) => spot);
  const numberOf = (spot: NotedSpot): number | null => nameless.indexOf(spot) + 1 || null;
  const numbered = placedLabels(
    placed.map(({ spot, ...at }, index) => ({ ...at, text: named[index] ? '' : `${numberOf(spot)}` })),
  );
  const tinted = [...new Set(shown.flatMap(({ country }) => country ?? []))];
  return {
    ...drawingOf(frame, tinted),
    marks: placed.map(({ spot, x, y, radius }, index) => {
      const number = numberOf(spot);
      const at = (named[index] ?? numbered[index]) as Placed | null;
      return {
        note: spot.note,
        x: Math.round(x),
        y: Math.round(y),
        radius,
        number,
        label: at && { ...rounded(at), text: number === null ? nameOf(spot.note) : `${number}` },
      };
    }),
    beyond: spots.filter((spot) => !shown.includes(spot)).map(({ note }) => note),
  };
}

function spotOf(note: PlaceNote, lexicon: Lexicon): NotedSpot[] {
  const key = note.fact.entry;
  const point = key === null ? undefined : lexicon.coordinates[key];
  if (key === null || !point) return [];
  const whole = homesOf(lexicon).get(key) === key;
  return [{ note, point, mentions: note.mentions.length, whole, country: countryOf(key, point, lexicon) }];
}

const homes = new WeakMap<Lexicon, ReadonlyMap<string, string>>();

/** Key of a place → key of its country; a country's is its own. */
function homesOf(lexicon: Lexicon): ReadonlyMap<string, string> {
  const known =
    homes.get(lexicon) ??
    new Map([
      ...lexicon.places.map(({ key }) => [key, key] as const),
      ...[...lexicon.cities, ...lexicon.geography].flatMap(({ key, in: home }) => (home ? [[key, home] as const] : [])),
    ]);
  homes.set(lexicon, known);
  return known;
}

const countriesFound = new Map<string, Country | null>();

/** The country that the lexicon tells, or else, of cities, the one that the point lies on: a sea is of none. */
function countryOf(key: string, point: Point, lexicon: Lexicon): Country | null {
  const home = homesOf(lexicon).get(key);
  const at = home ? (lexicon.coordinates[home] ?? point) : point;
  const known = countriesFound.get(at.join());
  if (known !== undefined) return known;
  const found = countryAt(at);
  countriesFound.set(at.join(), found);
  return found;
}

/** Where a spot stands in the map's units, and whether as a dot. */
function standing(
  { point, whole, country, mentions }: Spot,
  project: (point: Point) => readonly [number, number],
): { x: number; y: number; radius: number | null } {
  const [x, y] = project(point);
  const tinted = whole && country !== null && widthOnMap(country, project) >= SMALL;
  const inside = { x: Math.max(8, Math.min(WIDTH - 8, x)), y: Math.max(8, Math.min(HEIGHT - 8, y)) };
  return { ...inside, radius: tinted ? null : Math.min(LARGEST_DOT, 2 + mentions / 2) };
}

function widthOnMap(
  { mainland: { west, east, south } }: Country,
  project: (point: Point) => readonly [number, number],
) {
  return project([east, south])[0] - project([west, south])[0];
}

function rounded({ x, y, anchor }: Placed): Placed {
  return { x: Math.round(x), y: Math.round(y), anchor };
}
