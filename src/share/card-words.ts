/** What a card says: the words of an article, or of one of its pull-quotes, that travel with a link. */
import { figureParts } from '../article/figure.ts';
import { type Label, type LabelContext, type LabelPart, labelOf } from '../article/label.ts';
import { speakerLabel } from '../article/labels/names.ts';
import { type Figure, marginOf } from '../article/margin.ts';
import { titleOf } from '../article/title.ts';
import { formatIsoDate } from '../i18n/dates.ts';
import { t } from '../i18n/index.ts';
import type { BlockId, PullQuote, Quotation } from '../seed/model.ts';
import type { Edition } from '../segments/edition.ts';
import { englishPullQuote, pullQuoteWords } from '../segments/pull-quote-words.ts';
import { quoteOf } from '../segments/rows.ts';

/** A figure with what it counts: its label taken apart. */
export interface CardFigure {
  readonly figure: string;
  readonly before: Label;
  readonly after: Label;
}

export interface CardWords {
  readonly kind: 'article' | 'quotation';
  /** What is set large: the headline, or the words that are quoted. */
  readonly main: LabelPart;
  /** A line above it; '' for none. */
  readonly above: string;
  /** Under it: further figures, where the headline is not in the card's language. */
  readonly below: readonly Label[];
  /** Who says the words; empty where that is not known, and on the card of an article. */
  readonly speaker: Label;
  /** The headline of the article that is quoted; null on the card of an article. */
  readonly headline: LabelPart | null;
  /** The leading figure of the story: the first of the margin that has digits. */
  readonly figure: CardFigure | null;
  /** Where it happens: the places that it names first. */
  readonly places: readonly Label[];
  /** The day of publication in words; '' where it is not known. */
  readonly date: string;
}

const MOST_PLACES = 2;
const MOST_FIGURES = 3;

/** The story's own; ages and durations are of the people and deeds in it. */
const LEADING: readonly Figure['kind'][] = ['quantity', 'money', 'percentage', 'range'];

/** The card of an article: in English with the edition's title, or, where none is written, with the Arabic headline. */
export function articleWords(context: LabelContext, edition: Edition | null): CardWords {
  const { article, lang } = context;
  const { figures, places } = marginOf(article);
  const main = headlineOf(context, edition);
  const told = figures.map(({ fact }) => fact).filter(({ kind }) => LEADING.includes(kind));
  const leading = told.find((fact) => figureParts(labelOf(fact, context)).figure !== '');
  const others = main.lang === lang ? [] : told.filter((fact) => fact !== leading);
  return {
    kind: 'article',
    main,
    above: main.lang === lang ? '' : t(lang, 'card.sources'),
    below: others.slice(0, MOST_FIGURES).map((fact) => labelOf(fact, context)),
    speaker: [],
    headline: null,
    figure: leading ? figureParts(labelOf(leading, context)) : null,
    places: places.slice(0, MOST_PLACES).map(({ fact }) => labelOf(fact, context)),
    date: dateOf(context),
  };
}

export interface QuotedWords extends CardWords {
  readonly quote: BlockId;
}

/** The cards of its pull-quotes, in the order of the text; in English of those that the edition has words for. */
export function quotationWords(context: LabelContext, edition: Edition | null): readonly QuotedWords[] {
  const { article, lang } = context;
  const quotes = article.blocks.filter((block): block is PullQuote => block.kind === 'pull-quote');
  return quotes.flatMap((quote) => {
    const { words, speaker } =
      lang === 'ar'
        ? pullQuoteWords(quote)
        : englishPullQuote(quote, edition && quoteOf(quote, edition), context.lexicon);
    if (!words) return [];
    return [
      {
        kind: 'quotation',
        quote: quote.id,
        main: { text: unmarked(words), lang },
        above: '',
        below: [],
        speaker: speaker ? [{ text: speaker, lang }] : speakerOf(quote, context),
        headline: headlineOf(context, edition),
        figure: null,
        places: [],
        date: dateOf(context),
      },
    ];
  });
}

function headlineOf({ article, lang }: LabelContext, edition: Edition | null): LabelPart {
  if (lang === 'en' && edition) return { text: edition.frontMatter.title, lang: 'en' };
  return { text: titleOf(article), lang: 'ar' };
}

function dateOf({ article, lang }: LabelContext): string {
  return article.published === null ? '' : formatIsoDate(lang, article.published);
}

/** Who says the sentence that a pull-quote says again. */
function speakerOf({ echoes }: PullQuote, context: LabelContext): Label {
  const quotation = context.article.facts.find(
    (fact): fact is Quotation =>
      fact.kind === 'quotation' && fact.block === echoes.block && fact.start <= echoes.start && echoes.end <= fact.end,
  );
  return quotation && quotation.speaker !== null ? speakerLabel(quotation, context) : [];
}

// «"…".» → «…»: the card draws its own marks around words that stand in one pair from end to end.
const MARKED = /^["“«]([^"“”«»]+)["”»]\s*[.،؛]?$/u;

function unmarked(words: string): string {
  return MARKED.exec(words)?.[1]?.trim() ?? words;
}
