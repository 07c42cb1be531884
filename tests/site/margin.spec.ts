import { builtArticle } from './built-article.ts';
import { marginRules } from './margin.ts';
import { article, LANGUAGES } from './pages.ts';
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

for (const lang of LANGUAGES) {
  test(`${lang}: each mark of the map leads to a place of the list below, and is named as it is there`, async ({
    page,
  }) => {
    await page.goto(article(lang).path);
    const marks = page.locator('.margin .map a');
    expect(await marks.count()).toBeGreaterThan(2);
    for (const mark of await marks.all()) {
      const note = page.locator(
        `.margin [data-group="places"] > [id="${(await mark.getAttribute('href'))?.slice(1)}"]`,
      );
      await expect(note).toContainText((await mark.textContent())?.trim() ?? 'no name');
    }
  });

  test(`${lang}: maps do not mirror: Syria stands left of Iraq, a timeline runs as one reads`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(article(lang).path);
    const middle = async (note: string): Promise<number> => {
      const box = await page.locator(`.margin .map a[href="#note-${note}"] text`).boundingBox();
      if (!box) throw new Error('not drawn');
      return box.x + box.width / 2;
    };
    expect(await middle('L10-35')).toBeLessThan(await middle('L10-28'));
    const [text, published] = await page
      .locator('.margin .line rect')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
    if (lang === 'ar') expect(text).toBeGreaterThan(published ?? 0);
    else expect(text).toBeLessThan(published ?? 0);
  });
}

test('a name in the other language stands beside each name that has one, marked as what it is', async ({ page }) => {
  for (const lang of LANGUAGES) {
    await page.goto(article(lang).path);
    const other = lang === 'ar' ? 'en' : 'ar';
    const places = page.locator('.margin [data-group="places"] > .note');
    expect(await places.count()).toBe(await places.locator(`span[lang="${other}"][dir]`).count());
    await expect(page.locator(`.margin [data-group="people"] span[lang="${other}"]`)).toHaveText(
      lang === 'ar' ? /Miqdad al-Musawi/ : /مقداد الموسوي/,
    );
  }
});
