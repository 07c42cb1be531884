/** To the next or the previous paragraph: marked, at the head of the window, and where Tab and screen readers read on. */
import { blocks, currentBlock, goToBlock } from './current-block.ts';

/** @param by 1 for the next, -1 for the previous. From above the text, the next is the first. While one listens, the voice goes too. */
export function stepBy(by: 1 | -1): void {
  const button = document.querySelector<HTMLElement>(
    by === 1 ? '#listen:not([hidden]) .listen-next' : '#listen:not([hidden]) .listen-previous',
  );
  const block = target(by);
  if (button) button.click();
  else if (block) goToBlock(block);
}

function target(by: 1 | -1): HTMLElement | undefined {
  const all = blocks();
  const here = currentBlock();
  const marked = document.querySelector('[data-current]');
  // What begins on the screen and is not marked yet has still to be come to.
  const from = here && (here.contains(marked) || by === -1) ? all.indexOf(here) + by : here ? all.indexOf(here) : 0;
  return all[Math.min(Math.max(from, 0), all.length - 1)];
}
