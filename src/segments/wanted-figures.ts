/** The figures and days that a text must have to say a fact. */
import type { Fact } from '../seed/model.ts';
import type { EnglishFigure } from './english-figures.ts';

export interface Wanted {
  readonly fits: (figure: EnglishFigure) => boolean;
  /** True where English may say it without a figure: «both», «a couple», «that day». */
  readonly loose: boolean;
}

/**
 * The ways in which a text may say a fact, the likeliest first; in each, figures in the order in which it most likely has
 * them. None for facts that are no figures.
 */
export function wantedOf(fact: Fact): readonly (readonly Wanted[])[] {
  switch (fact.kind) {
    case 'quantity':
    case 'money':
      return [[valued(fact.value)]];
    case 'percentage':
      return [[percent(fact.value)]];
    case 'range':
      return endsOf(fact.low, fact.high);
    case 'duration':
    case 'age':
      return amountsOf(fact.iso);
    case 'date':
      return [[day(fact.iso, fact.resolved ?? null)]];
    case 'date-range':
      return [
        [span(fact.from, fact.to)],
        [fact.from, fact.to].filter((iso) => iso !== null).map((iso) => day(iso, null)),
      ];
    default:
      return [];
  }
}

function valued(value: number): Wanted {
  return { fits: (figure) => figure.kind !== 'day' && isEqual(figure.value, value), loose: value === 1 || value === 2 };
}

/** «20,000 to 30,000», «20 to 30 thousand». */
function endsOf(low: number | null, high: number | null): readonly (readonly Wanted[])[] {
  const ends = [low, high].filter((value) => value !== null);
  if (low === null || high === null) return [ends.map(valued)];
  const shared = [1e3, 1e6, 1e9].filter((scale) => low >= scale);
  return [ends.map(valued), ...shared.map((scale) => [valued(low / scale), valued(high)])];
}

/** «15%», and in words «half», «two thirds». */
function percent(value: number): Wanted {
  const fits = (figure: EnglishFigure): boolean =>
    (figure.kind === 'percentage' && isEqual(figure.value, value)) ||
    (figure.kind === 'number' && figure.value < 1 && Math.abs(figure.value * 100 - value) < 0.5);
  return { fits, loose: false };
}

function isEqual(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.abs(other) * 1e-9;
}

/** P2Y6M: «two and a half years», «two years and six months». */
function amountsOf(iso: string): readonly (readonly Wanted[])[] {
  const amounts = Array.from(iso.matchAll(/\d+(?:\.\d+)?/g), ([amount]) => Number(amount));
  const [first, second] = amounts;
  if (first === undefined) return [];
  const together = second === undefined ? [] : [[valued(first + second / (iso.includes('Y') ? 12 : 60))]];
  return [...together, amounts.map(valued)];
}

type Span = { readonly from: string; readonly to: string } | null;

/** A day by its date, a month or year by its name, a relative one by any day within it. */
function day(iso: string | null, resolved: Span): Wanted {
  return { loose: resolved !== null || iso === null, fits: (figure) => isDay(figure, iso, resolved) };
}

function isDay(figure: EnglishFigure, iso: string | null, resolved: Span): boolean {
  if (figure.kind !== 'day') return iso?.length === 4 && figure.kind === 'number' && figure.value === Number(iso);
  if (resolved) return figure.from <= resolved.to && resolved.from <= figure.to;
  return iso !== null && figure.from === figure.to && isNamed(figure.from, iso, figure.named);
}

/** From one day to the other in one: «2 to 22 October». */
function span(from: string | null, to: string | null): Wanted {
  const fits = (figure: EnglishFigure): boolean =>
    figure.kind === 'day' &&
    (from === null || isNamed(figure.from, from, figure.named)) &&
    (to === null || isNamed(figure.to, to, figure.named));
  return { loose: false, fits };
}

/** Whether a day of the text is `iso`, as far as both tell: a year that is not named is understood, a day that is wanted is not. */
function isNamed(told: string, iso: string, named: { readonly year: boolean; readonly day: boolean }): boolean {
  const yearless = iso.startsWith('--');
  const monthAndDay = yearless ? iso.slice(2) : iso.slice(5);
  if (monthAndDay.length === 5 && !named.day) return false;
  if (monthAndDay === '') return named.year && told.startsWith(iso);
  return yearless || !named.year ? told.slice(5).startsWith(monthAndDay) : told.startsWith(iso);
}
