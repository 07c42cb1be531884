/**
 * Figures of one thing that disagree: «مقتل 12 في الانفجار» and, of the same explosion, «15 قتيلا». Only of people killed,
 * wounded, missing and the like, and only where nothing shows that they tell of two times, places or groups.
 */
import type { Lexicon } from '../lexicon/schema.ts';
import { bare } from './calendar/reader.ts';
import { fates } from './counted/human.ts';
import { actBefore } from './counted/said-before.ts';
import { type WordLists, wordLists } from './counted/word-lists.ts';
import type { Block, BlockId, Disagreement, Fact, FactOfKind } from './model.ts';
import { viewOf } from './view.ts';

type Quantity = FactOfKind<'quantity'>;

/** Letters of its sentence looked at on either side of a figure. */
const SENTENCE = 250;
const SENTENCE_ENDS = '.؟!؛\n';
const SENTENCE_END = /[.؟!؛\n]/u;
/** An article that has more figures of one fate is an overview of many events. */
const MOST_FIGURES = 12;

interface Told {
  readonly fact: Quantity;
  /** Lexicon key of what became of them. */
  readonly fate: string;
  /** One of another time, or a part. */
  readonly apart: boolean;
  readonly events: ReadonlySet<string>;
  /** It is the total: «عدد القتلى». */
  readonly total: boolean;
  readonly places: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
}

/** At most one for each fate: the figures of one event, each value once. */
export function findDisagreements(
  facts: readonly Fact[],
  blocks: readonly Block[],
  lexicon: Lexicon,
): readonly Disagreement[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const byBlock = Map.groupBy(facts, ({ block }) => block);
  const candidates = facts.filter((fact): fact is Quantity => mayDisagree(fact, lexicon)).slice(0, MOST_FIGURES * 4);
  const told = candidates.flatMap((fact) => tellOf(fact, texts, byBlock, lexicon) ?? []);
  return [...Map.groupBy(told, ({ fate }) => fate).values()].flatMap((figures) => disagreement(figures) ?? []);
}

function mayDisagree(fact: Fact, lexicon: Lexicon): boolean {
  if (fact.kind !== 'quantity' || fact.modifier !== null || fact.inherits !== undefined || fact.unit === null)
    return false;
  return Number.isInteger(fact.value) && (fates(lexicon).has(fact.unit) || PEOPLE.has(fact.unit));
}

/** People whose fate only the word before tells: «مقتل 15 شخصا». */
const PEOPLE = new Set(['person', 'individual']);

function disagreement(figures: readonly Told[]): Disagreement | null {
  const values = new Map(figures.toReversed().map((one) => [one.fact.value, one]));
  if (figures.length > MOST_FIGURES || values.size !== 2 || figures.some(({ apart }) => apart)) return null;
  const [a, b] = figures.filter((one) => values.get(one.fact.value) === one) as [Told, Told];
  return isOneThing(a, b) ? { kind: 'disagreement', facts: [a.fact.id, b.fact.id] } : null;
}

function isOneThing(a: Told, b: Told): boolean {
  const event = a.events.size === 0 || b.events.size === 0 ? a.total || b.total : !a.events.isDisjointFrom(b.events);
  const place = a.places.size === 0 || b.places.size === 0 || !a.places.isDisjointFrom(b.places);
  return event && place && [...a.days].join() === [...b.days].join();
}

/** What the sentence of a figure tells of it; null where it does not tell what became of them. */
function tellOf(
  fact: Quantity,
  texts: ReadonlyMap<BlockId, string>,
  byBlock: ReadonlyMap<BlockId, readonly Fact[]>,
  lexicon: Lexicon,
): Told | null {
  const { start, end } = sentenceAround(texts.get(fact.block) ?? '', fact);
  const { tokens } = viewOf((texts.get(fact.block) ?? '').slice(start, end));
  const lists = wordLists(lexicon);
  const index = tokens.findIndex((token) => token.start >= fact.start - start);
  const fate = PEOPLE.has(fact.unit ?? '') ? actBefore(tokens, index, lexicon) : fact.unit;
  if (fate === null) return null;
  const around = (byBlock.get(fact.block) ?? []).filter((other) => other.start >= start && other.end <= end);
  return {
    fact,
    fate,
    apart: tokens.some(({ text }) => bare(text, lists.updates) !== null),
    events: new Set(tokens.flatMap(({ text }) => eventOf(text, lists) ?? [])),
    total: tokens.some(({ text }) => bare(text, lists.totals) !== null),
    places: new Set(around.flatMap((other) => (other.kind === 'place' ? [other.entry ?? other.id] : []))),
    days: new Set(around.flatMap((other) => (other.kind === 'date' ? [other.iso ?? other.id] : []))),
  };
}

/** «الانفجار», «بانفجار» → انفجار */
function eventOf(word: string, { events }: WordLists): string | null {
  return (
    bare(word, events) ?? bare(word.replace(/^([وفبلك]?)ال/u, ''), events) ?? bare(word.replace(/^لل/u, ''), events)
  );
}

/** Where the last mark that ends a sentence stands; -1 where none does. */
function lastEnd(text: string): number {
  for (let at = text.length - 1; at >= 0; at--) if (SENTENCE_ENDS.includes(text.charAt(at))) return at;
  return -1;
}

function sentenceAround(text: string, { start, end }: Fact): { start: number; end: number } {
  const before = text.slice(Math.max(0, start - SENTENCE), start);
  const after = text.slice(end, end + SENTENCE);
  const first = lastEnd(before);
  const last = after.search(SENTENCE_END);
  return { start: start - before.length + first + 1, end: end + (last < 0 ? after.length : last) };
}
