/** Figures, days, percentages and money of a segment that differ from its Arabic. */
import { type LabelContext, labelOf, labelText } from '../article/label.ts';
import type { Fact, Money } from '../seed/model.ts';
import { alignFigures, type Link } from './align.ts';
import type { Fault, Segment } from './edition.ts';
import type { EnglishFigure } from './english-figures.ts';
import { currenciesBeside } from './english-money.ts';
import { wantedOf } from './wanted-figures.ts';

/** @param facts those of the segment's blocks, in the order of the text */
export function* figureFaults(segment: Segment, facts: readonly Fact[], context: LabelContext): Generator<Fault> {
  const { text, line } = segment;
  const told = facts.filter(({ id }) => !segment.without.includes(id));
  const { links, missing, extra } = alignFigures(text, told, context.article.published);
  const digits = digitsOf(arabicOf(segment, context));
  const words = extra
    .filter((figure) => isTelling(figure, text) && !isKnown(figure, text, facts, digits))
    .map(({ start, end }) => `“${text.slice(start, end)}”`);
  for (const fact of missing) {
    const but = words.length > 0 ? `, but ${words.join(', ')}` : '';
    yield { line, message: `${says(fact, context)}; its English has no such figure${but}. ${remedy(fact)}` };
  }
  if (missing.length === 0 && words.length > 0)
    yield { line, message: `${segment.id} has ${words.join(', ')}, which its Arabic does not say. Correct it.` };
  for (const fact of told) {
    const link = fact.kind === 'money' ? links.find((one) => one.fact === fact.id) : undefined;
    if (link && isOtherMoney(fact as Money, link, text, context))
      yield { line, message: `${says(fact, context)}; its English has another currency. ${remedy(fact)}` };
  }
}

function says(fact: Fact, context: LabelContext): string {
  return `${fact.block} says “${labelText(labelOf(fact, { ...context, lang: 'en' }), 'en')}”`;
}

function remedy({ id }: Fact): string {
  return `Correct it, or write without="${id}".`;
}

function isOtherMoney({ currency }: Money, link: Link, text: string, { lexicon }: LabelContext): boolean {
  const told = currenciesBeside(text, link, lexicon);
  return currency !== null && told.length > 0 && !told.includes(currency);
}

/** Small numbers in words («two countries», «the first») tell no figure that could be wrong. */
function isTelling(figure: EnglishFigure, text: string): boolean {
  const written = /\d/.test(text.slice(figure.start, figure.end));
  return figure.kind === 'day' ? figure.named.day && written : written || Math.abs(figure.value) > 10;
}

/** A number that the Arabic has too, once more, or without counting anything: «قرار 2254», «الطريق 95», «الدورة الثامنة». */
function isKnown(figure: EnglishFigure, text: string, facts: readonly Fact[], digits: ReadonlySet<string>): boolean {
  const own = digitsOf(text.slice(figure.start, figure.end));
  if (own.size > 0 && own.isSubsetOf(digits)) return true;
  if (facts.some((fact) => wantedOf(fact).some((way) => way.some(({ fits }) => fits(figure))))) return true;
  return figure.kind === 'day'
    ? facts.some((fact) => fact.kind === 'date' && fact.iso === null && !fact.resolved)
    : facts.some((fact) => 'value' in fact && fact.value === figure.value);
}

function arabicOf({ id, merges }: Segment, { article }: LabelContext): string {
  const told = [id, ...merges];
  return article.blocks.flatMap((block) => (told.includes(block.id) ? [block.text] : [])).join('\n');
}

/** The runs of digits in a text, as numbers: «٠٨/11» → 8, 11. */
function digitsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(/\p{Nd}+/gu), ([run]) => latin(run).replace(/^0+(?=\d)/, '')));
}

/** Arabic-Indic digits and those of Persian as Latin ones. */
function latin(digits: string): string {
  return digits.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) as number) & 0xf));
}
