/** The list of single keys, and the switch that turns them off. */
import { type Key, keysAreOn, PRESSED, turnKeys } from './key.ts';
import { panel } from './panel.ts';

/** Opens it, with the keys that do something on this page. */
export async function openKeys(): Promise<void> {
  const dialog = (await panel('keys')) as HTMLDialogElement;
  const shut = dialog.querySelector('button');
  const on = dialog.querySelector('input');
  if (!on || !shut || dialog.open) return;
  shut.onclick = () => dialog.close();
  on.checked = keysAreOn();
  on.onchange = () => turnKeys(on.checked);
  for (const row of dialog.querySelectorAll<HTMLElement>('[data-key]')) {
    const pressed = PRESSED[row.dataset['key'] as Key];
    row.hidden = pressed !== undefined && !document.querySelector(pressed);
  }
  dialog.showModal();
}
