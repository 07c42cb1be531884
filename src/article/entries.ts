/** What lexicon keys of names are called in each language. */
import type { Lexicon } from '../lexicon/schema.ts';

export interface EntryName {
  readonly ar: string;
  readonly en: string;
}
export type EntryKind = 'person' | 'organisation' | 'place' | 'source';
type Entries = Readonly<Record<EntryKind, ReadonlyMap<string, EntryName>>>;

const indexes = new WeakMap<Lexicon, Entries>();

/** The names of an entry; undefined for a key that the lexicon neither has nor can compose. */
export function entryName(lexicon: Lexicon, kind: EntryKind, key: string): EntryName | undefined {
  let entries = indexes.get(lexicon);
  if (!entries) {
    entries = entriesOf(lexicon);
    indexes.set(lexicon, entries);
  }
  return entries[kind].get(key);
}

function entriesOf(lexicon: Lexicon): Entries {
  const byKey = (names: readonly (EntryName & { readonly key: string })[]): Map<string, EntryName> =>
    new Map(names.map(({ key, ar, en }) => [key, { ar, en }]));
  return {
    place: byKey([...lexicon.places, ...lexicon.cities, ...lexicon.geography]),
    person: byKey(lexicon.people),
    source: byKey(lexicon.sources),
    organisation: new Map([...composed(lexicon), ...byKey(lexicon.organisations)]),
  };
}

/** `iraqi-interior-ministry`, `iraqi-government`: what seed/names/organisations.ts composes keys for. */
function* composed(lexicon: Lexicon): Generator<readonly [string, EntryName]> {
  for (const demonym of lexicon.demonyms) {
    if (!demonym.place) continue;
    for (const head of lexicon['organisation-heads']) {
      if (head.ends !== 'nationality') continue;
      yield [`${demonym.key}-${head.en.toLowerCase().replaceAll(' ', '-')}`, nationalName(head.ar, head.en, demonym)];
    }
    for (const { key, ar, en } of lexicon.portfolios) {
      yield [`${demonym.key}-${key}-ministry`, nationalName(`وزارة ${ar}`, `${en} Ministry`, demonym)];
    }
  }
}

function nationalName(ar: string, en: string, demonym: EntryName): EntryName {
  return { ar: `${ar} ${nationality(demonym.ar, isFeminine(ar))}`, en: `${demonym.en} ${en}` };
}

/** The adjective with the article: «الكورية الجنوبية», «الجنوب أفريقية». */
function nationality(adjective: string, feminine: boolean): string {
  const ending = feminine ? 'ة' : '';
  if (adjective.startsWith('جنوب ')) return `ال${adjective}${ending}`;
  return adjective.replace(/\S+/gu, (word) => `ال${word}${ending}`);
}

// وزارة · الحكومة · القوات: by the ending of the first word
function isFeminine(name: string): boolean {
  return /^\S+(?:ة|ات)(?:\s|$)/u.test(name);
}
