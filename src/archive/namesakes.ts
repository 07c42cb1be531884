/** Which people of one name, in many articles, are one person: told by the name and by what their roles have in common. */
import type { Lexicon } from '../lexicon/schema.ts';
import { folded } from '../seed/fold.ts';
import { perLexicon } from '../seed/per-lexicon.ts';
import type { ArchivedArticle, Mention } from './model.ts';
import { isLonger } from './name-words.ts';
import { isTelling, likeness, profileKey, profileOf, type RoleProfile } from './role-profile.ts';

/** A person whom the lexicon does not know, as one article tells of them. */
export interface Appearance {
  readonly article: ArchivedArticle;
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  /** The fullest form of the name in the article, as written. */
  readonly name: string;
  /** See nameWords. */
  readonly words: readonly string[];
}

/** Appearances with the same name and roles that tell the same. */
interface Likes {
  readonly words: readonly string[];
  readonly profile: RoleProfile;
  /** Name and profile: no other has both. */
  readonly key: string;
  /** Their roles, folded. */
  readonly roles: Set<string>;
  readonly appearances: Appearance[];
}

/** Appearances that are taken for one person. */
export interface OnePerson {
  readonly likes: readonly Likes[];
  readonly appearances: readonly Appearance[];
}

export interface Namesakes {
  /** The one who appeared first comes first. */
  readonly people: readonly OnePerson[];
  /** Pairs that may be one person, and stand apart. */
  readonly doubts: readonly (readonly [OnePerson, OnePerson])[];
}

/** @param appearances all with the same first and the same last word of the name */
export function namesakesOf(appearances: readonly Appearance[], lexicon: Lexicon): Namesakes {
  const likes = likesOf(appearances, lexicon).sort((a, b) => weight(b) - weight(a) || (a.key < b.key ? -1 : 1));
  const groups: Likes[][] = [];
  for (const one of likes) {
    const same = groups.filter((group) => relation(group, [one], lexicon) === 'same');
    // Where there are two whom it could be, it is neither for certain.
    if (same.length === 1) same[0]?.push(one);
    else groups.push([one]);
  }
  const people = groups.map(onePerson).sort((a, b) => earlier(a.appearances[0], b.appearances[0]));
  const pairs = people.flatMap((a, at) => people.slice(at + 1).map((b) => [a, b] as const));
  return { people, doubts: pairs.filter(([a, b]) => relation(a.likes, b.likes, lexicon) !== 'apart') };
}

function likesOf(appearances: readonly Appearance[], lexicon: Lexicon): Likes[] {
  const byKey = new Map<string, Likes>();
  for (const appearance of appearances) {
    const { mentions, words } = appearance;
    const roles = mentions.flatMap(({ role }) => role ?? []);
    const profile = profileOf(roles, lexicon);
    const key = `${words.join(' ')} ${profileKey(profile)}`;
    const known = byKey.get(key) ?? { words, profile, key, roles: new Set(), appearances: [] };
    byKey.set(key, known);
    known.appearances.push(appearance);
    for (const role of roles) known.roles.add(folded(role));
  }
  return [...byKey.values()];
}

/** Those who are told most of come first: the others are compared with them. */
function weight({ profile: { fields, countries, heads }, words }: Likes): number {
  return 4 * Number(fields.size > 0) + 2 * Number(countries.size > 0) + Number(heads.size > 0) + words.length / 100;
}

type Relation = 'same' | 'doubt' | 'apart';

function relation(a: readonly Likes[], b: readonly Likes[], lexicon: Lexicon): Relation {
  const all = a.flatMap((one) => b.map((other) => relationOf(one, other, lexicon)));
  if (all.includes('apart')) return 'apart';
  return all.includes('same') ? 'same' : 'doubt';
}

function relationOf(a: Likes, b: Likes, lexicon: Lexicon): Relation {
  const exact = a.words.join(' ') === b.words.join(' ');
  if (!exact && !isLonger(a.words, b.words) && !isLonger(b.words, a.words)) return 'apart';
  const rare = exact && isRare(a.words, lexicon);
  if (!isTelling(a.profile) || !isTelling(b.profile)) return rare ? 'same' : 'doubt';
  const alike = likeness(a.profile, b.profile, lexicon);
  if (alike === 'apart') return 'apart';
  const sameRole = !a.roles.isDisjointFrom(b.roles);
  const compatriots = !a.profile.countries.isDisjointFrom(b.profile.countries);
  const enough = alike === 'unknown' ? rare && compatriots : rare || compatriots;
  return sameRole || enough ? 'same' : 'doubt';
}

const givenNames = perLexicon(({ 'name-parts': { given, givenOrWord } }) => {
  const names = [...given, ...givenOrWord].map((name) => folded(name).replaceAll(' ', ''));
  return new Set(names);
});

const MANY = 4;

/** «مقداد الموسوي» has a family's name; «محمد علي» and «أحمد محمود حسن» are the names of thousands. */
function isRare(words: readonly string[], lexicon: Lexicon): boolean {
  if (words.length >= MANY) return true;
  return !words.every((word) => givenNames(lexicon).has(word) || /^عبد.{3}/u.test(word));
}

function onePerson(likes: readonly Likes[]): OnePerson {
  const appearances = likes.flatMap((one) => one.appearances).sort(earlier);
  return { likes, appearances };
}

/** By the day of publication, those without one last; then by address. */
function earlier(a: Appearance | undefined, b: Appearance | undefined): number {
  const key = (one: Appearance | undefined): string =>
    `${one?.article.published ?? '9999-99-99'} ${one?.article.address ?? ''}`;
  return key(a) < key(b) ? -1 : 1;
}
