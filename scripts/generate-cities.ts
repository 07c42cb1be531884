/**
 * Writes src/lexicon/ar/cities.json: the cities that Unicode CLDR has time zones called after, in Arabic and English.
 * Source: the package cldr-dates-full (timeZoneNames, exemplarCity) and this folder's city-variants.json, which gives by
 * time zone what newspapers write instead or besides, what a name needs before it where it is another word too, and, as
 * null, the zones that are called after no city but a territory, which is in places.json.
 * Of a zone called after a country, whose name is in places.json, they give the city of that name («مدينة جيبوتي») or the
 * capital. Every city of CLDR 48's 418 is here or, where it is a territory too, in places.json.
 *
 *   node scripts/generate-cities.ts && npx biome format --write src/lexicon/ar/cities.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { folded } from '../src/seed/fold.ts';
import { hardGs, keyOf, otherForms, plainEnglish } from './spellings.ts';

interface Variant {
  readonly ar?: string;
  readonly en?: string;
  readonly forms?: readonly string[];
  /** Key of its country: told of Arab cities. */
  readonly in?: string;
  readonly needs?: 'head' | 'in' | 'cue';
  readonly shared?: readonly string[];
  readonly unsure?: readonly string[];
}
/** A zone with its `exemplarCity`, or zones by the next part of their name: America → Argentina → Salta. */
interface Zones {
  readonly [name: string]: Zones | string;
}

const variants: Readonly<Record<string, Variant | null>> = readJson(new URL('./city-variants.json', import.meta.url));
const countries = readJson<{ ar: string; en: string; forms?: string[] }[]>(
  new URL('../src/lexicon/ar/places.json', import.meta.url),
);
const countryNames = new Set(countries.flatMap(({ ar, forms = [] }) => [ar, ...forms]).map(folded));
const arabic = new Map(exemplars(zonesOf('ar')));
const english = new Map(exemplars(zonesOf('en')));

const cities = [...arabic].flatMap(([zone, cldr]) => {
  const variant = variants[zone];
  const ar = variant?.ar ?? cldr;
  if (variant === null || (!variant?.shared && countryNames.has(folded(ar)))) return [];
  const en = variant?.en ?? plainEnglish(english.get(zone) ?? lastPart(zone));
  const { forms = [], shared = [], unsure = [] } = variant ?? {};
  const foreign = variant?.in ? [] : [ar, ...forms].flatMap((form) => hardGs(form, en));
  const others = otherForms(ar, [...forms, ...foreign]);
  const own = others.filter((form) => !countryNames.has(folded(form)));
  return [
    {
      key: keyOf(en),
      ar,
      en,
      ...(variant?.in && { in: variant.in }),
      ...(own.length > 0 && { forms: own }),
      ...(variant?.needs && { needs: variant.needs }),
      ...(shared.length > 0 && { shared }),
      ...(unsure.length > 0 && { unsure }),
    },
  ];
});

writeFileSync(new URL('../src/lexicon/ar/cities.json', import.meta.url), JSON.stringify(cities));

function* exemplars(zones: Zones, path = ''): Generator<[zone: string, city: string]> {
  for (const [name, inside] of Object.entries(zones)) {
    if (name === 'exemplarCity') yield [path, inside as string];
    else if (typeof inside === 'object') yield* exemplars(inside, path === '' ? name : `${path}/${name}`);
  }
}

function zonesOf(lang: string): Zones {
  const url = new URL(`../node_modules/cldr-dates-full/main/${lang}/timeZoneNames.json`, import.meta.url);
  return readJson<{ main: Record<string, { dates: { timeZoneNames: { zone: Zones } } }> }>(url).main[lang]?.dates
    .timeZoneNames.zone as Zones;
}

/** CLDR writes no English name where it is the zone's own: `America/New_York` → `New York` */
function lastPart(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

function readJson<T>(url: URL): T {
  return JSON.parse(readFileSync(url, 'utf8'));
}
