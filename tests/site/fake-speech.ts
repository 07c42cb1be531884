/**
 * Listening where there is no voice, as where the tests run: a faithful fake of speech (queue, events that come late, 'canceled' on
 * breaking off, voices that come late), and what has been said by it.
 */
import type { Page } from '@playwright/test';

export interface Said {
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
export function fakeSpeech(languages: readonly string[]): void {
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

export const BOTH = ['ar-EG', 'en-GB'];
export const toggle = (page: Page) => page.locator('.listen-toggle');
export const bar = (page: Page) => page.locator('#listen');
export const said = (page: Page): Promise<readonly Said[]> => page.evaluate(() => window.heard.said);
export const spoken = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const marked = document.querySelector('[data-current]');
    return marked && `${marked.closest('.frame > *')?.id} ${marked.closest('[lang]')?.getAttribute('lang')}`;
  });

/** Brings the sentence that is said to its end, and waits for the next one, if any. */
export async function hear(page: Page): Promise<void> {
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
export async function hearParagraph(page: Page): Promise<void> {
  const here = await spoken(page);
  for (let times = 0; times < 20 && (await spoken(page)) === here; times += 1) await hear(page);
}
