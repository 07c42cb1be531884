/**
 * WCAG 2.2, 1.4.12: the spacing that a reader may set. Letters of Arabic are joined and cannot be spaced, which the criterion
 * excepts.
 */
export const SPACED_OUT = `
  * { line-height: 1.5 !important; word-spacing: 0.16em !important; }
  :lang(en) { letter-spacing: 0.12em !important; }
  :lang(ar) { line-height: 2 !important; }
  p { margin-block-end: 2em !important; }
`;

/** Runs in the page. What is cut off, or stands outside the window, once the sheet is added. */
export function cutTexts(sheet: string): string[] {
  const added = new CSSStyleSheet();
  added.replaceSync(sheet);
  document.adoptedStyleSheets = [added];
  const { scrollWidth, clientWidth } = document.documentElement;
  const sideways = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : [];
  const cut = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
    const { overflowX, overflowY, display } = getComputedStyle(element);
    if (display === 'inline' || element.closest('.sr-only, .long') || element.textContent.trim() === '') return false;
    const hides = (overflow: string): boolean => /hidden|clip/.test(overflow);
    return (
      (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
    );
  });
  document.adoptedStyleSheets = [];
  return [...sideways, ...cut.map((element) => `${window.inPage.nameOf(element)} is cut`)];
}
