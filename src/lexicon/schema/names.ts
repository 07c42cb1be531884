/** The lexicon's names: places, organisations, people, sources, and the words around them. */
import { z } from 'zod';

const word = z.string().regex(/^\S(.*\S)?$/u, 'no white space at either end');
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case English: us-department-of-defense');
const forms = z.array(word).default([]);

/**
 * What must stand before a name that is another word too: `head` a head noun («محافظة واسط»), `in` a head noun or a word
 * that says where («في جنين»), `cue` these or any other preposition («من جدة»), `cited` «بحسب» or the like right before it
 * («بحسب بيان»). Forms of several words need nothing.
 */
const needs = z.enum(['head', 'in', 'cue', 'cited']).optional();
/** Forms that another entry of the same kind has too («طرابلس»): which it is, only the text around can tell. */
const shared = z.array(word).default([]);

/**
 * A name: `ar` and `forms` are what is recognised, `ar` and `en` what is shown. The `unsure` of the forms are other words too,
 * though `ar` is not: they need `cue` where the name is a place's, else `head`.
 */
const name = z.strictObject({ key, ar: word, en: word, forms, needs, shared, unsure: z.array(word).default([]) });
/**
 * `also`: what the name is besides, in whose surroundings it is none: a `feeling` («بحماس كبير»), `two` of something («طالبان
 * سعوديان»), a man's `surname` («نيكولا تسلا»).
 */
const organisation = name.extend({ also: z.enum(['feeling', 'two', 'surname']).optional() });
/** `in` is the key of the country it lies in. */
const place = name.extend({ in: key.optional() });
/** A word of a role or the like, without an entry of its own. */
const term = z.strictObject({ ar: word, en: word, forms });

/** Kinds of names that a site may have of its own (names.local.json), and what an entry of each is. */
export const ownNames = { places: place, organisations: organisation, sources: name, people: name } as const;

const region = z.strictObject({
  key,
  ar: word,
  en: word,
  forms,
  /** ISO 3166-1 alpha-2. */
  code: z.string().length(2),
  /** Forms that are another word too («سورية» is also an adjective): recognised only where a preposition stands before. */
  unsure: z.array(word).default([]),
  shared,
});

/**
 * A verb of reporting. `forms` are recognised as verbs with a subject of their own, `participles` (مؤكدا, and the nouns قوله,
 * تأكيده) as words that have their subject from what goes before; `takes` are the prepositions that lead to what is said in
 * a few words («شدد على "ضرورة …"»). Read, `forms` holds the participles too.
 */
const reportingVerb = z
  .strictObject({ key, ar: word, en: word, takes: z.array(word).default([]), forms, participles: forms })
  .transform((verb) => ({ ...verb, forms: [...verb.forms, ...verb.participles] }));

/** Words around quotations, most of them function words; each list says what its words do. */
const speech = z.strictObject({
  /** «أن», «بأنه»: what follows is said, not only told of. */
  that: z.array(word),
  /** Where the words that name a speaker have ended. */
  ends: z.array(word),
  /** «فيلم "…"», «ما يسمى "…"»: marks behind them hold a name. */
  titledNouns: z.array(word),
  /** What statements are called: «بيان», «تغريدة». */
  statements: z.array(word),
  /** Verbs that are nouns too («رد», «كتب»): verbs only where a clause opens and something said follows. */
  homographs: z.array(word),
  /** «ورد», «فرد»: words that are no verb of reporting with «و» or «ف» before it. */
  notVerbs: z.array(word),
  /** Verbs that report only with «أن» or a colon behind them: «بين», «يعتبر». */
  needsThat: z.array(word),
  /** Verbs that report only with «عن» behind them: «عبر». */
  needsAbout: z.array(word),
  /** Verbs that have no subject right before «أن»: «يذكر أن». */
  impersonal: z.array(word),
  /** What may stand before a verb that opens a clause: «كما», «وقد». */
  clauseOpeners: z.array(word),
  /** What opens a relative clause, and those of them that have a name before them. */
  relatives: z.array(word),
  antecedents: z.array(word),
  /** «السياسية», «النائب»: words that tell again, in passing, of whoever spoke last. */
  epithets: z.array(word),
  /** «الأم» of «الأم لسبعة أولاد», «الشاب» of «الشاب الذي نجا»: words for somebody told of before, with what is said of them. */
  selves: z.array(word),
  /** «كتب على حسابه: …»: homographs that a preposition and a colon show to be verbs. */
  posts: z.array(word),
  /** «نظيره»: of the post that was told before. */
  counterparts: z.array(word),
  /** «المجني» of «المجني عليها»: definite words that a preposition with a pronoun completes. */
  wronged: z.array(word),
  /** «نقل عن الوزير قوله» */
  sayings: z.array(word),
  /** «نسب إلى الوزير قوله» */
  ascribes: z.array(word),
  /** Of «عدد من التجار», «مسؤول في الوزارة» the first words: a preposition behind them does not end the speaker. */
  parts: z.array(word),
  /** Prepositions, clitics among them. */
  prepositions: z.array(word),
  /** Those that may stand within what tells a post («الباحث في الشأن …»), and within «عدد من التجار». */
  rolePrepositions: z.array(word),
  partPrepositions: z.array(word),
  /** «وفق ما», «بحسب ما أفاد به»: what stands between a citing phrase, its verb and who is cited. */
  citingTails: z.array(word),
  /** «الرئيس» alone means a head of state, no chairman met before. */
  vaguePosts: z.array(word),
  /** «المصدر نفسه» */
  again: z.array(word),
  /** «وأضاف الأخير» */
  latter: z.array(word),
  /** «وأضاف معاليه» */
  honorifics: z.array(word),
  /** «أما الوزير فقال» */
  topics: z.array(word),
  /** «على لسان المتحدث» */
  tongues: z.array(word),
  /** «"…"، هكذا قال الوزير»: what points back to a quotation. */
  mirrors: z.array(word),
  /** What may stand before the name that opens a sentence: «وكان الرئيس قد قال». */
  openingWords: z.array(word),
  /** Words that make a clause of what they stand in. */
  clauseWords: z.array(word),
  /** «أهمية "…"», «رفضه "…"»: nouns that go with what is said, not with names. */
  abstracts: z.array(word),
  /** Words by which a sentence is somebody's own speech. */
  firstPerson: z.array(word),
  /** Days, adverbs and «له» that may stand between a verb and who speaks. */
  days: z.array(word),
});

