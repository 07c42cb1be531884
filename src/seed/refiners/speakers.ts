/** Who says each quotation: the fact of the person, organisation or source that its speaker words name, or the words. */

import { folded } from '../fold.ts';
import type { BlockId, BlockRange, Fact, FactId, Organisation, Person, Quotation } from '../model.ts';
import { type Readings, readingsOf } from '../names/readings.ts';
import { type Speech, speechesOf } from '../speech/speeches.ts';
import type { Words } from '../speech/subject.ts';
import type { View } from '../view.ts';
import type { Refine } from './refiner.ts';

type NameFact = Extract<Fact, { kind: 'person' | 'organisation' | 'source' }>;
type Speaker = Quotation['speaker'];

/** What has been said so far: who spoke last, and everybody met, latest last, with the folded words that tell of them. */
interface Memory {
  last: Speaker;
  lastWords: string;
  readonly met: { readonly id: FactId; readonly words: string }[];
}

/** Of those met only so many are remembered. */
const REMEMBERED = 200;

export const speakers: Refine = (facts, { lexicon, views }) => {
  const byBlock = Map.groupBy(facts.filter(isName), (fact) => fact.block);
  const memory: Memory = { last: null, lastWords: '', met: [] };
  let block: BlockId | null = null;
  let speeches: ReadonlyMap<number, Speech> = new Map();
  return facts.map((fact) => {
    if (fact.kind === 'person' || fact.kind === 'organisation') meet(fact, views, memory);
    if (fact.kind !== 'quotation') return fact;
    const view = views.get(fact.block);
    if (!view) return fact;
    if (block !== fact.block) {
      block = fact.block;
      speeches = new Map(speechesOf(view, lexicon).map((speech) => [rangeOf(view, speech).start, speech]));
    }
    const speech = speeches.get(fact.start);
    if (!speech) return fact;
    const place = {
      block: fact.block,
      view,
      names: byBlock.get(fact.block) ?? [],
      readings: readingsOf(view, lexicon),
    };
    return attributed(fact, speech, place, memory);
  });
};

function meet(fact: Person | Organisation, views: ReadonlyMap<BlockId, View>, { met }: Memory): void {
  const source = views.get(fact.block)?.source ?? '';
  const told = fact.kind === 'person' ? fact.role : fact.name;
  if (!told) return;
  met.push({ id: fact.id, words: folded(source.slice(told.start, told.end)) });
  if (met.length > REMEMBERED) met.shift();
}

function remember(speaker: FactId | BlockRange, view: View, memory: Memory): void {
  memory.last = speaker;
  if (typeof speaker !== 'string') memory.lastWords = folded(view.source.slice(speaker.start, speaker.end));
}

interface Place {
  readonly block: BlockId;
  readonly view: View;
  readonly names: readonly NameFact[];
  readonly readings: Readings;
}

function attributed(fact: Quotation, speech: Speech, place: Place, memory: Memory): Quotation {
  const via = speech.via && namedBy(speech.via, place, null);
  const speaker = speech.speaker ? namedBy(speech.speaker, place, memory) : memory.last;
  if (speaker) remember(speaker, place.view, memory);
  // A thing that nobody is known to have said was said by who carried it.
  return speaker ? { ...fact, speaker, via } : { ...fact, speaker: via, via: null };
}

/** The fact that words name, a person met before whose post they tell, or the words themselves. */
function namedBy(words: Words, place: Place, memory: Memory | null): FactId | BlockRange {
  const range = rangeOf(place.view, words);
  const inside = namesWithin(place.names, range.start, range.end);
  const person = inside.find((fact) => fact.kind === 'person');
  if (person && !speaksFor(words, range.start, person, place)) return person.id;
  const opening = inside.find((fact) => fact.kind !== 'person');
  if (opening && isHeadOnly(words, opening.start, place)) return opening.id;
  const met = memory && inside.length === 0 ? metBefore(words, place, memory) : null;
  return met ?? { block: place.block, ...range };
}

function rangeOf(view: View, { from, to }: Words): { start: number; end: number } {
  return view.range(view.tokens[from]?.start ?? 0, view.tokens[to - 1]?.end ?? 0);
}

/** «متحدث باسم نتنياهو», «مكتب نتنياهو»: somebody speaks who is not named. */
function speaksFor({ from }: Words, start: number, person: Person, { readings }: Place): boolean {
  const unnamed = readings.at(from, 'unnamed') ?? readings.at(from, 'source-member');
  return unnamed !== null && person.start > start && person.role?.start !== start;
}

/** Nothing, or head nouns and marks, before a name: «وكالة (رويترز)», «حركة "النهضة"». */
function isHeadOnly({ from }: Words, start: number, { readings, view }: Place): boolean {
  for (let at = from; at < from + 4; at++) {
    const token = readings.tokens[at];
    if (!token || view.range(token.start, token.end).start >= start) return true;
    const head = readings.at(at, 'source-head') ?? readings.at(at, 'organisation-head');
    if (token.kind === 'word' && !head) return false;
  }
  return false;
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

/** «وأضاف الوزير», «وتابعت الوزارة», «وقال المصدر»: the latest who has the word in role, name or words. */
function metBefore(words: Words, { readings }: Place, memory: Memory): FactId | BlockRange | null {
  const again = /^(?:نفسه|نفسها|ذاته|ذاتها)$/u.test(readings.word(words.to - 1));
  const [first, length] = [readings.word(words.from), words.to - words.from - (again ? 1 : 0)];
  if (length !== 1 || !first.startsWith('ال')) return null;
  const bare = first.slice(2);
  const last = memory.last;
  if (last && typeof last !== 'string' && memory.lastWords.includes(bare)) return last;
  return (
    memory.met.findLast((item) => item.words.split(' ').some((word) => word === first || word === bare))?.id ?? null
  );
}

function isName(fact: Fact): fact is NameFact {
  return fact.kind === 'person' || fact.kind === 'organisation' || fact.kind === 'source';
}
