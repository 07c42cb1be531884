/** All names of a view, worked out once. */
import type { Lexicon } from '../../lexicon/schema.ts';
import type { View } from '../view.ts';
import { viewMemory } from '../view-memory.ts';
import { type NameSpan, organisationsOf } from './organisations.ts';
import { type PersonSpan, peopleOf } from './people.ts';
import { placesOf } from './places.ts';
import { readingsOf, type Span } from './readings.ts';
import { sourcesOf } from './sources.ts';

export interface Names {
  readonly organisations: readonly NameSpan[];
  readonly places: readonly NameSpan[];
  readonly sources: readonly NameSpan[];
  readonly people: readonly PersonSpan[];
  /** The name that covers a token: a person, else an organisation, a source or a place. */
  readonly covering: (index: number) => Cover | undefined;
}
export interface Cover extends NameSpan {
  readonly kind: 'person' | 'organisation' | 'source' | 'place';
  /** The words that tell a person's rank and post. */
  readonly role: Span | null;
}

const cache = viewMemory<Names>();

export function namesOf(view: View, lexicon: Lexicon): Names {
  const known = cache.get(view);
  if (known) return known;
  const readings = readingsOf(view, lexicon);
  const sources = sourcesOf(readings);
  const organisations = organisationsOf(readings);
  const places = without(placesOf(readings), [...organisations, ...sources]);
  // «شفق نيوز» is a man only where it is no agency.
  const people = peopleOf(readings, [...places, ...organisations]).filter(
    (person) => !sources.some(({ from, to }) => from <= person.from && person.to <= to),
  );
  const covers = coversOf(
    { place: places, organisation: organisations, source: sources, person: people },
    view.tokens.length,
  );
  const names: Names = { organisations, places, sources, people, covering: (index) => covers[index] };
  cache.set(view, names);
  return names;
}

const COVERS = ['place', 'organisation', 'source', 'person'] as const;

/** Kinds named later cover those named earlier. */
function coversOf(
  spans: Readonly<Record<Cover['kind'], readonly (NameSpan | PersonSpan)[]>>,
  length: number,
): (Cover | undefined)[] {
  const covers: (Cover | undefined)[] = new Array(length);
  for (const kind of COVERS) {
    for (const span of spans[kind]) {
      const role = 'role' in span ? span.role : null;
      covers.fill({ ...span, kind, role }, span.from, span.to);
    }
  }
  return covers;
}

/** The spans that share no token with any of `others`. */
function without(spans: readonly NameSpan[], others: readonly NameSpan[]): readonly NameSpan[] {
  if (spans.length === 0) return spans;
  const taken = new Set<number>();
  for (const { from, to } of others) for (let at = from; at < to; at++) taken.add(at);
  return spans.filter(({ from, to }) => {
    for (let at = from; at < to; at++) if (taken.has(at)) return false;
    return true;
  });
}
