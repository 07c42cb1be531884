/** The button that saves the article one reads, and removes what was saved. */
import { savedArticle } from '../offline/saved.ts';
import { askWorker, root } from './offline-worker.ts';
import { panel } from './panel.ts';

/** The article that the page is of: `c525837f` of `/ar/c525837f/parallel/`. */
const address = (): string => location.href.slice(root.length).split('/')[1] ?? '';

/** What is told stands in a line of its own under the button. */
const line = (button: HTMLElement): Promise<HTMLElement> => panel('save-told', (found) => button.after(found));

let busy = false;

/**
 * Saves, or removes what is saved, and tells what became of it.
 * @throws where the words to tell it in do not come (no network)
 */
export async function press(button: HTMLButtonElement): Promise<void> {
  if (busy) return;
  busy = true;
  try {
    const told = await line(button);
    const saves = (await savedArticle(root, address())) === null;
    if (saves) tell(told, 'saving');
    const failed = await askWorker({ do: saves ? 'save' : 'remove', address: address() });
    tell(told, failed ?? (saves ? 'saved' : 'removed'));
    // Browsers clear first what nobody has asked them to keep.
    if (saves && !failed) void navigator.storage.persist();
    await label(button);
  } finally {
    busy = false;
  }
}

/** Calls the button what it does next. */
export async function label(button: HTMLButtonElement): Promise<void> {
  const words = (await savedArticle(root, address()))
    ? (await line(button)).dataset['remove']
    : button.closest<HTMLElement>('[data-save]')?.dataset['save'];
  button.textContent = words ?? '';
}

/** Each thing that can be told stands in the panel, and one of them is shown. */
function tell(told: HTMLElement, what: string): void {
  for (const one of told.querySelectorAll<HTMLElement>('[data-told]')) one.hidden = one.dataset['told'] !== what;
}
