import { builtArticle } from './built-article.ts';
import { marginRules } from './margin.ts';
import { article } from './pages.ts';
import { expect, test } from './test.ts';
import { translated } from './told.ts';

marginRules(translated);

test('every fact of the data that the margin shows has a note, and every fact a place in the text', async ({
  page,
}) => {
  await page.goto(article('ar').path);
  const ids = new Set(await page.locator('.frame [id]').evaluateAll((all) => all.map(({ id }) => id)));
  expect(
    builtArticle()
      .facts.map(({ id }) => id)
      .filter((id) => !ids.has(id)),
  ).toEqual([]);
});
