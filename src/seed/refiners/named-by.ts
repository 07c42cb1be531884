/** Whom the words mean that tell who speaks: a name's fact, somebody met before, or nobody but the words. */
import type { BlockId, Fact, FactId, Organisation, Person, Range, SourceFact } from '../model.ts';
import { bareWords, genderTold, type Memory, type Met, meant, meet, type Speaker } from '../speech/memory.ts';
import type { Words } from '../speech/subject-behind.ts';
import type { Told } from '../speech/told.ts';
import type { Gender, SpeechWords } from '../speech/words.ts';
import type { Token, View } from '../view.ts';

export type NameFact = Person | Organisation | SourceFact;

/** A block, and what is known when it is read. */
export interface Place {
  readonly block: BlockId;
  /** The block's place among those that may hold facts. */
  readonly number: number;
  readonly view: View;
  readonly names: readonly NameFact[];
  readonly memory: Memory;
  readonly words: SpeechWords;
}

/** What the verb says of who speaks. */
export interface Saying {
  readonly verb: string | null;
  readonly gender: Gender | null;
}

/** Verbs that only whoever spoke last can be the subject of, where none is named. */
const CONTINUING: ReadonlySet<string | null> = new Set(['add', 'continue', 'conclude', 'answer']);

export function continues({ verb }: Saying): boolean {
  return CONTINUING.has(verb);
}

/** How a name is remembered: a person by the role, others by their names. */
export function metAs(fact: NameFact, { view, words }: Place): Met {
  const told = fact.kind === 'person' ? (fact.role ?? counterpartBefore(fact, view, words)) : fact.name;
  const text = told ? view.source.slice(told.start, told.end) : '';
  const kind = fact.kind === 'person' ? 'person' : 'organisation';
  const counterpart = kind === 'person' && text !== '' && words.is('counterparts', bareWords(text)[0] ?? '');
  return { speaker: idOf(fact), kind, text, definite: isDefinite(text), counterpart, gender: null };
}

/** «نظيره الإيراني» before a name without a role. */
function counterpartBefore({ start }: Person, view: View, { is }: SpeechWords): Range | null {
  const { tokens } = view;
  const at = tokenAt(view, start) - 2;
  if (at < 0 || !is('counterparts', tokens[at]?.text ?? '')) return null;
  return { ...view.range((tokens[at] as Token).start, (tokens[at + 1] as Token).end) };
}

