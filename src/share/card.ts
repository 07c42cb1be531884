/** The cards of an article: pictures that messengers and feeds show with a link to it. */
import type { LabelContext } from '../article/label.ts';
import type { Language } from '../i18n/index.ts';
import { paths } from '../paths.ts';
import type { BlockId } from '../seed/model.ts';
import type { Edition } from '../segments/edition.ts';
import { cardAlt } from './card-alt.ts';
import { articleFile, quotationFile } from './card-file.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './card-look.ts';
import { articleWords, type CardWords, quotationWords } from './card-words.ts';

/** A PNG of 1200×630 pixels. */
export interface Card {
  /** Its address under the base path. */
  readonly path: string;
  readonly width: typeof CARD_WIDTH;
  readonly height: typeof CARD_HEIGHT;
  /** What it says, in the language of the page, as plain text for an attribute. */
  readonly alt: string;
}

export interface QuotationCard extends Card {
  /** The pull-quote that it shows. */
  readonly quote: BlockId;
}

/**
 * The card of an article in a language.
 * @param edition the English edition; null where none is written
 */
export function cardOf(context: LabelContext, address: string, edition: Edition | null): Card {
  const { lang } = context;
  return cardAt(articleFile(address, lang), articleWords(context, edition), lang);
}

/** The cards of its pull-quotes in a language, in the order of the text; in English of those that the edition tells. */
export function quotationCardsOf(
  context: LabelContext,
  address: string,
  edition: Edition | null,
): readonly QuotationCard[] {
  const { lang } = context;
  return quotationWords(context, edition).map((words) => ({
    quote: words.quote,
    ...cardAt(quotationFile(address, words.quote, lang), words, lang),
  }));
}

function cardAt(file: string, words: CardWords, lang: Language): Card {
  return { path: paths.card(file), width: CARD_WIDTH, height: CARD_HEIGHT, alt: cardAlt(words, lang) };
}
