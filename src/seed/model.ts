/**
 * Every type of the seed room: what a seed becomes on its way from bytes to facts.
 * The words are those of the contract: seed, source, line, block, fact, rule, diagnostic.
 */

import type { SingleByteName } from './single-byte.ts';

/** A half-open stretch, in UTF-16 code units. What it is a stretch of is said where it is used. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256';

/** A seed's decoded text. `encode(source)` gives the file's bytes back, always. */
export interface Source {
  /**
   * The whole text, a byte order mark included. Bytes that are not valid in a UTF-8 file stand as the lone
   * surrogates U+DC80…U+DCFF (byte 0x80 is U+DC80), so that nothing of the file is lost.
   */
  readonly text: string;
  readonly encoding: Encoding;
  /** What the file's UTF-8 had once been read as, where that (mojibake) was undone; else false. */
  readonly mojibake: SingleByteName | false;
}

/** One line of the source with its terminator. */
export interface Line extends Range {
  /** One-based, blank lines counted. */
  readonly number: number;
}

/** `L` and the block's first line number, one-based; a second piece on the same line is `L12.2`. */
export type BlockId = `L${number}` | `L${number}.${number}`;

/** Block and start (`L12-97`); the narrower of two facts that start together adds its kind (`L12-97-number`). */
export type FactId = `${BlockId}-${number}` | `${BlockId}-${number}-${string}`;

/** A stretch of one block's text. */
export interface BlockRange extends Range {
  readonly block: BlockId;
}

interface BlockOf<K extends string> extends Range {
  readonly kind: K;
  readonly id: BlockId;
  /** Line of its first character, one-based. */
  readonly line: number;
  /** The slice of the source from `start` to `end`, its line terminator included: the blocks joined are the source. */
  readonly text: string;
  /** Why it has its kind: a key of `cli/reasons.json`, with what it was told from where there is such a thing. */
  readonly reason: Reason;
}

export interface Reason {
  readonly code: string;
  /** What the reason rests on: a furniture phrase as it stands in the lexicon, or a block's id. */
  readonly detail?: string;
}

export interface Headline extends BlockOf<'headline'> {
  /** The headline that is the title, where this one says it again; null on the title itself. */
  readonly repeats: BlockId | null;
}
export interface Standfirst extends BlockOf<'standfirst'> {
  /** The stretch of the lead that the standfirst says, where it is the lead cut short. */
  readonly echoes: BlockRange | null;
}
export interface Dateline extends BlockOf<'dateline'> {
  /** The publication day the line tells, ISO 8601 (`2023-11-08`), or null where it tells none for certain. */
  readonly iso: string | null;
}
export interface PullQuote extends BlockOf<'pull-quote'> {
  /** The stretch of the body that says the same. */
  readonly echoes: BlockRange;
  /** Who leads it («وزارة الداخلية: …»), a stretch of this block's text without the colon. */
  readonly speaker: Range | null;
}
export type Block =
  | Headline
  | Standfirst
  | Dateline
  | PullQuote
  | BlockOf<'byline'>
  | BlockOf<'paragraph'>
  | BlockOf<'heading'>
  | BlockOf<'caption'>
  | BlockOf<'boilerplate'>
  | BlockOf<'blank'>;
export type BlockKind = Block['kind'];

interface FactOf<K extends string> extends Range {
  readonly kind: K;
  readonly id: FactId;
  readonly block: BlockId;
  /** The rule that found it. `start` and `end` are offsets into the block's text. */
  readonly rule: string;
}

export type Modifier = 'about' | 'more-than' | 'less-than' | 'at-least' | 'at-most';

