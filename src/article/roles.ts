/** A role's Arabic words put into English from their parts. */
import type { Lexicon } from '../lexicon/schema.ts';
import { type Names, namesOf } from '../seed/names/names.ts';
import { type Reading, type Readings, readingsOf } from '../seed/names/readings.ts';
import { hasArticle } from '../seed/names/shapes.ts';
import { type PhraseIndex, phraseIndex } from '../seed/phrases.ts';
import { viewOf } from '../seed/view.ts';
import { withArticle } from './english-article.ts';
import { entryName } from './entries.ts';
import { composedOrganisation } from './organisation-english.ts';

/** "Brigadier" goes before the name, "spokesman of the Iraqi Interior Ministry" behind it. */
export interface EnglishRole {
  readonly rank: string | null;
  readonly post: string | null;
}

interface Draft {
  rank: string | null;
  nationality: string | null;
  /** "former", "field": what goes before the post. */
  readonly qualities: string[];
  post: string | null;
  /** "of the Iraqi Interior Ministry", "to Lebanon" */
  readonly bodies: string[];
  /** An indefinite speaker: "an official". */
  unnamed: 'one' | 'many' | null;
}
interface Scan {
  readonly readings: Readings;
  readonly names: Names;
  readonly lexicon: Lexicon;
}

const qualities = new WeakMap<Lexicon, PhraseIndex<string>>();

/** The role in English, or null where any of its words is not known. */
export function englishRole(words: string, lexicon: Lexicon): EnglishRole | null {
  const view = viewOf(words);
  const scan: Scan = { readings: readingsOf(view, lexicon), names: namesOf(view, lexicon), lexicon };
  const draft: Draft = { rank: null, nationality: null, qualities: [], post: null, bodies: [], unnamed: null };
  let at = 0;
  while (at < view.tokens.length) {
    const next = take(scan, at, draft);
    if (next === null) return null;
    at = next;
  }
  return draft.rank || draft.post ? { rank: draft.rank, post: postOf(draft) } : null;
}

function postOf({ nationality, qualities: before, post, bodies, unnamed }: Draft): string | null {
  if (post === null) return null;
  // "an economist": the article of a post goes before its adjectives.
  const [, article = '', noun = post] = /^(an? )?(.+)$/.exec(post) ?? [];
  const adjectives = [...before.toReversed(), nationality, noun].filter(Boolean).join(' ');
  const named = unnamed === 'one' ? `${indefinite(adjectives)} ${adjectives}` : article + adjectives;
  return [named, ...bodies].join(' ');
}

function indefinite(words: string): string {
  return /^(?:[aeio]|un(?!i))/iu.test(words) ? 'an' : 'a';
}

/** Takes the piece at `at` into the draft and gives the index behind it; null where it has no place there. */
function take(scan: Scan, at: number, draft: Draft): number | null {
  return takeBody(scan, at, draft) ?? takePost(scan, at, draft) ?? takeQualifier(scan, at, draft);
}

// في · من · لدى · إلى · عن · ب · ل, folded: what may stand before a body, with what it is in English
const PREPOSITIONS: ReadonlyMap<string, string> = new Map([
  ['في', 'of'],
  ['من', 'of'],
  ['لدي', 'to'],
  ['الي', 'to'],
  ['عن', 'of'],
  ['ب', 'of'],
  ['ل', 'of'],
  ['علي', 'of'],
]);
const MOST_BODIES = 2;

function takeBody(scan: Scan, at: number, draft: Draft): number | null {
  if (draft.post === null || draft.bodies.length >= MOST_BODIES) return null;
  const preposition = PREPOSITIONS.get(scan.readings.word(at));
  const start = preposition ? at + 1 : at;
  const body = namedBody(scan, start) ?? commonBody(scan, start);
  if (!body) return null;
  const again = draft.bodies.length > 0;
  if (again && !preposition) return null;
  draft.post = again ? draft.post : ledBy(draft.post, body.en);
  // "MP for", "a researcher at" have their preposition.
  const bare = !again && / (?:in|at|for|of|to)$/.test(draft.post);
  const lead = preposition !== 'to' && (again || teaches(draft.post)) ? inside(body.en) : `${preposition ?? 'of'} `;
  draft.bodies.push(`${bare ? '' : lead}${withArticle(body.en)}`);
  return body.next;
}

/** "professor of law at Cairo University" */
function teaches(post: string): boolean {
  return /^(?:professor|lecturer|researcher|teacher|student)\b/.test(post);
}

function inside(body: string): string {
  return /university|institute|centre|hospital/i.test(body) ? 'at ' : 'in ';
}

interface Body {
  readonly en: string;
  readonly next: number;
}

