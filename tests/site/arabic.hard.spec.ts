/** The rules of ARABIC.md on the articles of hard seeds. */
import { directionRules } from './arabic/direction-rules.ts';
import { lineEdgeRule } from './arabic/line-edges.ts';
import { typeRules } from './arabic/type-rules.ts';
import { hardPages } from './pages.ts';

const articles = hardPages().filter(({ path }) => !path.endsWith('/source/'));

directionRules(articles);
typeRules(articles);
lineEdgeRule(articles, false);
