/** Offers to copy what is selected of an article, by the words, without taking the focus from them. */
import { type Words, wordsOfSelection } from './cited.ts';
import { tell } from './copy.ts';
import { offerWords, type Place, shareBar, unnamed } from './share-bar.ts';

/** A selection counts when it has not changed for so long, in milliseconds, and no button or finger is down. */
const SETTLED = 250;

/** Watches what is selected from now on, what is selected now included. */
export async function watchSelections(): Promise<void> {
  const bar = await shareBar();
  let timer = 0;
  // A selection is mostly watched for the first time while it is being made.
  let pressed = document.querySelector(':active') !== null;
  let byKey = false;
  const settle = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => !pressed && offer(bar, byKey), SETTLED);
  };
  const press = (down: boolean) => (): void => {
    pressed = down;
    byKey = false;
    if (!down) settle();
  };
  document.addEventListener('selectionchange', settle);
  addEventListener('pointerdown', press(true));
  for (const end of ['pointerup', 'pointercancel'] as const) addEventListener(end, press(false));
  addEventListener('keydown', (event) => {
    byKey = true;
    if (event.key !== 'Tab' || event.shiftKey || bar.contains(document.activeElement)) return;
    // Who goes on to the bar at once has it for what is selected now.
    clearTimeout(timer);
    offer(bar, false);
    if (isOffered(bar)) enter(bar, event);
  });
  settle();
}

let offeredFor: Range | null = null;

function offer(bar: HTMLElement, byKey: boolean): void {
  if (bar.contains(document.activeElement)) return;
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  // Once offered, and perhaps put away, for a selection, it is not offered for the same again.
  if (range && offeredFor && isSame(range, offeredFor)) return;
  const words = range && wordsOfSelection(range, unnamed(bar));
  if (offeredFor && !words) bar.hidden = true;
  offeredFor = words ? range.cloneRange() : null;
  if (words) offerAt(bar, words, range, selection as Selection, byKey);
}

function offerAt(bar: HTMLElement, words: Words, range: Range, selection: Selection, byKey: boolean): void {
  offerWords(bar, words, blockOf(range), placeOf(range, selection));
  if (byKey) void tell('hint');
}

/** By the end where the selection ends: over its first line where it was made backwards, else under its last. */
function placeOf(range: Range, { anchorNode, anchorOffset }: Selection): Place {
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
  const backwards = anchorNode === range.endContainer && anchorOffset === range.endOffset;
  const box = (backwards ? boxes[0] : boxes.at(-1)) ?? range.getBoundingClientRect();
  return { box, side: backwards ? 'over' : 'under' };
}

/** What the keyboard goes on from when it leaves the bar. */
function blockOf({ endContainer }: Range): HTMLElement {
  const element = endContainer instanceof HTMLElement ? endContainer : endContainer.parentElement;
  return element?.closest<HTMLElement>('.block') ?? document.body;
}

function isSame(range: Range, other: Range): boolean {
  const starts = range.compareBoundaryPoints(Range.START_TO_START, other);
  return starts === 0 && range.compareBoundaryPoints(Range.END_TO_END, other) === 0;
}

function isOffered(bar: HTMLElement): boolean {
  return !bar.hidden && offeredFor !== null && !bar.contains(document.activeElement);
}

function enter(bar: HTMLElement, event: KeyboardEvent): void {
  event.preventDefault();
  bar.querySelector('button')?.focus({ preventScroll: true });
}