interface Counted {
  /** Lexicon key of what is counted, or null where the lexicon does not know it. */
  readonly unit: string | null;
  /** The counted noun with its adjective as it stands, a stretch of the block's text; null where none stands. */
  readonly unitText: Range | null;
}
export interface Quantity extends FactOf<'quantity'>, Counted {
  readonly value: number;
  readonly modifier: Modifier | null;
  /** The quantity whose noun is understood here («(2500) جندي … ونحو (900)»). */
  readonly inherits?: FactId;
}
/** Between two figures; null is an open end. */
export interface RangeFact extends FactOf<'range'>, Counted {
  readonly low: number | null;
  readonly high: number | null;
}
export interface NumberFact extends FactOf<'number'> {
  readonly value: number;
}
export interface Ordinal extends FactOf<'ordinal'> {
  readonly value: number;
}
export interface Percentage extends FactOf<'percentage'> {
  readonly value: number;
}
export interface Money extends FactOf<'money'> {
  readonly value: number;
  /** ISO 4217; null where several countries have such a coin and nothing tells whose it is. */
  readonly currency: string | null;
  /** Lexicon key of the coin, where its currency is not told: the value is so many of it. */
  readonly coin?: string;
}
/** `iso` is an ISO 8601 duration: `P3D`, `PT90M`. */
export interface Duration extends FactOf<'duration'> {
  readonly iso: string;
}
export interface Age extends FactOf<'age'> {
  readonly iso: string;
}
export interface DateFact extends FactOf<'date'> {
  /** `2023-11-08`, `2023-11`, `2023` or `--11-08`; null where a relative date names no single day, month or year. */
  readonly iso: string | null;
  readonly calendar: 'gregory' | 'islamic-umalqura';
  /** First and last ISO day of a relative date, worked out from the publication date. */
  readonly resolved?: { readonly from: string; readonly to: string };
}
export interface DateRange extends FactOf<'date-range'> {
  readonly from: string | null;
  readonly to: string | null;
}
export interface Quotation extends FactOf<'quotation'> {
  /** What is quoted, without its marks: a stretch of the block's text. */
  readonly quote: Range;
  /** The person, organisation or source fact that speaks, or the words that name the speaker. */
  readonly speaker: FactId | BlockRange | null;
  /** Lexicon key of the reporting verb. */
  readonly verb: string | null;
  /** Who carried it: a source fact, or the words that name it. */
  readonly via: FactId | BlockRange | null;
}
interface Named {
  /** The name without clitics, title or marks: a stretch of the block's text. */
  readonly name: Range;
  /** Lexicon key, or null where the lexicon does not know the name. */
  readonly entry: string | null;
}
export interface Person extends FactOf<'person'>, Named {
  /** The words that tell rank and post, a stretch of the block's text. */
  readonly role: Range | null;
  /** The fact with the person's fullest name in the article, where this one is shorter or comes again. */
  readonly same: FactId | null;
}
export interface Organisation extends FactOf<'organisation'>, Named {
  /** The fact with its fullest name in the article, where this one is shorter («الهيئة») or comes again. */
  readonly same: FactId | null;
}
export interface Place extends FactOf<'place'>, Named {}
export interface SourceFact extends FactOf<'source'>, Named {}

export type Fact =
  | Quantity
  | RangeFact
  | NumberFact
  | Ordinal
  | Percentage
  | Money
  | Duration
  | Age
  | DateFact
  | DateRange
  | Quotation
  | Person
  | Organisation
  | Place
  | SourceFact;
export type FactKind = Fact['kind'];
export type FactOfKind<K extends FactKind> = Extract<Fact, { kind: K }>;

type Unplaced<F extends Fact> = F extends Fact ? Omit<F, 'id' | 'block' | 'rule'> : never;
/** What a rule gives: a fact that has no id, block or rule yet. Offsets count in the block's text. */
export type Found = Unplaced<Fact>;

/** Parts that add up to a total: 22 + 18 = 40. */
export interface Sum {
  readonly kind: 'sum';
  readonly parts: readonly FactId[];
  readonly total: FactId;
}
/** Figures of one thing that differ, in the order of the text. */
export interface Disagreement {
  readonly kind: 'disagreement';
  readonly facts: readonly FactId[];
}
export type Check = Sum | Disagreement;

/** What an editor should know; its words stand in `i18n` under `diagnostic.<code>`. */
export interface Diagnostic {
  readonly code: string;
  /** One-based. */
  readonly line: number;
  readonly params?: Readonly<Record<string, string>>;
}

/** What the bytes of one seed say. Who the seed is (id, address, file) is the loader's business. */
export interface Article {
  readonly source: Source;
  /** The headline that is the title; null where no line is one. */
  readonly title: BlockId | null;
  /** Publication day, ISO 8601; null where the seed does not say. */
  readonly published: string | null;
  readonly blocks: readonly Block[];
  /** In the order of the text: by block, then start, the wider first. */
  readonly facts: readonly Fact[];
  readonly checks: readonly Check[];
  readonly diagnostics: readonly Diagnostic[];
}
