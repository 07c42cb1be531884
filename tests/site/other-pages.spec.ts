/** Front page, lists, about pages, source pages and the page of what is not there. */
import { builtArticle } from './built-article.ts';
import { about, article, front, LANGUAGES, list, notFound, source } from './pages.ts';
import { expect, test } from './test.ts';
import { englishTold } from './told.ts';

test('the front page has both languages side by side, and leads to everything', async ({ base, page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(front.path);
  const english = page.locator('main section[lang="en"]');
  const arabic = page.locator('main section:not([lang="en"])');
  const [right, left] = [await arabic.boundingBox(), await english.boundingBox()];
  expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0) - 1);
  expect(Math.abs((right?.y ?? 0) - (left?.y ?? 99))).toBeLessThan(2);
  for (const [lang, section] of [
    ['ar', arabic],
    ['en', english],
  ] as const) {
    for (const { path } of [article(lang), list(lang), about(lang)]) {
      await expect(section.locator(`a[href="${base}${path}"]`), path).toHaveCount(1);
    }
  }
});

for (const lang of LANGUAGES) {
  test(`${lang}: the list has the article with its title and day`, async ({ base, page }) => {
    await page.goto(list(lang).path);
    const entry = page.locator(`main li a[href="${base}${article(lang).path}"]`);
    await expect(entry).toContainText(lang === 'en' ? englishTold().title : builtArticle().title);
    await expect(entry.locator('time')).toHaveAttribute('datetime', '2023-11-08');
    await expect(page.locator('h1')).toHaveCount(1);
  });

  test(`${lang}: every heading of the about page has an id, and the page says what facts are and are not`, async ({
    page,
  }) => {
    await page.goto(about(lang).path);
    const headings = page.locator('main :is(h1, h2, h3)');
    const ids = await headings.evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(4);
    expect(ids.filter((id) => id === '')).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const section of ['how', 'facts', 'not', 'languages'])
      await expect(page.locator(`#${section} h2`)).toHaveCount(1);
  });

  test(`${lang}: the source page has every line of the seed with its role`, async ({ page }) => {
    await page.goto(source(lang).path);
    const { blocks } = builtArticle();
    const rows = await page.locator('tbody tr').evaluateAll((all) =>
      all.map((row) => {
        const [line, role, words] = [...row.children].map((cell) => cell.textContent.trim());
        return { id: row.id, line, role, words };
      }),
    );
    expect(rows.map(({ id }) => id)).toEqual(blocks.map(({ id }) => id));
    expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 36 }, (_, index) => `L${index + 1}`));
    expect(rows.map(({ line }) => `L${line}`)).toEqual(rows.map(({ id }) => id));
    expect(rows.map(({ words }) => words)).toEqual(blocks.map(({ text }) => text.trim()));
    expect(rows.filter(({ role }) => role === '')).toEqual([]);
    const roleOf = (id: string): string | undefined => rows.find((row) => row.id === id)?.role;
    expect(roleOf('L33')).toBe(lang === 'ar' ? 'من أثاث الموقع' : 'Boilerplate');
    expect(roleOf('L3')).toContain('1');
    expect(roleOf('L14')).toContain('12');
    await expect(page.locator('main')).toContainText('000_c525837f81758f3a.txt');
  });
}

test('what is not there is told in both languages, in the look of the site', async ({ base, page }) => {
  const answer = await page.goto(notFound.path);
  expect(answer?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('الصفحة غير موجودة');
  await expect(page.locator('[lang="en"] h2')).toHaveText('Page not found');
  for (const lang of LANGUAGES) await expect(page.locator(`main a[href="${base}${lang}/"]`)).toHaveCount(1);
  const face = await page.locator('h1').evaluate((element) => getComputedStyle(element).fontFamily);
  expect(face).toContain('Hashiya');
});
