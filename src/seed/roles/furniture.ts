/** The lexicon's furniture phrases, indexed once a lexicon. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { perLexicon } from '../per-lexicon.ts';
import { type PhraseIndex, phraseIndex } from '../phrases.ts';
import { type Token, viewOf } from '../view.ts';
import { askedOnce } from '../words.ts';

export interface FurniturePhrase {
  /** As it stands in the lexicon. */
  readonly phrase: string;
  readonly opensOthers: boolean;
  readonly closes: boolean;
  /** True where the phrase may head a part of an article. */
  readonly outside: boolean;
  /** True where sentences of a story say it too. */
  readonly weak: boolean;
}
const PLACES = ['whole', 'start', 'anywhere', 'glued', 'end', 'frameStart', 'frameEnd'] as const;
type Place = (typeof PLACES)[number];
export interface Furniture extends Readonly<Record<Place, PhraseIndex<FurniturePhrase>>> {
  /** Whether a phrase that tells anywhere may start with a word: hardly a word of a story is one. */
  readonly startsAnywhere: (token: Token) => boolean;
}

/** Menus are made of the names of sections too. */
export const furnitureOf = perLexicon((lexicon): Furniture => {
  const sections = lexicon.dateline.sections.map(
    (phrase) => [phrase, { phrase, opensOthers: false, closes: false, outside: true, weak: false }] as const,
  );
  const index = (place: Place): PhraseIndex<FurniturePhrase> =>
    phraseIndex([...phrasesFor(place, lexicon), ...(place === 'whole' ? sections : [])]);
  const firsts = new Set(phrasesFor('anywhere', lexicon).map(([phrase]) => viewOf(phrase).tokens[0]?.text ?? ''));
  const startsAnywhere = askedOnce((word) => firsts.has(word));
  const places = Object.fromEntries(PLACES.map((place) => [place, index(place)]));
  const made = { ...(places as Record<Place, PhraseIndex<FurniturePhrase>>), startsAnywhere };
  return made;
});

function phrasesFor(place: Place, { boilerplate }: Lexicon): (readonly [string, FurniturePhrase])[] {
  return boilerplate.flatMap(({ opensOthers = false, closes = false, outside = false, weak = false, ...entry }) => {
    const phrases = { ...entry, frameStart: entry.frame?.starts, frameEnd: entry.frame?.says };
    return (phrases[place] ?? []).map((phrase) => [phrase, { phrase, opensOthers, closes, outside, weak }] as const);
  });
}
