/** Rules 18–35 of ARABIC.md: type. */
import type { SitePage } from '../pages.ts';
import { expect, faultsOn, test } from '../test.ts';

/** Declares a test for each rule, over all pages given. */
export function typeRules(pages: readonly SitePage[]): void {
  test('rule 18: no letter-spacing on Arabic', async ({ page }) => {
    const faults = await faultsOn(page, pages, () =>
      window.inPage
        .arabicElements()
        .filter((element) => !/^(?:normal|0px)$/.test(getComputedStyle(element).letterSpacing))
        .map(window.inPage.nameOf),
    );
    expect(faults).toEqual([]);
  });

  test('rule 19: no italic and no synthetic slant or weight in Arabic', async ({ page }) => {
    const faults = await faultsOn(page, pages, () =>
      window.inPage.arabicElements().flatMap((element) => {
        const { fontStyle, fontSynthesis } = getComputedStyle(element);
        const upright = fontStyle === 'normal' && !/style/.test(fontSynthesis);
        return upright ? [] : [`${window.inPage.nameOf(element)}: ${fontStyle}, synthesis ${fontSynthesis}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('rule 20: no text-transform and no small capitals in Arabic', async ({ page }) => {
    const faults = await faultsOn(page, pages, () =>
      window.inPage.arabicElements().flatMap((element) => {
        const { textTransform, fontVariantCaps } = getComputedStyle(element);
        return textTransform === 'none' && fontVariantCaps === 'normal' ? [] : [window.inPage.nameOf(element)];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('rule 21: lines of Arabic are at least 1.6 high, headings 1.4, without a unit', async ({ page }) => {
    const faults = await faultsOn(page, pages, () => [
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
    ]);
    expect(faults).toEqual([]);
  });

  test('rule 21: the ink of every line of Arabic fits its line', async ({ page }) => {
    const faults = await faultsOn(page, pages, async () => {
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
    });
    expect(faults).toEqual([]);
  });

  test('rule 22: no box cuts the marks of vowelled Arabic', async ({ page }) => {
    const faults = await faultsOn(page, pages, async () => {
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
        if (!box || home.closest('.sr-only') || !/\p{Script=Arabic}/u.test(node.data)) return [];
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
    });
    expect(faults).toEqual([]);
  });

  test('rule 26: text is aligned to the start, and not justified', async ({ page }) => {
    const faults = await faultsOn(page, pages, () =>
      [...document.body.querySelectorAll('p, li, td, th, dd, dt, h2, h3')].flatMap((element) => {
        const { textAlign } = getComputedStyle(element);
        const centred = element.matches('[aria-hidden="true"]') && textAlign === 'center';
        return /^(?:start|-webkit-match-parent)$/.test(textAlign) || centred
          ? []
          : [`${window.inPage.nameOf(element)}: ${textAlign}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('rule 28: no hyphenation, soft hyphens or breaks inside Arabic words', async ({ page }) => {
    const faults = await faultsOn(page, pages, () => [
      ...window.inPage.arabicElements().flatMap((element) => {
        const { hyphens, wordBreak, lineBreak } = getComputedStyle(element);
        const whole = hyphens !== 'auto' && wordBreak !== 'break-all' && lineBreak !== 'anywhere';
        return whole ? [] : [`${window.inPage.nameOf(element)}: ${hyphens} ${wordBreak} ${lineBreak}`];
      }),
      ...window.inPage.textNodes(document.body).flatMap((node) => (node.data.includes('\u00ad') ? [node.data] : [])),
    ]);
    expect(faults).toEqual([]);
  });

  test('rule 30: underlines keep clear of the letters', async ({ page }) => {
    const faults = await faultsOn(page, pages, () =>
      window.inPage.arabicElements().flatMap((element) => {
        const { textDecorationLine, textUnderlineOffset, textDecorationSkipInk, fontSize } = getComputedStyle(element);
        if (!textDecorationLine.includes('underline') || element.textContent.trim() === '') return [];
        const offset =
          Number.parseFloat(textUnderlineOffset) /
          (textUnderlineOffset.endsWith('em') ? 1 : Number.parseFloat(fontSize));
        if (offset >= 0.299 && textDecorationSkipInk === 'auto') return [];
        return [`${window.inPage.nameOf(element)}: offset ${textUnderlineOffset}, skip-ink ${textDecorationSkipInk}`];
      }),
    );
    expect([...new Set(faults)]).toEqual([]);
  });

  test('rule 31: no tag cuts a word where its letters join', async ({ page }) => {
    const faults = await faultsOn(page, pages, () =>
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
    );
    expect(faults).toEqual([]);
  });

  test('rule 32: no drop capitals in Arabic', async ({ page }) => {
    const faults = await faultsOn(page, pages, () =>
      window.inPage
        .styleRules()
        .filter(
          ({ selectorText, style }) =>
            // What is set for English alone (a capital at the head of a sentence) is no matter of Arabic.
            (/first-letter/.test(selectorText) && !/:lang\(en\)/.test(selectorText)) ||
            style.getPropertyValue('initial-letter') !== '',
        )
        .map(({ cssText }) => cssText),
    );
    expect(faults).toEqual([]);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`rule 33: the ink of Arabic is opaque, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      const faults = await faultsOn(page, pages, () =>
        window.inPage.arabicElements().flatMap((element) => {
          const { color, webkitTextStrokeWidth } = getComputedStyle(element);
          // `rgb(1, 2, 3)` is opaque; `rgba(1, 2, 3, 0.5)` and `oklab(… / 0.5)` are not
          const opaque = !/rgba\(|\/ /.test(color) && webkitTextStrokeWidth === '0px';
          return opaque ? [] : [`${window.inPage.nameOf(element)}: ${color}`];
        }),
      );
      expect(faults).toEqual([]);
    });
  }

  test('rule 34: quotation marks are those of the language', async ({ page }) => {
    const MARKS = { ar: ['«', '»', '‹', '›'], en: ['“', '”', '‘', '’'] } as const;
    for (const { name, lang, path } of pages) {
      await page.goto(path);
      const quotes = await page.locator('body').evaluate((body) => getComputedStyle(body).quotes);
      expect(quotes.match(/[^"\s]/g), name).toEqual(MARKS[lang]);
    }
  });

  test('rule 27: no tatweel inside words', async ({ page }) => {
    const faults = await faultsOn(page, pages, () =>
      window.inPage.textNodes(document.body).flatMap((node) => {
        const chrome = !node.parentElement?.closest('.frame, h1, .source');
        return chrome ? (node.data.match(/[\p{L}\p{M}]+ـ+[\p{L}\p{M}]+/gu) ?? []) : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('rule 35: Arabic marks in our Arabic, none in our English', async ({ page }) => {
    const faults = await faultsOn(page, pages, () =>
      window.inPage.textNodes(document.body).flatMap((node) => {
        const home = node.parentElement as Element;
        // What a seed says keeps its own marks.
        if (home.closest('.frame, h1, .source, .note, [lang="ar"]:not(html)')) return [];
        const arabic = home.closest('[lang]')?.getAttribute('lang') === 'ar';
        const wrong = (arabic ? /\p{Script=Arabic}\s*[,;?]/u : /[،؛؟]/u).exec(node.data);
        return wrong ? [`${window.inPage.nameOf(home)}: «${node.data.trim()}»`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });
}
