/** What an article is called on the site. */
import type { Article, Block } from '../seed/model.ts';
import { displayText } from './display.ts';

const LONGEST_LEAD = 80;

/** What stands in for a headline, best first. */
const LEADS: readonly Block['kind'][] = [
  'paragraph',
  'standfirst',
  'heading',
  'caption',
  'byline',
  'dateline',
  'boilerplate',
];

/**
 * The title as one line of plain text: the headline, or the first words of the lead where no line is one. Empty only
 * where the article has no text at all.
 */
export function titleOf(article: Article): string {
  const headline = article.blocks.find((block) => block.id === article.title);
  if (headline) return oneLine(headline.text);
  for (const kind of LEADS) {
    const lead = article.blocks.find((block) => block.kind === kind && oneLine(block.text) !== '');
    if (lead) return firstWords(oneLine(lead.text), LONGEST_LEAD);
  }
  return '';
}

function oneLine(text: string): string {
  return displayText(text).replace(/ +/g, ' ').trim();
}

/** The first words of a text, with an ellipsis where it is longer than `longest` UTF-16 code units. */
export function firstWords(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest + 1);
  const space = cut.lastIndexOf(' ');
  const words = space > 0 ? cut.slice(0, space) : cut.slice(0, -1).toWellFormed();
  return `${words.replace(/[\s،؛,;:.]+$/u, '')}…`;
}
