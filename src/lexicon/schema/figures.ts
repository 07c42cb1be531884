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
  /** How many words of a phrase inflect, each as if it stood alone: 1 of «مشتبهًا به»; where not told, all. */
  head: z.int().positive().optional(),
  forms: words,
  /** Of `forms`, plurals whose ending does not tell it: «نشطاء». */
  plurals: words,
  /** Words before and behind a figure without a noun that say what it counts: «مقتل 4», «لقي 4 حتفهم». */
  before: words,
  after: words,
});

/** «كيلومتر في الساعة» is written with every form of `of` before every one of `tails`. */
const measure = noun.extend({ of: key.optional(), tails: words });

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
    'thousands',
    'before-scale',
    'dozen',
    'suffix',
    'fraction',
    'fractions',
    'point',
    'minus',
    'few',
  ]),
  value: z.number(),
  forms: z.array(word).min(1),
  /**
   * Where these are the number only with their hamza written: «مئة» where it stands alone, since «مية» is water too;
   * «مئتا» always, since «ميتا» is a company.
   */
  hamza: z.enum(['alone', 'always']).optional(),
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
  /** Key of the measure that has the coin's name: an ouguiya is an ounce too. */
  measure: key.optional(),
  /** ISO 4217 → what stands for it beside a figure: signs («$»), abbreviations («ر.س»). */
  signs: z.record(z.string().length(3), z.array(word)).default({}),
  /** A coin that is a part of others: ISO 4217 → how many make one («هللة»: 100 to SAR). */
  parts: z.record(z.string().length(3), z.int().positive()).default({}),
});

const calendar = z.strictObject({
  weekdays: z.array(z.strictObject({ day: z.int().min(1).max(7), forms: z.array(word).min(1) })).length(7),
  /** Before a weekday or a day number: «يوم», «مساء». */
  day: words,
  /** Before and behind what looks like a weekday and is none: «صلاة الجمعة», «الجمعة السوداء». */
  notWeekday: words,
  notWeekdayBefore: words,
  /** Before a year that stands alone. */
  year: words,
  /** Words after which a figure between 1900 and 2099 is a year. */
  yearEvents: words,
  /** «صيف 2012» is told as a whole. */
  seasons: words,
  /** Like `yearEvents`, with a word or two between: «أولمبياد باريس 2024». */
  named: words,
  month: words,
  /** Stretches of time in the singular: «قبل شهر», «الشهر الماضي». */
  singles: words,
  monthsPlural: words,
  /** «الأشهر التسعة الأولى», «الربع الأخير». */
  firsts: words,
  lasts: words,
  /** Parts of a year: four, three or two. */
  quarters: words,
  thirds: words,
  halves: words,
  /** Before several days: «يومي 7 و8 نوفمبر». */
  listed: words,
  /** Before a month or a year: «مطلع مارس», «نهاية العام». */
  edges: words,
  /** The first of a month: «فاتح ماي», «غرة محرم». */
  firstDay: words,
  /** Between a weekday and its date: «الأحد الموافق 3 مارس». */
  falling: words,
  /** Before a date in digits. */
  byDate: words,
  gregorian: words,
  hijri: words,
  beforeChrist: words,
  past: words,
  coming: words,
  /** Verbs of the present that tell what is to come («يلتقي الأحد»), unless one of the past stands before them. */
  planned: words,
  pastVerbs: words,
  current: words,
  /** «العام قبل الماضي», «الأسبوع بعد المقبل». */
  beforeLast: words,
  afterNext: words,
  these: words,
  yesterday: words,
  dayBefore: words,
  today: words,
  tomorrow: words,
  dayAfter: words,
  /** Names of days only behind «يوم» or «مساء», or before a weekday: «الغد». */
  onlyLed: words,
  /** Before and behind «اليوم» where it is no today. */
  notToday: words,
  notTodayBefore: words,
  /** Verbs two words before an «اليوم» that means nowadays: «وتضم قاعاتها اليوم 60 ألف كتاب». */
  states: words,
  /** Behind an «اليوم» that opens a sentence and means nowadays. */
  lasting: words,
  /** «في العام نفسه» is told from another year. */
  same: words,
  ago: words,
  /** Between the two ends of a span. */
  until: words,
  now: words,
  /** Before several months: «شهري مارس وأبريل». */
  listedMonths: words,
  /** Before two years with a dash between: «الفترة 2014 - 2016». */
  yearSpans: words,
  /** What bears the name of a day, as `namedAfter` of the words that are no figures does: «ثانوية 11 ديسمبر». */
  bearers: words,
  /** What bears the name of a day that has no year: «ثورة 25 يناير»; a year makes it a date again. */
  namedByDay: words,
});

const counts = z.strictObject({
  /** Before what a figure further on counts: «عدد القتلى بلغ 12». */
  totals: words,
  /** What leads from there to the figure. */
  reaches: words,
  /** «عددهم» takes up the plural before it. */
  theirNumber: words,
  /** Before figures that are a part of the one before: «46 جنديا بينهم 12 ضابطا». */
  parts: words,
  /** Before the whole that a figure is a part of: «23 طائرة من أصل 31». */
  whole: words,
  /** Verbs after which a bare figure counts what the one before counted: «وعارضه 14». */
  likewise: words,
  /** What happens and leaves dead and wounded: two figures of one such event are figures of one thing. */
  events: words,
  /** Words of a sentence that make its figure one of another time or part: «ارتفع», «سابقا», «بينهم». */
  updates: words,
  /** Before a stretch of time told by its noun alone: «لمدة شهر». */
  spans: words,
  /** Right before years that are an age: «البالغة 12 عاما», «ابن الـ15 عاما». */
  aged: words,
  /** Words near which «م» behind a figure is metres. */
  dimensions: words,
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
  /** «4 من كل 10». */
  proportions: words,
  /** Adverbs that are adjectives behind a noun with the same tanwin: «15 فريقا عربيا». */
  adverbsToo: words,
  /** Adjectives that are prepositions before another word: «شمالي المدينة». */
  directions: words,
  /** Before years that tell who may take part, and are no stretch of time: «تحت 20 عاما». */
  ageGroups: words,
  /** What looks like a number word behind a clitic and is another word: «كمية», «لست». */
  notNumerals: words,
  /** Sayings with a number in them: «ألف ليلة وليلة». */
  idioms: words,
  /** Words before a number that counts nothing: «العدد ستة», «المجموع ألف». */
  figureWords: words,
  /** Nouns whose number in words tells which one of a row: «الذكرى العشرون». */
  ordinalHeads: words,
  /** Words behind what looks like an ordinal: «ثاني أكسيد». */
  notOrdinals: words,
  orWords: words,
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
  measures: z.array(measure),
  /** `iso` is the duration's letter, after a T where it is of the clock; `size` how many of them one is. */
  'time-units': z.array(
    z.strictObject({
      key,
      ar: word,
      plural: word,
      en: english,
      iso: z.enum(['TS', 'TM', 'TH', 'D', 'W', 'M', 'Y']),
      size: z.number().positive(),
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
  counts,
  'not-figures': notFigures,
} satisfies Record<string, z.ZodType>;

export type NounEntry = z.output<typeof noun>;
export type AdjectiveEntry = z.output<typeof adjective>;
