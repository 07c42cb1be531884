/** What is quoted in a block, with the words around it that tell who says it, and who carried it. */
import type { Lexicon } from '../../lexicon/schema.ts';
import { lastView } from '../last-view.ts';
import { type Names, namesOf } from '../names/names.ts';
import { type Readings, readingsOf } from '../names/readings.ts';
import type { View } from '../view.ts';
import { type Spoken, spokenOf, type Verb, verbAt } from './clause.ts';
import { governs, type Lead, leadOf } from './lead.ts';
import { type Quoted, quotedOf } from './quoted.ts';
import { subjectBehind, subjectOf, type Words } from './subject.ts';
import { unmarkedOf } from './unmarked.ts';

export interface Speech {
  /** The whole with its marks, in tokens. */
  readonly from: number;
  readonly to: number;
  /** What is quoted, in tokens. */
  readonly inner: Words;
  readonly verb: string | null;
  /** The words that name the speaker; null where whoever spoke last speaks on. */
  readonly speaker: Words | null;
  /** The words that name who carried it. */
  readonly via: Words | null;
}

const cache = lastView<readonly Speech[]>();

/** The quotations of a view, in order; worked out once a view. */
export function speechesOf(view: View, lexicon: Lexicon): readonly Speech[] {
  const known = cache.get(view);
  if (known) return known;
  const readings = readingsOf(view, lexicon);
  const names = namesOf(view, lexicon);
  const spoken = spokenOf(readings, quotedOf(readings.tokens));
  const marked = spoken.quoted.flatMap((quoted) => markedSpeech(spoken, names, quoted) ?? []);
  const unmarked = unmarkedOf(spoken).map(({ verb, inner }) => ({
    from: inner.from,
    to: inner.to,
    inner,
    verb: verb.key,
    speaker: subjectOf(spoken, names, verb),
    via: null,
  }));
  const speeches = [...marked, ...unmarked].toSorted((a, b) => a.from - b.from);
  cache.set(view, speeches);
  return speeches;
}

function markedSpeech(spoken: Spoken, names: Names, quoted: Quoted): Speech | null {
  const lead = leadOf(spoken, quoted);
  const trail = trailOf(spoken.readings, names, quoted.next);
  if (!governs(spoken, quoted, lead, trail !== null)) return null;
  const before = leadSpeaker(spoken, names, lead);
  const carried = lead.verb && carrierOf(names, lead.verb, quoted.open);
  const speaks = before ?? trail?.speaker ?? null;
  const via = carried ?? (before || lead.verb ? (trail?.via ?? (before ? trail?.speaker : null)) : trail?.via) ?? null;
  return {
    from: quoted.open,
    to: quoted.next,
    inner: { from: quoted.from, to: quoted.to },
    verb: lead.verb?.key ?? trail?.verb ?? null,
    speaker: speaks,
    via: same(via, speaks) ? null : via,
  };
}

function same(a: Words | null, b: Words | null): boolean {
  return a !== null && b !== null && a.from < b.to && b.from < a.to;
}

function leadSpeaker(spoken: Spoken, names: Names, lead: Lead): Words | null {
  if (lead.verb) return subjectOf(spoken, names, lead.verb);
  return lead.named;
}

/** A source between the verb and the quotation: «وقال الموسوي لوكالة (شفق نيوز): "…"». */
function carrierOf(names: Names, verb: Verb, open: number): Words | null {
  const reported = reportedBy(names, verb);
  if (reported) return reported;
  for (let at = verb.at + 1; at < open && at < verb.at + 40; at++) {
    const name = names.covering(at);
    if (name?.kind === 'source') return { from: name.from, to: name.to };
  }
  return null;
}

/** «نقلت وكالة رويترز عن مسؤول قوله»: the source before «عن». */
function reportedBy(names: Names, verb: Verb): Words | null {
  if (!verb.dependent) return null;
  for (let at = verb.at - 1; at >= verb.at - 20; at--) {
    const name = names.covering(at);
    if (name?.kind === 'source') return { from: name.from, to: name.to };
  }
  return null;
}

interface Trail {
  readonly verb: string | null;
  readonly speaker: Words | null;
  readonly via: Words | null;
}

/** What tells behind a quotation who said it: «"…"، قال الوزير», «"…"، وفق ما نقلت وكالة (…)», «"…" على حد قوله». */
function trailOf(readings: Readings, names: Names, next: number): Trail | null {
  const at = /^[،,.]$/u.test(readings.word(next)) ? next + 1 : next;
  if (readings.at(at, 'own-words')) return { verb: null, speaker: null, via: null };
  const cited = readings.at(at, 'according-to');
  if (cited && cited.prefix === '') return citedTrail(readings, names, cited.next);
  const verb = verbAt(readings, at);
  if (!verb || verb.dependent || /^[وف]/u.test(readings.at(at, 'verb')?.prefix ?? '')) return null;
  return { verb: verb.key, speaker: subjectBehind(readings, names, verb.next), via: null };
}

function citedTrail(readings: Readings, names: Names, from: number): Trail {
  let at = /^(?:ما|لما|مما|ل)$/u.test(readings.word(from)) ? from + 1 : from;
  const verb = verbAt(readings, at);
  if (verb) at = verb.next;
  const carrier = sourceNear(names, at);
  if (carrier) return { verb: verb?.key ?? null, speaker: null, via: carrier };
  return { verb: verb?.key ?? null, speaker: subjectBehind(readings, names, at), via: null };
}

/** A source within the next words: «ما نقلت عنه وكالة (…)». */
function sourceNear(names: Names, from: number): Words | null {
  for (let at = from; at < from + 5; at++) {
    const name = names.covering(at);
    if (name?.kind === 'source') return { from: name.from, to: name.to };
  }
  return null;
}
