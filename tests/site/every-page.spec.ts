/** What must hold on every page type of the real site: the rules of ARABIC.md, widths, and what WCAG 2.2 asks of all pages. */
import { overlapsOfTargets } from './access/target-size.ts';
import { cutTexts, SPACED_OUT } from './access/text-spacing.ts';
import { directionRules } from './arabic/direction-rules.ts';
import { isolationRules } from './arabic/isolation-rules.ts';
import { lineEdgeRule, lineEdgeSweep } from './arabic/line-edges.ts';
import { typeRules } from './arabic/type-rules.ts';
import { builtPageRule } from './built-page-faults.ts';
import { keepRules, type PageRule } from './page-rules.ts';
import { article, LANGUAGES, pages } from './pages.ts';
import { widthRules } from './width-rules.ts';

const accessRules: readonly PageRule[] = [
  { name: 'WCAG 2.5.8: a target has 24 px to itself', find: overlapsOfTargets, widths: [360, 1280] },
  {
    name: 'WCAG 1.4.12: with the reader’s spacing no text is cut, and no page scrolls sideways',
    find: cutTexts,
    given: () => SPACED_OUT,
    widths: [360, 1280],
  },
];

const articles = LANGUAGES.map((lang) => article(lang));
const lineEdges = lineEdgeRule([320, 414, 768, 1024, 1440]);

for (const page of pages) {
  const rules = [...directionRules, ...isolationRules, ...typeRules, ...widthRules, ...accessRules, builtPageRule];
  const ofArticles = articles.some(({ path }) => path === page.path) ? [lineEdges] : [];
  keepRules(`${page.name}: what must hold on every page`, [{ page, rules: [...rules, ...ofArticles] }]);
}
lineEdgeSweep(articles);
