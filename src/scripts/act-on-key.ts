/** What each single key does on the page of an article. */
import { goToFacts } from './go-to-facts.ts';
import { type Key, PRESSED } from './key.ts';
import { openKeys } from './keys-dialog.ts';
import { stepBy } from './step.ts';

const ACTIONS: Readonly<Partial<Record<Key, () => void>>> = {
  j: () => stepBy(1),
  k: () => stepBy(-1),
  f: goToFacts,
  '/': () => document.querySelector<HTMLElement>('#query')?.focus(),
  '?': () => void openKeys(),
};

export function actOnKey(key: Key): void {
  const pressed = PRESSED[key];
  if (pressed) document.querySelector<HTMLElement>(`:is(${pressed}):not([aria-current])`)?.click();
  ACTIONS[key]?.();
}
