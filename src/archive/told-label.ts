/** What figures and days of the archive are called, worked out when they are shown. */
import { type Label, type LabelContext, labelOf } from '../article/label.ts';
import type { Language } from '../i18n/index.ts';
import type { Lexicon } from '../lexicon/schema.ts';
import type { Article, Block } from '../seed/model.ts';
import type { Day, Figure, Sentence } from './model.ts';

/** «40 هجومًا», "40 attacks"; a day in words. */
export function toldLabel(told: Figure | Day, lexicon: Lexicon, lang: Language): Label {
  return labelOf(told.fact, sentenceContext(told.sentence, lexicon, lang));
}

/** The noun that a figure counts, as written; null where there is none. */
export function unitWords({ fact, sentence }: Figure): string | null {
  const unit = 'unitText' in fact ? fact.unitText : null;
  return unit && (sentence.text.slice(unit.start - sentence.start, unit.end - sentence.start) || null);
}

/** The sentence as an article of one paragraph in which it stands where it stood: labels of figures look no further. */
function sentenceContext({ article, block, start, text }: Sentence, lexicon: Lexicon, lang: Language): LabelContext {
  const whole = ' '.repeat(start) + text;
  const paragraph: Block = {
    kind: 'paragraph',
    id: block,
    line: 1,
    start: 0,
    end: whole.length,
    text: whole,
    reason: { code: 'given' },
  };
  const alone: Article = {
    source: { text: whole, encoding: 'utf-8', mojibake: false },
    title: null,
    published: article.published,
    blocks: [paragraph],
    facts: [],
    checks: [],
    diagnostics: [],
  };
  return { article: alone, lexicon, lang };
}
