/** Rules 18–35 of ARABIC.md: type. */
import type { PageRule } from '../page-rules.ts';
import type { Language } from '../pages.ts';

export const typeRules: readonly PageRule[] = [
  {
    name: 'rule 18: no letter-spacing on Arabic',
    find: () =>
      window.inPage
        .arabicElements()
        .filter((element) => !/^(?:normal|0px)$/.test(getComputedStyle(element).letterSpacing))
        .map(window.inPage.nameOf),
  },
  {
    name: 'rule 19: no italic and no synthetic slant or weight in Arabic',
    find: () =>
      window.inPage.arabicElements().flatMap((element) => {
        const { fontStyle, fontSynthesis } = getComputedStyle(element);
        const upright = fontStyle === 'normal' && !/style/.test(fontSynthesis);
        return upright ? [] : [`${window.inPage.nameOf(element)}: ${fontStyle}, synthesis ${fontSynthesis}`];
      }),
  },
  {
    name: 'rule 20: no text-transform and no small capitals in Arabic',
    find: () =>
      window.inPage.arabicElements().flatMap((element) => {
        const { textTransform, fontVariantCaps } = getComputedStyle(element);
        return textTransform === 'none' && fontVariantCaps === 'normal' ? [] : [window.inPage.nameOf(element)];
      }),
  },
  {
    name: 'rule 21: lines of Arabic are at least 1.6 high, headings 1.4, without a unit',
    find: () => [
      ...window.inPage
        .styleRules()
        .filter(
          ({ style, selectorText }) =>
            /[a-z%]$/.test(style.lineHeight) &&
            !/^(?:normal|inherit|var)/.test(style.lineHeight) &&
            !/::?(?:before|after|-webkit)|sub|sup/.test(selectorText),
        )
        .map(({ cssText }) => cssText),
      ...window.inPage.textNodes(document.body).flatMap((node) => {
        const home = node.parentElement as Element;
        if (!home.closest('[lang]')?.matches('[lang="ar"]') || !/\p{Script=Arabic}/u.test(node.data)) return [];
        const { lineHeight, fontSize } = getComputedStyle(home);
        const ratio = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
        const least = home.closest('h1, h2, h3, h4, .font-display, .figure-number') ? 1.4 : 1.6;
        return ratio >= least - 0.001 ? [] : [`${window.inPage.nameOf(home)}: ${ratio.toFixed(2)} < ${least}`];
      }),
    ],
  },
  {
    name: 'rule 21: the ink of every line of Arabic fits its line',
    find: async () => {
      await document.fonts.ready;
      const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      return window.inPage.textNodes(document.body).flatMap((node) => {
        const home = node.parentElement as Element;
        if (!home.closest('[lang]')?.matches('[lang="ar"]')) return [];
        const { font, lineHeight } = getComputedStyle(home);
        pen.font = font;
        const { actualBoundingBoxAscent, actualBoundingBoxDescent } = pen.measureText(node.data.trim());
        const ink = actualBoundingBoxAscent + actualBoundingBoxDescent;
        return ink <= Number.parseFloat(lineHeight) ? [] : [`${window.inPage.nameOf(home)}: ${ink} > ${lineHeight}`];
      });
    },
  },
  {
    name: 'rule 22: no box cuts the marks of vowelled Arabic',
    find: async () => {
      await document.fonts.ready;
      const VOWELLED = 'أَحِبَّائِهِ لِلْحُجَّةِ';
      const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      return window.inPage.textNodes(document.body).flatMap((node) => {
        const home = node.parentElement as Element;
        const clipping = (at: Element | null): Element | null => {
          if (!at || at === document.body) return null;
          const { overflowY, clipPath } = getComputedStyle(at);
          return overflowY !== 'visible' && clipPath === 'none' ? at : clipping(at.parentElement);
        };
        const box = clipping(home);
        if (!box || home.closest('.sr-only, option') || !/\p{Script=Arabic}/u.test(node.data)) return [];
        pen.font = getComputedStyle(home).font;
        const ink = pen.measureText(VOWELLED);
        const range = document.createRange();
        range.selectNodeContents(node);
        const line = range.getBoundingClientRect();
        const baseline = line.top + pen.measureText('').fontBoundingBoxAscent;
        const { top, bottom } = box.getBoundingClientRect();
        const fits = baseline - ink.actualBoundingBoxAscent >= top && baseline + ink.actualBoundingBoxDescent <= bottom;
        return fits ? [] : [`${window.inPage.nameOf(home)} in ${window.inPage.nameOf(box)}`];
      });
    },
  },
  {
    name: 'rule 26: text is aligned to the start, and not justified',
    find: () =>
      [...document.body.querySelectorAll('p, li, td, th, dd, dt, h2, h3')].flatMap((element) => {
        const { textAlign } = getComputedStyle(element);
        const centred = element.matches('[aria-hidden="true"]') && textAlign === 'center';
        return /^(?:start|-webkit-match-parent)$/.test(textAlign) || centred
          ? []
          : [`${window.inPage.nameOf(element)}: ${textAlign}`];
      }),
  },
  {
    name: 'rule 28: no hyphenation, soft hyphens or breaks inside Arabic words',
    find: () => [
      ...window.inPage.arabicElements().flatMap((element) => {
        const { hyphens, wordBreak, lineBreak } = getComputedStyle(element);
        const whole = hyphens !== 'auto' && wordBreak !== 'break-all' && lineBreak !== 'anywhere';
        return whole ? [] : [`${window.inPage.nameOf(element)}: ${hyphens} ${wordBreak} ${lineBreak}`];
      }),
      ...window.inPage.textNodes(document.body).flatMap((node) => (node.data.includes('\u00ad') ? [node.data] : [])),
    ],
  },
  {
    name: 'rule 30: underlines keep clear of the letters',
    find: () =>
      window.inPage.arabicElements().flatMap((element) => {
        const { textDecorationLine, textUnderlineOffset, textDecorationSkipInk, fontSize } = getComputedStyle(element);
        if (!textDecorationLine.includes('underline') || element.textContent.trim() === '') return [];
        const offset =
          Number.parseFloat(textUnderlineOffset) /
          (textUnderlineOffset.endsWith('em') ? 1 : Number.parseFloat(fontSize));
        if (offset >= 0.299 && textDecorationSkipInk === 'auto') return [];
        return [`${window.inPage.nameOf(element)}: offset ${textUnderlineOffset}, skip-ink ${textDecorationSkipInk}`];
      }),
  },
  {
    name: 'rule 31: no tag cuts a word where its letters join',
    find: () =>
      window.inPage.lineBoxes(document.body).flatMap(([box, nodes]) =>
        nodes.flatMap((node, index) => {
          const before = nodes[index - 1];
          if (!before) return [];
          // Letters that join the one after them, marks aside; after «ا د ذ ر ز و ة ى ء» a word may be cut unseen.
          const joins =
            /[بتثجحخسشصضطظعغفقكلمنهيئپچڤگک]\p{M}*$/u.test(before.data) &&
            /^\p{Script=Arabic}/u.test(node.data) &&
            /^[\p{L}\p{M}]/u.test(node.data);
          const torn = /^\p{M}/u.test(node.data);
          const glued = getComputedStyle(node.parentElement as Element).display === 'inline';
          if (!(joins || torn) || !glued) return [];
          return [`${window.inPage.nameOf(box)}: «${before.data.slice(-12)}|${node.data.slice(0, 12)}»`];
        }),
      ),
  },
  {
    name: 'rule 32: no drop capitals in Arabic',
    find: () =>
      window.inPage
        .styleRules()
        .filter(
          ({ selectorText, style }) =>
            // What is set for English alone (a capital at the head of a sentence) is no matter of Arabic.
            (/first-letter/.test(selectorText) && !/:lang\(en\)/.test(selectorText)) ||
            style.getPropertyValue('initial-letter') !== '',
        )
        .map(({ cssText }) => cssText),
  },
  {
    name: 'rule 33: the ink of Arabic is opaque',
    find: () =>
      window.inPage.arabicElements().flatMap((element) => {
        const { color, webkitTextStrokeWidth } = getComputedStyle(element);
        // `rgb(1, 2, 3)` is opaque; `rgba(1, 2, 3, 0.5)` and `oklab(… / 0.5)` are not
        const opaque = !/rgba\(|\/ /.test(color) && webkitTextStrokeWidth === '0px';
        return opaque ? [] : [`${window.inPage.nameOf(element)}: ${color}`];
      }),
    dark: true,
  },
  {
    name: 'rule 34: quotation marks are those of the language',
    find: (lang: Language) => {
      const { quotes } = getComputedStyle(document.body);
      return quotes.match(/[^"\s]/g)?.join('') === (lang === 'ar' ? '«»‹›' : '“”‘’') ? [] : [quotes];
    },
    given: ({ lang }) => lang,
  },
  {
    name: 'rule 27: no tatweel inside words',
    find: () =>
      window.inPage.textNodes(document.body).flatMap((node) => {
        const chrome = !node.parentElement?.closest('.frame, h1, .source');
        return chrome ? (node.data.match(/[\p{L}\p{M}]+ـ+[\p{L}\p{M}]+/gu) ?? []) : [];
      }),
  },
  {
    name: 'rule 35: Arabic marks in our Arabic, none in our English',
    find: () =>
      window.inPage.textNodes(document.body).flatMap((node) => {
        const home = node.parentElement as Element;
        // What a seed says keeps its own marks.
        if (home.closest('.frame, h1, .source, .note, [lang="ar"]:not(html)')) return [];
        const arabic = home.closest('[lang]')?.getAttribute('lang') === 'ar';
        const wrong = (arabic ? /\p{Script=Arabic}\s*[,;?]/u : /[،؛؟]/u).exec(node.data);
        return wrong ? [`${window.inPage.nameOf(home)}: «${node.data.trim()}»`] : [];
      }),
  },
];
