/** Which words of a segment say which facts of its Arabic blocks. */
import type { Fact, FactId, Range } from '../seed/model.ts';
import { type EnglishFigure, englishFigures } from './english-figures.ts';
import { type Wanted, wantedOf } from './wanted-figures.ts';

/** Words of a segment that say a fact. */
export interface Link extends Range {
  readonly fact: FactId;
}

export interface Alignment {
  /** In the order of the text; a fact of two figures («20 to 30») has one link over both. */
  readonly links: readonly Link[];
  /** Facts whose figures the segment does not have. */
  readonly missing: readonly Fact[];
  /** Figures of the segment that no fact of its blocks has. */
  readonly extra: readonly EnglishFigure[];
}

/**
 * Finds each figure and each day of the facts among those of the text, in order, each once.
 * @param facts the facts of the segment's blocks, in the order of the text
 * @param published the day that relative dates are counted from, ISO 8601, or null
 */
export function alignFigures(text: string, facts: readonly Fact[], published: string | null): Alignment {
  const figures = englishFigures(text, published);
  const used = new Set<EnglishFigure>();
  const links: Link[] = [];
  const missing: Fact[] = [];
  for (const { fact, ways, loose } of tellable(facts)) {
    const found = firstOf(ways, figures, used);
    if (found) links.push({ fact: fact.id, start: found[0]?.start ?? 0, end: found.at(-1)?.end ?? 0 });
    else if (!loose) missing.push(fact);
  }
  const extra = figures.filter((figure) => !used.has(figure));
  return { links: links.sort((a, b) => a.start - b.start), missing, extra };
}

/** The facts that have figures; last those that may go without, so that «last week» leaves «1 November» to the fact of that day. */
function tellable(
  facts: readonly Fact[],
): readonly { fact: Fact; ways: readonly (readonly Wanted[])[]; loose: boolean }[] {
  return facts
    .map((fact) => ({ fact, ways: wantedOf(fact).filter((way) => way.length > 0) }))
    .filter(({ ways }) => ways.length > 0)
    .map(({ fact, ways }) => ({ fact, ways, loose: ways.flat().every(({ loose }) => loose) }))
    .sort((a, b) => Number(a.loose) - Number(b.loose));
}

function firstOf(
  ways: readonly (readonly Wanted[])[],
  figures: readonly EnglishFigure[],
  used: Set<EnglishFigure>,
): readonly EnglishFigure[] | null {
  for (const way of ways) {
    const found = take(way, figures, used);
    if (found) return found;
  }
  return null;
}

/** A figure for each that is wanted, none used twice; null where one is not there. */
function take(
  wanted: readonly Wanted[],
  figures: readonly EnglishFigure[],
  used: Set<EnglishFigure>,
): readonly EnglishFigure[] | null {
  const found: EnglishFigure[] = [];
  for (const one of wanted) {
    const figure = figures.find((other) => !used.has(other) && !found.includes(other) && one.fits(other));
    if (!figure) return null;
    found.push(figure);
  }
  for (const figure of found) used.add(figure);
  return found.sort((a, b) => a.start - b.start);
}

/** Names in the text, each where it next stands: «Iraq» of the second «العراق» is the second. */
export function alignNames(
  text: string,
  names: readonly { fact: FactId; forms: readonly string[] }[],
): Alignment['links'] {
  const links: Link[] = [];
  const from = new Map<string, number>();
  for (const { fact, forms } of names) {
    const places = forms.flatMap((form) => placeOf(text, form, from.get(form) ?? 0, links) ?? []);
    const first = places.sort((a, b) => a.start - b.start || b.end - a.end)[0];
    if (!first) continue;
    for (const form of forms) from.set(form, first.end);
    links.push({ fact, ...first });
  }
  return links.sort((a, b) => a.start - b.start);
}

/** Initials must stand as they are: «US» is not «us». */
const INITIALS = 4;

/** The next place of a form as whole words, in small letters or capitals, where no other name is linked. */
function placeOf(text: string, form: string, from: number, links: readonly Link[]): Range | null {
  const sought = patternOf(form);
  sought.lastIndex = from;
  for (let match = sought.exec(text); match; match = sought.exec(text)) {
    const [start, end] = [match.index, sought.lastIndex];
    if (!links.some((link) => link.start < end && start < link.end)) return { start, end };
  }
  return null;
}

const patterns = new Map<string, RegExp>();

/** «Sana'a» is «Sana’a» too. */
function patternOf(form: string): RegExp {
  const known = patterns.get(form);
  if (known) return known;
  const words = form
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’ʼ]/g, "['’ʼ]")
    .replace(/ /g, '[ \u00a0\n]');
  const pattern = new RegExp(`(?<![\\p{L}\\d])${words}(?![\\p{L}\\d])`, form.length <= INITIALS ? 'gu' : 'giu');
  patterns.set(form, pattern);
  return pattern;
}

// “…” and "…"
const QUOTED = /“[^”]+”|"[^"]+"/gu;

/** Quotations in order, where the text has as many in marks as there are facts. */
export function alignQuotations(text: string, quotations: readonly FactId[]): Alignment['links'] {
  const quoted = [...text.matchAll(QUOTED)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
  const speech = quoted.filter(({ start, end }) => isSpeech(text.slice(start, end)));
  const fitting = [quoted, speech].find(({ length }) => length === quotations.length) ?? [];
  return fitting.map((range, at) => ({ fact: quotations[at] as FactId, ...range }));
}

/** «The “Islamic Resistance in Iraq”» is a name in marks. */
function isSpeech(quoted: string): boolean {
  return quoted.split(/\s+/u).length >= 5;
}
