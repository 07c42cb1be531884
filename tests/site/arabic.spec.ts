/** The rules of ARABIC.md on every page type of the real site. */
import { directionRules } from './arabic/direction-rules.ts';
import { isolationRules } from './arabic/isolation-rules.ts';
import { lineEdgeRule, lineEdgeSweep } from './arabic/line-edges.ts';
import { typeRules } from './arabic/type-rules.ts';
import { article, LANGUAGES, pages } from './pages.ts';

const articles = LANGUAGES.map((lang) => article(lang));

directionRules(pages);
isolationRules(pages);
typeRules(pages);
lineEdgeRule(articles, [320, 414, 768, 1024, 1440]);
lineEdgeSweep(articles);
