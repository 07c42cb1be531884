import type { View } from './view.ts';

/** What was worked out for views. */
export interface ViewMemory<T> {
  readonly get: (view: View) => T | undefined;
  readonly set: (view: View, value: T) => void;
}

/** So many memories stay with their views; the others can be forgotten. */
const STAYING = 1;
let staying = 0;
let passing = STAYING;

/**
 * Room in every view for one thing that is worked out of it, so that the rules that look at it one after the other need
 * not work it out again. It is gone with the view, or when `forget` says so.
 */
export function viewMemory<T>(): ViewMemory<T> {
  return memoryAt(passing++);
}

/** Room for what is gone only with the view: the refiners ask for it again. */
export function stayingMemory<T>(): ViewMemory<T> {
  if (staying === STAYING) throw new Error('There is no more room for what stays: give STAYING one more.');
  return memoryAt(staying++);
}

function memoryAt<T>(place: number): ViewMemory<T> {
  return {
    get: (view) => view.memory[place] as T | undefined,
    set: (view, value) => {
      view.memory[place] = value;
    },
  };
}

/** Drops what was worked out for a view and does not stay: a page of 100,000 lines is held as text, not as that. */
export function forget({ memory }: View): void {
  if (memory.length > STAYING) memory.length = STAYING;
}
