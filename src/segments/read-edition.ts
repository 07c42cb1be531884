/**
 * An edition's file to its segments. The file is MDX of a narrow kind: front matter, and nothing but
 *
 *   <Segment id="L12">Words, *stressed* or [linked](https://…), with <Echo id="L14">what a pull-quote says again</Echo>.</Segment>
 *   <Omitted id="L28" why="…" />
 *
 * It is read, never run: no imports, no expressions but comments, no other elements.
 */
import type { Root, RootContent } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Document, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import {
  type Edition,
  type Fault,
  type FrontMatter,
  frontMatterSchema,
  type Omission,
  type Segment,
} from './edition.ts';
import {
  attribute,
  type Element,
  isBlockId,
  isComment,
  isElement,
  isSpace,
  nameOf,
  type Told,
  tellStrangeAttributes,
} from './mdx.ts';
import { segmentWords } from './segment-words.ts';

export interface ReadEdition {
  /** Null where the file cannot be read at all. */
  readonly edition: Edition | null;
  readonly faults: readonly Fault[];
}

// --- … --- at the very start
const FRONT_MATTER = /^\ufeff?---[^\S\n]*\n(?<yaml>[\s\S]*?)\n---[^\S\n]*(?:\n|$)/;

/** Reads a file's text. Never throws: what is wrong is told as faults, and what can be read of the rest is. */
export function readEdition(source: string): ReadEdition {
  const text = source.replaceAll('\r\n', '\n');
  const match = FRONT_MATTER.exec(text);
  if (!match) {
    const message = 'There is no front matter. Begin the file with --- and of, title, translator, translated.';
    return { edition: null, faults: [{ line: 1, message }] };
  }
  const { frontMatter, faults } = readFrontMatter(match.groups?.['yaml'] ?? '');
  const body = readBody(text, match[0].length);
  const all = [...faults, ...body.faults];
  const edition = frontMatter && { frontMatter, segments: body.segments, omissions: body.omissions };
  return { edition, faults: all };
}

function readFrontMatter(yaml: string): { frontMatter: FrontMatter | null; faults: readonly Fault[] } {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter });
  const [error] = document.errors;
  if (error)
    return {
      frontMatter: null,
      faults: [{ line: (error.linePos?.[0].line ?? 0) + 1, message: firstLine(error.message) }],
    };
  const values = valuesOf(document);
  if (values instanceof Error) return { frontMatter: null, faults: [{ line: 1, message: firstLine(values.message) }] };
  const parsed = frontMatterSchema.safeParse(values);
  if (parsed.success) return { frontMatter: parsed.data, faults: [] };
  const faults = parsed.error.issues.map((issue) => ({ line: lineOf(issue), message: wordsOf(issue) }));
  return { frontMatter: null, faults };

  function lineOf({ path }: z.core.$ZodIssue): number {
    const node = document.getIn([...path], true) as { range?: readonly number[] } | undefined;
    return node?.range ? lineCounter.linePos(node.range[0] as number).line + 1 : 1;
  }
}

/** An alias that stands for nothing, or for too much, is told only here. */
function valuesOf(document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function wordsOf({ path, message }: z.core.$ZodIssue): string {
  return path.length > 0 ? `${path.join('.')} in the front matter: ${message}.` : `Front matter: ${message}.`;
}

interface Body {
  readonly segments: readonly Segment[];
  readonly omissions: readonly Omission[];
  readonly faults: readonly Fault[];
}

const ATTRIBUTES = { Segment: ['id', 'merges', 'without'], Omitted: ['id', 'why'] } as const;

/** Lines count from the file's first, front matter included. */
function readBody(text: string, from: number): Body {
  const blank = text.slice(0, from).replace(/[^\n]/g, ' ');
  let tree: Root;
  try {
    tree = unified()
      .use(remarkParse)
      .use(remarkMdx)
      .parse(blank + text.slice(from));
  } catch (error) {
    return { segments: [], omissions: [], faults: [syntaxFault(error)] };
  }
  const segments: Segment[] = [];
  const omissions: Omission[] = [];
  const faults: Fault[] = [];
  const told = (node: { position?: RootContent['position'] }, message: string): void =>
    void faults.push({ line: node.position?.start.line ?? null, message });
  for (const node of topLevel(tree)) {
    if (isComment(node)) continue;
    if (!isElement(node) || (node.name !== 'Segment' && node.name !== 'Omitted')) {
      told(
        node,
        `${nameOf(node)} stands outside every segment. Put it into a <Segment id="L…">, or into a comment {/* … */}.`,
      );
      continue;
    }
    tellStrangeAttributes(node, ATTRIBUTES[node.name], told);
    const id = attribute(node, 'id');
    if (!isBlockId(id)) {
      told(node, `<${node.name}> needs the id of a block: <${node.name} id="L10">.`);
      continue;
    }
    const line = node.position?.start.line ?? 1;
    if (node.name === 'Omitted') omissions.push({ id, why: attribute(node, 'why') ?? '', line });
    else segments.push({ id, ...listsOf(node, told), ...segmentWords(node, told), line });
  }
  return { segments, omissions, faults };
}

/** Elements that share a line stand in a paragraph. */
function* topLevel(tree: Root): Iterable<RootContent> {
  for (const node of tree.children) {
    const lone =
      node.type === 'paragraph' &&
      node.children.every((child) => isElement(child) || isComment(child) || isSpace(child));
    if (lone) yield* node.children.filter((child) => !isSpace(child));
    else yield node;
  }
}

function listsOf(node: Element, told: Told): Pick<Segment, 'merges' | 'without'> {
  const list = (name: string): string[] => (attribute(node, name) ?? '').split(/[\s,]+/).filter(Boolean);
  const merges = list('merges');
  for (const id of merges.filter((word) => !isBlockId(word)))
    told(node, `merges: “${id}” is no id of a block. Write L12.`);
  return { merges: merges.filter(isBlockId), without: list('without') };
}

function syntaxFault(error: unknown): Fault {
  const { place, line, reason, message } = error as {
    place?: { line?: number; start?: { line: number } };
    line?: number;
    reason?: string;
    message: string;
  };
  const words = reason ?? message;
  // «Expected a closing tag for `<Segment>` (9:1-9:18)»
  const named = /\((?<line>\d+):\d+/.exec(words)?.groups?.['line'];
  const at = place?.line ?? place?.start?.line ?? line ?? (named === undefined ? null : Number(named));
  return { line: at, message: `This is no MDX: ${words}` };
}

function firstLine(message: string): string {
  return message.split('\n')[0] as string;
}
