/** The rules of ARABIC.md on every page type of the real site. */
import { directionRules } from './arabic/direction-rules.ts';
import { lineEdgeRule } from './arabic/line-edges.ts';
import { typeRules } from './arabic/type-rules.ts';
import { article, pages } from './pages.ts';

directionRules(pages);
typeRules(pages);
lineEdgeRule([article('ar'), article('en')], true);
