/** The lexicon of names: keys are unique, no form is two names' without saying so, and no form is spelled twice. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { folded } from '../../src/seed/fold.ts';

interface Named {
  readonly key: string;
  readonly ar: string;
  readonly en: string;
  readonly forms: readonly string[];
  readonly shared: readonly string[];
}

const lexicon = loadLexicon();
const kinds: Readonly<Record<string, readonly Named[]>> = {
  places: [...lexicon.places, ...lexicon.cities, ...lexicon.geography],
  organisations: lexicon.organisations,
  sources: lexicon.sources,
  people: lexicon.people,
};

const formsOf = ({ ar, forms }: Named): readonly string[] => [ar, ...forms];

for (const [kind, names] of Object.entries(kinds)) {
  test(`${kind}: every key once`, () => assert.deepEqual(repeated(names.map(({ key }) => key)), []));

  test(`${kind}: no form of two names that does not say so`, () => {
    const owners = Map.groupBy(
      names.flatMap((name) => [...new Set(formsOf(name).map(folded))].map((form) => ({ form, name }))),
      ({ form }) => form,
    );
    const faults = [...owners].flatMap(([form, all]) => {
      const marked = all.filter(({ name }) => name.shared.some((shared) => folded(shared) === form));
      const right = all.length > 1 ? marked.length === all.length : marked.length === 0;
      return right ? [] : [`${form}: ${all.map(({ name }) => name.key).join(', ')}`];
    });
    assert.deepEqual(faults, []);
  });

  test(`${kind}: no form that folds to another of the same name`, () =>
    assert.deepEqual(
      names.flatMap((name) => repeated(formsOf(name).map(folded))),
      [],
    ));

  test(`${kind}: plain English, as agencies write it`, () =>
    assert.deepEqual(
      names.filter(({ en }) => !/^[\p{Script=Latin}\d][\w .,'’&+()-]*$/u.test(en)).map(({ en }) => en),
      [],
    ));
}

test('there are as many names as promised', () => {
  assert.ok(lexicon.cities.length >= 300, 'cities of CLDR');
  assert.ok(lexicon.geography.length >= 600, 'places by hand');
  assert.ok(lexicon.organisations.length >= 320, 'organisations');
  assert.ok(lexicon.sources.length >= 200, 'sources');
  assert.ok(lexicon.people.length >= 150, 'people');
});

test('countries of places and of nationalities are in the lexicon', () => {
  const keys = new Set(kinds['places']?.map(({ key }) => key));
  const named = [
    ...[...lexicon.cities, ...lexicon.geography].map((place) => place.in),
    ...lexicon.demonyms.map(({ place }) => place),
  ];
  assert.deepEqual(
    named.filter((key) => key !== undefined && !keys.has(key)),
    [],
  );
});

function repeated(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => words.indexOf(word) !== index);
}
