/** Rule 38 where order is hardest: scores, ranges, sizes, phones, percentages and Latin names in Arabic text. */
import { digitOrderRule } from './arabic/digit-rules.ts';
import { article, LANGUAGES } from './pages.ts';

digitOrderRule(LANGUAGES.map((lang) => article(lang, 'figures-and-latin')));
