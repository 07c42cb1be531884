/** Who says each quotation: the fact of the person, organisation or source that its speaker words name, or the words. */

import type { BlockId, BlockKind, Fact, FactId, Organisation, Person, Quotation, Range, SourceFact } from '../model.ts';
import {
  bareWords,
  carriedOn,
  emptyMemory,
  type Memory,
  type Met,
  meant,
  meet,
  type Speaker,
} from '../speech/memory.ts';
import { type Speech, type Speeches, speechesOf } from '../speech/speeches.ts';
import type { Words } from '../speech/subject-behind.ts';
import type { Told } from '../speech/told.ts';
import type { View } from '../view.ts';
import type { Refine } from './refiner.ts';

type NameFact = Person | Organisation | SourceFact;

/** Verbs that only whoever spoke last can be the subject of, where none is named. */
const CONTINUING = new Set<string | null>(['add', 'continue', 'conclude', 'answer']);

const TELLS = new Set<BlockKind | undefined>(['paragraph', 'standfirst']);

interface Place {
  readonly block: BlockId;
  /** The block's place among those that may hold facts. */
  readonly number: number;
  readonly view: View;
  readonly names: readonly NameFact[];
  readonly memory: Memory;
}

export const speakers: Refine = (facts, { lexicon, views, blocks }) => {
  const all = facts.filter(isQuotation);
  if (all.length === 0) return facts;
  const quotations = Map.groupBy(all, (fact) => fact.block);
  const names = Map.groupBy(facts.filter(isName), (fact) => fact.block);
  const kinds = new Map(blocks.map(({ id, kind }) => [id, kind]));
  const memory = emptyMemory();
  const attributed = new Map<FactId, Quotation>();
  let number = 0;
  for (const [block, view] of views) {
    if (attributed.size === all.length) break;
    const place = { block, number: number++, view, names: names.get(block) ?? [], memory };
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
    else if (report.topic) turnTo(place, namedBy(report.speaker, place));
    else remember(place, namedBy(report.speaker, place));
  }
  meetUntil(place, met, Number.POSITIVE_INFINITY);
  return found;
}

function meetUntil(place: Place, from: number, start: number): number {
  let at = from;
  for (; (place.names[at]?.start ?? Number.POSITIVE_INFINITY) < start; at++) {
    meet(place.memory, metAs(place.names[at] as NameFact, place));
  }
  return at;
}

/** How a name is remembered: a person by the role, others by their names. */
function metAs(fact: NameFact, { view }: Place): Met {
  const told = fact.kind === 'person' ? fact.role : fact.name;
  const text = told ? view.source.slice(told.start, told.end) : '';
  const kind = fact.kind === 'person' ? 'person' : 'organisation';
  return { speaker: idOf(fact), kind, text, definite: isDefinite(text), gender: null };
}

/** الرئيس, والرئيس, but not للرئيس, which is written without the alif. */
function isDefinite(text: string): boolean {
  return text.startsWith('ال') || (text.startsWith('ال', 1) && 'وفبلك'.includes(text.charAt(0)));
}

/** A person is whoever has the fullest name. */
function idOf(fact: NameFact): FactId {
  return fact.kind === 'person' ? (fact.same ?? fact.id) : fact.id;
}

function attributed(fact: Quotation, speech: Speech | null, place: Place): Quotation {
  const { memory, number } = place;
  const via = speech?.via ? namedBy(speech.via, place).speaker : null;
  const speaker = speech?.speaker
    ? namedBy(speech.speaker, place)
    : carriedOn(memory, number, speech?.gender ?? null, CONTINUING.has(speech?.verb ?? null));
  if (speaker) remember(place, speaker);
  // A thing that nobody is known to have said was said by who carried it.
  return speaker ? { ...fact, speaker: speaker.speaker, via } : { ...fact, speaker: via, via: null };
}

function remember({ memory }: Place, speaker: Met): void {
  memory.last = speaker;
  memory.topic = null;
  if (speaker.kind === 'words') meet(memory, speaker);
}

