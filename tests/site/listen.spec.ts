/** Listening: what is said, in which order, where it begins, and how it stops. */
import { BOTH, bar, fakeSpeech, hear, hearParagraph, said, spoken, toggle } from './fake-speech.ts';
import { article, LANGUAGES, parallel } from './pages.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 1280, height: 800 } });

for (const lang of LANGUAGES) {
  test(`${lang}: the whole text is said, paragraph by paragraph, as it stands, in its voice`, async ({ page }) => {
    await page.addInitScript(fakeSpeech, BOTH);
    await page.goto(article(lang).path);
    await toggle(page).click();
    await expect(bar(page)).toBeInViewport({ ratio: 1 });
    const marked: (string | null)[] = [];
    for (let times = 0; times < 60 && (await bar(page).isVisible()); times += 1) {
      const now = await spoken(page);
      if (marked.at(-1) !== now) marked.push(now);
      await hear(page);
    }
    expect(marked).toEqual(['L10', 'L12', 'L16', 'L18', 'L20', 'L22', 'L26', 'L28'].map((id) => `${id} ${lang}`));
    const all = await said(page);
    expect(new Set(all.map((one) => one.lang))).toEqual(new Set([lang === 'ar' ? 'ar-EG' : 'en-GB']));
    expect(all.filter(({ text }) => text.length > 160)).toEqual([]);
    const text = await page.locator('.frame > p.block').allTextContents();
    expect(all.map((one) => one.text).join('')).toBe(text.join(''));
    await expect(toggle(page)).toBeFocused();
    await expect.poll(() => spoken(page)).toBeNull();
  });

  test(`${lang} parallel: pair by pair, each text in the voice of its language`, async ({ page }) => {
    await page.addInitScript(fakeSpeech, BOTH);
    await page.goto(parallel(lang).path);
    await toggle(page).click();
    const other = lang === 'ar' ? 'en' : 'ar';
    for (const [id, language] of [
      ['L10', lang],
      ['L10', other],
      ['L12', lang],
      ['L12', other],
    ]) {
      await expect.poll(() => spoken(page)).toBe(`${id} ${language}`);
      expect((await said(page)).at(-1)?.lang.slice(0, 2)).toBe(language);
      await hearParagraph(page);
    }
    await bar(page).locator('.listen-next').click();
    await expect.poll(() => spoken(page)).toBe(`L18 ${lang}`);
    await bar(page).locator('.listen-previous').click();
    await expect.poll(() => spoken(page)).toBe(`L16 ${lang}`);
  });
}

test('it begins at the paragraph that is being read', async ({ page }) => {
  await page.addInitScript(fakeSpeech, BOTH);
  await page.goto(article('ar').path);
  await page.evaluate(() => {
    const { top } = (document.getElementById('L20') as Element).getBoundingClientRect();
    scrollBy({ top: top - 80, behavior: 'instant' });
  });
  await page.keyboard.press('l');
  await expect.poll(() => spoken(page)).toBe('L20 ar');
});

test('paused it is silent, and goes on with the sentence it was in; a new rate too, and it is kept', async ({
  page,
}) => {
  await page.addInitScript(fakeSpeech, BOTH);
  await page.goto(article('en').path);
  await toggle(page).click();
  await expect.poll(async () => (await said(page)).length).toBe(1);
  await hear(page);
  const [, second] = await said(page);
  await bar(page).getByRole('button', { name: 'Pause' }).click();
  expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  const play = bar(page).getByRole('button', { name: 'Play' });
  await play.click();
  await expect.poll(async () => (await said(page)).length).toBe(3);
  expect((await said(page))[2]).toEqual(second);
  await bar(page).getByLabel('Speed').selectOption('1.5');
  await expect.poll(async () => (await said(page)).at(-1)).toEqual({ ...second, rate: 1.5 });
  await page.reload();
  await toggle(page).click();
  await expect.poll(async () => (await said(page))[0]?.rate).toBe(1.5);
  await expect(bar(page).getByLabel('Speed')).toHaveValue('1.5');
});

test('the spoken paragraph is brought onto the screen, unless the reader has scrolled away', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.addInitScript(fakeSpeech, BOTH);
  await page.goto(article('ar').path);
  await toggle(page).click();
  await expect.poll(() => spoken(page)).toBe('L10 ar');
  for (const id of ['L12', 'L16', 'L18']) {
    await hearParagraph(page);
    await expect(page.locator(`#${id}`)).toBeInViewport();
  }
  await page.evaluate(() => {
    dispatchEvent(new WheelEvent('wheel'));
    scrollTo({ top: 0, behavior: 'instant' });
  });
  await hearParagraph(page);
  await expect.poll(() => spoken(page)).toBe('L20 ar');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.keyboard.press('j');
  await expect.poll(() => spoken(page)).toBe('L22 ar');
  await expect(page.locator('#L22')).toBeInViewport();
});

test('it stops when the page is left, and when it is ended', async ({ page }) => {
  await page.addInitScript(fakeSpeech, BOTH);
  await page.goto(article('ar').path);
  await toggle(page).click();
  await expect.poll(() => page.evaluate(() => speechSynthesis.speaking)).toBe(true);
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  await bar(page).locator('.listen-play').click();
  await expect.poll(() => page.evaluate(() => speechSynthesis.speaking)).toBe(true);
  await bar(page).getByRole('button', { name: 'إنهاء الاستماع' }).click();
  expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  await expect(bar(page)).toBeHidden();
  await expect.poll(() => spoken(page)).toBeNull();
});
