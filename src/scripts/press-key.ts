/** Which key has been pressed, and whether it is ours (WCAG 2.2, 2.1.4: not where a reader has turned the keys off). */
import { actOnKey } from './act-on-key.ts';
import { isKey, type Key, keysAreOn } from './key.ts';

/**
 * The key by the letter that it types, else, on a keyboard of other letters, by its place (UI Events: `KeyJ`), so that «ت»
 * is j; null for all others, for those that make part of a letter, and with another key held down.
 */
function keyOf({ key, code, ctrlKey, altKey, metaKey, shiftKey, isComposing }: KeyboardEvent): Key | null {
  if (ctrlKey || altKey || metaKey || isComposing) return null;
  if (key === '?' || key === '؟') return '?';
  // Behind shift on some keyboards; «ظ» in its place on an Arabic one.
  if (key === '/' || key === 'ظ') return '/';
  if (shiftKey) return null;
  const letter = (/^[a-z]$/i.test(key) ? key : code.replace('Key', '')).toLowerCase();
  return letter !== '?' && isKey(letter) ? letter : null;
}

/** Whether keys mean something else there: in fields. */
function isTaken({ target }: KeyboardEvent): boolean {
  const there = target instanceof Element ? target : document.body;
  return there.closest('input, select, textarea, [contenteditable], [role="menu"]') !== null;
}

export function pressKey(event: KeyboardEvent): void {
  const key = keyOf(event);
  if (key && !event.defaultPrevented && !isTaken(event) && keysAreOn()) actOnKey(key);
}
