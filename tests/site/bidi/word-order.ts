/**
 * The order in which words stand on the screen. In a paragraph that runs from the right every word stands left of the
 * one before it, in one that runs from the left right of it; a stretch of the other direction that is isolated counts
 * as one word, and is looked at by itself. What is out of order was turned round by the bidi algorithm.
 */

/** Runs in the page. A message for each two words that stand in the wrong order. */
export function wordOrderFaults(root: Element = document.body): string[] {
  const { lineBoxes, nameOf } = window.inPage;
  // «بغداد» · «2,500» · «و30.95» · «١٫٥»: the parts of one figure are one word
  const WORD = /[\p{L}\p{M}]*\p{N}[\p{N}.,:/×+٫٬-]*\p{N}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
  const directionOf = (element: Element): string => getComputedStyle(element).direction;

  interface Word {
    text: string;
    left: number;
    right: number;
    middle: number;
  }

  /** The outermost inline element between the line box and the text that runs the other way. */
  const isolate = (node: Text, box: Element): Element | null => {
    let found: Element | null = null;
    for (let at = node.parentElement; at && at !== box; at = at.parentElement) {
      if (at.parentElement && directionOf(at) !== directionOf(at.parentElement)) found = at;
    }
    return found;
  };

  const words = (nodes: readonly Text[], skip: (node: Text) => Element | null): Word[] => {
    const found: Word[] = [];
    const seen = new Set<Element>();
    for (const node of nodes) {
      const other = skip(node);
      if (other && seen.has(other)) continue;
      if (other) {
        seen.add(other);
        const boxes = [...other.getClientRects()];
        // One that runs over several lines stands in order by the rules of lines, not of words.
        const box = boxes.length === 1 ? boxes[0] : undefined;
        if (box)
          found.push({ text: other.textContent, left: box.left, right: box.right, middle: (box.top + box.bottom) / 2 });
        continue;
      }
      for (const match of node.data.matchAll(WORD)) {
        const place = window.inPage.placed(node, match.index, match.index + match[0].length);
        if (place) found.push(place);
      }
    }
    return found;
  };

  const check = (found: readonly Word[], direction: string, where: string): string[] =>
    found.flatMap((word, index) => {
      const before = found[index - 1];
      if (!before || Math.abs(before.middle - word.middle) > 8) return [];
      const inOrder = direction === 'rtl' ? word.right <= before.left + 1 : word.left >= before.right - 1;
      return inOrder ? [] : [`${where} (${direction}): «${before.text}» «${word.text}»`];
    });

  return lineBoxes(root).flatMap(([box, nodes]) => {
    const isolates = new Set(nodes.flatMap((node) => isolate(node, box) ?? []));
    return [
      ...check(
        words(nodes, (node) => isolate(node, box)),
        directionOf(box),
        nameOf(box),
      ),
      ...[...isolates].flatMap((one) =>
        check(
          words(
            nodes.filter((node) => one.contains(node)),
            () => null,
          ),
          directionOf(one),
          nameOf(one),
        ),
      ),
    ];
  });
}
