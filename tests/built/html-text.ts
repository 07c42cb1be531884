import type { Nodes } from 'hast';

/** The words of a tree, each paragraph and item followed by a line end. */
export function toText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const inside = 'children' in node ? node.children.map((child) => toText(child as Nodes)).join('') : '';
  return node.type === 'element' && /^(?:p|li|h\d)$/.test(node.tagName) ? `${inside}\n` : inside;
}
