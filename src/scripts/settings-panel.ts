/** The panel of settings: brought when it is first opened, with its sheet. */
import { PREFERENCES_KEY, type Preference, preferences } from '../preferences.ts';
import { panel } from './panel.ts';
import { chosen, show } from './preferences.ts';
import { stay } from './stay.ts';

const names = Object.keys(preferences) as Preference[];

/**
 * Opens the settings as they are now. Focus goes back to where it was when they are closed.
 * @throws where the panel does not come (no network)
 */
export async function openSettings(): Promise<void> {
  const dialog = (await panel('settings')) as HTMLDialogElement;
  mark(dialog);
  dialog.onchange = ({ target }) => choose(dialog, target as HTMLInputElement);
  dialog.onclick = ({ target }) => press(dialog, target as HTMLElement);
  if (!dialog.open) dialog.showModal();
}

const inputsOf = (dialog: Element): readonly HTMLInputElement[] => [...dialog.querySelectorAll('input')];

/** Marks what is chosen. */
function mark(dialog: Element): void {
  for (const input of inputsOf(dialog)) input.checked = chosen(input.name as Preference) === input.value;
}

function choose(dialog: Element, { name, value, checked }: HTMLInputElement): void {
  const usual = preferences[name as Preference][0];
  keep(dialog, { [name]: checked ? value : usual });
}

function press(dialog: HTMLDialogElement, target: HTMLElement): void {
  const wanted = target.closest<HTMLElement>('[data-do]')?.dataset['do'];
  // What is outside the panel's box is its backdrop.
  if (wanted === 'close' || target === dialog) dialog.close();
  if (wanted !== 'reset') return;
  keep(dialog, Object.fromEntries(names.map((name) => [name, preferences[name][0]])));
  mark(dialog);
}

/** Shows the choices, and keeps them where the browser lets it; else the panel says that it does not. */
function keep(dialog: Element, changed: Readonly<Record<string, string>>): void {
  const words = names
    .filter((name) => (changed[name] ?? chosen(name)) !== preferences[name][0])
    .map((name) => `${name}=${changed[name] ?? chosen(name)}`);
  stay(() => show(words));
  const kept = store(words);
  for (const [selector, hidden] of [
    ['[data-kept]', !kept],
    ['[data-unkept]', kept],
  ] as const) {
    (dialog.querySelector(selector) as HTMLElement).hidden = hidden;
  }
}

function store(words: readonly string[]): boolean {
  try {
    if (words.length > 0) localStorage.setItem(PREFERENCES_KEY, words.join(' '));
    else localStorage.removeItem(PREFERENCES_KEY);
    return true;
  } catch {
    return false;
  }
}
