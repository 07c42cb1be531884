/** Short forms of people's names («الموسوي») and names that come again point to the fullest form in the article. */

import type { BlockId, FactId, Person } from '../model.ts';
import { type View, viewOf } from '../view.ts';
import { askedOnce, wordOf } from '../words.ts';
import { inOrder } from './order.ts';
import type { Refine } from './refiner.ts';
import { type Fullest, shortNames } from './short-names.ts';

/** Of names that so many others share a word with, nobody can tell whose they are. */
const CROWD = 40;

export const samePerson: Refine = (facts, { lexicon, views, blocks }) => {
  const people = facts.filter((fact) => fact.kind === 'person');
  if (people.length === 0) return facts;
  const { fullest, groupOf } = groupsOf(people, views);
  const roots = rootsOf(fullest);
  const same = new Map<FactId, Person>();
  for (const [at, person] of people.entries()) {
    const { person: full } = roots.of(fullest[groupOf[at] as number] as Fullest);
    if (full.id !== person.id) same.set(person.id, { ...person, same: full.id, entry: person.entry ?? full.entry });
  }
  const linked = same.size > 0 ? facts.map((fact) => same.get(fact.id) ?? fact) : facts;
  const short = shortNames(linked, roots.all, views, lexicon);
  return short.length > 0 ? inOrder([...linked, ...short], blocks) : linked;
};

const wordsOf = askedOnce((name): readonly string[] => viewOf(name).tokens.map(({ text }) => text));

function nameWords({ block, name }: Person, views: ReadonlyMap<BlockId, View>): readonly string[] {
  return wordsOf({ word: wordOf(views.get(block)?.source.slice(name.start, name.end) ?? '') });
}

/**
 * Names that share first and last word, or an entry, are of one group. Its fullest is the longest; of two as long the one
 * with a role, then the first.
 */
function groupsOf(
  people: readonly Person[],
  views: ReadonlyMap<BlockId, View>,
): { fullest: readonly Fullest[]; groupOf: readonly number[] } {
  const fullest: Fullest[] = [];
  const byKey = new Map<string, number>();
  const groupOf = people.map((person) => {
    const words = nameWords(person, views);
    const keys = groupKeys(person, words);
    const group = keys.map((key) => byKey.get(key)).find((index) => index !== undefined) ?? fullest.length;
    for (const key of keys) byKey.set(key, group);
    const known = fullest[group];
    if (!known || isFuller(person, words, known)) fullest[group] = { person, words };
    return group;
  });
  return { fullest, groupOf };
}

/** A word alone tells of nobody that it comes again; the same two do. */
function groupKeys({ id, entry }: Person, words: readonly string[]): readonly string[] {
  const name = words.length > 1 ? `${words[0]} ${words.at(-1)}` : id;
  return entry ? [`=${entry}`, name] : [name];
}

function isFuller({ role }: Person, words: readonly string[], than: Fullest): boolean {
  if (words.length !== than.words.length) return words.length > than.words.length;
  return role !== null && than.person.role === null;
}

interface Roots {
  /** The names that are no short form of another. */
  readonly all: readonly Fullest[];
  /** The name that a name is a short form of, or itself. */
  readonly of: (full: Fullest) => Fullest;
}

/** Longest first: what is a short form of one name only («عوض الكريم» of «الطاهر عوض الكريم») stands for that. */
function rootsOf(fullest: readonly Fullest[]): Roots {
  const found = new Map<Fullest, Fullest>();
  const all: Fullest[] = [];
  const byLast = new Map<string, Fullest[]>();
  const byFirst = new Map<string, Fullest[]>();
  for (const full of fullest.toSorted((a, b) => b.words.length - a.words.length)) {
    const [first, last] = [full.words[0] ?? '', full.words.at(-1) ?? ''];
    // «تقول سلمى»: by the first name only where nobody has it for a last one.
    const root = onlyOne(full, byLast.get(last), endsIn) ?? onlyOne(full, byFirst.get(first), opensWith);
    if (root) {
      found.set(full, root);
      continue;
    }
    all.push(full);
    add(byLast, last, full);
    add(byFirst, first, full);
  }
  return { all, of: (full) => found.get(full) ?? full };
}

function add(lists: Map<string, Fullest[]>, key: string, full: Fullest): void {
  const list = lists.get(key);
  if (list) list.push(full);
  else lists.set(key, [full]);
}

type Compares = (all: readonly string[], words: readonly string[]) => boolean;

function onlyOne(short: Fullest, longer: readonly Fullest[] = [], isForm: Compares): Fullest | null {
  if (longer.length > CROWD) return null;
  let found: Fullest | null = null;
  for (const full of longer) {
    if (!isSameAs(short.person, full.person) || full.words.length <= short.words.length) continue;
    if (!isForm(full.words, short.words)) continue;
    if (found) return null;
    found = full;
  }
  return found;
}

/** Two entries are two people. */
function isSameAs(a: Person, b: Person): boolean {
  return !a.entry || !b.entry || a.entry === b.entry;
}

const endsIn: Compares = (all, words) => words.every((word, at) => word === all[all.length - words.length + at]);
const opensWith: Compares = (all, words) => words.every((word, at) => word === all[at]);
