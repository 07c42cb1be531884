/** The figures and days that a text must have to say a fact. */
import type { Fact } from '../seed/model.ts';
import type { EnglishFigure } from './english-figures.ts';

export interface Wanted {
  readonly fits: (figure: EnglishFigure) => boolean;
  /** True where English may say it without a figure: «both», «a couple», «that day». */
  readonly loose: boolean;
}

/** In the order in which the text most likely has them; none for facts that are no figures. */
export function wantedOf(fact: Fact): readonly Wanted[] {
  switch (fact.kind) {
    case 'quantity':
    case 'money':
      return [valued(fact.value)];
    case 'percentage':
      return [valued(fact.value)];
    case 'range':
      return [fact.low, fact.high].filter((value) => value !== null).map(valued);
    case 'duration':
    case 'age':
      return amountsOf(fact.iso);
    case 'date':
      return [day(fact.iso, fact.resolved ?? null)];
    case 'date-range':
      return [{ fits: (figure) => spans(figure, fact.from, fact.to), loose: true }];
    default:
      return [];
  }
}

function valued(value: number): Wanted {
  return {
    fits: (figure) => figure.kind !== 'day' && Math.abs(figure.value - value) <= Math.abs(value) * 1e-9,
    loose: value === 1 || value === 2,
  };
}

/** P2Y6M: «two years and six months», «two and a half years». */
function amountsOf(iso: string): readonly Wanted[] {
  const [first, second = 0] = Array.from(iso.matchAll(/\d+(?:\.\d+)?/g), ([amount]) => Number(amount));
  if (first === undefined) return [];
  const whole = valued(first);
  const together = valued(first + second / (iso.includes('Y') ? 12 : 60));
  return [{ fits: (figure) => whole.fits(figure) || together.fits(figure), loose: whole.loose }];
}

type Span = { readonly from: string; readonly to: string } | null;

/** A day by its date, a month or year by its name, a relative one by any day within it. */
function day(iso: string | null, resolved: Span): Wanted {
  return { loose: resolved !== null || iso === null, fits: (figure) => isDay(figure, iso, resolved) };
}

function isDay(figure: EnglishFigure, iso: string | null, resolved: Span): boolean {
  if (figure.kind !== 'day') return iso?.length === 4 && figure.kind === 'number' && figure.value === Number(iso);
  if (resolved) return figure.from <= resolved.to && resolved.from <= figure.to;
  if (iso === null) return false;
  if (iso.startsWith('--')) return figure.from.slice(5).startsWith(iso.slice(2));
  if (!figure.named.year) return figure.from.slice(5).startsWith(iso.slice(5));
  return figure.from.startsWith(iso.slice(0, figure.named.day ? 10 : 7));
}

function spans(figure: EnglishFigure, from: string | null, to: string | null): boolean {
  if (figure.kind !== 'day') return false;
  return (
    (from === null || figure.from.startsWith(from) || from.startsWith(figure.from)) &&
    (to === null || figure.to >= to.slice(0, 7))
  );
}
