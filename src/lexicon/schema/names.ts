/** The lexicon's names: places, organisations, people, sources, and the words around them. */
import { z } from 'zod';

const word = z.string().regex(/^\S(.*\S)?$/u, 'no white space at either end');
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case English: us-department-of-defense');
const forms = z.array(word).default([]);

/**
 * What must stand before a name that is another word too: `head` a head noun («محافظة واسط»), `cue` a head noun or a
 * preposition («في جنين»).
 */
const needs = z.enum(['head', 'cue']).optional();

/** A name: `ar` and `forms` are what is recognised, `ar` and `en` what is shown. */
const name = z.strictObject({ key, ar: word, en: word, forms, needs });
/** A word of a role or the like, without an entry of its own. */
const term = z.strictObject({ ar: word, en: word, forms });

const region = z.strictObject({
  key,
  ar: word,
  en: word,
  forms,
  /** ISO 3166-1 alpha-2. */
  code: z.string().length(2),
  /** Forms that are another word too («سورية» is also an adjective): recognised only where a preposition stands before. */
  unsure: z.array(word).default([]),
});

export const names = {
  /** Countries and territories: written by scripts/generate-places.ts. */
  places: z.array(region),
  cities: z.array(name),
  /** `opens`: what follows is a place's name even where the lexicon does not know it («بلدة القرارة»). */
  'place-heads': z.array(term.extend({ opens: z.boolean() })),
  'place-words': z.strictObject({
    /** Prepositions and directions, behind which a name that is another word too is a place. */
    cues: z.array(word),
    /** First words of names of two words: «بيت أمر». */
    openers: z.array(word),
    /** Phrases with a place's name in them that tell of none: «صلاة المغرب». */
    none: z.array(word),
  }),
  /** Adjectives of nationality, masculine and indefinite; `place` is the key of the place. */
  demonyms: z.array(z.strictObject({ key, ar: word, en: word, forms, place: key.optional() })),
  organisations: z.array(name),
  /**
   * Nouns that open an organisation's name. `ends`: a `ministry` ends behind its portfolio and nationality; `name`: behind the
   * words with the article that follow; `sure-name`: as `name`, but only where the last word is an adjective of nationality or
   * of `organisation-adjectives`, or the name stands in marks; `nationality`: behind an adjective of nationality.
   */
  'organisation-heads': z.array(term.extend({ ends: z.enum(['ministry', 'name', 'sure-name', 'nationality']) })),
  'organisation-adjectives': z.array(word),
  sources: z.array(name),
  'source-heads': z.array(term),
  'citing-phrases': z.strictObject({
    accordingTo: z.array(word),
    ownWords: z.array(word),
    toldTo: z.array(word),
    /** «نشرته صحيفة …»: verbs of publishing with a pronoun. */
    publishedBy: z.array(word),
    /** «مراسل قناة …»: somebody or something of a source, not the source. */
    membersOf: z.array(word),
    notNames: z.array(word),
  }),
  people: z.array(name),
  ranks: z.array(term),
  /** `takes`: a `body` (المتحدث باسم), a `portfolio` (وزير), or at most an `adjective` (الرئيس السوري). */
  posts: z.array(term.extend({ takes: z.enum(['body', 'portfolio', 'adjective']) })),
  portfolios: z.array(term.extend({ key })),
  'name-parts': z.strictObject({
    given: z.array(word),
    /** Given names that are ordinary words too: only behind a title or another part of a name. */
    givenOrWord: z.array(word),
    particles: z.array(word),
    notNames: z.array(word),
  }),
  /** Speakers without a name, indefinite: «مسؤول»; `en` without an article. */
  speakers: z.array(term.extend({ number: z.enum(['one', 'many']) })),
  'reporting-verbs': z.array(z.strictObject({ key, ar: word, en: word, forms })),
  speech: z.strictObject({
    that: z.array(word),
    ends: z.array(word),
    titledNouns: z.array(word),
    statements: z.array(word),
  }),
} satisfies Record<string, z.ZodType>;
