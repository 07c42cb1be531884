/** From the text to its facts in the margin, and back to where one was. */
import { blocks, currentBlock, goToBlock } from './current-block.ts';

let left: HTMLElement | null = null;

/** To the first note of the paragraph one is at, else to the head of the margin; from the margin back. */
export function goToFacts(): void {
  const margin = document.querySelector('.margin');
  if (margin?.contains(document.activeElement)) goBack();
  else if (margin) goTo(margin);
}

function goTo(margin: Element): void {
  left = currentBlock();
  for (const card of margin.querySelectorAll<HTMLDetailsElement>('.margin-card')) card.open = true;
  const note = left && margin.querySelector<HTMLElement>(`a[href^="#${CSS.escape(left.id)}-"]`);
  focusOn(note ?? margin.querySelector<HTMLElement>('h2'));
}

function goBack(): void {
  const block = left ?? blocks()[0];
  if (block) goToBlock(block);
}

function focusOn(element: HTMLElement | null): void {
  if (!element) return;
  if (!element.matches('a')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
}
