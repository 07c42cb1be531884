/** What any text can break, on the articles of hard seeds. The hostile ones write no Arabic that has an order. */
import { isolationRules } from './arabic/isolation-rules.ts';
import { lineEdgeRule } from './arabic/line-edges.ts';
import { builtPageRule } from './built-page-faults.ts';
import { keepRules, type Ruled } from './page-rules.ts';
import { article, hardAddresses, hardTranslations, LANGUAGES, parallel } from './pages.ts';

/** Articles of one test: enough that a page is opened for them once, few enough that both workers have work. */
const TOGETHER = 8;

const addresses = hardAddresses().filter((address) => !/hostile|pwned/.test(address));
const translated = new Set(hardTranslations());
const lineEdges = lineEdgeRule([320, 768]);

const rules = [...isolationRules, builtPageRule];

const pagesOf = (address: string): readonly Ruled[] => [
  { page: article('ar', address), rules: [...rules, lineEdges] },
  { page: article('en', address), rules },
  ...(translated.has(address) ? LANGUAGES.map((lang) => ({ page: parallel(lang, address), rules })) : []),
];

for (let first = 0; first < addresses.length; first += TOGETHER) {
  const some = addresses.slice(first, first + TOGETHER);
  keepRules(`what any text can break: ${some[0]} to ${some.at(-1)}`, some.flatMap(pagesOf));
}
