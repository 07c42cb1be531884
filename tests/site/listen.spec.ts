/**
 * Listening. Chromium has no voices where the tests run: they speak with a faithful fake (queue, events that come late,
 * 'canceled' on breaking off, voices that come late), and look for no trace of it with the real thing.
 */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { article, LANGUAGES, parallel } from './pages.ts';
import { expect, test } from './test.ts';

interface Said {
  readonly lang: string;
  readonly text: string;
  readonly rate: number;
}
declare global {
  interface Window {
    /** What has been begun to be said, in order; and what brings the sentence that is being said to its end. */
    heard: { said: Said[]; finish: () => void; give: (voices: string[]) => void };
  }
}

/** Runs in the page before its script. Languages of the voices that there are at once, `remote` before those of a network. */
function fakeSpeech(languages: readonly string[]): void {
  const said: Said[] = [];
  let voices: object[] = [];
  let queue: SpeechSynthesisUtterance[] = [];
  const speech = new EventTarget();
  const tell = (utterance: SpeechSynthesisUtterance, type: 'start' | 'end' | 'error', error?: string): void => {
    const event = Object.assign(new Event(type), error ? { error } : {});
    setTimeout(() => utterance.dispatchEvent(event));
  };
  const begin = (): void => {
    const [first] = queue;
    if (!first) return;
    said.push({ lang: first.voice?.lang ?? '', text: first.text, rate: first.rate });
    tell(first, 'start');
  };
  Object.assign(speech, {
    getVoices: () => voices,
    speak(utterance: SpeechSynthesisUtterance) {
      queue.push(utterance);
      if (queue.length === 1) begin();
    },
    cancel() {
      for (const utterance of queue) tell(utterance, 'error', 'canceled');
      queue = [];
    },
    pause() {},
    resume() {},
  });
  Object.defineProperties(speech, {
    speaking: { get: () => queue.length > 0 },
    pending: { get: () => queue.length > 1 },
    paused: { get: () => false },
  });
  class Utterance extends EventTarget {
    text: string;
    voice: SpeechSynthesisVoice | null = null;
    rate = 1;
    lang = '';
    onend: ((event: Event) => void) | null = null;
    onerror: ((event: Event) => void) | null = null;
    constructor(text: string) {
      super();
      this.text = text;
      this.addEventListener('end', (event) => this.onend?.(event));
      this.addEventListener('error', (event) => this.onerror?.(event));
    }
  }
  const voice = (told: string): object => {
    const [lang = '', from] = told.split(' ').toReversed();
    return { lang, name: told, voiceURI: told, default: false, localService: from !== 'remote' };
  };
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  voices = languages.map(voice);
  window.heard = {
    said,
    finish() {
      const [first] = queue;
      queue = queue.slice(1);
      if (first) tell(first, 'end');
    },
    give(more) {
      voices = more.map(voice);
      speech.dispatchEvent(new Event('voiceschanged'));
    },
  };
}

const BOTH = ['ar-EG', 'en-GB'];
const toggle = (page: Page) => page.locator('.listen-toggle');
const bar = (page: Page) => page.locator('#listen');
const said = (page: Page): Promise<readonly Said[]> => page.evaluate(() => window.heard.said);
const spoken = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const marked = document.querySelector('[data-current]');
    return marked && `${marked.closest('.frame > *')?.id} ${marked.closest('[lang]')?.getAttribute('lang')}`;
  });

/** Brings the sentence that is said to its end, and waits for the next one, if any. */
async function hear(page: Page): Promise<void> {
  const before = (await said(page)).length;
  await page.evaluate(() => window.heard.finish());
  await page
    .waitForFunction(
      (count) => window.heard.said.length > count || !document.querySelector('#listen:not([hidden])'),
      before,
    )
    .catch(() => {});
}

/** Hears sentences until another paragraph is spoken. */
async function hearParagraph(page: Page): Promise<void> {
  const here = await spoken(page);
  for (let times = 0; times < 20 && (await spoken(page)) === here; times += 1) await hear(page);
}

test.use({ viewport: { width: 1280, height: 800 } });

test('no trace where the browser has no voice, or none of the language', async ({ page }) => {
  const views = [article('ar'), article('en'), parallel('ar')];
  for (const { path } of views) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(toggle(page)).toHaveCount(0);
  }
  await page.addInitScript(fakeSpeech, ['en-GB', 'fa-IR']);
  await page.goto(article('ar').path, { waitUntil: 'networkidle' });
  await expect(toggle(page)).toHaveCount(0);
  await page.goto(article('en').path);
  await expect(toggle(page)).toHaveText('Listen');
});

test('voices may come late, and nothing moves for it', async ({ page }) => {
  await page.addInitScript(fakeSpeech, []);
  await page.goto(article('ar').path, { waitUntil: 'networkidle' });
  await expect(toggle(page)).toHaveCount(0);
  const heights = (): Promise<readonly number[]> =>
    page.evaluate(() =>
      ['h1', '.margin', '#L10', 'footer'].map((one) => document.querySelector(one)?.getBoundingClientRect().top ?? 0),
    );
  const before = await heights();
  await page.evaluate(() => window.heard.give(['ar_SA']));
  await expect(toggle(page)).toHaveText('استمع');
  await page.evaluate(() => window.heard.give(['ar_SA', 'ar-EG']));
  await expect(toggle(page)).toHaveCount(1);
  expect(await heights()).toEqual(before);
});

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
    expect(await spoken(page)).toBeNull();
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

test('side by side with a voice of one language only, that language is read', async ({ page }) => {
  await page.addInitScript(fakeSpeech, ['en-GB']);
  await page.goto(parallel('ar').path);
  await toggle(page).click();
  await expect.poll(() => spoken(page)).toBe('L10 en');
  await hearParagraph(page);
  expect(await spoken(page)).toBe('L12 en');
});

test('a voice on the device is taken before one of a network', async ({ page }) => {
  await page.addInitScript(fakeSpeech, ['remote ar-XA', 'ar-EG']);
  await page.goto(article('ar').path);
  await toggle(page).click();
  await expect.poll(async () => (await said(page))[0]?.lang).toBe('ar-EG');
});

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
  expect(await spoken(page)).toBe('L20 ar');
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
  expect(await spoken(page)).toBeNull();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`${colorScheme}: axe finds nothing while one listens`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.addInitScript(fakeSpeech, BOTH);
    for (const lang of LANGUAGES) {
      await page.goto(article(lang).path);
      await toggle(page).click();
      await expect.poll(() => spoken(page)).toBe(`L10 ${lang}`);
      const { violations } = await new AxeBuilder({ page }).include('.text').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    }
  });
}

for (const width of [320, 1280]) {
  test(`${width} px: the bar fits, its buttons have names and room`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.addInitScript(fakeSpeech, BOTH);
    for (const lang of LANGUAGES) {
      await page.goto(article(lang).path);
      await toggle(page).click();
      await expect(bar(page)).toBeInViewport({ ratio: 1 });
      for (const button of await bar(page).getByRole('button').all()) {
        await expect(button).toHaveAccessibleName(/./);
        const box = await button.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
