/** Short forms of people's names («الموسوي») and names that come again point to the fullest form in the article. */

import type { BlockId, Fact, FactId, Person } from '../model.ts';
import { isUnknown } from '../names/person-name.ts';
import { nameRange, type Readings, readingsOf } from '../names/readings.ts';
import { hasArticle } from '../names/shapes.ts';
import { verbAt } from '../speech/clause.ts';
import { type View, viewOf } from '../view.ts';
import { inOrder } from './order.ts';
import type { Refine } from './refiner.ts';

interface Fullest {
  readonly person: Person;
  readonly words: readonly string[];
}

export const samePerson: Refine = (facts, { lexicon, views, blocks }) => {
  const people = facts.filter((fact) => fact.kind === 'person');
  if (people.length === 0) return facts;
  const fullest = fullestOf(people, views);
  const byLast = Map.groupBy(fullest, ({ words }) => words.at(-1) ?? '');
  const byEntry = Map.groupBy(fullest, ({ person }) => person.entry);
  const linked = facts.map((fact) => {
    if (fact.kind !== 'person') return fact;
    const words = nameWords(fact, views);
    const candidates = [...(byLast.get(words.at(-1) ?? '') ?? []), ...((fact.entry && byEntry.get(fact.entry)) || [])];
    return pointed(fact, words, new Set(candidates));
  });
  const families = familiesOf(fullest);
  const taken = takenBy(facts);
  const ids = new Set(facts.map(({ id }) => id));
  const short = [...views].flatMap(([block, view]) =>
    shortForms(
      readingsOf(view, lexicon),
      block,
      families,
      (start) => taken.has(`${block}-${start}`),
      (id) => ids.has(id),
    ),
  );
  return inOrder([...linked, ...short], blocks);
};

/** The words of a name, folded. */
function nameWords(person: Person, views: ReadonlyMap<BlockId, View>): readonly string[] {
  const source = views.get(person.block)?.source ?? '';
  return viewOf(source.slice(person.name.start, person.name.end)).tokens.map((token) => token.text);
}

/** Of the names that share first and last word, or an entry, the longest; of two as long the one with a role, then the first. */
function fullestOf(people: readonly Person[], views: ReadonlyMap<BlockId, View>): readonly Fullest[] {
  const groups: Fullest[] = [];
  const byLast = new Map<string, number>();
  for (const person of people) {
    const words = nameWords(person, views);
    const keys = groupKeys(person, words);
    const group = keys.map((key) => byLast.get(key)).find((index) => index !== undefined);
    if (group === undefined) {
      for (const key of keys) byLast.set(key, groups.length);
      groups.push({ person, words });
    } else {
      for (const key of keys) byLast.set(key, group);
      if (isFuller(person, words, groups[group] as Fullest)) groups[group] = { person, words };
    }
  }
  return groups;
}

function groupKeys(person: Person, words: readonly string[]): readonly string[] {
  const name = words.length > 1 ? [`${words[0]} ${words.at(-1)}`] : words;
  return person.entry ? [`=${person.entry}`, ...name] : name;
}

function isFuller(person: Person, words: readonly string[], than: Fullest): boolean {
  if (words.length !== than.words.length) return words.length > than.words.length;
  return person.role !== null && than.person.role === null;
}

function pointed(person: Person, words: readonly string[], candidates: ReadonlySet<Fullest>): Person {
  const matches = [...candidates].filter((full) => isFormOf(person, words, full));
  const [match] = matches;
  if (!match || matches.length > 1 || match.person.id === person.id) return person;
  return { ...person, same: match.person.id, entry: person.entry ?? match.person.entry };
}

/** The same entry, the same first and last word, or the last word alone. */
function isFormOf(person: Person, words: readonly string[], { person: full, words: all }: Fullest): boolean {
  if (person.id === full.id) return true;
  if (person.entry && full.entry) return person.entry === full.entry;
  if (words.length === 1) return all.length > 1 && words[0] === all.at(-1);
  return words[0] === all[0] && words.at(-1) === all.at(-1);
}

/** Last names of one person only, with the person. */
function familiesOf(fullest: readonly Fullest[]): ReadonlyMap<string, Person> {
  const families = new Map<string, Person | null>();
  for (const { person, words } of fullest) {
    const last = words.at(-1);
    if (words.length < 2 || !last || last === 'الله' || last === 'الدين') continue;
    families.set(last, families.has(last) ? null : person);
  }
  return new Map([...families].filter((entry): entry is [string, Person] => entry[1] !== null));
}

/** Block and offset of every character that a name holds. */
function takenBy(facts: readonly Fact[]): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const fact of facts) {
    if (fact.kind !== 'person' && fact.kind !== 'organisation' && fact.kind !== 'place' && fact.kind !== 'source')
      continue;
    for (let at = fact.start; at < fact.end; at++) taken.add(`${fact.block}-${at}`);
  }
  return taken;
}

function shortForms(
  readings: Readings,
  block: BlockId,
  families: ReadonlyMap<string, Person>,
  isTaken: (start: number) => boolean,
  isStart: (id: FactId) => boolean,
): readonly Person[] {
  return readings.tokens.flatMap((token) => {
    const match = familyAt(readings, token.index, families);
    if (!match) return [];
    const { person, clitics } = match;
    const span = { from: token.index, to: token.index + 1, clitics };
    const name = nameRange(readings.view, span);
    const range = readings.view.range(token.start, token.end);
    if (isTaken(name.start) || isTaken(range.end - 1)) return [];
    // Where a quotation without marks starts with the name, that has the plain id.
    const id: FactId = isStart(`${block}-${range.start}`)
      ? `${block}-${range.start}-person`
      : `${block}-${range.start}`;
    const fact = {
      kind: 'person' as const,
      ...range,
      id,
      block,
      rule: 'short-name',
      name,
      entry: person.entry,
      role: null,
      same: person.id,
    };
    return [fact];
  });
}

function familyAt(
  readings: Readings,
  at: number,
  families: ReadonlyMap<string, Person>,
): { person: Person; clitics: number } | null {
  const word = readings.word(at);
  for (const clitics of [0, 1]) {
    // «للموسوي» is ل and الموسوي: the alif of the article is not written.
    const joined = clitics === 1 && word.startsWith('لل');
    if (clitics === 1 && !/^[وفلب]/u.test(word)) continue;
    const bare = joined ? `ا${word.slice(1)}` : word.slice(clitics);
    const person = families.get(bare);
    if (person && isNameHere(readings, at, bare)) return { person, clitics: joined ? 2 : clitics };
  }
  return null;
}

/** A last name that is a word too («المصري», «سريع») is a name only behind a verb of reporting. */
function isNameHere(readings: Readings, at: number, bare: string): boolean {
  if (verbAt(readings, at - 1)) return true;
  if (readings.at(at, 'demonym') || readings.at(at, 'given-or-word') || readings.at(at, 'given')) return false;
  return hasArticle(bare) ? bare.endsWith('ي') : bare.length > 3 && isUnknown(readings, at);
}
