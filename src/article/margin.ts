/** The margin: the facts of an article grouped as a reader wants them, each once, with every place that says it. */

import { folded } from '../seed/fold.ts';
import type { Article, Fact, FactId, FactKind, FactOfKind, Quotation } from '../seed/model.ts';

export type Figure = FactOfKind<'quantity' | 'range' | 'percentage' | 'money' | 'duration' | 'age'>;
export type Name = FactOfKind<'person' | 'organisation' | 'place' | 'source'>;
export type Day = FactOfKind<'date' | 'date-range'>;

/** One line of the margin: a fact and the facts that say the same. The first is the one it stands for. */
export interface Note<F extends Fact> {
  readonly fact: F;
  readonly mentions: readonly F[];
}

export interface FigureNote extends Note<Figure> {
  /** Parts that add up to it. */
  readonly parts: readonly Figure[];
  /** Figures that the article gives for the same thing, and that differ. */
  readonly disagrees: readonly Figure[];
  /** Its length among the figures it can be compared with, 0 to 1; null where there are none. */
  readonly share: number | null;
}

export interface PersonNote extends Note<FactOfKind<'person'>> {
  /** What the person says, wherever one of the mentions is the speaker. */
  readonly said: readonly Quotation[];
}

export interface Margin {
  readonly figures: readonly FigureNote[];
  readonly quotations: readonly Note<Quotation>[];
  readonly people: readonly PersonNote[];
  readonly places: readonly Note<FactOfKind<'place'>>[];
  readonly organisations: readonly Note<FactOfKind<'organisation'>>[];
  readonly sources: readonly Note<FactOfKind<'source'>>[];
  readonly days: readonly Note<Day>[];
}

/** Which group of the margin a kind stands in; null is found, linkable, and not shown. */
const GROUP = {
  quantity: 'figures',
  range: 'figures',
  percentage: 'figures',
  money: 'figures',
  duration: 'figures',
  age: 'figures',
  quotation: 'quotations',
  person: 'people',
  place: 'places',
  organisation: 'organisations',
  source: 'sources',
  date: 'days',
  'date-range': 'days',
  number: null,
  ordinal: null,
} as const satisfies Record<FactKind, keyof Margin | null>;

export function marginOf(article: Article): Margin {
  const texts = new Map(article.blocks.map((block) => [block.id, block.text]));
  const words = (fact: Name): string => (texts.get(fact.block) ?? '').slice(fact.name.start, fact.name.end);
  const group = <F extends Fact>(name: keyof Margin): F[] =>
    article.facts.filter((fact) => GROUP[fact.kind] === name) as F[];
  const named = <F extends Name>(name: keyof Margin): Note<F>[] =>
    notes(group<F>(name), (fact) => fact.entry ?? folded(words(fact)));
  return {
    figures: figureNotes(group<Figure>('figures'), article),
    quotations: notes(group<Quotation>('quotations'), (fact) => fact.id),
    people: personNotes(group<FactOfKind<'person'>>('people'), group<Quotation>('quotations')),
    places: named('places'),
    organisations: notes(group<FactOfKind<'organisation'>>('organisations'), (fact) => fact.same ?? fact.id),
    sources: named('sources'),
    days: notes(group<Day>('days'), sameDays),
  };
}

function notes<F extends Fact>(facts: readonly F[], key: (fact: F) => string): Note<F>[] {
  const byKey = Map.groupBy(facts, key);
  return [...byKey].map(([id, mentions]) => {
    const fact = mentions.find((mention) => mention.id === id) ?? (mentions[0] as F);
    return { fact, mentions };
  });
}

/** Who is who: each person once, by the fullest name, with every mention and everything said. */
function personNotes(people: readonly FactOfKind<'person'>[], quotations: readonly Quotation[]): PersonNote[] {
  const bySpeaker = Map.groupBy(quotations, ({ speaker }) => (typeof speaker === 'string' ? speaker : null));
  return notes(people, (fact) => fact.same ?? fact.id).map(({ fact, mentions }) => ({
    fact,
    mentions,
    said: mentions.flatMap(({ id }) => bySpeaker.get(id) ?? []),
  }));
}

function figureNotes(figures: readonly Figure[], article: Article): FigureNote[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const partsOf = new Map<FactId, readonly Figure[]>(
    article.checks.flatMap((check) =>
      check.kind === 'sum' ? [[check.total, check.parts.flatMap((part) => byId.get(part) ?? [])] as const] : [],
    ),
  );
  const disagree = new Map<FactId, readonly Figure[]>(
    article.checks.flatMap((check) => {
      const all = check.kind === 'disagreement' ? check.facts.flatMap((id) => byId.get(id) ?? []) : [];
      return all.map((one) => [one.id, all.filter(({ id }) => id !== one.id)] as const);
    }),
  );
  const parts = new Set([...partsOf.values()].flat().map((part) => part.id));
  const compared = comparable(figures);
  return notes(
    figures.filter((figure) => !parts.has(figure.id)),
    sameFigure,
  ).map(({ fact, mentions }) => ({
    fact,
    mentions,
    parts: ofAny(mentions, partsOf),
    disagrees: ofAny(mentions, disagree),
    share: shareOf(fact, compared),
  }));
}

/** What any of a figure's mentions has. */
function ofAny(mentions: readonly Figure[], known: ReadonlyMap<FactId, readonly Figure[]>): readonly Figure[] {
  return mentions.map(({ id }) => known.get(id)).find((found) => found !== undefined) ?? [];
}

/** Two mentions of one figure: the same number of the same thing. */
function sameFigure(fact: Figure): string {
  if (fact.kind === 'quantity' && fact.unit) return `${fact.value} ${fact.unit} ${fact.modifier}`;
  if (fact.kind === 'money') return `${fact.value} ${fact.currency ?? fact.coin}`;
  return fact.id;
}

/** Two mentions of one day, month, year or stretch of days, whatever words they have for it. */
function sameDays(fact: Day): string {
  if (fact.kind === 'date-range') return fact.from || fact.to ? `${fact.from}/${fact.to}` : fact.id;
  if (fact.iso) return fact.iso;
  return fact.resolved ? `${fact.resolved.from}/${fact.resolved.to}` : fact.id;
}

/** Quantities that understand the noun of another are meant to be compared with it: id → the largest of its family. */
function comparable(figures: readonly Figure[]): ReadonlyMap<FactId, number> {
  const quantities = figures.filter((figure) => figure.kind === 'quantity');
  const families = Map.groupBy(quantities, (one) => one.inherits ?? one.id);
  const largest = new Map<FactId, number>();
  for (const family of families.values()) {
    if (family.length < 2) continue;
    const most = Math.max(...family.map((one) => one.value));
    for (const one of family) largest.set(one.id, most);
  }
  return largest;
}

function shareOf(fact: Figure, largest: ReadonlyMap<FactId, number>): number | null {
  const most = largest.get(fact.id);
  return most && fact.kind === 'quantity' ? fact.value / most : null;
}

/** Where a fact stands in the margin: the HTML id of its note, or none where the margin does not show it. */
export function noteIds(margin: Margin): ReadonlyMap<FactId, string> {
  const ids = new Map<FactId, string>();
  for (const note of Object.values(margin).flat() as readonly (Note<Fact> & Partial<FigureNote>)[]) {
    for (const mention of note.mentions) ids.set(mention.id, noteId(note.fact.id));
    for (const part of note.parts ?? []) ids.set(part.id, noteId(part.id));
  }
  return ids;
}

export function noteId(fact: FactId): string {
  return `note-${fact}`;
}
