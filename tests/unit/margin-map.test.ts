/** The map of an article's places: what it shows, how long its paths are, where its names stand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countries, countryAt } from '../../src/article/map/atlas.ts';
import { HEIGHT, WIDTH } from '../../src/article/map/frame.ts';
import { placedLabels } from '../../src/article/map/labels.ts';
import { type LocatorMap, locatorMap, type PlaceNote } from '../../src/article/map/locator.ts';
import { simplified } from '../../src/article/map/simplified.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';

const lexicon = loadLexicon();
const english = new Map([...lexicon.places, ...lexicon.cities, ...lexicon.geography].map(({ key, en }) => [key, en]));

/** 'iraq*3 syria gaza' */
function notes(text: string): PlaceNote[] {
  return text.split(' ').map((word, index) => {
    const [entry = '', mentions = '1'] = word.split('*');
    const fact = {
      kind: 'place',
      id: `L1-${index}`,
      entry: entry === '?' ? null : entry,
    } as unknown as PlaceNote['fact'];
    return { fact, mentions: Array.from({ length: Number(mentions) }, () => fact) };
  });
}
const nameOf = ({ fact }: PlaceNote): string => english.get(fact.entry ?? '') ?? '';
const mapOf = (text: string): LocatorMap | null => locatorMap(notes(text), lexicon, nameOf);
const keys = (all: readonly PlaceNote[] | undefined): (string | null)[] => (all ?? []).map(({ fact }) => fact.entry);
const pathsOf = ({ land, borders, tinted }: LocatorMap): string => land + borders + tinted;

test('a map shows what lies together and is most of what is told, and names what it leaves out', () => {
  const map = mapOf('iraq*3 syria*3 gaza israel united-states');
  assert.deepEqual(keys(map?.marks.map(({ note }) => note)), ['iraq', 'syria', 'gaza', 'israel']);
  assert.deepEqual(keys(map?.beyond), ['united-states']);
});

test('places of two parts of the world, none of them most of what is told, stand on one map', () => {
  const map = mapOf('moscow beijing cairo');
  assert.deepEqual(keys(map?.marks.map(({ note }) => note)), ['moscow', 'beijing', 'cairo']);
  assert.deepEqual(map?.beyond, []);
});

test('there is no map of nothing, of what has no sure place, nor of one country alone', () => {
  for (const text of ['?', 'middle-east europe nile', 'egypt', 'egypt*5 ?']) assert.equal(mapOf(text), null, text);
  assert.notEqual(mapOf('azilal'), null);
  assert.notEqual(mapOf('egypt sudan'), null);
});

test('countries are tinted and cities have dots, larger the more often they are named; a small country has a dot', () => {
  const map = mapOf('yemen hodeidah*3 mocha');
  assert.deepEqual(
    map?.marks.map(({ note, radius }) => [note.fact.entry, radius]),
    [
      ['hodeidah', 3.5],
      ['yemen', null],
      ['mocha', 2.5],
    ],
  );
  assert.equal(typeof mapOf('iran bahrain')?.marks.find(({ note }) => note.fact.entry === 'bahrain')?.radius, 'number');
});

test('east is to the right and north is up', () => {
  const at = (map: LocatorMap | null, key: string) => map?.marks.find(({ note }) => note.fact.entry === key);
  const map = mapOf('baghdad damascus basra mosul');
  const [baghdad, damascus, basra, mosul] = ['baghdad', 'damascus', 'basra', 'mosul'].map((key) => at(map, key));
  assert.ok((damascus?.x ?? 0) < (baghdad?.x ?? 0) && (baghdad?.x ?? 0) < (basra?.x ?? 0));
  assert.ok((mosul?.y ?? 0) < (baghdad?.y ?? 0) && (baghdad?.y ?? 0) < (basra?.y ?? 0));
});

test('paths are whole numbers and bounded, wherever in the world', () => {
  const every = ['indonesia japan', 'norway oslo sweden', 'canada chile', 'fiji', 'moscow beijing washington cairo'];
  for (const text of [...every, 'iraq syria', 'doha qatar', 'greece turkey lesbos crete', 'philippines mindanao']) {
    const map = mapOf(text);
    if (!map) continue;
    assert.match(pathsOf(map), /^[Mmz\d -]+$/, text);
    assert.ok(pathsOf(map).length <= 1400, `${text}: ${pathsOf(map).length}`);
    assert.notEqual(map.land + map.tinted, '', text);
  }
});

test('a country on the 180th meridian draws no line across the map', () => {
  const far = /(?:^|[ -])\d{4,}/;
  for (const text of ['russia fiji canada', 'moscow beijing washington cairo'])
    assert.doesNotMatch(mapOf(text)?.land ?? '', far);
});

test('names stand in the frame, and none covers another or a dot', () => {
  for (const text of [
    'tubas bardala jordan-valley west-bank nablus jenin',
    'gaza rafah khan-younis jerusalem deir-al-balah jabalia',
    'lebanon beirut tripoli-lebanon sidon tyre syria damascus homs',
  ]) {
    const marks = mapOf(text)?.marks ?? [];
    const numbers = marks.flatMap(({ number }) => number ?? []);
    assert.deepEqual(numbers.toSorted(), numbers, `${text}: numbers run on`);
    for (const { label, number, note } of marks)
      if (label) assert.equal(label.text, number === null ? nameOf(note) : `${number}`);
    for (const { x, y } of marks) assert.ok(x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT, text);
  }
});

test('labels give way to each other, and are left out where there is no room', () => {
  const crowd = Array.from({ length: 30 }, () => ({ x: 120, y: 80, radius: 3, text: 'Baghdad' }));
  const placed = placedLabels(crowd);
  assert.notEqual(placed[0], null);
  assert.ok(placed.filter((one) => one === null).length > 15);
  const shown = placed.filter((one) => one !== null).map(({ x, y, anchor }) => `${anchor} ${x} ${y}`);
  assert.equal(new Set(shown).size, shown.length);
});

test('a line keeps its ends and whatever lies off it', () => {
  const line = [
    [0, 0],
    [5, 0.4],
    [10, 0],
    [10, 10],
  ] as const;
  assert.deepEqual(simplified(line, 1), [line[0], line[2], line[3]]);
  assert.deepEqual(simplified(line, 0.1), line);
  const ring = [
    [0, 0],
    [9, 0],
    [9, 9],
    [0, 0],
  ] as const;
  assert.deepEqual(simplified(ring, 1), ring);
});

test('the lexicon’s countries lie in their country, its cities on the land of theirs or by its coast', () => {
  const names = new Map([
    ['iraq', 'Iraq'],
    ['palestine', 'Palestine'],
    ['morocco', 'Morocco'],
    ['somalia', 'Somalia'],
    ['comoros', 'Comoros'],
  ]);
  for (const [key, name] of names) assert.equal(countryAt(lexicon.coordinates[key] ?? [0, 0])?.name, name);
  const away = [...lexicon.cities, ...lexicon.geography].flatMap(({ key, in: home }) => {
    const [point, at] = [lexicon.coordinates[key], home && lexicon.coordinates[home]];
    const country = at && countryAt(at);
    if (!point || !country) return [];
    const { west, east, south, north } = country.box;
    const [x, y] = point;
    return x < west - 1.5 || x > east + 1.5 || y < south - 1.5 || y > north + 1.5 ? [`${key}: ${point}`] : [];
  });
  assert.deepEqual(away, []);
});

test('every place that has coordinates is one of the lexicon', () => {
  assert.deepEqual(
    Object.keys(lexicon.coordinates).filter((key) => !english.has(key)),
    [],
  );
  assert.ok(countries.length > 200);
});
