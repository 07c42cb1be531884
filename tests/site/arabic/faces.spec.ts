/** Rules 23 and 24: the faces of both scripts, and how large they stand beside each other. */
import { article, LANGUAGES, parallel } from '../pages.ts';
import { expect, test } from '../test.ts';

test('rule 23: on a page of both languages their letters look equally large', async ({ page }) => {
  await page.goto(parallel('en').path);
  const ratio = await page.evaluate(async () => {
    await document.fonts.ready;
    const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    const height = (letter: string, element: Element): number => {
      pen.font = getComputedStyle(element).font;
      return pen.measureText(letter).actualBoundingBoxAscent;
    };
    const [arabic, english] = ['ar', 'en'].map(
      (lang) => document.querySelector(`.frame .block:lang(${lang})`) as Element,
    );
    return height('ص', arabic as Element) / height('x', english as Element);
  });
  expect(ratio).toBeGreaterThan(0.8);
  expect(ratio).toBeLessThan(1.1);
});

for (const lang of LANGUAGES) {
  test(`rule 24: ${lang}: Arabic, its digits and its marks are set in a face of ours, ligatures and all`, async ({
    page,
  }) => {
    await page.goto(article(lang).path);
    const faces = await page.evaluate(async () => {
      await document.fonts.ready;
      const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      return ['h1', '.frame p', '.figure-number', 'time'].map((selector) => {
        const { font, fontFamily } = getComputedStyle(document.querySelector(selector) as Element);
        const [first = ''] = fontFamily.split(',');
        pen.font = font;
        const width = (text: string): number => pen.measureText(text).width;
        return {
          selector,
          ours: first.includes('Hashiya'),
          loaded: document.fonts.check(`16px ${first}`, 'سلام 0123456789 ()«»،؛؟'),
          ligature: /Naskh|Kufi/.test(first) ? width('لا') < width('ل') + width('ا') : true,
        };
      });
    });
    expect(faces.filter(({ ours, loaded, ligature }) => !(ours && loaded && ligature))).toEqual([]);
  });

  test(`rule 24: ${lang}: no letter, digit or mark of the article falls into a face that is not ours`, async ({
    page,
  }) => {
    await page.goto(article(lang).path);
    await page.evaluate(() => document.fonts.ready);
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument');
    for (const selector of ['h1', '.frame', '.margin']) {
      const { nodeIds } = await session.send('DOM.querySelectorAll', {
        nodeId: root.nodeId,
        selector: `${selector}, ${selector} *`,
      });
      const used = new Map<string, number>();
      for (const nodeId of nodeIds) {
        const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
        for (const { familyName, isCustomFont, glyphCount } of fonts)
          if (!isCustomFont) used.set(familyName, glyphCount);
      }
      expect([...used], selector).toEqual([]);
    }
  });
}
