/** An article as the contract's JSON: ranges become the words they stand for, and every fact has its label. */
import type { Lexicon } from '../lexicon/schema.ts';
import type { Article, Block, BlockId, BlockRange, Fact, FactId, Range } from '../seed/model.ts';
import { labelOf, labelText } from './label.ts';
import { isNameFact, writtenName } from './labels/names.ts';

export type FactJson = { readonly [field: string]: unknown } & {
  readonly id: FactId;
  readonly kind: Fact['kind'];
  readonly text: string;
  readonly label: { readonly ar: string; readonly en: string };
};

/** Every fact of an article as the contract writes it, in the order of the text. */
export function factsJson(article: Article, lexicon: Lexicon): FactJson[] {
  const texts = new Map(article.blocks.map((block) => [block.id, block.text]));
  return article.facts.map((fact) => factJson(fact, texts, article, lexicon));
}

function factJson(fact: Fact, texts: ReadonlyMap<BlockId, string>, article: Article, lexicon: Lexicon): FactJson {
  const { id, kind, block, start, end, rule, ...fields } = fact;
  const text = (texts.get(block) ?? '').slice(start, end);
  // `coin` is for labels: what a sum of money is where its currency is not told.
  const words = Object.entries(fields)
    .filter(([name]) => name !== 'coin')
    .map(([name, value]) => [name, isRange(value) ? slice(value, block, texts) : value]);
  return {
    id,
    kind,
    block,
    start,
    end,
    text,
    ...Object.fromEntries(words),
    ...(isNameFact(fact) ? { name: writtenName(fact, { article, lexicon }) } : {}),
    ...(fact.kind === 'quotation' ? { quote: { start: fact.quote.start, end: fact.quote.end } } : {}),
    rule,
    label: {
      ar: labelText(labelOf(fact, { article, lexicon, lang: 'ar' }), 'ar'),
      en: labelText(labelOf(fact, { article, lexicon, lang: 'en' }), 'en'),
    },
  };
}

function isRange(value: unknown): value is Range | BlockRange {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}

function slice(range: Range | BlockRange, home: BlockId, texts: ReadonlyMap<BlockId, string>): string {
  const block = 'block' in range ? range.block : home;
  return (texts.get(block) ?? '').slice(range.start, range.end);
}

/** A block as the contract writes it: a pull-quote's speaker as words, `echoes` and `repeats` as they are. */
export function blockJson(block: Block): Record<string, unknown> {
  const { id, kind, start, end, text } = block;
  const base = { id, kind, start, end, text };
  if (block.kind === 'headline') return { ...base, repeats: block.repeats };
  if (block.kind === 'standfirst') return { ...base, echoes: block.echoes };
  if (block.kind !== 'pull-quote') return base;
  const speaker = block.speaker && text.slice(block.speaker.start, block.speaker.end);
  return { ...base, echoes: block.echoes, speaker };
}
