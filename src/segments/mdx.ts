/** What the nodes of an MDX tree are. */
import type { RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { BlockId } from '../seed/model.ts';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Reports what is wrong with a node. */
export type Told = (node: { position?: RootContent['position'] }, message: string) => void;

export function isElement(node: { readonly type: string }): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** `{/* … *​/}` */
export function isComment(node: { readonly type: string; readonly value?: unknown }): boolean {
  const expression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
  return expression && /^(?:\s|\/\*(?:(?!\*\/)[\s\S])*\*\/)*$/.test(String(node.value));
}

export function isSpace(node: { readonly type: string; readonly value?: unknown }): boolean {
  return node.type === 'text' && String(node.value).trim() === '';
}

export function attribute(node: Element, name: string): string | undefined {
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** Tells of attributes that are none of those an element has, and of values that are no plain words. */
export function tellStrangeAttributes(node: Element, names: readonly string[], told: Told): void {
  for (const one of node.attributes) {
    const name = one.type === 'mdxJsxAttribute' ? one.name : '{…}';
    if (!names.includes(name)) told(node, `<${node.name}> has no ${name}. It may have ${names.join(', ')}.`);
    else if (typeof one.value !== 'string') told(node, `${name} of <${node.name}> is no words. Write ${name}="…".`);
  }
}

export function isBlockId(id: string | undefined): id is BlockId {
  return id !== undefined && /^L[1-9]\d*(?:\.[1-9]\d*)?$/.test(id);
}

export function nameOf(node: { readonly type: string }): string {
  if (isElement(node)) return `<${node.name ?? ''}>`;
  return node.type === 'mdxjsEsm'
    ? 'an import or export'
    : node.type.startsWith('mdx')
      ? 'an expression'
      : `${/^[aeiou]/.test(node.type) ? 'an' : 'a'} ${node.type}`;
}
