/** Who says each quotation: the fact of the person, organisation or source that its speaker words name, or the words. */

import type { BlockKind, Fact, FactId, Quotation } from '../model.ts';
import { carriedOn, emptyMemory, type Met, meet } from '../speech/memory.ts';
import { type Speech, type Speeches, speechesOf } from '../speech/speeches.ts';
import { speechWords } from '../speech/words.ts';
import { continues, isName, meetName, type NameFact, namedBy, type Place, rangeOf, type Saying } from './named-by.ts';
import type { Refine } from './refiner.ts';

const TELLS = new Set<BlockKind | undefined>(['paragraph', 'standfirst']);

export const speakers: Refine = (facts, { lexicon, views, blocks }) => {
  const all = facts.filter(isQuotation);
  if (all.length === 0) return facts;
  const quotations = Map.groupBy(all, (fact) => fact.block);
  const names = Map.groupBy(facts.filter(isName), (fact) => fact.block);
  const kinds = new Map(blocks.map(({ id, kind }) => [id, kind]));
  const memory = emptyMemory();
  const words = speechWords(lexicon);
  const attributed = new Map<FactId, Quotation>();
  let number = 0;
  for (const [block, view] of views) {
    if (attributed.size === all.length) break;
    const place = { block, number: number++, view, names: names.get(block) ?? [], memory, words };
    const spoken = speechesOf(view, lexicon);
    // A byline or a caption tells of nobody who goes on to speak.
    const reports = TELLS.has(kinds.get(block)) ? spoken.reports : [];
    for (const fact of attributedIn(place, { ...spoken, reports }, quotations.get(block) ?? []))
      attributed.set(fact.id, fact);
  }
  return facts.map((fact) => attributed.get(fact.id) ?? fact);
};

/** A block's quotations with their speakers; everybody named and every report is remembered on the way. */
function attributedIn(place: Place, { speeches, reports }: Speeches, quotations: readonly Quotation[]): Quotation[] {
  if (quotations.length === 0 && reports.length === 0) {
    meetUntil(place, 0, Number.POSITIVE_INFINITY);
    return [];
  }
  const { view } = place;
  const byStart = new Map(speeches.map((speech) => [rangeOf(view, speech).start, speech]));
  const events = [
    ...quotations.map((fact) => ({ start: fact.start, fact, report: null })),
    ...reports.map((report) => ({
      start: view.range(view.tokens[report.at]?.start ?? 0, 0).start,
      fact: null,
      report,
    })),
  ].toSorted((a, b) => a.start - b.start);
  const found: Quotation[] = [];
  let met = 0;
  for (const { start, fact, report } of events) {
    met = meetUntil(place, met, start);
    if (fact) found.push(attributed(fact, byStart.get(start) ?? null, place));
    else if (report.topic) turnTo(place, namedBy(report.speaker, report, place));
    else remember(place, namedBy(report.speaker, report, place), report);
  }
  meetUntil(place, met, Number.POSITIVE_INFINITY);
  return found;
}

function meetUntil(place: Place, from: number, start: number): number {
  let at = from;
  for (; (place.names[at]?.start ?? Number.POSITIVE_INFINITY) < start; at++) {
    meetName(place.names[at] as NameFact, place);
  }
  return at;
}

const SILENT: Saying = { verb: null, gender: null };

function attributed(fact: Quotation, speech: Speech | null, place: Place): Quotation {
  const { memory, number } = place;
  const saying = speech ?? SILENT;
  const via = speech?.via ? namedBy(speech.via, SILENT, place).speaker : null;
  const speaker = speech?.speaker
    ? namedBy(speech.speaker, saying, place)
    : carriedOn(memory, number, saying.gender, continues(saying));
  if (speaker) remember(place, speaker, saying);
  // A thing that nobody is known to have said was said by who carried it.
  return speaker ? { ...fact, speaker: speaker.speaker, via } : { ...fact, speaker: via, via: null };
}

/** Who spoke last; «قالت» tells that it is a woman, or a body. */
function remember({ memory }: Place, speaker: Met, { gender }: Saying): void {
  memory.last = gender && !speaker.gender ? { ...speaker, gender } : speaker;
  memory.topic = null;
  if (speaker.kind === 'words') meet(memory, speaker);
}

function turnTo({ memory, number }: Place, topic: Met): void {
  memory.topic = topic;
  memory.topicBlock = number;
}

function isQuotation(fact: Fact): fact is Quotation {
  return fact.kind === 'quotation';
}
