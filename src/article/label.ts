/** What a fact is called in a language: «40 هجومًا», "40 attacks". */

import type { Language } from '../i18n/index.ts';
import type { Lexicon } from '../lexicon/schema.ts';
import type { Article, Fact, FactKind, FactOfKind } from '../seed/model.ts';
import { figureLabels } from './labels/figures.ts';
import { nameLabels } from './labels/names.ts';

/** A stretch of a label in one language: what the lexicon has no English for stays in Arabic and says so. */
export interface LabelPart {
  readonly text: string;
  readonly lang: Language;
}
export type Label = readonly LabelPart[];

export interface LabelContext {
  readonly article: Article;
  readonly lexicon: Lexicon;
  readonly lang: Language;
}

export type Labeller<K extends FactKind> = (fact: FactOfKind<K>, context: LabelContext) => Label;
type Labellers = { readonly [K in FactKind]: Labeller<K> };

const labellers = { ...figureLabels, ...nameLabels } satisfies Labellers;

export function labelOf(fact: Fact, context: LabelContext): Label {
  return (labellers[fact.kind] as Labeller<FactKind>)(fact, context);
}

/**
 * A label as plain text: parts of another language stand between U+2068 and U+2069 (first-strong isolate, UAX #9), so
 * that figures beside them keep their order.
 */
export function labelText(label: Label, lang: Language): string {
  return label.map((part) => (part.lang === lang ? part.text : `\u2068${part.text}\u2069`)).join('');
}
