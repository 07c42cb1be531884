/** The text of an article in its reading order, each paragraph once: what feeds and plain editions set. */
import { bodyOf } from '../article/body.ts';
import { leftToRightRanges } from '../article/display.ts';
import { nestedRuns, type Run } from '../article/runs.ts';
import { type Language, t } from '../i18n/index.ts';
import type { Block } from '../seed/model.ts';
import type { Segment } from '../segments/edition.ts';
import type { Row } from '../segments/rows.ts';
import { segmentRuns } from '../segments/segment-runs.ts';
import { plainText } from './plain-text.ts';
import type { SharedArticle } from './shared-article.ts';

export interface ToldBlock {
  readonly kind: 'heading' | 'paragraph';
  /** Of its words. */
  readonly lang: Language;
  /** Facts and marks are not among them. */
  readonly runs: readonly Run[];
}

/** Without pull-quotes, which say again what the text says. What an edition lacks stands in Arabic. */
export function toldBlocks({ article, reading }: SharedArticle): readonly ToldBlock[] {
  if (reading) return reading.rows.filter(({ blocks }) => isText(blocks[0].block)).flatMap(rowBlocks);
  return bodyOf(article)
    .filter(({ block }) => isText(block))
    .map(({ block }) => arabicBlock(block));
}

function isText({ kind }: Block): boolean {
  return kind !== 'pull-quote';
}

function arabicBlock({ kind, text }: Block): ToldBlock {
  const words = plainText(text);
  const spans = leftToRightRanges(words).map((range) => ({ kind: 'ltr', ...range }) as const);
  return { kind: kind === 'heading' ? 'heading' : 'paragraph', lang: 'ar', runs: nestedRuns(words, spans) };
}

function rowBlocks({ blocks, segment, omission }: Row): readonly ToldBlock[] {
  const kind = blocks[0].block.kind === 'heading' ? 'heading' : 'paragraph';
  if (segment)
    return paragraphsOf(segment).map((one) => ({ kind, lang: 'en', runs: segmentRuns(one, [], () => undefined) }));
  if (!omission) return blocks.map(({ block }) => arabicBlock(block));
  const why = [t('en', 'edition.omitted'), plainText(omission.why)].filter(Boolean).join(': ');
  return [{ kind: 'paragraph', lang: 'en', runs: [{ kind: 'text', text: `[${why}]` }] }];
}

/** A segment's paragraphs stand on lines of their own. */
function paragraphsOf(segment: Segment): readonly Segment[] {
  return Array.from(segment.text.matchAll(/[^\n]+/g), ({ 0: text, index }) => ({
    ...segment,
    text,
    marks: segment.marks
      .filter(({ start, end, kind }) => kind !== 'echo' && start < index + text.length && end > index)
      .map((mark) => ({
        ...mark,
        start: Math.max(mark.start - index, 0),
        end: Math.min(mark.end - index, text.length),
      })),
  }));
}
