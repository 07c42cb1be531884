/** The facts of an article as lists of lines: what the margin says, without links. */
import { isolatedText } from '../article/display.ts';
import { type Label, labelOf } from '../article/label.ts';
import type { FigureNote, Margin, Note } from '../article/margin.ts';
import { type Language, t } from '../i18n/index.ts';
import type { Fact } from '../seed/model.ts';
import { plainStretch } from './plain-text.ts';
import type { SharedArticle } from './shared-article.ts';

export interface FactList {
  readonly title: string;
  readonly items: readonly Label[];
}

/** Quotations are not among them: the text has them whole. */
const GROUPS = ['figures', 'people', 'places', 'organisations', 'sources', 'days'] as const satisfies (keyof Margin)[];

/** A line of the margin; behind a sum stand its parts. */
type Line = Note<Fact> & Partial<Pick<FigureNote, 'parts'>>;

/** The groups of the margin that have any, each thing once. */
export function toldFacts(shared: SharedArticle): readonly FactList[] {
  return GROUPS.map((group) => ({
    title: t(shared.lang, `margin.${group}`),
    items: (shared.margin[group] as readonly Line[])
      .flatMap(({ fact, parts = [] }) => [fact, ...parts])
      .map((fact) => labelOf(fact, shared)),
  })).filter(({ items }) => items.length > 0);
}

/** A label in one line of what can be seen, each part of another language isolated (U+2068…U+2069, UAX #9). */
export function labelLine(label: Label, lang: Language): string {
  return label
    .map((part) => {
      const text = plainStretch(part.text);
      const words = part.lang === 'ar' ? isolatedText(text) : text;
      return part.lang === lang ? words : `\u2068${words}\u2069`;
    })
    .join('');
}
