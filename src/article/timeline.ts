/** The dates of an article in the order of time, with the day it was published on. */
import type { Day, Note } from './margin.ts';

/** Days since 1970; `to` is the day behind the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Moment {
  /** Null of the publication day, where the text does not name it. */
  readonly note: Note<Day> | null;
  readonly published: boolean;
  /** Its part of the whole line, 0 to 1; null where the text does not tell its year. */
  readonly place: Span | null;
}

export interface Timeline {
  /** In the order of time; those without a year behind them, in the order of the text. */
  readonly moments: readonly Moment[];
  /** True where there are two moments at least to be seen beside each other. */
  readonly drawn: boolean;
}

const DAY = 86_400_000;

/** @param published the publication day, ISO 8601; told only beside dates that can be placed */
export function timelineOf(days: readonly Note<Day>[], published: string | null): Timeline {
  const today = published === null ? null : spanOfIso(published);
  const dated = days.map((note) => ({ note, span: spanOf(note.fact) }));
  const placed = dated.flatMap(({ note, span }) => (span ? [{ note, span }] : []));
  const told = placed.some(({ span }) => isSame(span, today));
  const own = today && placed.length > 0 && !told ? [{ note: null, span: today }] : [];
  const all = [...placed, ...own].sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
  const from = Math.min(...all.map(({ span }) => span.from));
  const length = Math.max(...all.map(({ span }) => span.to)) - from;
  return {
    moments: [
      ...all.map(({ note, span }) => ({
        note,
        published: isSame(span, today),
        place: { from: (span.from - from) / length, to: (span.to - from) / length },
      })),
      ...dated.flatMap(({ note, span }) => (span ? [] : [{ note, published: false, place: null }])),
    ],
    drawn: all.length > 1,
  };
}

function isSame(a: Span, b: Span | null): boolean {
  return a.from === b?.from && a.to === b.to;
}

/** The days that a date tells; null where it tells no year, or none that is known. */
function spanOf(fact: Day): Span | null {
  if (fact.kind === 'date') {
    if (fact.resolved) return between(spanOfIso(fact.resolved.from), spanOfIso(fact.resolved.to));
    return fact.iso === null ? null : spanOfIso(fact.iso);
  }
  const from = fact.from === null ? null : spanOfIso(fact.from);
  const to = fact.to === null ? null : spanOfIso(fact.to);
  return from && to ? between(from, to) : (from ?? to);
}

function between(a: Span | null, b: Span | null): Span | null {
  return a && b && a.from < b.to ? { from: a.from, to: b.to } : null;
}

/** `2023-11-08` one day, `2023-11` a month, `2023` a year; null of anything else. */
function spanOfIso(iso: string): Span | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso) ?? [];
  if (!year) return null;
  const start = (y: number, m: number, d: number): number => Date.UTC(y, m, d) / DAY;
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  const to = day ? start(y, m, d + 1) : month ? start(y, m + 1, 1) : start(y + 1, 0, 1);
  return { from: start(y, m, d), to };
}
