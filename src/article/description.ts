import type { Article } from '../seed/model.ts';
import { isolatedText } from './display.ts';
import { firstWords } from './title.ts';

const LONGEST = 160;

/** The article in one line of its own words: the standfirst, else the first paragraph, cut at a word; '' without text. */
export function descriptionOf(article: Article): string {
  const lead =
    article.blocks.find((block) => block.kind === 'standfirst') ??
    article.blocks.find((block) => block.kind === 'paragraph');
  return lead ? firstWords(isolatedText(lead.text).trim(), LONGEST) : '';
}
