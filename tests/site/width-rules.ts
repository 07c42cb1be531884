/** No page scrolls sideways, at any width, in any language. */
import type { PageRule } from './page-rules.ts';

export const widthRules: readonly PageRule[] = [
  {
    name: 'no page scrolls sideways',
    find: () => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      const wide = [...document.body.querySelectorAll('*')].filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > clientWidth + 1 || left < -1;
      });
      return [`${scrollWidth} px wide: ${wide.map(window.inPage.nameOf).join(', ')}`];
    },
    widths: [320, 360, 768, 1280],
  },
  {
    name: 'no text stands outside the screen',
    find: () =>
      window.inPage.textNodes(document.body).flatMap((node) => {
        const place = window.inPage.placed(node, 0, node.length);
        const hidden = node.parentElement?.closest('.sr-only, thead') !== null;
        if (!place || hidden || (place.left >= -1 && place.right <= innerWidth + 1)) return [];
        return [`${window.inPage.nameOf(node.parentElement)}: ${place.left}…${place.right} «${place.text.trim()}»`];
      }),
    widths: [320],
  },
];
