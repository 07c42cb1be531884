/** Organisations that have no entry but are made of words that have English: «وزارة الداخلية», Interior Ministry. */
import type { Lexicon } from '../lexicon/schema.ts';
import { readingsOf } from '../seed/names/readings.ts';
import { viewOf } from '../seed/view.ts';

/** English for a ministry named without its country; null for any other words. */
export function composedOrganisation(words: string, lexicon: Lexicon): string | null {
  const view = viewOf(words);
  const readings = readingsOf(view, lexicon);
  const head = readings.at(0, 'organisation-head');
  if (head?.value.ends !== 'ministry') return null;
  const portfolio = readings.at(head.next, 'portfolio');
  return portfolio?.next === view.tokens.length ? `${portfolio.value.en} ${head.value.en}` : null;
}
