/** The data of an article as the contract writes it (CONTRACT.md, "JSON of an article"): every field there, and no other. */
import { z } from 'zod';

const blockId = z.string().regex(/^L[1-9]\d*(?:\.[1-9]\d*)?$/);
const factId = z.string().regex(/^L[1-9]\d*(?:\.[1-9]\d*)?-\d+(?:-[a-z-]+)?$/);
const offset = z.int().nonnegative();
const day = z.iso.date();
const text = z.string();
const words = text.min(1);

const blockBase = { id: blockId, start: offset, end: offset, text: words };
const echo = z.strictObject({ block: blockId, start: offset, end: offset });
const plainKinds = ['dateline', 'byline', 'paragraph', 'heading', 'caption', 'boilerplate', 'blank'] as const;

const block = z.discriminatedUnion('kind', [
  z.strictObject({ ...blockBase, kind: z.literal('headline'), repeats: blockId.nullable() }),
  z.strictObject({ ...blockBase, kind: z.literal('standfirst'), echoes: echo.nullable() }),
  z.strictObject({ ...blockBase, kind: z.literal('pull-quote'), echoes: echo, speaker: words.nullable() }),
  z.strictObject({ ...blockBase, kind: z.enum(plainKinds) }),
]);

const factBase = {
  id: factId,
  block: blockId,
  start: offset,
  end: offset,
  text: words,
  rule: words,
  label: z.strictObject({ ar: words, en: words }),
};
const key = z.string().min(1).nullable();
const counted = { unit: key, unitText: words.nullable() };
const named = { name: words, entry: key };
const dateShape = z.string().regex(/^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|--\d{2}-\d{2})$/);
const modifier = z.enum(['about', 'more-than', 'less-than', 'at-least', 'at-most']).nullable();
const isoDuration = z.string().regex(/^P(?=.)(?:[\d.]+[YMWD])*(?:T(?:[\d.]+[HMS])+)?$/);
const value = z.number();

const fact = z.discriminatedUnion('kind', [
  z.strictObject({
    ...factBase,
    ...counted,
    kind: z.literal('quantity'),
    value,
    modifier,
    inherits: factId.optional(),
  }),
  z.strictObject({ ...factBase, ...counted, kind: z.literal('range'), low: value.nullable(), high: value.nullable() }),
  z.strictObject({ ...factBase, kind: z.literal('number'), value }),
  z.strictObject({ ...factBase, kind: z.literal('ordinal'), value }),
  z.strictObject({ ...factBase, kind: z.literal('percentage'), value }),
  z.strictObject({
    ...factBase,
    kind: z.literal('money'),
    value,
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable(),
  }),
  z.strictObject({ ...factBase, kind: z.literal('duration'), iso: isoDuration }),
  z.strictObject({ ...factBase, kind: z.literal('age'), iso: isoDuration }),
  z.strictObject({
    ...factBase,
    kind: z.literal('date'),
    iso: dateShape.nullable(),
    calendar: z.enum(['gregory', 'islamic-umalqura']),
    resolved: z.strictObject({ from: day, to: day }).optional(),
  }),
  z.strictObject({ ...factBase, kind: z.literal('date-range'), from: dateShape.nullable(), to: dateShape.nullable() }),
  z.strictObject({
    ...factBase,
    kind: z.literal('quotation'),
    quote: z.strictObject({ start: offset, end: offset }),
    speaker: words.nullable(),
    verb: key,
    via: words.nullable(),
  }),
  z.strictObject({ ...factBase, ...named, kind: z.literal('person'), role: words.nullable(), same: factId.nullable() }),
  z.strictObject({ ...factBase, ...named, kind: z.literal('organisation'), same: factId.nullable() }),
  z.strictObject({ ...factBase, ...named, kind: z.literal('place') }),
  z.strictObject({ ...factBase, ...named, kind: z.literal('source') }),
]);

export const articleJsonSchema = z.strictObject({
  id: words,
  address: words,
  file: words,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1256']),
  title: text,
  published: day.nullable(),
  blocks: z.array(block),
  facts: z.array(fact),
  checks: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('sum'), parts: z.array(factId).min(2), total: factId }),
      z.strictObject({ kind: z.literal('disagreement'), facts: z.array(factId).min(2) }),
    ]),
  ),
  diagnostics: z.array(
    z.strictObject({ code: words, line: z.int().positive(), message: z.strictObject({ ar: words, en: words }) }),
  ),
});

export type ArticleJson = z.infer<typeof articleJsonSchema>;
export type BlockJson = ArticleJson['blocks'][number];
