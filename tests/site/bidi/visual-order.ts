/** What figures look like on the screen, whatever the bidi algorithm made of them. */

export interface Seen {
  /** As written, in the order of the source. */
  readonly written: string;
  /** As it stands on the screen, from left to right; brackets as they are drawn. */
  readonly seen: string;
  readonly where: string;
}

export interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** Runs in the page. Every match of the pattern in its text, across elements of one line box; what is not drawn is left out. */
export function seenMatches({ source, flags }: Pattern): Seen[] {
  const { lineBoxes, nameOf, placed } = window.inPage;
  const MIRRORED: Record<string, string> = {
    '(': ')',
    ')': '(',
    '[': ']',
    ']': '[',
    '«': '»',
    '»': '«',
    '<': '>',
    '>': '<',
  };

  return lineBoxes(document.body).flatMap(([box, nodes]) => {
    const letters = nodes.flatMap((node) =>
      Array.from({ length: node.data.length }, (_, offset) => ({ node, offset })),
    );
    const text = nodes.map((node) => node.data).join('');
    return [...text.matchAll(new RegExp(source, flags))].flatMap((match) => {
      const places = letters
        .slice(match.index, match.index + match[0].length)
        .map(({ node, offset }) => placed(node, offset, offset + 1));
      const drawn = places.filter((place) => place !== null).filter(({ text: letter }) => letter !== ' ');
      const [first] = drawn;
      // Two lines are two pictures: a match that a line end cuts has no one order.
      if (!first || drawn.some(({ middle }) => Math.abs(middle - first.middle) > 8)) return [];
      const opening = drawn.find(({ text: letter }) => /[([«<]/.test(letter));
      const closing = drawn.findLast(({ text: letter }) => /[)\]»>]/.test(letter));
      const turned = opening !== undefined && closing !== undefined && opening.left > closing.left;
      const seen = drawn
        .toSorted((a, b) => a.left - b.left)
        .map(({ text: letter }) => (turned ? (MIRRORED[letter] ?? letter) : letter))
        .join('');
      return [{ written: match[0], seen, where: nameOf(box) }];
    });
  });
}