/** The first token that ends behind an offset of the source. */
function tokenAt({ tokens, range }: View, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start, end } = tokens[middle] as Token;
    if (range(start, end).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Somebody named; people are remembered by their last names too. */
export function meetName(fact: NameFact, place: Place): void {
  const met = metAs(fact, place);
  meet(place.memory, met);
  if (fact.kind === 'person') rememberLast(fact.name, met, place);
}

/** «عزام الخطيب» is told again as «الخطيب»; where two are, nobody knows whom it means. */
function rememberLast({ start, end }: Range, met: Met, { view, memory: { surnames } }: Place): void {
  const last = bareWords(view.source.slice(start, end)).at(-1);
  if (!last) return;
  const known = surnames.get(last);
  if (known === undefined) surnames.set(last, met);
  else if (known && known.speaker !== met.speaker) surnames.set(last, null);
}

/** الرئيس, والرئيس, but not للرئيس, which is written without the alif. */
function isDefinite(text: string): boolean {
  return text.startsWith('ال') || (text.startsWith('ال', 1) && 'وفبلك'.includes(text.charAt(0)));
}

/** A person or an organisation is whoever has the fullest name. */
function idOf(fact: NameFact): FactId {
  return fact.kind === 'source' ? fact.id : (fact.same ?? fact.id);
}

/** The fact that words name, somebody met before whose post they tell, or the words themselves. */
export function namedBy(told: Told, saying: Saying, place: Place): Met {
  const range = rangeOf(place.view, told);
  const inside = namesWithin(place.names, range.start, range.end);
  const person = inside.find((fact) => fact.kind === 'person');
  if (person && !(told.indirect && person.start > range.start && person.role?.start !== range.start))
    return describedBy(range, person, place);
  // «بيان لوزارة الصحة» is the ministry's.
  const opening = inside.find(({ kind }) => kind === 'organisation' || (kind === 'source' && !told.statement));
  // «بيان لأمينها العام الشيخ محمد العيسى» is his.
  if (told.statement && person && !told.indirect) return describedBy(range, person, place);
  if (told.statement && opening) return known(opening, place);
  if (opening && opening.start <= headEnd(told, place.view))
    return told.heads > 0 ? described(range, known(opening, place), place) : known(opening, place);
  return (person ? null : (metBefore(told, place) ?? toldAgain(told, saying, place))) ?? asWords(told, place);
}

function describedBy(range: Range, person: Person, place: Place): Met {
  const met = described({ start: range.start, end: person.start }, known(person, place), place);
  // «الشيخ عزام الخطيب» may be known as «عزام» alone.
  if (range.end > person.end) rememberLast(range, met, place);
  return met;
}

/** «شركة "أرامكو السعودية"» may be told again as «الشركة», «المبعوث الأممي هانس غروندبرغ» as «المبعوث». */
function described({ start, end }: Range, met: Met, { view, memory }: Place): Met {
  const text = view.source.slice(start, end);
  if ((met.kind === 'person' && met.text) || bareWords(text).length === 0) return met;
  const told = { ...met, text, definite: isDefinite(text) };
  meet(memory, told);
  return told;
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

/** «وقال الخطيب», «وأضاف النائب», «وأوضحت السياسية»: a last name, or words for whoever spoke last. */
function toldAgain(told: Told, saying: Saying, place: Place): Met | null {
  const { view, memory } = place;
  const { start, end } = rangeOf(view, told);
  const { last } = memory;
  const words = view.tokens.slice(told.from, told.to);
  if (words.length === 1 && !told.post && !told.indirect) {
    const surname = memory.surnames.get(bareWords(view.source.slice(start, end))[0] ?? '');
    if (surname) return surname;
  }
  const own = selfAgain(saying, words, place);
  if (own) return own;
  // Not «المتحدث باسمها»
  if (!last || last.kind === 'organisation' || told.statement || !words.every(({ text }) => text.startsWith('ال')))
    return null;
  const gender = genderTold(last);
  const agrees = saying.gender === null || gender === null || saying.gender === gender;
  if (!agrees || !(told.epithet || told.post || told.indirect)) return null;
  if (continues(saying)) return last;
  const alone = memory.met.findLast(isPerson)?.speaker === last.speaker;
  return told.epithet && (gender === 'feminine' || alone) ? last : null;
}

/** «وتقول الأم لسبعة أولاد»: who was met last and is not known to be of the other gender. */
function selfAgain(saying: Saying, [first, second]: readonly Token[], { memory, words }: Place): Met | null {
  if (!second || !words.is('selves', first?.text ?? '') || !/^(?:ل.{2}|التي$|الذي$)/u.test(second.text)) return null;
  const last = memory.met.findLast(isPerson) ?? null;
  const gender = last && genderTold(last);
  return gender === null || saying.gender === null || gender === saying.gender ? last : null;
}

function isPerson({ kind }: Met): boolean {
  return kind === 'person';
}

function asWords(told: Told, { view, block }: Place): Met {
  const range = rangeOf(view, told);
  const text = view.source.slice(range.start, range.end);
  const speaker: Speaker = { block, ...range };
  return { speaker, kind: 'words', text, definite: false, counterpart: false, gender: told.gender };
}

export function rangeOf(view: View, { from, to }: Words): Range {
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

export function isName(fact: Fact): fact is NameFact {
  return fact.kind === 'person' || fact.kind === 'organisation' || fact.kind === 'source';
}
