/**
 * A site's own names (names.local.json): people, places, organisations and sources that the lexicon lacks or calls
 * otherwise. Entries have the shapes of the lexicon's own files.
 */
import { z } from 'zod';
import { ownNames } from './schema/names.ts';
import type { Lexicon } from './schema.ts';

type Kind = keyof typeof ownNames;
export type OwnNames = { readonly [K in Kind]: readonly z.output<(typeof ownNames)[K]>[] };
type Name = OwnNames['organisations'][number] & { readonly in?: string | undefined };

/** Something in the file that is left out. */
export interface OwnNameFault {
  /** Where in the file: `['people', 3, 'en']`; empty where it is the whole file. */
  readonly path: readonly PropertyKey[];
  /** Why, and what to do. */
  readonly message: string;
}
export interface ReadOwnNames {
  readonly names: OwnNames;
  readonly faults: readonly OwnNameFault[];
}

export const noOwnNames: OwnNames = { places: [], organisations: [], sources: [], people: [] };
const kinds = Object.keys(ownNames) as readonly Kind[];
const anything = z.record(z.string(), z.array(z.unknown()));

/** The sound entries of the file's text, and what is wrong with the others. Never throws. */
export function readOwnNames(text: string): ReadOwnNames {
  const file = anything.safeParse(parsed(text));
  if (!file.success) {
    const message = `it must be a JSON object of lists such as {"people": []}. ${syntaxOf(text)}No name is read from it: put it right.`;
    return { names: noOwnNames, faults: [{ path: [], message }] };
  }
  const faults: OwnNameFault[] = Object.keys(file.data)
    .filter((kind) => !Object.hasOwn(ownNames, kind))
    .map((kind) => ({ path: [kind], message: `no kind of names. Write one of ${kinds.join(', ')}, or remove it.` }));
  const lists = kinds.map((kind) => [kind, soundEntries(kind, file.data[kind] ?? [], faults)] as const);
  return { names: Object.fromEntries(lists) as unknown as OwnNames, faults };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What `JSON.parse` says of a text that is no JSON; nothing where it is JSON. */
function syntaxOf(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}. `;
  }
}

function soundEntries(kind: Kind, entries: readonly unknown[], faults: OwnNameFault[]): readonly Name[] {
  const sound: Name[] = [];
  for (const [index, entry] of entries.entries()) {
    const result = ownNames[kind].safeParse(entry);
    for (const { path, message } of result.error?.issues ?? []) {
      faults.push({ path: [kind, index, ...path], message: `${message}. The entry is left out: put it right.` });
    }
    if (!result.success) continue;
    const { key } = result.data;
    if (sound.some((name) => name.key === key)) {
      const message = `another entry has the key ${key} too. This one is left out: give both as one, or another key.`;
      faults.push({ path: [kind, index, 'key'], message });
    } else sound.push(result.data);
  }
  return sound;
}

/** The lexicon with a site's own names. One whose key the lexicon has changes what that is called, and adds its forms. */
export function withOwnNames(lexicon: Lexicon, own: OwnNames): Lexicon {
  if (kinds.every((kind) => own[kind].length === 0)) return lexicon;
  const { places, organisations, sources, people } = own;
  const known = new Set([...lexicon.places, ...lexicon.cities].map(({ key }) => key));
  return {
    ...lexicon,
    places: renamed(lexicon.places, places),
    cities: renamed(lexicon.cities, places),
    geography: joined(
      lexicon.geography,
      places.filter(({ key }) => !known.has(key)),
    ),
    organisations: joined(lexicon.organisations, organisations),
    sources: joined(lexicon.sources, sources),
    people: joined(lexicon.people, people),
  };
}

type Called = Pick<Name, 'key' | 'ar' | 'en' | 'forms'>;

function joined<T extends Called>(names: readonly T[], own: readonly T[]): T[] {
  const known = new Set(names.map(({ key }) => key));
  return [...renamed(names, own), ...own.filter(({ key }) => !known.has(key))];
}

function renamed<T extends Called>(names: readonly T[], own: readonly Called[]): T[] {
  const byKey = new Map(own.map((name) => [name.key, name]));
  return names.map((name) => {
    const { ar, en, forms } = byKey.get(name.key) ?? name;
    if (!byKey.has(name.key)) return name;
    return { ...name, ar, en, forms: [...new Set([name.ar, ...name.forms, ...forms])].filter((form) => form !== ar) };
  });
}
