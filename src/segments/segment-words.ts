/** The words of a segment, with the stretches that are set apart. */
import type { PhrasingContent, RootContent } from 'mdast';
import type { Mark, Segment } from './edition.ts';
import {
  attribute,
  type Element,
  isBlockId,
  isComment,
  isElement,
  nameOf,
  type Told,
  tellStrangeAttributes,
} from './mdx.ts';

interface Writing {
  text: string;
  readonly marks: Mark[];
  readonly told: Told;
}
type Node = RootContent | PhrasingContent;

/** The element's text with white space as single spaces; what has no place in a segment is told. */
export function segmentWords(node: Element, told: Told): Pick<Segment, 'text' | 'marks'> {
  const writing: Writing = { text: '', marks: [], told };
  for (const child of node.children as Node[]) write(child, writing);
  const text = writing.text.trimEnd();
  if (text === '') told(node, 'The segment is empty. Write its words, or <Omitted id="…" why="…" />.');
  return { text, marks: writing.marks.map((mark) => ({ ...mark, end: Math.min(mark.end, text.length) })) };
}

function write(node: Node, writing: Writing): void {
  if (node.type === 'text' || node.type === 'inlineCode') append(node.value, writing);
  else if (node.type === 'break') append(' ', writing);
  else if (node.type === 'paragraph') writeParagraph(node.children, writing);
  else if (node.type === 'emphasis') marked({ kind: 'em' }, node.children, writing);
  else if (node.type === 'strong') marked({ kind: 'strong' }, node.children, writing);
  else if (node.type === 'link') linked(node.url, node, writing);
  else if (isElement(node) && node.name === 'Echo') echoed(node, writing);
  else if (!isComment(node))
    writing.told(
      node,
      `${nameOf(node)} has no place in a segment: only words, *stress*, [links](https://…) and <Echo id="L…">.`,
    );
}

function writeParagraph(children: readonly Node[], writing: Writing): void {
  if (writing.text !== '') writing.text = `${writing.text.trimEnd()}\n`;
  inside(children, writing);
}

function inside(children: readonly Node[], writing: Writing): void {
  for (const child of children) write(child, writing);
}

function append(value: string, writing: Writing): void {
  const words = value.replace(/\s+/g, ' ');
  writing.text += /(?:^|\s)$/.test(writing.text) ? words.trimStart() : words;
}

type Look = Mark extends infer M ? (M extends Mark ? Omit<M, 'start' | 'end'> : never) : never;

function marked(look: Look, children: readonly Node[], writing: Writing): void {
  const from = writing.text.length;
  inside(children, writing);
  const end = writing.text.trimEnd().length;
  const start = from + (writing.text.slice(from).match(/^\s*/)?.[0].length ?? 0);
  if (end > start) writing.marks.push({ ...look, start, end } as Mark);
}

function linked(href: string, node: Node & { readonly children: readonly Node[] }, writing: Writing): void {
  if (/^https?:\/\//i.test(href)) {
    marked({ kind: 'link', href }, node.children, writing);
  } else {
    writing.told(node, `The link leads to “${href}”. Write a whole address: https://….`);
    inside(node.children, writing);
  }
}

function echoed(node: Element, writing: Writing): void {
  tellStrangeAttributes(node, ['id'], writing.told);
  const quote = attribute(node, 'id');
  if (isBlockId(quote)) {
    marked({ kind: 'echo', quote }, node.children as Node[], writing);
  } else {
    writing.told(node, '<Echo> needs the id of a pull-quote: <Echo id="L14">.');
    inside(node.children as Node[], writing);
  }
}
