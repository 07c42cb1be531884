/** What is quoted in a block, with the words around it that tell who says it, and who carried it. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { type Names, namesOf } from '../names/names.ts';
import { readingsOf } from '../names/readings.ts';
import type { View } from '../view.ts';
import { stayingMemory } from '../view-memory.ts';
import { carrierOf } from './carrier.ts';
import { type Spoken, spokenOf } from './clause.ts';
import { governs } from './governs.ts';
import { type Lead, leadOf } from './lead.ts';
import { type Quoted, quotedOf } from './quoted.ts';
import { type Report, reportsOf } from './reports.ts';
import { subjectOf } from './subject.ts';
import type { Words } from './subject-behind.ts';
import { type Told, toldBy } from './told.ts';
import { trailOf } from './trail.ts';
import { unmarkedOf } from './unmarked.ts';
import type { Gender } from './words.ts';

export interface Speech {
  /** The whole with its marks, in tokens. */
  readonly from: number;
  readonly to: number;
  /** What is quoted, in tokens. */
  readonly inner: Words;
  readonly verb: string | null;
  /** What the verb tells of a speaker who is not named. */
  readonly gender: Gender | null;
  /** The words that name the speaker; null where whoever spoke last speaks on. */
  readonly speaker: Told | null;
  /** The words that name who carried it. */
  readonly via: Told | null;
  /** `open`: an earlier block opens it; `close`: this block does not close it. */
  readonly lacks: Quoted['lacks'] | null;
}

/** What a block says of speech, in the order of the text. */
export interface Speeches {
  readonly speeches: readonly Speech[];
  /** Who is said to say something, quoted or not. */
  readonly reports: readonly Report[];
  /** Whether the block has any quotation marks. */
  readonly marks: boolean;
}

const cache = stayingMemory<Speeches>();

/** The quotations of a view and its verbs of reporting; worked out once a view. */
export function speechesOf(view: View, lexicon: Lexicon): Speeches {
  const known = cache.get(view);
  if (known) return known;
  const found = findSpeeches(view, lexicon);
  cache.set(view, found);
  return found;
}

function findSpeeches(view: View, lexicon: Lexicon): Speeches {
  const readings = readingsOf(view, lexicon);
  const names = namesOf(view, lexicon);
  const spoken = spokenOf(readings, quotedOf(readings.tokens));
  const speeches = markedSpeeches(spoken, names);
  for (const { verb, inner } of unmarkedOf(spoken)) {
    const words = subjectOf(spoken, names, verb);
    const via = toldBy(readings, carrierOf(readings, names, verb, inner.from, words));
    const speaker = toldBy(readings, words);
    speeches.push({ ...inner, inner, verb: verb.key, gender: verb.gender, speaker, via, lacks: null });
  }
  return {
    speeches: speeches.toSorted((a, b) => a.from - b.from),
    reports: reportsOf(spoken, names),
    marks: spoken.quoted.length > 0,
  };
}

function markedSpeeches(spoken: Spoken, names: Names): Speech[] {
  const found: Speech[] = [];
  let last: Quoted | null = null;
  for (const quoted of spoken.quoted) {
    const behindQuotation = last !== null && quoted.open - last.next <= 1;
    const speech = markedSpeech(spoken, names, quoted, behindQuotation);
    if (!speech) continue;
    last = quoted;
    found.push(speech);
  }
  return found;
}

function markedSpeech(spoken: Spoken, names: Names, quoted: Quoted, behindQuotation: boolean): Speech | null {
  const lead = leadOf(spoken, names, quoted);
  const trail = trailOf(spoken.readings, names, quoted.next);
  if (!governs({ spoken, names, quoted, lead, trail, behindQuotation })) return null;
  const before = leadSpeaker(spoken, names, lead);
  const speaker = before ?? trail?.speaker ?? null;
  const carried = lead.verb && carrierOf(spoken.readings, names, lead.verb, quoted.open, speaker);
  // Where a speaker is named before, who is cited behind carried it.
  const cited = trail?.via ?? (before ? (trail?.speaker ?? lead.cited?.via) : null) ?? null;
  return {
    from: quoted.open,
    to: quoted.next,
    inner: { from: quoted.from, to: quoted.to },
    verb: lead.verb?.key ?? trail?.verb ?? null,
    gender: lead.verb?.gender ?? null,
    speaker: toldBy(spoken.readings, speaker),
    via: toldBy(spoken.readings, carried ?? (overlaps(cited, speaker) ? null : cited)),
    lacks: quoted.lacks ?? null,
  };
}

function leadSpeaker(spoken: Spoken, names: Names, lead: Lead): Words | null {
  if (lead.verb) return subjectOf(spoken, names, lead.verb);
  return lead.named ?? lead.doer ?? lead.cited?.speaker ?? lead.cited?.via ?? null;
}

function overlaps(a: Words | null, b: Words | null): boolean {
  return a !== null && b !== null && a.from < b.to && b.from < a.to;
}
