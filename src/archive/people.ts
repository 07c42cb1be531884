/** The people of an archive whom the lexicon does not know. */
import type { Lexicon } from '../lexicon/schema.ts';
import type { ArchivedArticle, Doubt, Mention, Namesake } from './model.ts';
import { nameWords } from './name-words.ts';
import { type Appearance, namesakesOf, type OnePerson } from './namesakes.ts';
import { personSlug } from './person-slug.ts';

export interface UnknownPerson {
  readonly slug: string;
  /** The name as most articles write it. */
  readonly name: string;
  readonly mentions: readonly Mention[];
}

export interface UnknownPeople {
  readonly people: readonly UnknownPerson[];
  readonly doubts: readonly Doubt[];
}

/** How many articles must tell of them: one name in one article is everybody's. */
const FEWEST_ARTICLES = 2;

export function unknownPeople(articles: readonly ArchivedArticle[], lexicon: Lexicon): UnknownPeople {
  const appearances = articles.flatMap(appearancesIn);
  const groups = Map.groupBy(appearances, ({ words }) => `${words[0]} ${words.at(-1)}`);
  const all = [...groups.values()].filter(({ length }) => length >= FEWEST_ARTICLES);
  const namesakes = all.map((group) => namesakesOf(group, lexicon));
  const slugs = new Set(lexicon.people.map(({ key }) => key));
  return {
    people: namesakes.flatMap(({ people }) => withSlugs(people, slugs)),
    doubts: namesakes.flatMap(({ doubts }) => doubts.map(([a, b]) => doubtOf(a, b))),
  };
}

/** A single word is nobody's name for certain: «الموسوي» may be any of a family. */
function appearancesIn(article: ArchivedArticle): readonly Appearance[] {
  const unknown = article.sentences.flatMap(({ mentions }) =>
    mentions.filter(({ kind, key }) => kind === 'person' && key === null),
  );
  return [...Map.groupBy(unknown, ({ fullest }) => fullest)].flatMap(([fullest, mentions]) => {
    const name = (mentions.find(({ id }) => id === fullest) ?? mentions[0])?.name ?? '';
    const words = nameWords(name);
    return words.length < 2 ? [] : [{ article, mentions, name, words }];
  });
}

/**
 * Who had a name first keeps its slug, whoever comes after.
 * @param slugs those that are taken; what is given away is added
 */
function withSlugs(people: readonly OnePerson[], slugs: Set<string>): readonly UnknownPerson[] {
  const names = new Set<string>();
  return people.flatMap((person): readonly UnknownPerson[] => {
    const [first] = person.appearances;
    if (!first) return [];
    const name = first.words.join(' ');
    const kind = person.likes.find(({ appearances }) => appearances.includes(first));
    const apart = names.has(name) ? (kind?.key.slice(name.length + 1) ?? '') : '';
    names.add(name);
    if (person.appearances.length < FEWEST_ARTICLES) return [];
    const slug = personSlug(name, apart, slugs);
    slugs.add(slug);
    const mentions = person.appearances.flatMap((appearance) => appearance.mentions);
    return [{ slug, name: usualName(person.appearances), mentions }];
  });
}

/** As most articles write it; of as many the longest, then the latest. */
function usualName(appearances: readonly Appearance[]): string {
  const byName = [...Map.groupBy(appearances.toReversed(), ({ name }) => name)];
  byName.sort(([a, one], [b, other]) => other.length - one.length || b.length - a.length);
  return byName[0]?.[0] ?? '';
}

function doubtOf(a: OnePerson, b: OnePerson): Doubt {
  const name = (person: OnePerson): string => person.appearances[0]?.words.join(' ') ?? '';
  return { why: name(a) === name(b) ? 'role' : 'name', people: [namesakeOf(a), namesakeOf(b)] };
}

function namesakeOf({ appearances }: OnePerson): Namesake {
  const mentions = appearances.flatMap((one) => one.mentions);
  const mention = mentions.find(({ role }) => role !== null) ?? mentions.find(({ id, fullest }) => id === fullest);
  return { mention: (mention ?? mentions[0]) as Mention, articles: appearances.length };
}
