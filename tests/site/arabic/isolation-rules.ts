/** Rules 4–12 of ARABIC.md that any text can break: isolation, and the order that is seen on the screen. */
import type { Pattern } from '../bidi/visual-order.ts';
import { wordOrderFaults } from '../bidi/word-order.ts';
import type { PageRule } from '../page-rules.ts';

export const isolationRules: readonly PageRule[] = [
  {
    name: 'rule 4, rule 47: every word of the other script stands in an element that isolates it',
    find: () =>
      window.inPage.textNodes(document.body).flatMap((node) => {
        const home = node.parentElement as Element;
        const { direction, unicodeBidi } = getComputedStyle(home);
        const other = (direction === 'rtl' ? /\p{Script=Latin}+/u : /[\p{Script=Arabic}&&\p{L}]+/v).exec(node.data);
        if (other)
          return [`${window.inPage.nameOf(home)} (${direction}): «${other[0]}» in «${node.data.trim().slice(0, 60)}»`];
        const turned = home.parentElement && getComputedStyle(home.parentElement).direction !== direction;
        const isolated = unicodeBidi.startsWith('isolate') || !getComputedStyle(home).display.startsWith('inline');
        return turned && !isolated ? [`${window.inPage.nameOf(home)} is not isolated`] : [];
      }),
  },
  {
    name: 'rule 4: Arabic words stand under lang=ar, English ones under lang=en',
    find: () =>
      window.inPage.textNodes(document.body).flatMap((node) => {
        const home = node.parentElement as Element;
        const lang = home.closest('[lang]')?.getAttribute('lang');
        const arabic = /[\p{Script=Arabic}&&\p{L}]/v.test(node.data);
        // Latin words of a seed («C++», an address) are isolated; what language they are nobody knows.
        const english = /\p{Script=Latin}{2}/u.test(node.data) && !home.closest('bdi, code');
        const fault = (arabic && lang !== 'ar') || (english && lang !== 'en');
        return fault ? [`${window.inPage.nameOf(home)} (${lang}): «${node.data.trim().slice(0, 60)}»`] : [];
      }),
  },
  {
    name: 'rules 6, 9, 10: words stand on the screen in the order of reading',
    find: wordOrderFaults,
    widths: [360, 1280],
  },
  {
    name: 'rules 6, 8: what reads from left to right stands so on the screen',
    find: (figure: Pattern) =>
      window.inPage.seenMatches(figure).flatMap(({ written, seen, where }) => {
        const plain = (text: string): string => text.replace(/\s/g, '');
        // Of a pair whose other half stands outside the figure no picture is asked.
        const whole = (written.includes('(') ? 1 : 0) === (written.includes(')') ? 1 : 0);
        return whole && plain(seen) !== plain(written) ? [`${where}: «${written}» is seen as «${seen}»`] : [];
      }),
    // (40) · 2,500 · 08/11/2023 · 12:30 · 15.3; where order is a question of what is meant (3-1): bidi/figures.hard.spec.ts
    given: () => ({ source: String.raw`\(?\d[\d.,:/)]*(?<=[\d)])`, flags: 'gu' }) satisfies Pattern,
  },
  {
    name: 'rules 11, 47: attributes are in the language of their element; isolates in them come in pairs',
    find: () => {
      const paired = (text: string): boolean => {
        let open = 0;
        for (const letter of text) {
          if (/[\u2066-\u2068]/.test(letter)) open += 1;
          if (letter === '\u2069' && open-- === 0) return false;
        }
        return open === 0;
      };
      const shown = [...document.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes]
          .filter(({ name }) => /^(?:title|alt|content|aria-label|data-.*)$/.test(name))
          .map(({ name, value }) => ({ value, element, where: `${window.inPage.nameOf(element)} ${name}` })),
      );
      const isProse = ({ value, where }: { value: string; where: string }): boolean =>
        /\p{Script=Arabic}/u.test(value) || / (?:title|aria-label|alt)$/.test(where);
      return shown.filter(isProse).flatMap(({ value, element, where }) => {
        if (!paired(value)) return [`${where}: a lone isolate in «${value}»`];
        const arabic = element.closest('[lang]')?.getAttribute('lang') === 'ar';
        const outside = value.replace(/[\u2066-\u2068][^\u2069]*\u2069/gu, '');
        const other = (arabic ? /\p{Script=Latin}+/u : /\p{Script=Arabic}+/u).exec(outside);
        // A description is the article's own words: their first strong letter gives their direction.
        const home = element.closest('[lang]')?.getAttribute('lang');
        return other && element.tagName !== 'META'
          ? [`${where} (${home}): «${other[0]}» is not isolated in «${value}»`]
          : [];
      });
    },
  },
  {
    name: 'rule 12: no bidi control characters in the text, isolates apart',
    find: () =>
      window.inPage
        .textNodes(document.documentElement)
        .filter(({ data }) => /[\u061c\u200e\u200f\u202a-\u202e]/.test(data))
        .map((node) => `${window.inPage.nameOf(node.parentElement)}: ${JSON.stringify(node.data)}`),
  },
];
