/** The button that saves the article one reads, and removes what was saved. */
import { savedArticle } from '../offline/saved.ts';
import { askWorker, root } from './offline-worker.ts';
import { panel } from './panel.ts';

/** The article that the page is of: `c525837f` of `/ar/c525837f/parallel/`. */
const address = (): string => location.href.slice(root.length).split('/')[1] ?? '';

let busy = false;

/** Saves, or removes what is saved, and tells what became of it. */
export async function press(button: HTMLButtonElement): Promise<void> {
  if (busy) return;
  busy = true;
  const told = await panel('save-told', (found) => button.after(found)).catch(() => null);
  const wish = (await savedArticle(root, address())) ? 'remove' : 'save';
  if (wish === 'save') tell(told, 'saving');
  const failed = await askWorker({ do: wish, address: address() });
  tell(told, failed ?? (wish === 'save' ? 'saved' : 'removed'));
  if (!failed && wish === 'save') void navigator.storage.persist();
  await label(button);
  busy = false;
}

/** Calls the button what it does next. */
export async function label(button: HTMLButtonElement): Promise<void> {
  const told = await panel('save-told', (found) => button.after(found));
  const saved = await savedArticle(root, address());
  const place = button.closest<HTMLElement>('[data-save]');
  button.textContent = (saved ? told.dataset['remove'] : place?.dataset['save']) ?? '';
}

/** Each thing that can be told stands in the panel, and one of them is shown. */
function tell(told: HTMLElement | null, what: string): void {
  for (const one of told?.querySelectorAll<HTMLElement>('[data-told]') ?? []) one.hidden = one.dataset['told'] !== what;
}
