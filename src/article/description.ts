import { t } from '../i18n/index.ts';
import type { Article } from '../seed/model.ts';
import { displayText } from './display.ts';
import { type LabelContext, labelOf, labelText } from './label.ts';
import type { Margin } from './margin.ts';
import { firstWords } from './title.ts';

/** What search engines and messengers show of a description, in UTF-16 code units. */
const LONGEST = 155;
/** A lead shorter than this is told together with what follows it. */
const SHORTEST = 70;

/** The article in one line of its own words: the standfirst or the first paragraphs, cut at a word; '' without text. */
export function descriptionOf(article: Article): string {
  const standfirst = article.blocks.filter(({ kind }) => kind === 'standfirst');
  const paragraphs = article.blocks.filter(({ kind }) => kind === 'paragraph');
  return describedBy([...standfirst, ...paragraphs].map(({ text }) => text));
}

/** One line of the first of these texts, and of as many of the others as make a line. */
export function describedBy(texts: Iterable<string>): string {
  let line = '';
  for (const text of texts) {
    line = `${line} ${displayText(text)}`.replace(/\s+/gu, ' ').trim();
    if (line.length >= SHORTEST) break;
  }
  return firstWords(line, LONGEST);
}

const MOST_IN_A_LINE = 4;

/** What the article tells, in one line of the page's language: its first figures, else the places it names. */
export function factsInALine(context: LabelContext, { figures, places }: Margin): string {
  const notes = figures.length > 0 ? figures : places;
  const labels = notes.slice(0, MOST_IN_A_LINE).map(({ fact }) => labelText(labelOf(fact, context), context.lang));
  return t(context.lang, labels.length > 0 ? 'article.facts' : 'article.noFacts', { facts: labels.join('; ') });
}
