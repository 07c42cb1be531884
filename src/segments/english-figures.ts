/** Figures and days of an English text. */
import { recognizeNumber, recognizePercentage } from '@microsoft/recognizers-text-number';
import { en } from 'chrono-node';
import type { Range } from '../seed/model.ts';

export type EnglishFigure = Range &
  (
    | { readonly kind: 'number' | 'percentage'; readonly value: number }
    /** First and last day, ISO 8601; `year` and `day` tell what the text names itself. */
    | {
        readonly kind: 'day';
        readonly from: string;
        readonly to: string;
        readonly named: { year: boolean; day: boolean };
      }
  );

/**
 * In the order of the text; none covers another.
 * @param published the day that «last week» is counted from, ISO 8601, or null
 */
export function englishFigures(text: string, published: string | null): readonly EnglishFigure[] {
  const days = daysOf(text, published);
  const percentages = recognizePercentage(text, 'en-us').flatMap((found) => figureOf(found, 'percentage'));
  const numbers = recognizeNumber(text, 'en-us').flatMap((found) => figureOf(found, 'number'));
  const taken: EnglishFigure[] = [];
  for (const figure of [...days, ...percentages, ...numbers]) {
    if (!taken.some((other) => other.start < figure.end && figure.start < other.end)) taken.push(figure);
  }
  return taken.sort((a, b) => a.start - b.start);
}

type Recognised = ReturnType<typeof recognizeNumber>[number];

function figureOf(found: Recognised, kind: 'number' | 'percentage'): EnglishFigure[] {
  const value = Number.parseFloat(String(found.resolution?.['value'] ?? ''));
  if (!Number.isFinite(value) || isPronoun(found.text)) return [];
  return [{ kind, value: halfOf(found.text) ?? value, start: found.start, end: found.end + 1 }];
}

/** «one of the men», «no one»: a word that counts too, and is no figure to be compared. */
function isPronoun(text: string): boolean {
  return /^one$/i.test(text);
}

const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** «half a million», which the recogniser takes for the half of a millionth. */
function halfOf(text: string): number | null {
  const scale = /^(?:a )?half (?:a )?(?<scale>\w+)$/i.exec(text)?.groups?.['scale'];
  const size = scale === undefined ? undefined : SCALES[scale.toLowerCase()];
  return size === undefined ? null : size / 2;
}

function daysOf(text: string, published: string | null): EnglishFigure[] {
  const reference = published === null ? new Date(0) : new Date(`${published}T12:00:00`);
  return en.GB.parse(text, reference).flatMap(({ index, text: words, start, end }) => {
    const certain = (part: 'day' | 'month' | 'year' | 'weekday'): boolean => start.isCertain(part);
    const absolute = certain('month') || certain('year');
    if (!absolute && (published === null || !(certain('day') || certain('weekday')))) return [];
    const from = isoDay(start.date());
    const named = { year: certain('year'), day: certain('day') };
    return [
      {
        kind: 'day' as const,
        start: index,
        end: index + words.length,
        from,
        to: end ? isoDay(end.date()) : from,
        named,
      },
    ];
  });
}

function isoDay(date: Date): string {
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
