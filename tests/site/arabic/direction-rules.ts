/** Rules 1–14, 36 and 37 of ARABIC.md that a page keeps or breaks as a whole: language, direction, marks, digits. */
import type { PageRule } from '../page-rules.ts';
import type { Language } from '../pages.ts';

export const directionRules: readonly PageRule[] = [
  {
    name: 'rule 1: html has lang and dir, and they agree',
    find: (wanted: string) => {
      const { lang, dir } = document.documentElement;
      return lang === wanted && dir === (lang === 'ar' ? 'rtl' : 'ltr') ? [] : [`lang=${lang} dir=${dir}`];
    },
    given: ({ lang }) => lang,
  },
  {
    name: 'rule 2: no direction by CSS',
    find: () => [
      ...window.inPage
        .styleRules()
        .filter(({ style }) => style.direction !== '' || style.unicodeBidi !== '')
        .map(({ cssText }) => cssText),
      ...[...document.querySelectorAll('[style]')].map(window.inPage.nameOf),
    ],
  },
  {
    name: 'rule 3: below html dir stands where direction changes, and with lang',
    find: () => {
      const inherited = (element: Element, name: string): string | null =>
        element.parentElement?.closest(`[${name}]`)?.getAttribute(name) ?? null;
      const isBlock = (element: Element): boolean => !/^inline/.test(getComputedStyle(element).display);
      return [...document.body.querySelectorAll('[lang], [dir]')].flatMap((element) => {
        const [lang, dir] = [element.getAttribute('lang'), element.getAttribute('dir')];
        const name = window.inPage.nameOf(element);
        if (lang !== null && lang !== inherited(element, 'lang') && dir === null) return [`${name}: lang without dir`];
        if (dir === inherited(element, 'dir') && isBlock(element)) return [`${name}: dir says nothing new`];
        if (isBlock(element) && dir !== null && lang === null) return [`${name}: dir without lang`];
        return [];
      });
    },
  },
  {
    name: 'rule 5: no dir=auto on what is known',
    find: () =>
      [...document.querySelectorAll('[dir="auto"]:is(p, h1, h2, h3, h4, div, section, article, li, td)')].map(
        window.inPage.nameOf,
      ),
  },
  {
    name: 'rule 7: no date with hyphens in text that runs from the right',
    find: () =>
      window.inPage.textNodes(document.body).flatMap((node) => {
        const home = node.parentElement as Element;
        const hyphened = /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{4}/.exec(node.data);
        if (!hyphened || getComputedStyle(home).direction === 'ltr') return [];
        return [`${window.inPage.nameOf(home)}: ${hyphened[0]}`];
      }),
  },
  {
    name: 'rule 11: the first strong letter of the title runs as the page does',
    find: (lang: Language) => {
      // UAX #9, P2: what stands between isolates is skipped; a mark of direction is a strong letter.
      const title = document.title.replace(/[\u2066-\u2068][^\u2069]*\u2069/gu, '');
      const first = /[\p{L}\u200e\u200f]/u.exec(title)?.[0] ?? '';
      const strong = lang === 'ar' ? /[\p{Script=Arabic}\u200f]/u : /[\p{Script=Latin}\u200e]/u;
      return strong.test(first) ? [] : [title];
    },
    given: ({ lang }) => lang,
  },
  {
    name: 'rule 13: a closing bracket never comes before its opening one',
    find: () =>
      window.inPage.lineBoxes(document.body).flatMap(([box, nodes]) => {
        const text = nodes.map(({ data }) => data).join('');
        return [/[«»]/g, /[()]/g, /[[\]]/g].flatMap((pair) => {
          const first = text.match(pair)?.[0];
          return first && /[»)\]]/.test(first) && text.match(/[«([]/)
            ? [`${window.inPage.nameOf(box)}: «${text}»`]
            : [];
        });
      }),
  },
  {
    name: 'rule 36: one set of digits a page',
    find: () => {
      const chrome = window.inPage
        .textNodes(document.body)
        .filter((node) => !node.parentElement?.closest('[dir="ltr"]'));
      const text = chrome.map(({ data }) => data).join('\n');
      return /[0-9]/.test(text) && /[٠-٩]/.test(text) ? [(text.match(/.*[٠-٩].*/) ?? [''])[0].trim()] : [];
    },
  },
  {
    name: 'rule 37: signs beside Arabic-Indic digits are Arabic',
    find: () =>
      window.inPage.textNodes(document.body).flatMap((node) => node.data.match(/[٠-٩][%]|[٠-٩][.,][٠-٩]/g) ?? []),
  },
];
