import type { View } from './view.ts';

/** What was worked out for views. */
export interface ViewMemory<T> {
  readonly get: (view: View) => T | undefined;
  readonly set: (view: View, value: T) => void;
}

let memories = 0;

/**
 * Room in every view for one thing that is worked out of it, so that the rules that look at it one after the other need
 * not work it out again. It is gone with the view, or when `forget` says so.
 */
export function viewMemory<T>(): ViewMemory<T> {
  const place = memories++;
  return {
    get: (view) => view.memory[place] as T | undefined,
    set: (view, value) => {
      view.memory[place] = value;
    },
  };
}

/** Drops all that was worked out for a view: a page of 100,000 lines is held as text, not as that. */
export function forget(view: View): void {
  view.memory.length = 0;
}
