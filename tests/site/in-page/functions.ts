/**
 * What specs need inside a page. These functions are sent to the browser as source (test.ts), so they use nothing but
 * each other and the DOM.
 */
import { seenMatches } from '../bidi/visual-order.ts';

/** The text nodes of a document or element that are text of the page, white space alone too. */
export function allTextNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement?.closest('head, script, style, template')) found.push(node);
  }
  return found;
}

/** Those of them that hold more than white space. */
export function textNodes(root: Node): Text[] {
  return allTextNodes(root).filter(({ data }) => data.trim() !== '');
}

/** Names an element in a message: `p#L12 > a.fact`. */
export function nameOf(element: Element | null): string {
  if (!element) return '(none)';
  const own = element.tagName.toLowerCase() + (element.id ? `#${element.id}` : '');
  const classes = element.classList.length > 0 ? `.${element.classList[0]}` : '';
  const home = element.id ? null : element.parentElement?.closest('[id]');
  return `${home ? `#${home.id} ` : ''}${own}${classes}`;
}

/** The element whose lines the text stands in. */
export function lineBoxOf(node: Text): Element {
  let element = node.parentElement as Element;
  while (element.parentElement && /^(?:inline|contents)$/.test(getComputedStyle(element).display)) {
    element = element.parentElement;
  }
  return element;
}

/** Text nodes by the element whose lines they stand in, in the order of the text. */
export function lineBoxes(root: Node): [Element, Text[]][] {
  return [...Map.groupBy(allTextNodes(root), lineBoxOf)].filter(([, nodes]) =>
    nodes.some(({ data }) => data.trim() !== ''),
  );
}

export interface Placed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

/** Where a stretch of a text node is drawn: its first box; null where it is not drawn. */
export function placed(node: Text, start: number, end: number): Placed | null {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  const box = [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  if (!box) return null;
  return { text: node.data.slice(start, end), left: box.left, right: box.right, middle: (box.top + box.bottom) / 2 };
}

/** The rules of every sheet of the page, those in @media, @layer and @supports too. */
export function styleRules(): CSSStyleRule[] {
  const inside = (rules: CSSRuleList): CSSStyleRule[] =>
    [...rules].flatMap((rule) => [
      ...(rule instanceof CSSStyleRule ? [rule] : []),
      ...('cssRules' in rule ? inside(rule.cssRules as CSSRuleList) : []),
    ]);
  return [...document.styleSheets].flatMap((sheet) => inside(sheet.cssRules));
}

/** Elements of the page whose language is Arabic. */
export function arabicElements(): HTMLElement[] {
  return [...document.body.querySelectorAll<HTMLElement>(':lang(ar)')];
}

export const inPageFunctions = {
  allTextNodes,
  textNodes,
  nameOf,
  lineBoxOf,
  lineBoxes,
  placed,
  styleRules,
  arabicElements,
  seenMatches,
};
