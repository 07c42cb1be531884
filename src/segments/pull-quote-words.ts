/** What a pull-quote says, and who says it, in either language. */
import { displayText, isolatedText } from '../article/display.ts';
import { labelOf } from '../article/label.ts';
import type { Language } from '../i18n/index.ts';
import type { Lexicon } from '../lexicon/schema.ts';
import type { Article, BlockId, PullQuote } from '../seed/model.ts';
import { paragraphArticle } from '../seed/paragraph.ts';
import type { Edition } from './edition.ts';
import { quoteOf } from './rows.ts';

export interface QuoteWords {
  /** Undefined where the edition has no words for it. */
  readonly words: string | undefined;
  readonly speaker: string | undefined;
}

/** The pull-quotes that each language has words for, in the order of the text. */
export function quotesTold({ blocks }: Article, edition: Edition | null): Readonly<Record<Language, BlockId[]>> {
  const quotes = blocks.filter((block): block is PullQuote => block.kind === 'pull-quote');
  const idsOf = (has: (quote: PullQuote) => boolean): BlockId[] => quotes.filter(has).map(({ id }) => id);
  return {
    ar: idsOf((quote) => Boolean(pullQuoteWords(quote).words)),
    en: idsOf((quote) => edition !== null && quoteOf(quote, edition) !== null),
  };
}

export function pullQuoteWords({ text, speaker }: PullQuote): QuoteWords {
  const words = isolatedText(speaker ? text.slice(speaker.end).replace(/^[\s\p{Cf}]*[:：]/u, '') : text).trim();
  return { words, speaker: speaker ? displayText(text.slice(speaker.start, speaker.end)).trim() : undefined };
}

/**
 * In English the words that the edition marks; the speaker where the lexicon has English for all of it.
 * @param quote the words that the edition marks; null where it has none
 */
export function englishPullQuote({ text, speaker }: PullQuote, quote: string | null, lexicon: Lexicon): QuoteWords {
  if (quote === null) return { words: undefined, speaker: undefined };
  const words = `“${quote.charAt(0).toUpperCase()}${quote.slice(1)}”`;
  return { words, speaker: speaker ? englishSpeaker(text.slice(speaker.start, speaker.end), lexicon) : undefined };
}

/** English for a speaker whose words are one name or role that the lexicon has English for. */
function englishSpeaker(words: string, lexicon: Lexicon): string | undefined {
  const article = paragraphArticle(words, lexicon, null);
  const name = article.facts.find(({ start, end }) => start === 0 && end >= words.trimEnd().length);
  const label = name && labelOf(name, { article, lexicon, lang: 'en' });
  return label?.every(({ lang }) => lang === 'en') ? label.map(({ text: part }) => part).join('') : undefined;
}
