/** Rule 29: how lines of Arabic may begin and end. */
import type { PageRule } from '../page-rules.ts';
import type { SitePage } from '../pages.ts';
import { expect, test } from '../test.ts';

/** Runs in the page: lines that begin or end with what may not stand there. */
function lineEdgeFaults(): string[] {
  const { lineBoxes, nameOf, placed } = window.inPage;

  /** The words of a line box by line, as far apart as white space and line ends cut them. */
  const linesOf = (nodes: readonly Text[]): string[] => {
    const lines: { middle: number; text: string }[] = [];
    for (const node of nodes) {
      for (let at = 0; at < node.data.length; at += 1) {
        const letter = placed(node, at, at + 1);
        const line = lines.at(-1);
        // Letters of one line stand at one height, raised or small ones a little off.
        if (line && (!letter || Math.abs(letter.middle - line.middle) < 12)) line.text += node.data[at];
        else if (letter) lines.push({ middle: letter.middle, text: letter.text });
      }
    }
    return lines.map(({ text }) => text.trim());
  };

  /** A straight mark opens where an even number of them came before it. */
  const opensWith = (before: string): boolean => (before.match(/"/g) ?? []).length % 2 === 0;

  return lineBoxes(document.body).flatMap(([box, nodes]) => {
    if (getComputedStyle(box).direction !== 'rtl') return [];
    const lines = linesOf(nodes);
    return lines.flatMap((line, index) => {
      const next = lines[index + 1];
      if (next === undefined) return [];
      const soFar = lines.slice(0, index + 1).join(' ');
      const faults = [
        /[(«“[]$/.test(line) && 'ends with an opening mark',
        line.endsWith('"') && opensWith(soFar.slice(0, -1)) && 'ends with an opening mark',
        /(?:^|\s)و$/.test(line) && 'ends with «و»',
        /^(?:[،؛؟.:!»”)\]…]|[%٪](?!\p{N}))/u.test(next) && 'is followed by a line that begins with a closing mark',
        next.startsWith('"') && !opensWith(soFar) && 'is followed by a line that begins with a closing mark',
      ];
      return faults.flatMap((fault) =>
        fault ? [`${nameOf(box)}: «${line.slice(-25)}⏎${next.slice(0, 25)}» ${fault}`] : [],
      );
    });
  });
}

/** The rule, at the widths given. */
export const lineEdgeRule = (widths: readonly number[]): PageRule => ({
  name: 'rule 29: no line of Arabic begins or ends with the wrong mark',
  find: lineEdgeFaults,
  widths,
});

/** Declares the test at every seventh width of telephones. */
export function lineEdgeSweep(pages: readonly SitePage[]): void {
  test('rule 29: no line of Arabic begins or ends with the wrong mark at any width from 320 to 560 px', async ({
    page,
  }) => {
    for (const { name, path } of pages) {
      await page.goto(path);
      for (let width = 320; width <= 560; width += 7) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(lineEdgeFaults), `${name}, ${width} px`).toEqual([]);
      }
    }
  });
}
