/** The lexicon's figures: number words, months, the nouns that are counted, coins, and the words around figures. */
import { z } from 'zod';

const word = z.string().regex(/^\S(.*\S)?$/u, 'no white space at either end');
const words = z.array(word).default([]);
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case English: ballistic-missile');
const english = z.tuple([word, word]);

/**
 * A noun that can be counted. `ar` is its singular, `plural` the form after 3 to 10 (the oblique: «مدنيين»); dual, tanwin
 * and cases are derived (seed/counted/inflect.ts). `forms` are other words and spellings for the same.
 */
const noun = z.strictObject({
  key,
  ar: word,
  plural: word,
  /** Singular and plural. */
  en: english,
  /** People: their adjectives have a plural («جنود أمريكيين», but «هجمات أمريكية»). */
  human: z.boolean().default(false),
  /** Told where the singular's ending does not tell it. */
  gender: z.enum(['m', 'f']).optional(),
  /** A phrase of which only the first word inflects: «جواز سفر». */
  idafa: z.boolean().default(false),
  forms: words,
});

const numeral = z.strictObject({
  role: z.enum([
    'unit',
    'before-ten',
    'before-tens',
    'after-unit',
    'teen',
    'tens',
    'hundred',
    'hundred-two',
    'hundreds',
    'scale',
    'scales',
    'scale-two',
    'fraction',
    'fractions',
    'point',
    'minus',
    'few',
  ]),
  value: z.number(),
  forms: z.array(word).min(1),
});

const month = z.strictObject({
  calendar: z.enum(['gregory', 'islamic-umalqura']),
  month: z.int().min(1).max(12),
  forms: z.array(word).min(1),
  /** Names that are other words too: months only beside a day, a year or the word month. */
  doubtful: words,
});

const adjective = z.strictObject({
  key,
  ar: word,
  /** Of people, oblique. */
  plural: word,
  en: word,
  also: words,
  /** «15 سعودياً» are people. */
  nationality: z.boolean().default(false),
  feminine: word.optional(),
  femininePlural: word.optional(),
  feminineDual: word.optional(),
  /** Masculine after 11 to 99, where it takes no tanwin. */
  many: word.optional(),
});

const currency = z.strictObject({
  key,
  ar: word,
  plural: word,
  /** ISO 4217 where the coin's bare name tells it; null where several countries have such a coin. */
  code: z.string().length(3).nullable(),
  /** Adjective's key → ISO 4217. */
  by: z.record(z.string(), z.string().length(3)),
  forms: words,
});

const calendar = z.strictObject({
  weekdays: z.array(z.strictObject({ day: z.int().min(1).max(7), forms: z.array(word).min(1) })).length(7),
  /** Before a weekday or a day number. */
  day: words,
  /** Before what looks like a weekday and is none: «صلاة الجمعة». */
  notWeekday: words,
  /** Before a year that stands alone. */
  year: words,
  /** Words after which a figure between 1900 and 2099 is a year. */
  yearEvents: words,
  month: words,
  gregorian: words,
  hijri: words,
  past: words,
  coming: words,
  current: words,
  these: words,
  yesterday: words,
  dayBefore: words,
  today: words,
  tomorrow: words,
  dayAfter: words,
  /** Before «اليوم» where it is no today. */
  notToday: words,
  ago: words,
});

const notFigures = z.strictObject({
  /** Nouns whose figure is a name: «الطريق 40», «المادة 5». */
  labels: words,
  /** Labels that keep their figure even before a noun that can be counted. */
  hard: words,
  /** Before years in parentheses that are no age: «المؤبد (25 عاما)». */
  sentences: words,
  clock: words,
  dayParts: words,
  /** What bears the name of a day: «شارع 14 رمضان». */
  namedAfter: words,
  neverCounted: words,
  /** Words behind a figure that are not what it counts. */
  notNouns: words,
  /** «ارتفع من 20 إلى 30» is no range. */
  changes: words,
  elliptic: words,
  betweenWords: words,
  fromWords: words,
  toWords: words,
  openUp: words,
  openDown: words,
  future: words,
  percent: words,
  age: words,
  ofAge: words,
});

export const figures = {
  numerals: z.array(numeral),
  ordinals: z.array(z.strictObject({ value: z.int(), forms: z.array(word).min(1) })),
  /** Written by scripts/generate-months.ts. */
  months: z.array(month),
  units: z.array(noun),
  /** Lengths, weights, areas, volumes and the like. */
  measures: z.array(noun),
  /** `iso` is the duration's letter, after a T where it is of the clock; `size` how many of them one is. */
  'time-units': z.array(
    z.strictObject({
      key,
      ar: word,
      plural: word,
      en: english,
      iso: z.enum(['TS', 'TM', 'TH', 'D', 'W', 'M', 'Y']),
      size: z.int().positive(),
      forms: words,
    }),
  ),
  adjectives: z.array(adjective),
  currencies: z.array(currency),
  /** `before` and `after` the figure. */
  modifiers: z.array(
    z.strictObject({
      key: z.enum(['about', 'more-than', 'less-than', 'at-least', 'at-most']),
      before: z.array(word).min(1),
      after: words,
    }),
  ),
  calendar,
  'not-figures': notFigures,
} satisfies Record<string, z.ZodType>;

export type NounEntry = z.output<typeof noun>;
export type AdjectiveEntry = z.output<typeof adjective>;