export const names = {
  /** Countries and territories: written by scripts/generate-places.ts. */
  places: z.array(region),
  /** Cities that CLDR knows: written by scripts/generate-cities.ts. */
  cities: z.array(place),
  /** Cities, provinces, camps, seas, straits, rivers, heights and regions, by hand. */
  geography: z.array(place),
  /**
   * Nouns before a place's name. `opens`: which unknown words behind them are a name too: `any` («بلدة كفرنبل»), one with the
   * `article` («حي الصالحين»), a `nisba` («منطقة العامرية»), one without the article (`bare`: «دوار تيغزة»), a name of two words that opens with one of `openers` («وادي عارة»).
   * `many`: it stands before several names («محافظات واسط وبابل»). `small`: of such places several countries have one of a name.
   */
  'place-heads': z.array(
    term.extend({
      opens: z.enum(['any', 'article', 'nisba', 'bare', 'opener']),
      many: z.boolean().default(false),
      small: z.boolean().default(false),
    }),
  ),
  'place-words': z.strictObject({
    /** Prepositions and directions, behind which a name that is another word too is a place. */
    cues: z.array(word),
    /** Those of them that say where something is, or goes. */
    where: z.array(word),
    /** First words of names of two words: «بيت أمر». */
    openers: z.array(word),
    /** Phrases with a place's name in them that tell of none: «صلاة المغرب». */
    none: z.array(word),
    /** Nouns that take the place behind them into a name of another kind: «مستشفى جنين». */
    takers: z.array(word),
    /** Nouns that do so with a city, not with a country: «اتفاق الرياض». */
    pacts: z.array(word),
    /** Words that are no names behind a head noun: «مخيم النازحين», «مديرية الصحة». */
    common: z.array(word),
    /** Adjectives that stand behind a place's name and no common noun: «بلدة عزون الواقعة شرق …». */
    lying: z.array(word),
    /** Names that are a measure where a number follows: «قطر 50 سنتيمتراً». */
    measures: z.array(word),
  }),
  /** Adjectives of nationality, masculine and indefinite; `place` is the key of the place. */
  demonyms: z.array(z.strictObject({ key, ar: word, en: word, forms, place: key.optional() })),
  organisations: z.array(organisation),
  /**
   * Nouns that open an organisation's name. `ends`: a `ministry` ends behind its portfolio and nationality; `name`: behind the
   * words with the article that follow; `sure-name`: as `name`, but only where the last word is an adjective of nationality or
   * of `organisation-adjectives`, or the name stands in marks; `nationality`: behind an adjective of nationality.
   */
  'organisation-heads': z.array(
    term.extend({
      ends: z.enum(['ministry', 'name', 'sure-name', 'nationality']),
      /** With the article one adjective is enough: `any`, «الجامعة اللبنانية»; `adjective`, none of nationality, «البنك الأهلي». */
      alone: z.enum(['any', 'adjective']).optional(),
      /** A name that is no Arabic word may follow: «شركة لافارج». */
      named: z.boolean().default(false),
      /** What it is for makes one of it, too: «صندوق التقاعد» (see `purposes`). */
      purposed: z.boolean().default(false),
      /** With nothing but a place behind it, it is a district: «مركز أبو حمص». */
      district: z.boolean().default(false),
      /** With the article and nothing behind it, it means the one so headed that was named before: «الهيئة». */
      again: z.boolean().default(false),
    }),
  ),
  'organisation-adjectives': z.array(word),
  sources: z.array(name),
  /** `sure`: an unknown word with the article behind it is a name («صحيفة الغد»); behind «موقع» it may be a building's. */
  'source-heads': z.array(term.extend({ sure: z.boolean() })),
  'citing-phrases': z.strictObject({
    accordingTo: z.array(word),
    ownWords: z.array(word),
    toldTo: z.array(word),
    /** «نشرته صحيفة …»: verbs of publishing with a pronoun. */
    publishedBy: z.array(word),
    /** «مراسل قناة …»: somebody or something of a source, not the source. */
    membersOf: z.array(word),
    /** «منصة إكس»: where people write themselves, so that it carries nobody's words. */
    platforms: z.array(word),
    notNames: z.array(word),
    /** Words before a colon and a source: «المصدر: رويترز». */
    credits: z.array(word),
    /** What a credit may say besides a place, a day and a source: «بغداد / خاص». */
    creditWords: z.array(word),
    /** First words of sources' names: «صوت الأطلس». */
    openers: z.array(word),
    /** Last words of sources' names: «الحدث نيوز». */
    tails: z.array(word),
    /** Adjectives that stand behind a source's name and no building's: «موقع المدى الإخباري». */
    qualities: z.array(word),
  }),
  people: z.array(name),
  ranks: z.array(term),
  /** `takes`: a `body` (المتحدث باسم), a `portfolio` (وزير), or at most an `adjective` (الرئيس السوري). */
  posts: z.array(term.extend({ takes: z.enum(['body', 'portfolio', 'adjective']) })),
  portfolios: z.array(term.extend({ key })),
  /** Adjectives of a role, «السابق», with what they are called before a post in English. */
  'role-words': z.array(term),
  /**
   * Fields of life that words of a role belong to, by which people of one name are told apart; `near` are the keys of those
   * that one person may well go into from it.
   */
  'role-fields': z.array(z.strictObject({ key, near: z.array(key).default([]), words: z.array(word) })),
  /** What organisations' names are made of behind the head noun, for putting them into English. */
  'organisation-words': z.strictObject({
    /** «العامة» of «الهيئة العامة». */
    adjectives: z.array(term),
    /** «الطب» of «كلية الطب», «حقوق الإنسان» of «المجلس القومي لحقوق الإنسان». */
    objects: z.array(term),
  }),
  'name-parts': z.strictObject({
    given: z.array(word),
    /** Given names that are ordinary words too: only behind a title or another part of a name. */
    givenOrWord: z.array(word),
    /** Words with the article that are family names behind a given name: «الصباح», «الخطيب». */
    families: z.array(word),
    /** First halves of names that end in «الله»: «نصر الله». */
    beforeAllah: z.array(word),
    /** Who is told of by someone else, without the pronoun: «والده حمدي», «مديرها ستار محمود». */
    kin: z.array(word),
    /** What stands before a club whose name is a word: «مدرب الهلال». */
    clubCues: z.array(word),
    /** What kings and popes are counted by: «محمد السادس». */
    reigns: z.array(word),
    particles: z.array(word),
    /** Nouns that take a person's name for their own: «شارع محمد علي» is no person. */
    namedAfter: z.array(word),
    /** Phrases with a head noun that name no organisation: «حركة المرور». */
    notOrganisations: z.array(word),
    /** Nouns that tell what an organisation is for, behind «ل»: «المجلس القومي لحقوق الإنسان». */
    purposes: z.array(word),
    notNames: z.array(word),
    /** Verbs, third person singular masculine of the perfect; other forms are made in seed/names/ordinary.ts. */
    verbs: z.array(word),
    /** Forms of verbs that are not made so: «يقول», «زاره». */
    verbForms: z.array(word),
    /** Nouns, adjectives and adverbs: words that are nobody's name. */
    words: z.array(word),
  }),
  /** Speakers without a name, indefinite: «مسؤول»; `en` without an article. */
  speakers: z.array(term.extend({ number: z.enum(['one', 'many']) })),
  'reporting-verbs': z.array(reportingVerb),
  speech,
} satisfies Record<string, z.ZodType>;
