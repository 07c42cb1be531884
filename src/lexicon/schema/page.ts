/** Words that tell what a line of a page is for: site furniture, dates, writers, pictures. */
import { z } from 'zod';

const phrase = z.string().regex(/^\S(?:.*\S)?$/, 'a phrase neither starts nor ends with a space');
const phrases = z.array(phrase).min(1);
const key = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'a key is lower-case words with hyphens: "read-also"');

/** Furniture of one sort, by how much of a line a phrase must be to tell. */
const furniture = z.strictObject({
  key,
  /** A line made of nothing but such phrases, figures and marks is furniture. */
  whole: phrases.optional(),
  /** A short line that starts so is furniture. */
  start: phrases.optional(),
  /** A short line that says this anywhere is furniture. */
  anywhere: phrases.optional(),
  /** At the end of a paragraph, after its last sentence, this starts furniture. */
  glued: phrases.optional(),
  /** A line that ends so behind dots is the teaser of another article: «… بعد توقف دام ثلاثة أيام ... المزيد». */
  end: phrases.optional(),
  /** A short line that starts with the one and says the other: «تابع … على يوتيوب». */
  frame: z.strictObject({ starts: phrases, says: phrases }).optional(),
  /** Sentences of a story say it too: such a one is furniture only beside other furniture. */
  weak: z.boolean().optional(),
  /** Other articles follow: their headlines, or the whole of one. */
  opensOthers: z.boolean().optional(),
  /** Names of sections and services, which head parts of an article too: furniture but between two paragraphs. */
  outside: z.boolean().optional(),
  /** The article is over: readers' comments follow. */
  closes: z.boolean().optional(),
});

export const page = {
  boilerplate: z.array(furniture),
  dateline: z.strictObject({
    published: phrases,
    updated: phrases,
    /** Words that say a date comes, not which one. */
    date: phrases,
    weekdays: phrases,
    /** English; the Arab countries' months stand in months.json. */
    latinMonths: z.array(z.strictObject({ month: z.int().min(1).max(12), forms: phrases })).length(12),
    clock: phrases,
    eras: phrases,
    relative: phrases,
    relativeUnits: phrases,
    counters: phrases,
    sections: phrases,
  }),
  bylines: z.strictObject({
    /** Who wrote, translated, edited: stands before a name. */
    leads: phrases,
    /** The same words begin headlines («تقرير: …»): they tell only before a name, agency or city. */
    weakLeads: phrases,
    /** What a writer is: stands before or after a name. */
    posts: phrases,
    /** What the writer is, in the line about him below an article: «كاتب وباحث من تونس». */
    credentials: phrases,
    agencies: phrases,
    /** Places that datelines of agencies start with. */
    cities: phrases,
    givenNames: phrases,
  }),
  openings: z.strictObject({
    /** Words that begin with و of their own: «وزير». Any other word with one goes on with what was said before. */
    withWaw: phrases,
    /** Words by which a site speaks of itself: «صحيفة إلكترونية مستقلة». */
    site: phrases,
    /** What a text opens with before it begins: «بسم الله الرحمن الرحيم». */
    formulas: phrases,
  }),
  captions: z.strictObject({
    start: phrases,
    /** So start sentences about a picture too: captions but between two paragraphs. */
    weakStart: phrases,
    /** Words for a picture, behind any mark: «… - أرشيفية». */
    end: phrases,
    /** So start lines that say where a picture is from: its caption may stand right above. */
    sources: phrases,
    /** Who took the picture, in brackets: behind a dash they are the site's name after a headline. */
    credits: phrases,
    whole: phrases,
  }),
} satisfies Record<string, z.ZodType>;
