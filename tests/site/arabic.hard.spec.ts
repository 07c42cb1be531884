/** What any text can break, on the articles of hard seeds. The hostile ones write no Arabic that has an order. */
import { isolationRules } from './arabic/isolation-rules.ts';
import { lineEdgeRule } from './arabic/line-edges.ts';
import { article, hardAddresses, hardTranslations, LANGUAGES, parallel } from './pages.ts';
import { test } from './test.ts';

const addresses = hardAddresses().filter((address) => !/hostile|pwned/.test(address));

test.describe.configure({ timeout: 120_000 });
isolationRules(
  LANGUAGES.flatMap((lang) => [
    ...addresses.map((address) => article(lang, address)),
    ...hardTranslations().map((address) => parallel(lang, address)),
  ]),
);
lineEdgeRule(
  addresses.map((address) => article('ar', address)),
  [320, 768],
);