function namedBody({ names, readings, lexicon }: Scan, at: number): Body | null {
  const name = names.covering(at);
  // «رئيس بلدية حيفا»: the post has the head noun of the body.
  if (name && name.from < at) return placeAt(readings, lexicon, at);
  if (!name || (name.kind !== 'organisation' && name.kind !== 'place')) return null;
  const words = readings.tokens.slice(name.from, name.to).map((token) => token.text);
  words[0] = (words[0] ?? '').slice(name.clitics);
  const known = name.entry
    ? entryName(lexicon, name.kind, name.entry)?.en
    : composedOrganisation(words.join(' '), lexicon);
  return known ? { en: known, next: name.to } : null;
}

function placeAt(readings: Readings, lexicon: Lexicon, at: number): Body | null {
  const place = readings.at(at, 'place');
  const [key, ...others] = place?.value.keys ?? [];
  const en = key && others.length === 0 ? entryName(lexicon, 'place', key)?.en : undefined;
  return place && en ? { en, next: place.next } : null;
}

/** «الشركة», «للجمعية»: a body that the text has told of. */
function commonBody({ readings }: Scan, at: number): Body | null {
  const definite = readings.at(at, 'definite-head');
  const whole = readings.at(at, 'organisation-head');
  const national = whole?.value.ends === 'nationality' ? whole : null;
  const known = national && national.next > (definite?.next ?? 0) ? national : definite;
  return known && /^ل?$/u.test(known.prefix) ? { en: `the ${known.value.en}`, next: known.next } : null;
}

/** «رئيس»: a university has a president, a party a leader. */
function ledBy(post: string, body: string): string {
  if (!/^(?:deputy )?head$/.test(post)) return post;
  const title = LEADERS.find(([kind]) => kind.test(body))?.[1];
  return title ? post.replace('head', title) : post;
}

const LEADERS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:university|club|FC|SC|federation|court|academy|football association|olympic committee|bar association)\b/i,
    'president',
  ],
  [/\b(?:party|movement|bloc|coalition|alliance|front)\b/i, 'leader'],
];

function takePost({ readings }: Scan, at: number, draft: Draft): number | null {
  const unnamed = readings.at(at, 'unnamed');
  const post = readings.at(at, 'post');
  if (unnamed && draft.post === null && unnamed.prefix === '' && unnamed.next >= (post?.next ?? 0)) {
    draft.post = unnamed.value.en;
    draft.unnamed = unnamed.value.number;
    return unnamed.next;
  }
  const rank = readings.at(at, 'rank');
  if (rank && draft.rank === null && (!post || post.next <= rank.next)) {
    draft.rank = rank.value.en;
    return rank.next;
  }
  return post && takeTerm(readings, post, draft);
}

function takeTerm(readings: Readings, post: Reading<'post'>, draft: Draft): number | null {
  const joined = draft.post !== null && post.prefix === 'و';
  if (draft.post !== null && !joined) return null;
  const portfolio = post.value.takes === 'portfolio' ? readings.at(post.next, 'portfolio') : null;
  // «وزير سابق» has none.
  if (post.value.takes === 'portfolio' && !portfolio && hasArticle(readings.word(post.next))) return null;
  const en = portfolio ? withPortfolio(post.value.en, portfolio.value.en) : post.value.en;
  if (joined && draft.bodies.length > 0) {
    draft.bodies.push(`and ${en}`);
  } else {
    draft.post = joined ? `${draft.post} and ${en}` : en;
  }
  return portfolio?.next ?? post.next;
}

/** «نائب وزير الخارجية»: Deputy Foreign Minister; «وزير الدولة لشؤون …»: Minister of State for … */
function withPortfolio(post: string, portfolio: string): string {
  return post.endsWith(' for') ? `${post} ${portfolio}` : post.replace(/(?=Minister|Under)/u, `${portfolio} `);
}

function takeQualifier({ readings, lexicon }: Scan, at: number, draft: Draft): number | null {
  if (draft.post === null || draft.bodies.length > 0) return takeFormer({ readings, lexicon }, at, draft);
  const demonym = readings.at(at, 'demonym');
  if (demonym && demonym.prefix === '' && draft.nationality === null) {
    draft.nationality = demonym.value.en;
    return demonym.next;
  }
  const quality = qualitiesOf(lexicon).longestAt(readings.tokens, at);
  if (!quality) return null;
  draft.qualities.push(quality.value);
  return quality.next;
}

/** «رئيس بلدية حيفا السابق»: behind a body an adjective belongs to the man where no body could have it. */
function takeFormer(
  { readings, lexicon }: Pick<Scan, 'readings' | 'lexicon'>,
  at: number,
  draft: Draft,
): number | null {
  const quality = qualitiesOf(lexicon).longestAt(readings.tokens, at);
  if (!quality || draft.post === null || !/^(?:former|late|current|acting|retired)$/.test(quality.value)) return null;
  draft.qualities.push(quality.value);
  return quality.next;
}

function qualitiesOf(lexicon: Lexicon): PhraseIndex<string> {
  const known = qualities.get(lexicon);
  if (known) return known;
  const terms = lexicon['role-words'];
  const index = phraseIndex(terms.flatMap(({ ar, en, forms }) => [ar, ...forms].map((form) => [form, en] as const)));
  qualities.set(lexicon, index);
  return index;
}
