/** The cards of an article: pictures that messengers and feeds show with a link to it. */
import { isolatedTitle } from '../article/display.ts';
import { type LabelContext, labelText } from '../article/label.ts';
import { type Language, t } from '../i18n/index.ts';
import { paths } from '../paths.ts';
import type { BlockId } from '../seed/model.ts';
import type { Edition } from '../segments/edition.ts';
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
  const words = articleWords(context, edition);
  return cardAt(
    articleFile(address, context.lang),
    t(context.lang, 'card.alt', { words: saidBy(words, context.lang) }),
  );
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
    ...cardAt(quotationFile(address, words.quote, lang), t(lang, 'card.quotationAlt', { words: saidBy(words, lang) })),
  }));
}

function cardAt(file: string, alt: string): Card {
  return { path: paths.card(file), width: CARD_WIDTH, height: CARD_HEIGHT, alt };
}

/** What a card says, in one line. */
function saidBy({ main, below, speaker, headline, figure, places, date }: CardWords, lang: Language): string {
  const text = (part: typeof main): string => (part.lang === 'ar' ? isolatedTitle(part.text, lang) : part.text);
  const counted = figure ? [...figure.before, { text: figure.figure, lang }, ...figure.after] : [];
  return [
    text(main),
    labelText(speaker, lang),
    headline ? text(headline) : '',
    counted.map((part) => labelText([part], lang)).join(' '),
    ...below.map((label) => labelText(label, lang)),
    ...places.map((place) => labelText(place, lang)),
    date,
  ]
    .filter((one) => one !== '')
    .join(' · ');
}
