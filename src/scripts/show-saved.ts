/** What a page shows to a reader who has saved something: what it is a copy of, whether it is saved, the list. */
import { label } from './saving.ts';

export async function showSaved(button: HTMLButtonElement | undefined): Promise<void> {
  if (document.body.dataset['copy']) void import('./copy-notice.ts').then(({ noticeCopy }) => noticeCopy());
  if (document.querySelector('[data-saved-list]')) void import('./saved-list.ts').then(({ listSaved }) => listSaved());
  if (button) await label(button);
}
