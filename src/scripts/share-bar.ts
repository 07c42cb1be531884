/** The bar of what can be done with words of the article: copied as a quotation, linked to, shared. */
import type { Language } from '../i18n/index.ts';
import { type Cited, citation, citedLines, unquoted } from '../share/citation.ts';
import { fragmentTo } from '../share/text-fragment.ts';
import { type Words, wordsOfBlock } from './cited.ts';
import { copy, pageAddress, shareOut, sharePart } from './copy.ts';

/** Where the bar stands: by a box of the window, over it or under it. */
export interface Place {
  readonly box: DOMRect;
  readonly side: 'over' | 'under';
}

interface Offered {
  readonly cited: Cited;
  readonly link: string;
  /** What has the focus again when the bar goes. */
  readonly from: HTMLElement;
}

/** The least space between the bar, the words and the edges of the window, in CSS pixels. */
const GAP = 8;
let offered: Offered | null = null;
let prepared = false;

/** For a paragraph or pull-quote whose sign was pressed; the bar has the focus. */
export async function offerBlock(sign: HTMLAnchorElement): Promise<void> {
  const bar = await shareBar();
  const block = sign.parentElement as HTMLElement;
  const words = wordsOfBlock(block, unnamed(bar));
  const link = `${pageAddress()}#${block.id}`;
  const box = sign.getBoundingClientRect();
  show(bar, { cited: cite(bar, words), link, from: sign }, { box, side: 'over' });
  bar.querySelector('button')?.focus({ preventScroll: true });
}

/** For selected words; the focus stays where it is. */
export function offerWords(bar: HTMLElement, words: Words, from: HTMLElement, place: Place): void {
  const cited = cite(bar, words);
  show(bar, { cited, link: cited.link, from }, place);
}

/** The bar, taken into the page when it is first asked for. */
export async function shareBar(): Promise<HTMLElement> {
  const bar = await sharePart('share-bar');
  if (!prepared) prepare(bar);
  prepared = true;
  return bar;
}

/** What the page calls a speaker whom the text does not name. */
export const unnamed = (bar: HTMLElement): string => bar.dataset['unnamed'] ?? '';

/** Takes the bar away. Focus that was on it goes back to where it came from. */
export function hideBar(bar: HTMLElement): void {
  if (bar.contains(document.activeElement)) giveBack();
  bar.hidden = true;
}

function prepare(bar: HTMLElement): void {
  if (!('share' in navigator)) bar.querySelector('[data-does="share"]')?.remove();
  // A press on the bar leaves the selection as it is.
  bar.addEventListener('mousedown', (event) => event.preventDefault());
  bar.addEventListener('click', (event) => {
    const does = (event.target as Element).closest<HTMLElement>('button')?.dataset['does'];
    if (does && offered) void act(bar, does, offered);
  });
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Tab' && leaves(bar, event)) hideBar(bar);
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !bar.hidden) hideBar(bar);
  });
  addEventListener('pointerdown', (event) => {
    if (!bar.contains(event.target as Node)) bar.hidden = true;
  });
}

async function act(bar: HTMLElement, does: string, { cited, link }: Offered): Promise<void> {
  const lang = document.documentElement.lang as Language;
  hideBar(bar);
  if (does === 'quote') await copy(citation(cited, lang), 'quote');
  if (does === 'link') await copy(link, 'link');
  if (does === 'share') await shareOut({ title: cited.headline.text, text: citedLines(cited, lang), url: cited.link });
}

/** Whether the key leads out of the bar. The focus goes back first, so that it goes on from where it came. */
function leaves(bar: HTMLElement, { shiftKey }: KeyboardEvent): boolean {
  const buttons = [...bar.querySelectorAll('button')];
  return document.activeElement === (shiftKey ? buttons[0] : buttons.at(-1));
}

function giveBack(): void {
  const from = offered?.from;
  if (!from) return;
  const focusable = from.matches('a, button');
  if (!focusable) from.tabIndex = -1;
  from.focus({ preventScroll: true });
  if (!focusable) from.addEventListener('blur', () => from.removeAttribute('tabindex'), { once: true });
}

function cite(bar: HTMLElement, { words, speaker, id, standing }: Words): Cited {
  const headline = document.querySelector('.article h1');
  const own = headline?.closest('[lang]')?.getAttribute('lang');
  return {
    words: { ...words, text: unquoted(words.text) },
    speaker,
    headline: { text: headline?.textContent.trim() ?? '', lang: own === 'en' ? 'en' : 'ar' },
    site: bar.dataset['site'] ?? '',
    date: document.querySelector('.article header time')?.textContent.trim() ?? null,
    link: `${pageAddress()}${standing ? fragmentTo(id, standing) : `#${id}`}`,
  };
}

/** Within the window, its middle by that of the box. Under a finger the sheet has it at the foot of the screen. */
function show(bar: HTMLElement, what: Offered, { box, side }: Place): void {
  offered = what;
  bar.hidden = false;
  const { offsetHeight: height, offsetWidth: width } = bar;
  const room = document.documentElement.clientWidth;
  const [over, under] = [box.top - height - GAP, box.bottom + GAP];
  const fits = side === 'over' ? over >= GAP : under + height > innerHeight - GAP && over >= GAP;
  const left = Math.max(GAP, Math.min((box.left + box.right - width) / 2, room - width - GAP));
  const start = document.documentElement.dir === 'rtl' ? room - left - width : left;
  bar.style.setProperty('--share-top', `${scrollY + (fits ? over : under)}px`);
  bar.style.setProperty('--share-start', `${start}px`);
}
