/** Every rule of ARABIC.md has a test, or a rule that tests ask of pages, that is named after it, or a reason why it has none. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const RULES = 47;

/** Rules that no test of this site can check yet. */
const NOT_CHECKED: Readonly<Record<number, string>> = {};

/** `rule 6`, `rules 14, 16`, `rule 4, rule 47` */
function rulesIn(source: string): number[] {
  return Array.from(source.matchAll(/\brules? (\d+(?:(?:, | and )\d+)*)/gi), ([, numbers = '']) =>
    Array.from(numbers.matchAll(/\d+/g), ([number]) => Number(number)),
  ).flat();
}

const titles = globSync('tests/site/**/*.ts').flatMap((file) =>
  Array.from(readFileSync(file, 'utf8').matchAll(/\b(?:test\(|name:)\s*(['`])(.*?)\1/gs), ([, , title = '']) => title),
);
const checked = new Set(titles.flatMap(rulesIn));

test('there are titles to look at', () => {
  assert.ok(titles.length > 50, `${titles.length} titles`);
  assert.deepEqual(rulesIn('rules 14, 16 and 3: at 360 px'), [14, 16, 3]);
});

test('every rule is checked, or says why not', () => {
  const missing = Array.from({ length: RULES }, (_, index) => index + 1).filter(
    (rule) => !checked.has(rule) && NOT_CHECKED[rule] === undefined,
  );
  assert.deepEqual(missing, []);
});

test('no rule is excused that is checked', () => {
  assert.deepEqual(
    Object.keys(NOT_CHECKED).filter((rule) => checked.has(Number(rule))),
    [],
  );
});