function turnTo({ memory, number }: Place, topic: Met): void {
  memory.topic = topic;
  memory.topicBlock = number;
}

/** The fact that words name, somebody met before whose post they tell, or the words themselves. */
function namedBy(told: Told, place: Place): Met {
  const range = rangeOf(place.view, told);
  const inside = namesWithin(place.names, range.start, range.end);
  const person = inside.find((fact) => fact.kind === 'person');
  if (person && !(told.indirect && person.start > range.start && person.role?.start !== range.start))
    return describedBy({ start: range.start, end: person.start }, known(person, place), place);
  // «بيان لوزارة الصحة» is the ministry's.
  const opening = inside.find(({ kind }) => kind === 'organisation' || (kind === 'source' && !told.statement));
  if (told.statement && opening) return known(opening, place);
  if (opening && opening.start <= headEnd(told, place.view))
    return told.heads > 0 ? describedBy(range, known(opening, place), place) : known(opening, place);
  return (person ? null : metBefore(told, place)) ?? asWords(told, place);
}

/** «شركة "أرامكو السعودية"» may be told again as «الشركة», «المبعوث الأممي هانس غروندبرغ» as «المبعوث». */
function describedBy({ start, end }: Range, met: Met, { view, memory }: Place): Met {
  const text = view.source.slice(start, end);
  if ((met.kind === 'person' && met.text) || bareWords(text).length === 0) return met;
  const described = { ...met, text, definite: isDefinite(text) };
  meet(memory, described);
  return described;
}

/** As met before, where that is told with a role; else as met here. */
function known(fact: NameFact, place: Place): Met {
  const id = idOf(fact);
  const before = place.memory.met.findLast((met) => met.speaker === id && met.text !== '');
  return before ?? metAs(fact, place);
}

function headEnd({ from, to, heads }: Told, view: View): number {
  const token = view.tokens[Math.min(from + heads, to - 1)];
  return token ? view.range(token.start, token.end).start : 0;
}

/**
 * «وأضاف الوزير», «وتابعت الوزارة», «وقال المصدر نفسه», «وأضاف معاليه», «وأضاف الأخير»; not «مسؤول», whom nobody has met.
 */
function metBefore(told: Told, { view, memory }: Place): Met | null {
  if (told.refers === 'latter') return memory.met.at(-1) ?? null;
  if (told.refers === 'honorific') return memory.topic ?? memory.last ?? memory.met.findLast(isPerson) ?? null;
  const range = rangeOf(view, { from: told.from, to: told.again ? told.to - 1 : told.to });
  const definite = view.tokens[told.from]?.text.startsWith('ال') ?? false;
  if (!definite && !told.post) return null;
  return (
    meant(memory, bareWords(view.source.slice(range.start, range.end)), told.vague) ?? (told.again ? memory.last : null)
  );
}

function isPerson({ kind }: Met): boolean {
  return kind === 'person';
}

function asWords(told: Told, { view, block }: Place): Met {
  const range = rangeOf(view, told);
  const text = view.source.slice(range.start, range.end);
  const speaker: Speaker = { block, ...range };
  return { speaker, kind: 'words', text, definite: false, gender: told.gender };
}

function rangeOf(view: View, { from, to }: Words): Range {
  return view.range(view.tokens[from]?.start ?? 0, view.tokens[to - 1]?.end ?? 0);
}

function namesWithin(names: readonly NameFact[], start: number, end: number): readonly NameFact[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as NameFact).start < start) low = middle + 1;
    else high = middle;
  }
  const found: NameFact[] = [];
  for (let at = low; at < names.length && (names[at] as NameFact).start < end; at++) found.push(names[at] as NameFact);
  return found;
}

function isName(fact: Fact): fact is NameFact {
  return fact.kind === 'person' || fact.kind === 'organisation' || fact.kind === 'source';
}

function isQuotation(fact: Fact): fact is Quotation {
  return fact.kind === 'quotation';
}
