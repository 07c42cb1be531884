/** Listening: paragraph by paragraph, each in the voice of its language, from the one that is being read. */
import { currentBlock, mark, unmark } from './current-block.ts';
import { keep, kept } from './kept.ts';
import { panel } from './panel.ts';
import { languageOf, paragraphs, voiceFor } from './paragraphs.ts';
import { hush, say } from './say.ts';
import { sentencesOf } from './sentences.ts';

const RATE = 'hashiya-rate';

let bar: HTMLElement | undefined;
let playing = false;
/** What is read: a paragraph, by its place among those that have a voice, and a sentence of it. */
let at = 0;
let sentence = 0;

const blockOf = (paragraph: HTMLElement | undefined): Element | null => paragraph?.closest('.frame > *') ?? null;

/** Begins; or, where it has begun, pauses and goes on. */
export async function toggleListening(): Promise<void> {
  if (!bar) {
    bar = await open();
    const here = currentBlock();
    at = Math.max(0, here ? paragraphs().findIndex((one) => blockOf(one) === here) : 0);
    sentence = 0;
  }
  playing = !playing;
  if (playing) go();
  else hush();
  show();
}

async function open(): Promise<HTMLElement> {
  // Behind the button, so that Tab leads from one to the other.
  const opened = await panel('listen', (found) => document.querySelector('.listen-toggle')?.after(found));
  const on = (selector: string, act: () => void): void => {
    const button = opened.querySelector<HTMLElement>(selector);
    if (button) button.onclick = act;
  };
  on('.listen-play', () => void toggleListening());
  on('.listen-next', () => skip(1));
  on('.listen-previous', () => skip(-1));
  on('.listen-stop', close);
  const rate = opened.querySelector('select');
  if (rate) {
    rate.value = kept(RATE) ?? '1';
    rate.onchange = () => changeRate(rate.value);
  }
  opened.hidden = false;
  addEventListener('pagehide', pause);
  return opened;
}

function pause(): void {
  playing = false;
  hush();
  show();
}

function close(): void {
  pause();
  unmark();
  if (!bar) return;
  const button = document.querySelector<HTMLElement>('.listen-toggle');
  if (bar.contains(document.activeElement)) button?.focus({ preventScroll: true });
  bar.hidden = true;
  bar = undefined;
  removeEventListener('pagehide', pause);
}

function show(): void {
  if (bar) bar.dataset['playing'] = String(playing);
}

function changeRate(rate: string): void {
  keep(RATE, rate);
  if (playing) speak();
}

/** To another paragraph, or pair of them; beyond the last, to the end. */
function skip(by: 1 | -1): void {
  const all = paragraphs();
  const blocks = [...new Set(all.map(blockOf))];
  const next = blocks[Math.max(0, blocks.indexOf(blockOf(all[at])) + by)];
  at = next ? all.findIndex((one) => blockOf(one) === next) : all.length;
  sentence = 0;
  go();
}

/** Marks the paragraph, and reads on where it is being listened to. */
function go({ follows = false } = {}): void {
  const paragraph = paragraphs()[at];
  if (paragraph) mark(paragraph, { follows });
  else close();
  if (paragraph && playing) speak();
}

function speak(): void {
  const paragraph = paragraphs()[at];
  const language = paragraph ? languageOf(paragraph) : '';
  const text = paragraph && sentencesOf(paragraph.textContent, language)[sentence];
  const voice = voiceFor(language);
  if (text && voice) say({ text, voice, rate: Number(kept(RATE)) || 1 }, goOn);
  else nextParagraph();
}

function goOn(said: boolean): void {
  sentence += said ? 1 : 0;
  if (said) speak();
  else pause();
}

function nextParagraph(): void {
  at += 1;
  sentence = 0;
  go({ follows: true });
}
