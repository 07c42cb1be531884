/** Figures and days of an English text. */
import { recognizeNumber, recognizePercentage } from '@microsoft/recognizers-text-number';
import type { Range } from '../seed/model.ts';
import { type EnglishDay, englishDays } from './english-days.ts';

export type EnglishFigure = EnglishDay | (Range & { readonly kind: 'number' | 'percentage'; readonly value: number });

/**
 * In the order of the text; none covers another.
 * @param published the day that «last week» is counted from, ISO 8601, or null
 */
export function englishFigures(text: string, published: string | null): readonly EnglishFigure[] {
  const percentages = recognizePercentage(text, 'en-us').flatMap((found) => figureOf(found, 'percentage'));
  const numbers = recognizeNumber(text, 'en-us').flatMap((found) => figureOf(found, 'number'));
  const taken: EnglishFigure[] = [];
  for (const figure of [...englishDays(text, published), ...gluedFigures(text), ...percentages, ...numbers]) {
    if (!taken.some((other) => other.start < figure.end && figure.start < other.end)) taken.push(figure);
  }
  return sharing(
    text,
    taken.sort((a, b) => a.start - b.start),
  );
}

type Recognised = ReturnType<typeof recognizeNumber>[number];

function figureOf(found: Recognised, kind: 'number' | 'percentage'): EnglishFigure[] {
  const value = Number.parseFloat(String(found.resolution?.['value'] ?? ''));
  if (!Number.isFinite(value) || isNoFigure(found.text)) return [];
  // «20% of 2,500»: the number of which it is a share stands for itself.
  const words = kind === 'percentage' ? found.text.replace(/ of .*$/is, '') : found.text;
  return [{ kind, value: halvesOf(words, value), start: found.start, end: found.start + words.length }];
}

/** «one of the men», «no one», «a 15-percent rise»: words that are taken for figures of their own. */
function isNoFigure(text: string): boolean {
  return /^(?:one|per ?cent)$/i.test(text);
}

const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** «half a million», «a million and a half»: the recogniser takes the half for one of a millionth, or of one. */
function halvesOf(text: string, value: number): number {
  const scaleOf = (form: RegExp): number => SCALES[form.exec(text)?.groups?.['scale']?.toLowerCase() ?? ''] ?? 0;
  const half = scaleOf(/^(?:a )?half (?:a )?(?<scale>\w+)$/i);
  if (half > 0) return half / 2;
  const more = scaleOf(/ (?<scale>\w+) and a half$/i);
  return more > 0 ? value - 0.5 + more / 2 : value;
}

// 5km · 100m · £5m · $3.5bn · 15-percent
const GLUED =
  /(?:(?<sign>[$£€])|(?<![\w.,]))(?<digits>\d+(?:,\d{3})*(?:\.\d+)?)(?<unit>-per ?cent|[kcm]?m|k?g|bn|mn|tn)(?![\w%])/giu;
const MONEY: Readonly<Record<string, number>> = { m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 };

/** Figures with their unit glued to them, which the recogniser does not see: «m» behind money is a million, else metres. */
function gluedFigures(text: string): EnglishFigure[] {
  return Array.from(text.matchAll(GLUED), ({ index, groups }) => {
    const { sign = '', digits = '', unit = '' } = groups ?? {};
    const scale = sign !== '' || unit !== 'm' ? (MONEY[unit.toLowerCase()] ?? 1) : 1;
    const kind = unit.startsWith('-') ? 'percentage' : 'number';
    const start = index + sign.length;
    const end = start + digits.length + (kind === 'percentage' ? unit.length : 0);
    return { kind, value: Number(digits.replaceAll(',', '')) * scale, start, end } as const;
  });
}

/** «15 to 20 percent», «5 and 6 June»: the number before says a percentage too, and a day of the same month. */
function sharing(text: string, figures: readonly EnglishFigure[]): readonly EnglishFigure[] {
  const shared = [...figures];
  for (let at = shared.length - 2; at >= 0; at -= 1) {
    const [figure, next] = [shared[at] as EnglishFigure, shared[at + 1] as EnglishFigure];
    // «15 to 20 percent» · «5, 6 and 7 June» · «15–20%»
    if (/^(?:,|,? (?:and|or|to)| ?[–-]) ?$/.test(text.slice(figure.end, next.start)))
      shared[at] = sharedWith(figure, next);
  }
  return shared;
}

function sharedWith(figure: EnglishFigure, next: EnglishFigure): EnglishFigure {
  if (figure.kind !== 'number') return figure;
  const { start, end, value } = figure;
  if (next.kind === 'percentage') return { ...figure, kind: 'percentage' };
  if (next.kind !== 'day' || !next.named.day || !Number.isInteger(value) || value < 1 || value > 31) return figure;
  const day = `${next.from.slice(0, 8)}${String(value).padStart(2, '0')}`;
  return { kind: 'day', from: day, to: day, named: next.named, start, end };
}
