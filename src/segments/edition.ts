/** An edition: the article told in another language, segment by segment, each the counterpart of a block. */
import { z } from 'zod';
import type { BlockId, Range } from '../seed/model.ts';

const blockId = z.templateLiteral(['L', z.number().int()]).or(z.templateLiteral(['L', z.number(), '.', z.number()]));

/** The front matter of `<id>.en.mdx`. */
export const frontMatterSchema = z.strictObject({
  /** The id of the seed. */
  of: z.string().min(1, 'it is empty'),
  title: z.string().trim().min(1, 'it is empty'),
  translator: z.string().trim().min(1, 'it is empty'),
  /** The day it was translated, ISO 8601. YAML reads a bare day as a date. */
  translated: z.union([z.iso.date(), z.date().transform((day) => day.toISOString().slice(0, 10))]).pipe(z.iso.date()),
  /** What the Arabic of each segment was when it was translated (see block-digest.ts); `npm run edition -- <id> --accept` renews it. */
  digests: z.record(z.string().pipe(blockId), z.string()).default({}),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** A stretch of a segment's text that is set apart. */
export type Mark = Range &
  (
    | { readonly kind: 'em' | 'strong' }
    | { readonly kind: 'link'; readonly href: string }
    /** What a pull-quote says again. */
    | { readonly kind: 'echo'; readonly quote: BlockId }
  );

export interface Segment {
  readonly id: BlockId;
  /** Further blocks that it tells too. */
  readonly merges: readonly BlockId[];
  /** Names and figures of the Arabic that it leaves out on purpose: lexicon keys or fact ids. */
  readonly without: readonly string[];
  /** Its words; `\n` between two paragraphs. */
  readonly text: string;
  readonly marks: readonly Mark[];
  /** One-based line of the file. */
  readonly line: number;
}

/** A block that the edition leaves out, and says so. */
export interface Omission {
  readonly id: BlockId;
  /** Why, in words for the reader. */
  readonly why: string;
  readonly line: number;
}

export interface Edition {
  readonly frontMatter: FrontMatter;
  readonly segments: readonly Segment[];
  readonly omissions: readonly Omission[];
}

/** What is wrong with an edition's file: where, and what to do. */
export interface Fault {
  /** One-based; null where it is the whole file. */
  readonly line: number | null;
  readonly message: string;
}
