/** The paragraph that one is at by keys or by listening: marked, and brought onto the screen unless one has scrolled away. */
import sheet from '../styles/current.css?url';
import { placeNow } from './place-now.ts';

/** What is read one after the other: paragraphs, or pairs of them. Pull-quotes, which are drawn from them, are none. */
const BLOCKS = '.frame > .block[id]:not([data-quote]), .frame > .pair[id]';

const look = document.head.appendChild(document.createElement('link'));
look.rel = 'stylesheet';
look.href = sheet;

let away = false;
const goAway = (): void => {
  away = true;
};
for (const moved of ['wheel', 'touchmove'] as const) addEventListener(moved, goAway, { passive: true });
addEventListener('hashchange', goAway);
addEventListener('keydown', ({ key }) => /^(?:Page|Home|End|Arrow|Tab| )/.test(key) && goAway());
addEventListener('pointerdown', ({ target }) => target === document.documentElement && goAway());

export const blocks = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(BLOCKS)];

/** The block that is marked, unless the reader has scrolled on since: then the one that is being read. */
export function currentBlock(): HTMLElement | null {
  const marked = document.querySelector('[data-current]')?.closest<HTMLElement>(BLOCKS);
  if (marked && !away) return marked;
  const place = placeNow();
  const block = place && document.getElementById(place.block);
  if (!block) return null;
  return (
    block.closest<HTMLElement>(BLOCKS) ?? (block.nextElementSibling as HTMLElement | null)?.closest(BLOCKS) ?? null
  );
}

/** Marks a paragraph and brings it onto the screen; one that follows another by itself only where the reader still follows. */
export function mark(paragraph: HTMLElement, { follows = false } = {}): void {
  unmark();
  paragraph.dataset['current'] = '';
  if (!follows) away = false;
  if (!away) paragraph.scrollIntoView({ block: follows ? 'nearest' : 'start' });
}

/** Marks a block, which Tab and screen readers then read on from. */
export function goToBlock(block: HTMLElement): void {
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
  mark(block);
}

export function unmark(): void {
  for (const one of document.querySelectorAll<HTMLElement>('[data-current]')) delete one.dataset['current'];
}
